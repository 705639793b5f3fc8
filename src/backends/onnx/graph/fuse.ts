import { attributeInts } from './head.ts'
import { Links } from './links.ts'
import { type Model, type Node, producers } from './model.ts'
import { Nodes } from './nodes.ts'
import type { CachePort, Signature } from './signature.ts'
import { renamed } from './write.ts'

/**
 * Attention that an exporter wrote out in operators, as far as it is recognised: softmax(scale q kT + bias) v, over a cache that past and
 * new positions are joined in, with the keys and values of a group of heads repeated for each of them.
 */
interface Attention {
  query: string
  scale: number
  bias: string
  keys: CachePort
  values: CachePort
  heads: number
  /** The last node, which lays heads behind positions: [batch, positions, heads, size]. */
  end: Node
}

/**
 * The model with its written-out attention replaced by com.microsoft's GroupQueryAttention, which computes the same without repeating the
 * cache for every head and without passing over the scores six times. The bias, with whatever mask the graph makes, goes in as it is. A
 * graph that is not recognised stays as it is.
 *
 * The operator is causal by itself; so is every graph that answers token by token with a cache. Rows that may look at nothing at all, which
 * some graphs guard against, do not occur: batches are padded on the right.
 */
export function fuseAttention(model: Model, signature: Signature): Model {
  const mask = signature.attentionMask
  if (!mask || signature.rows !== 'mask' || signature.cache.length === 0) return model
  const links = new Links(model)
  const found = model.nodes
    .filter(({ op }) => op === 'Softmax')
    .map((node) => attentionAt(node, links, signature.cache))
  const all = found.flatMap((each) => (each === null ? [] : [each]))
  // All or nothing: a graph of two kinds of layers is better left to its exporter.
  if (all.length === 0 || all.length !== found.length || all.length * 2 !== signature.cache.length) return model
  const nodes = new Nodes(model.opset, 'fused')
  const total = nodes.add('Gather', [nodes.add('Shape', [mask.name]), nodes.integers([1])], { axis: 0 })
  const batch = nodes.add('Gather', [nodes.add('Shape', [mask.name]), nodes.integers([0])], { axis: 0 })
  const last = nodes.add('Sub', [total, nodes.integers([1])])
  const shared = {
    lengths: nodes.add('Cast', [nodes.add('Expand', [last, batch])], { to: 6 }),
    total: nodes.add('Cast', [nodes.add('Reshape', [total, nodes.integers([], [0])])], { to: 6 }),
  }
  const ends = new Set<Node>()
  for (const attention of all) {
    ends.add(attention.end)
    addFused(nodes, attention, shared)
  }
  const scalarTotal = nodes.add('Reshape', [total, nodes.integers([], [0])])
  const lengthsOfKeys = all.flatMap(({ keys }) => repeatedLengths(links, keys.present))
  const replaced = new Map(lengthsOfKeys.map((name) => [name, scalarTotal]))
  const kept = model.nodes
    .filter((node) => !ends.has(node))
    .map((node) => (node.inputs.some((i) => replaced.has(i)) ? renamed(node, replaced) : node))
  return {
    ...model,
    opsets: new Map([...model.opsets, ['com.microsoft', 1]]),
    nodes: ordered([...kept, ...nodes.made]),
    initializers: new Map([
      ...model.initializers,
      ...nodes.initializers.map((tensor) => [tensor.name, tensor] as const),
    ]),
  }
}

function addFused(
  nodes: Nodes,
  { query, scale, bias, keys, values, heads, end }: Attention,
  shared: { lengths: string; total: string },
): void {
  const { size } = keys
  const flat = (name: string) =>
    nodes.add('Reshape', [nodes.add('Transpose', [name], { perm: [0, 2, 1, 3] }), nodes.integers([0, 0, -1])])
  const inputs = [
    flat(query),
    flat(keys.fresh!),
    flat(values.fresh!),
    keys.past,
    values.past,
    shared.lengths,
    shared.total,
    '',
    '',
    '',
    bias,
  ]
  const attributes = { num_heads: heads, kv_num_heads: keys.heads, scale: { float: scale } }
  // The next cache is asked for even where nobody reads it: without it the operator reads no past one, and holds all scores at once.
  const [output = ''] = nodes.addWith('GroupQueryAttention', inputs, 3, attributes, 'com.microsoft')
  nodes.add('Reshape', [output, nodes.integers([0, 0, heads, size])], {}, end.outputs[0])
}

function attentionAt(softmax: Node, links: Links, cache: readonly CachePort[]): Attention | null {
  const sum = links.made(softmax.inputs[0], 'Add')
  if (!sum) return null
  const side = sum.inputs.findIndex((input) => links.made(links.unscaled(input).name, 'MatMul'))
  const scores = side < 0 ? null : links.unscaled(sum.inputs[side]!)
  const product = links.made(scores?.name, 'MatMul')
  const bias = sum.inputs[1 - side]
  if (!scores || !product || !bias) return null
  const query = links.unscaled(product.inputs[0]!)
  const turns = { count: 0 }
  const transposed = links.unscaled(product.inputs[1]!, turns)
  const keys = cachePort(links, transposed.name, cache)
  if (turns.count !== 1 || !keys?.fresh) return null

  const mixed = links.uses(guarded(links, softmax.outputs[0]!)).find(({ op }) => op === 'MatMul')
  const values = cachePort(links, mixed?.inputs[1], cache)
  if (!mixed || !values?.fresh || mixed.inputs[0] !== guarded(links, softmax.outputs[0]!)) return null
  const [end, ...others] = links.uses(mixed.outputs[0])
  if (end?.op !== 'Transpose' || others.length > 0 || String(attributeInts(end, 'perm')) !== '0,2,1,3') return null
  const heads = headsOf(links, end, keys.size)
  if (
    heads === null ||
    heads % keys.heads !== 0 ||
    keys.size % 8 !== 0 ||
    values.heads !== keys.heads ||
    values.size !== keys.size
  )
    return null
  return { query: query.name, scale: scores.scale * query.scale * transposed.scale, bias, keys, values, heads, end }
}

/** Behind softmax some exporters put 0 where it is NaN, for rows that may look at nothing. */
function guarded(links: Links, shares: string): string {
  const guard = links
    .uses(shares)
    .find(
      ({ op, inputs }) =>
        op === 'Where' && inputs[2] === shares && links.made(inputs[0], 'IsNaN')?.inputs[0] === shares,
    )
  return guard?.outputs[0] ?? shares
}

/** The cache that a value is, as it lies or repeated for every head of its group. */
function cachePort(links: Links, name: string | undefined, cache: readonly CachePort[]): CachePort | null {
  const repeated = links.made(links.made(links.made(name, 'Reshape')?.inputs[0], 'Expand')?.inputs[0], 'Unsqueeze')
  if (repeated && links.scalar(repeated.inputs[1]) !== 2) return null
  const present = repeated?.inputs[0] ?? name
  return cache.find((port) => port.present === present) ?? null
}

/** Names of scalars that are the number of columns, taken from the repeated keys: the repeating would live on for them alone. */
function repeatedLengths(links: Links, present: string): string[] {
  const wide = links.uses(present).filter(({ op }) => op === 'Unsqueeze')
  const whole = wide.flatMap((node) => links.uses(node.outputs[0]).filter(({ op }) => op === 'Expand'))
  const repeated = whole.flatMap((node) => links.uses(node.outputs[0]).filter(({ op }) => op === 'Reshape'))
  const shapes = repeated.flatMap((node) => links.uses(node.outputs[0]).filter(({ op }) => op === 'Shape'))
  return shapes
    .flatMap((node) => links.uses(node.outputs[0]))
    .filter(({ op, inputs }) => op === 'Gather' && [2, -2].includes(links.scalar(inputs[1]) ?? 0))
    .flatMap(({ outputs }) => outputs)
}

/** From the product that follows, whose matrix has a row for every head's every number. */
function headsOf(links: Links, end: Node, size: number): number | null {
  const [flat] = links.uses(end.outputs[0])
  const [product] = flat?.op === 'Reshape' ? links.uses(flat.outputs[0]) : []
  if (!product) return null
  const rows = product.op === 'MatMul' ? links.model.initializers.get(product.inputs[1] ?? '')?.dims[0] : undefined
  return rows !== undefined && rows % size === 0 ? rows / size : null
}

/** Nodes after those that they depend on. */
function ordered(nodes: Node[]): Node[] {
  const from = producers({ nodes })
  const done = new Set<Node>()
  const result: Node[] = []
  // By hand and not by recursion: a graph is thousands of nodes deep.
  for (const first of nodes) {
    const stack: [node: Node, at: number][] = [[first, 0]]
    while (stack.length > 0) {
      const top = stack.at(-1)!
      const [node, at] = top
      if (done.has(node)) {
        stack.pop()
        continue
      }
      const needed = [...node.inputs, ...node.captured]
      const next = needed.slice(at).findIndex((name) => from.has(name) && !done.has(from.get(name)!))
      if (next < 0) {
        done.add(node)
        result.push(node)
        stack.pop()
      } else {
        top[1] = at + next + 1
        stack.push([from.get(needed[at + next]!)!, 0])
      }
    }
  }
  return result
}
