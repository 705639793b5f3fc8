import type { CheckpointFiles } from '../../checkpoint/files.ts'
import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { type GateError, gateError } from '../../shared/errors.ts'
import type { TextModel } from '../plans/text-model.ts'
import type { Graph } from './graph/graph.ts'

/** A checkpoint of ONNX files, as far as this side knows it: all but the weights. */
export interface OpenCheckpoint extends TextModel {
  files: CheckpointFiles
  graph: Graph
}

/** Refuses tokens that the model has no row for. Throws GateError `onnx-vocabulary`. */
export function vocabularyCheck(files: CheckpointFiles, graph: Graph, tokenizer: Tokenizer): TextModel['checkIds'] {
  const rows = graph.signature.embeddingRows ?? graph.signature.vocabulary
  // Only a tokenizer that is larger than the model can give such a token.
  if (rows === null || tokenizer.highestId < rows) return () => {}
  return (ids, id) => {
    for (let i = 0; i < ids.length; i++) {
      const token = ids[i] ?? 0
      if (token >= rows)
        throw gateError('onnx-vocabulary', { file: files.onnx, tokenizer: files.tokenizer, id, token, rows })
    }
  }
}

export function badValues({ files }: OpenCheckpoint, id: string, reason: string): GateError {
  return gateError('onnx-values', { checkpoint: files.source, file: files.onnx, id, reason })
}

/** Keys for pieces of work, unlike in all streams of a backend. */
export type NextKey = () => number
