import { attributeInt } from './head.ts'
import { elements, elementType, type Model, type Node } from './model.ts'

const floats: Record<number, string> = {
  [elementType.float32]: 'fp32',
  [elementType.float16]: 'fp16',
  [elementType.bfloat16]: 'bf16',
  [elementType.float64]: 'fp64',
  [elementType.int8]: 'int8',
  [elementType.uint8]: 'int8',
}

/**
 * `fp32`, `fp16`, `int8`, `int4`, or a mixture such as `int4+fp32`: what holds at least a hundredth of the weights, the most first.
 * @param nodes of the graph and of its subgraphs
 */
export function readPrecision(model: Model, nodes: Node[]): string {
  const counts = new Map<string, number>()
  const add = (kind: string, count: number) => counts.set(kind, (counts.get(kind) ?? 0) + count)
  const packed = new Set<string>()
  for (const node of nodes) {
    const bits =
      node.op === 'MatMulNBits' || node.op === 'GatherBlockQuantized' ? (attributeInt(node, 'bits') ?? 4) : null
    if (bits === null) continue
    const quantized = node.inputs[node.op === 'MatMulNBits' ? 1 : 0] ?? ''
    // Scales and zero points go with the numbers that they scale.
    for (const input of node.inputs) if (model.initializers.has(input)) packed.add(input)
    const tensor = model.initializers.get(quantized)
    // Two 4-bit numbers share a byte, unless the type itself is of 4 bits.
    const perElement = tensor?.type === elementType.uint8 ? 8 / bits : 1
    if (tensor) add(`int${bits}`, elements(tensor.dims) * perElement)
  }
  for (const tensor of model.initializers.values()) {
    const kind = floats[tensor.type]
    if (kind && !packed.has(tensor.name)) add(kind, elements(tensor.dims))
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const kinds = [...counts].filter(([, count]) => count >= total / 100).sort((a, b) => b[1] - a[1])
  return kinds.map(([kind]) => kind).join('+') || 'fp32'
}
