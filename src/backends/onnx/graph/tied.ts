import type { Head } from './head.ts'
import { attributeInt, attributeInts } from './head.ts'
import { elementType, type Model, type Node, producers } from './model.ts'
import { node } from './write.ts'

/**
 * The head's nodes, constants first. A tied head multiplies by the transposed embedding; the runtime would store it a second time, so the
 * product takes it as it lies (Gemm with transB), which is the same arithmetic.
 */
export function withoutTranspose(model: Model, head: Head): Node[] {
  const [product, ...after] = head.nodes
  const plain = [...head.constants, ...head.nodes]
  const transpose = head.constants.find((each) => each.outputs[0] === product?.inputs[1])
  if (product?.op !== 'MatMul' || transpose?.op !== 'Transpose') return plain
  const matrix = model.initializers.get(transpose.inputs[0] ?? '')
  const order = attributeInts(transpose, 'perm') ?? [1, 0]
  if (matrix?.dims.length !== 2 || order[0] !== 1) return plain
  const gemm = node('Gemm', [head.hidden, matrix.name], [product.outputs[0] ?? ''], { transB: 1 })
  return [...head.constants.filter((each) => each !== transpose), gemm, ...after]
}

/** Element type of the hidden rows: a matrix product has it in common with its matrix. */
export function hiddenType(model: Model, head: Head): number {
  const [product] = head.nodes
  const known = model.valueInfo.get(head.hidden)?.type
  if (known) return known
  const from = producers(model)
  const typeOf = (name: string): number => {
    const tensor = model.initializers.get(name)
    if (tensor) return tensor.type
    const constant = from.get(name)
    if (!constant) return elementType.float32
    if (constant.op === 'Cast') return attributeInt(constant, 'to') ?? elementType.float32
    return typeOf(constant.inputs[constant.op === 'DequantizeLinear' ? 1 : 0] ?? '')
  }
  return typeOf(product?.inputs[product.op === 'MatMulNBits' ? 2 : 1] ?? '')
}
