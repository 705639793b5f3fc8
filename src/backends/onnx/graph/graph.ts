import { findSplit } from './build.ts'
import type { Model } from './model.ts'
import { readPrecision } from './precision.ts'
import { readModel } from './read.ts'
import { allNodes, readSignature, type Signature } from './signature.ts'
import { externalFiles } from './weights.ts'

/** What a graph takes and gives, as it is shown to people. */
export interface GraphPort {
  name: string
  type: string
  dims: (number | string | null)[] | null
}

export interface Graph {
  /** As given. */
  file: string
  model: Model
  signature: Signature
  inputs: GraphPort[]
  outputs: GraphPort[]
  precision: string
  producer: string
  opset: number
  /** Whether the vocabulary's product can be had by itself. Else every run makes the logits of all its positions. */
  isSplit: boolean
  /** Real paths of the files that hold weights beside the graph. */
  dataFiles: string[]
  /** What the reader of a report should know of it. */
  notes: string[]
}

/**
 * Reads what a model file is, in milliseconds, without its weights.
 * @throws GateError `onnx-unreadable`, `onnx-input-unsupported`, `onnx-output-unsupported`, `onnx-not-a-language-model`, `onnx-data-*`
 */
export function readGraph(file: string): Graph {
  const model = readModel(file)
  const dataFiles = [...externalFiles(model, file).values()]
  const signature = readSignature(model, file)
  return {
    file,
    model,
    signature,
    inputs: model.inputs.map(shown),
    outputs: model.outputs.map(shown),
    precision: readPrecision(model, allNodes(model)),
    producer: model.producer.trim(),
    opset: model.opset,
    isSplit: findSplit(model, signature) !== null,
    dataFiles,
    notes: notes(signature),
  }
}

const typeNames: Record<number, string> = {
  1: 'float32',
  2: 'uint8',
  3: 'int8',
  6: 'int32',
  7: 'int64',
  9: 'bool',
  10: 'float16',
  11: 'float64',
  16: 'bfloat16',
}

const shown = ({ name, type, dims }: Model['inputs'][number]): GraphPort => ({
  name,
  type: typeNames[type] ?? `type ${type}`,
  dims,
})

function notes(signature: Signature): string[] {
  const found: string[] = []
  if (signature.alone) {
    found.push('The graph takes quantisation scales over a whole batch, so texts are computed one at a time.')
  }
  if (signature.rows === 'equal')
    found.push(
      'The graph has no position_ids or mask to go by, so only texts of equal length share a batch when answers are generated.',
    )
  if (signature.cache.length === 0)
    found.push('The graph has no cache (past_key_values), so every new token reads the whole text again.')
  return found
}
