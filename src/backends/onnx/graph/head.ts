import { type Model, type Node, producers } from './model.ts'
import { fields, integers } from './wire.ts'

/** The last part of a model: from hidden rows [n, D] to logits [n, V], row by row. */
export interface Head {
  /** Name of the value that holds the hidden rows. */
  hidden: string
  /** From the hidden rows to the logits, in order of computation, without `constants`. */
  nodes: Node[]
  /** Nodes that only compute on initialisers, needed by `nodes`, in order. */
  constants: Node[]
  /** D and V; null where the weights do not tell. */
  width: number | null
  vocabulary: number | null
}

/** Operators that give the same row whatever other rows are there. `DynamicQuantizeLinear` is not among them: its scale is of all rows. */
const rowwise = new Set(['MatMul', 'Gemm', 'MatMulNBits', 'Add', 'Mul', 'Div', 'Sub', 'Cast', 'Tanh', 'Identity'])
const products = new Set(['MatMul', 'Gemm', 'MatMulNBits'])
const constantOperators = new Set([
  'Transpose',
  'Cast',
  'DequantizeLinear',
  'Reshape',
  'Constant',
  'Identity',
  'Squeeze',
  'Unsqueeze',
])

/**
 * Walks back from the logits through operators that work row by row, until the product with the vocabulary's matrix has been passed.
 * null: the model ends otherwise, and whatever is asked of it must be computed after its logits.
 */
export function findHead(model: Model, logits: string): Head | null {
  const from = producers(model)
  const isConstant = (name: string): boolean => {
    if (model.initializers.has(name)) return true
    const node = from.get(name)
    return (
      node !== undefined &&
      node.captured.length === 0 &&
      constantOperators.has(node.op) &&
      node.inputs.every((i) => !i || isConstant(i))
    )
  }
  const nodes: Node[] = []
  for (let name = logits; ; ) {
    const node = from.get(name)
    if (!node || !rowwise.has(node.op) || node.outputs.length !== 1) return null
    const data = node.inputs.filter((input) => input && !isConstant(input))
    const [next] = data
    if (data.length !== 1 || next === undefined) return null
    nodes.unshift(node)
    if (products.has(node.op)) {
      // A transposed or right-hand data operand would make rows into columns.
      if (node.inputs[0] !== next || attributeInt(node, 'transA') === 1) return null
      const { width, vocabulary } = sizes(model, from, node)
      return { hidden: next, nodes, constants: constantsOf(nodes, from), width, vocabulary }
    }
    name = next
  }
}

function constantsOf(nodes: Node[], from: Map<string, Node>): Node[] {
  const found = new Set<Node>()
  const visit = (name: string): void => {
    const node = from.get(name)
    if (!node || found.has(node) || nodes.includes(node)) return
    if (!constantOperators.has(node.op)) return
    node.inputs.forEach(visit)
    found.add(node)
  }
  for (const node of nodes) for (const input of node.inputs) if (input !== nodes[0]?.inputs[0]) visit(input)
  return [...found]
}

function sizes(
  model: Model,
  from: Map<string, Node>,
  product: Node,
): { width: number | null; vocabulary: number | null } {
  if (product.op === 'MatMulNBits')
    return { width: attributeInt(product, 'K') ?? null, vocabulary: attributeInt(product, 'N') ?? null }
  const dims = dimsOf(model, from, product.inputs[1] ?? '')
  if (dims?.length !== 2) return { width: null, vocabulary: null }
  const [width = null, vocabulary = null] = attributeInt(product, 'transB') === 1 ? dims.toReversed() : dims
  return { width, vocabulary }
}

/** Dimensions of a constant; null where an operator on the way hides them. */
function dimsOf(model: Model, from: Map<string, Node>, name: string): number[] | null {
  const tensor = model.initializers.get(name)
  if (tensor) return tensor.dims
  const node = from.get(name)
  if (!node) return null
  if (node.op === 'Transpose') {
    const dims = dimsOf(model, from, node.inputs[0] ?? '')
    const order = attributeInts(node, 'perm') ?? dims?.map((_, i) => i).reverse()
    return dims && order ? order.map((i) => dims[i] ?? 0) : null
  }
  return ['Cast', 'DequantizeLinear', 'Identity'].includes(node.op) ? dimsOf(model, from, node.inputs[0] ?? '') : null
}

export function attributeInt(node: Node, name: string): number | undefined {
  const bytes = node.attributes.get(name)
  if (!bytes) return undefined
  for (const field of fields(bytes)) if (field.number === 3) return field.value
  return 0
}

export function attributeInts(node: Node, name: string): number[] | undefined {
  const bytes = node.attributes.get(name)
  if (!bytes) return undefined
  return [...fields(bytes)].filter((field) => field.number === 8).flatMap(integers)
}
