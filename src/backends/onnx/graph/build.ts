import { gateError } from '../../../shared/errors.ts'
import { findHead, type Head } from './head.ts'
import { type Model, type Node, producers, type Tensor, type Value } from './model.ts'
import { Nodes } from './nodes.ts'
import type { Signature } from './signature.ts'
import { hiddenType, withoutTranspose } from './tied.ts'
import { value } from './write.ts'

/** Names of what is added to a graph. */
export const added = {
  /** int64 [n]: which rows of the batch, flattened to [batch * positions], something is asked of. */
  rows: 'gate_rows',
  /** int64 [n]: the token whose log-probability is asked. */
  targets: 'gate_targets',
  /** [n, D], goes from the body to a head as it is. */
  hidden: 'gate_hidden',
  /** float32 [n] */
  logprobs: 'gate_logprobs',
  /** int64 [n] */
  tokens: 'gate_tokens',
  /** float32 [n]: the sum of a row of logits, not finite where one of them is NaN or infinite. */
  check: 'gate_check',
  /** float32 [n, V] */
  logits: 'gate_logits',
  /** int64 [1]: how many of the likeliest tokens are asked. */
  count: 'gate_count',
  /** int64 [n, count] and float32 [n, count], from the likeliest down. */
  likeliest: 'gate_likeliest',
  likeliestLogprobs: 'gate_likeliest_logprobs',
} as const

/** What a model is split into. Without a head of its own, a body gives what its purpose asks by itself. */
export interface Parts {
  /** `body` is without the cache's outputs, `shared` with them: it reads what several texts begin with. */
  score: { body: Model; shared: Model; head: Model | null; likeliest: Model | null }
  /** `greedy` and `sample` are heads; where they are null, the body gives tokens, check and logits. */
  next: { body: Model; greedy: Model | null; sample: Model | null }
  /** Whether the body of `next` gives only the new positions of the cache. */
  fresh: boolean
  vocabulary: number | null
  /** Whether there are heads. Else every run makes the logits of all its positions. */
  split: boolean
}

/**
 * Splits a model before its vocabulary's matrix: the body gives hidden rows only where something is asked, small heads make them into
 * log-probabilities or the greedy token. A model whose end is not recognised gets the same nodes behind its logits.
 * @throws GateError `onnx-opset-old`
 */
export function split(model: Model, signature: Signature): Parts {
  if (model.opset < 11) throw gateError('onnx-opset-old', { file: model.file, opset: model.opset })
  const head = findSplit(model, signature)
  const vocabulary = head?.vocabulary ?? signature.vocabulary
  const fresh = signature.rows === 'mask' && signature.cache.every((port) => port.fresh !== null)
  const cache = signature.cache.map(({ fresh: name, present, type, heads, size }) => {
    const output = fresh && name !== null ? name : present
    return value(output, type === 'float16' ? 10 : 1, ['batch', heads, 'positions', size])
  })
  if (head) {
    const type = hiddenType(model, head)
    return {
      score: {
        body: body(model, head, type, []),
        shared: body(model, head, type, cache),
        head: headModel(model, head, type, scoring),
        likeliest: headModel(model, head, type, likeliest),
      },
      next: {
        body: body(model, head, type, cache),
        greedy: headModel(model, head, type, greedy),
        sample: headModel(model, head, type, sampling),
      },
      fresh,
      vocabulary,
      split: true,
    }
  }
  const whole = (purposes: Purpose[], outputs: Value[]) => appended(model, signature, vocabulary, purposes, outputs)
  return {
    score: { body: whole([scoring], []), shared: whole([scoring], cache), head: null, likeliest: null },
    next: { body: whole([greedy, sampling], cache), greedy: null, sample: null },
    fresh,
    vocabulary,
    split: false,
  }
}

/** The head, where it is recognised and its sizes are known. */
export function findSplit(model: Model, signature: Signature): Head | null {
  const head = findHead(model, signature.logits.name)
  return head?.width && head.vocabulary ? head : null
}

/** Adds nodes behind rows of logits, float32 [n, V], and says what goes in and comes out. */
type Purpose = (nodes: Nodes, logits: string, vocabulary: number | null) => { inputs: Value[]; outputs: Value[] }

const scoring: Purpose = (nodes, logits, vocabulary) => {
  nodes.logProbabilities(logits, added.targets, added.logprobs, vocabulary)
  return { inputs: [value(added.targets, 7, ['n'])], outputs: [value(added.logprobs, 1, ['n'])] }
}

const likeliest: Purpose = (nodes, logits, vocabulary) => {
  nodes.likeliest(logits, added.count, { ids: added.likeliest, logprobs: added.likeliestLogprobs }, vocabulary)
  const outputs = [value(added.likeliest, 7, ['n', 'count']), value(added.likeliestLogprobs, 1, ['n', 'count'])]
  return { inputs: [value(added.count, 7, [1])], outputs }
}

const greedy: Purpose = (nodes, logits) => {
  nodes.add('ArgMax', [logits], { axis: 1, keepdims: 0 }, added.tokens)
  nodes.reduce('ReduceSum', logits, 1, added.check)
  return { inputs: [], outputs: [value(added.tokens, 7, ['n']), value(added.check, 1, ['n'])] }
}

const sampling: Purpose = (nodes, logits, vocabulary) => {
  nodes.add('Identity', [logits], {}, added.logits)
  return { inputs: [], outputs: [value(added.logits, 1, ['n', vocabulary ?? 'V'])] }
}

function body(model: Model, head: Head, type: number, cache: Value[]): Model {
  const nodes = new Nodes(model.opset)
  const flat = nodes.add('Reshape', [head.hidden, nodes.integers([-1, head.width ?? 0])])
  nodes.add('Gather', [flat, added.rows], { axis: 0 }, added.hidden)
  return assemble(model, nodes, {
    inputs: [...model.inputs, value(added.rows, 7, ['n'])],
    outputs: [value(added.hidden, type, ['n', head.width ?? 'D']), ...cache],
  })
}

function headModel(model: Model, head: Head, type: number, purpose: Purpose): Model {
  const nodes = new Nodes(model.opset)
  const { vocabulary } = head
  const last = head.nodes.at(-1)?.outputs[0] ?? ''
  const logits = nodes.add('Reshape', [nodes.float32(last), nodes.integers([-1, vocabulary ?? 0])])
  const { inputs, outputs } = purpose(nodes, logits, vocabulary)
  const original = withoutTranspose(model, head)
  const from = {
    ...model,
    nodes: original,
    inputs: [],
    valueInfo: new Map(),
    rest: { model: model.rest.model, graph: [] },
  }
  return assemble(from, nodes, { inputs: [value(head.hidden, type, ['n', head.width ?? 'D']), ...inputs], outputs })
}

function appended(
  model: Model,
  signature: Signature,
  vocabulary: number | null,
  purposes: Purpose[],
  cache: Value[],
): Model {
  const nodes = new Nodes(model.opset)
  const whole = signature.logits.name
  const shape = vocabulary === null ? nodes.rowShape(whole) : nodes.integers([-1, vocabulary])
  const rows = nodes.add('Gather', [nodes.add('Reshape', [whole, shape]), added.rows], { axis: 0 })
  const logits = nodes.float32(rows)
  const made = purposes.map((purpose) => purpose(nodes, logits, vocabulary))
  return assemble(model, nodes, {
    inputs: [...model.inputs, value(added.rows, 7, ['n']), ...made.flatMap(({ inputs }) => inputs)],
    outputs: [...made.flatMap(({ outputs }) => outputs), ...cache],
  })
}

function assemble(model: Model, nodes: Nodes, ports: { inputs: Value[]; outputs: Value[] }): Model {
  const initializers = new Map([
    ...model.initializers,
    ...nodes.initializers.map((tensor) => [tensor.name, tensor] as const),
  ])
  return prune({ ...model, ...ports, nodes: [...model.nodes, ...nodes.made], initializers })
}

/** What the outputs depend on, and nothing else: the runtime would compute the rest all the same. */
export function prune(model: Model): Model {
  const from = producers(model)
  const needed = new Set<string>()
  const kept = new Set<Node>()
  const waiting = model.outputs.map(({ name }) => name)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue
    needed.add(name)
    const node = from.get(name)
    if (!node || kept.has(node)) continue
    kept.add(node)
    waiting.push(...node.inputs, ...node.captured)
  }
  const outputs = new Set([...kept].flatMap((node) => node.outputs))
  const isOutput = new Set(model.outputs.map(({ name }) => name))
  return {
    ...model,
    nodes: model.nodes.filter((node) => kept.has(node)),
    initializers: filtered(model.initializers, (tensor: Tensor) => needed.has(tensor.name)),
    inputs: model.inputs.filter(({ name }) => needed.has(name)),
    valueInfo: filtered(model.valueInfo, ({ name }: Value) => outputs.has(name) && !isOutput.has(name)),
  }
}

const filtered = <T>(map: Map<string, T>, keep: (each: T) => boolean): Map<string, T> =>
  new Map([...map].filter(([, each]) => keep(each)))
