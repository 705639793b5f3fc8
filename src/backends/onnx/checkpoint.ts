import type { CheckpointFiles } from '../../checkpoint/files.ts'
import type { GenerationSettings } from '../../checkpoint/settings.ts'
import type { ChatTemplate } from '../../checkpoint/template.ts'
import type { Tokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { type GateError, gateError } from '../../shared/errors.ts'
import type { Graph } from './graph/graph.ts'

/** What a checkpoint is besides its weights. */
export interface OpenCheckpoint {
  files: CheckpointFiles
  graph: Graph
  tokenizer: Tokenizer
  template: ChatTemplate | null
  settings: GenerationSettings
  contextLength: number
}

/** @throws GateError `onnx-vocabulary` for a token that the model has no row for */
export function checkIds({ files, graph, tokenizer }: OpenCheckpoint, ids: ArrayLike<number>, id: string): void {
  const rows = graph.signature.embeddingRows ?? graph.signature.vocabulary
  // Only a tokenizer that is larger than the model can give such a token.
  if (rows === null || tokenizer.highestId < rows) return
  for (let i = 0; i < ids.length; i++) {
    const token = ids[i] ?? 0
    if (token >= rows)
      throw gateError('onnx-vocabulary', { file: files.onnx, tokenizer: files.tokenizer, id, token, rows })
  }
}

export function badValues({ files }: OpenCheckpoint, id: string, reason: string): GateError {
  return gateError('onnx-values', { checkpoint: files.source, file: files.onnx, id, reason })
}

/** Keys for pieces of work, unlike in all streams of a backend. */
export type NextKey = () => number
