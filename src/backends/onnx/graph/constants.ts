import { elementType, type Model, type Node } from './model.ts'
import { type Field, fields, integers } from './wire.ts'

/** The numbers of a small constant, from a Constant node or an initialiser that lies in the graph; null: it is none. */
export function constantNumbers(model: Model, from: ReadonlyMap<string, Node>, name: string): number[] | null {
  const tensor = model.initializers.get(name)
  if (tensor) return tensor.place.kind === 'inline' ? tensorNumbers(tensor.raw) : null
  const node = from.get(name)
  if (node?.op !== 'Constant') return null
  const value = node.attributes.get('value')
  if (!value) return null
  for (const field of fields(value)) if (field.number === 5) return tensorNumbers(field.bytes)
  return null
}

/** TensorProto: type 2, float_data 4, int32_data 5, int64_data 7, raw_data 9. */
function tensorNumbers(tensor: Uint8Array): number[] | null {
  let type = 0
  const stored: Field[] = []
  for (const field of fields(tensor)) {
    if (field.number === 2) type = field.value
    else if ([4, 5, 7, 9].includes(field.number)) stored.push(field)
  }
  const raw = stored.find(({ number }) => number === 9)
  if (raw) return rawNumbers(type, raw.bytes)
  if (stored.some(({ number }) => number === 4))
    return stored.flatMap(({ bytes }) => rawNumbers(elementType.float32, bytes) ?? [])
  return type === elementType.float16 ? null : stored.flatMap(integers)
}

function rawNumbers(type: number, bytes: Uint8Array): number[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const each = (size: number, read: (at: number) => number) =>
    Array.from({ length: bytes.length / size }, (_, i) => read(i * size))
  switch (type) {
    case elementType.float32:
      return each(4, (at) => view.getFloat32(at, true))
    case elementType.float64:
      return each(8, (at) => view.getFloat64(at, true))
    case elementType.int64:
      return each(8, (at) => Number(view.getBigInt64(at, true)))
    case elementType.int32:
      return each(4, (at) => view.getInt32(at, true))
    case elementType.float16:
      return each(2, (at) => half(view.getUint16(at, true)))
    default:
      return null
  }
}

function half(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023]
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}
