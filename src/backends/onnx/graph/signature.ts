import { gateError } from '../../../shared/errors.ts'
import { attributeInt } from './head.ts'
import { elementType, type Model, type Node, producers, type Value } from './model.ts'
import { nodesWithin } from './read.ts'

/** What kind of numbers an input takes. */
export type NumberType = 'int64' | 'int32' | 'float32' | 'float16' | 'bool'

export interface Port {
  name: string
  type: NumberType
}

/** One tensor of the cache: [batch, heads, positions, size] in and out. */
export interface CachePort {
  past: string
  present: string
  type: 'float32' | 'float16'
  heads: number
  size: number
  /** Name of the new positions alone [batch, heads, new, size], where the graph puts past and new together in the open; else null. */
  fresh: string | null
}

/** What a causal language model's graph takes and gives, told by the graph and not by the name of its exporter. */
export interface Signature {
  inputIds: Port
  attentionMask: Port | null
  positionIds: Port | null
  useCacheBranch: string | null
  /** Scalar: how many of the last logits are wanted; 0 for all. */
  logitsToKeep: Port | null
  logits: { name: string; type: 'float32' | 'float16' }
  /** Empty: no cache. */
  cache: CachePort[]
  /** Columns of the logits and rows of the embedding; null where the graph does not tell. */
  vocabulary: number | null
  embeddingRows: number | null
  /**
   * How rows of unlike length share a batch. `mask`: unused positions may lie anywhere and are masked. `first`: the valid ones must come
   * first (GroupQueryAttention counts them). `equal`: only rows of equal length, since positions are derived inside or nothing can be masked.
   */
  rows: 'mask' | 'first' | 'equal'
  /** Rows influence one another (a quantisation scale of the whole batch), so every text must be alone. */
  alone: boolean
}

const numberTypes: Record<number, NumberType> = {
  [elementType.int64]: 'int64',
  [elementType.int32]: 'int32',
  [elementType.float32]: 'float32',
  [elementType.float16]: 'float16',
  [elementType.bool]: 'bool',
}

/** Operators whose scale is taken over all rows. */
const mixing = new Set(['DynamicQuantizeLinear', 'DynamicQuantizeMatMul', 'MatMulDynamicQuantize'])

/** @throws GateError `onnx-input-unsupported`, `onnx-output-unsupported`, `onnx-not-a-language-model` */
export function readSignature(model: Model, file: string): Signature {
  const inputs = new Map(model.inputs.map((input) => [input.name, input]))
  const take = (names: string[]): Value | null => {
    for (const name of names) {
      const input = inputs.get(name)
      if (input && inputs.delete(name)) return input
    }
    return null
  }
  const ids = take(['input_ids'])
  if (!ids) throw gateError('onnx-not-a-language-model', { file, inputs: model.inputs.map((input) => input.name) })
  const mask = take(['attention_mask'])
  const positions = take(['position_ids'])
  const branch = take(['use_cache_branch'])
  const keep = take(['num_logits_to_keep', 'logits_to_keep'])
  const past = [...inputs.values()].filter(isCache)
  for (const input of past) inputs.delete(input.name)
  const [unknown] = inputs.values()
  if (unknown) throw gateError('onnx-input-unsupported', { file, input: unknown.name, why: whyNot(unknown) })

  const nodes = allNodes(model)
  const logits = readLogits(model, file)
  const grouped = nodes.some((node) => node.op === 'GroupQueryAttention')
  const masks = [mask, positions].every((input) => input !== null && isRead(nodes, input.name))
  return {
    inputIds: port(ids, 2, file, ['int64', 'int32']),
    attentionMask: mask && port(mask, 2, file, ['int64', 'int32']),
    positionIds: positions && port(positions, 2, file, ['int64', 'int32']),
    useCacheBranch: branch && port(branch, 1, file, ['bool']).name,
    logitsToKeep: keep && port(keep, null, file, ['int64', 'int32']),
    logits,
    cache: readCache(model, past, file),
    vocabulary: vocabularyOf(model),
    embeddingRows: embeddingRows(nodes, model, ids.name),
    rows: grouped ? 'first' : masks ? 'mask' : 'equal',
    alone: nodes.some((node) => mixing.has(node.op)),
  }
}

/** Whether a value's numbers matter, and not its shape alone: a mask of which only the length is taken masks nothing. */
function isRead(nodes: Node[], name: string): boolean {
  const users = nodes.filter(({ inputs }) => inputs.includes(name))
  return users.some(({ op, outputs }) =>
    op === 'Cast' || op === 'Identity' ? isRead(nodes, outputs[0] ?? '') : op !== 'Shape',
  )
}

export function allNodes(model: Model): Node[] {
  return model.nodes.flatMap((node) => (node.captured.length > 0 ? [node, ...nodesWithin(node)] : [node]))
}

function port(value: Value, rank: number | null, file: string, types: NumberType[]): Port {
  const type = numberTypes[value.type]
  if (type === undefined || !types.includes(type)) {
    throw gateError('onnx-input-unsupported', {
      file,
      input: value.name,
      why: `its element type is ${typeName(value.type)}`,
    })
  }
  if (rank !== null && value.dims !== null && value.dims.length !== rank) {
    const why = `it has ${value.dims.length} dimensions where ${rank} are expected`
    throw gateError('onnx-input-unsupported', { file, input: value.name, why })
  }
  return { name: value.name, type }
}

const typeName = (type: number): string =>
  Object.entries(elementType).find(([, number]) => number === type)?.[0] ?? `${type}`

/** Cached keys and values are the only numbers that are not counts; recurrent states are told from them by their rank. */
function isCache({ type, name }: Value): boolean {
  const isFloat = type === elementType.float32 || type === elementType.float16 || type === elementType.bfloat16
  return isFloat && /^(past|cache)|[._](key|value)s?$/.test(name) && !/(conv|recurrent|ssm|encoder)/.test(name)
}

function readCache(model: Model, past: Value[], file: string): CachePort[] {
  const outputs = new Map(model.outputs.map((output) => [output.name, output]))
  const presents = model.outputs.filter((output) => /present|cache|(^|[._])(key|value)s?$/.test(output.name))
  const from = producers(model)
  return past.map((input, i) => {
    const { dims, name } = input
    if (dims?.length !== 4 || typeof dims[1] !== 'number' || typeof dims[3] !== 'number') {
      throw gateError('onnx-input-unsupported', {
        file,
        input: name,
        why: 'a cache has the dimensions [batch, heads, positions, size]',
      })
    }
    const { type } = port(input, 4, file, ['float32', 'float16'])
    const byName = outputs.get(name.replace(/^past_key_values|^past/, 'present'))
    const present = byName ?? (presents.length === past.length ? presents[i] : undefined)
    if (!present)
      throw gateError('onnx-input-unsupported', { file, input: name, why: 'no output gives its next value' })
    return {
      past: name,
      present: present.name,
      type: type as 'float32' | 'float16',
      heads: dims[1],
      size: dims[3],
      fresh: freshPart(from.get(present.name), name),
    }
  })
}

/** The new positions, where the next cache is just the old one with them behind it. */
function freshPart(node: Node | undefined, past: string): string | null {
  if (node?.op !== 'Concat' || node.inputs.length !== 2 || node.inputs[0] !== past) return null
  const axis = attributeInt(node, 'axis')
  return axis === 2 || axis === -2 ? (node.inputs[1] ?? null) : null
}

function readLogits(model: Model, file: string): Signature['logits'] {
  const output = model.outputs.find(({ name }) => name === 'logits')
  const names = model.outputs.map(({ name }) => name)
  if (!output)
    throw gateError('onnx-output-unsupported', { file, outputs: names, why: 'none of them is called logits' })
  const type = numberTypes[output.type]
  if (type !== 'float32' && type !== 'float16') {
    throw gateError('onnx-output-unsupported', { file, outputs: names, why: `the logits are ${typeName(output.type)}` })
  }
  if (output.dims !== null && output.dims.length !== 3) {
    throw gateError('onnx-output-unsupported', {
      file,
      outputs: names,
      why: `the logits have ${output.dims.length} dimensions, not 3`,
    })
  }
  return { name: output.name, type }
}

function vocabularyOf(model: Model): number | null {
  const last = model.outputs.find(({ name }) => name === 'logits')?.dims?.at(-1)
  return typeof last === 'number' && last > 0 ? last : null
}

function embeddingRows(nodes: Node[], model: Model, ids: string): number | null {
  for (const node of nodes) {
    if (!/^Gather(BlockQuantized)?$/.test(node.op) || node.inputs[1] !== ids) continue
    const rows = model.initializers.get(node.inputs[0] ?? '')?.dims[0]
    if (rows !== undefined) return rows
  }
  return null
}

function whyNot({ name }: Value): string {
  if (/encoder/.test(name)) return 'the graph is the decoder of an encoder-decoder model'
  if (/inputs_embeds|pixel|image|audio|input_features/.test(name))
    return 'the graph takes embeddings of other media, not token ids alone'
  if (/block_table|slot_mapping|cumulative|context_lens/.test(name)) return 'the graph takes a paged cache'
  if (/conv|recurrent|ssm|state/.test(name)) return 'the graph carries a recurrent state'
  return 'it is not known what to feed it'
}
