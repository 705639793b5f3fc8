/**
 * The protobuf wire format (https://protobuf.dev/programming-guides/encoding), as far as ONNX needs it. Lengths and offsets are doubles:
 * models grow beyond 2 GB, and 2^53 is enough.
 */

/** Wire types. Groups (3, 4) are not used by ONNX. */
export const wire = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const

/** One field of a message that lies in memory. */
export interface Field {
  number: number
  type: number
  /** Content of a length-delimited field; of the others, their encoded bytes. */
  bytes: Uint8Array
  /** Of a varint. Negative numbers are read right down to -2^53. */
  value: number
  /** The field with its tag, to be copied as it is. */
  raw: Uint8Array
}

export class WireError extends Error {}

export function* fields(message: Uint8Array): Generator<Field> {
  let at = 0
  while (at < message.length) {
    const start = at
    const [tag, afterTag] = varint(message, at)
    at = afterTag
    const number = Math.floor(tag / 8)
    const type = tag % 8
    let from = at
    let value = 0
    if (type === wire.varint) [value, at] = varint(message, at)
    else if (type === wire.fixed64) at += 8
    else if (type === wire.fixed32) at += 4
    else if (type === wire.bytes) {
      const [length, afterLength] = varint(message, at)
      from = afterLength
      at = from + length
    } else throw new WireError(`wire type ${type}`)
    if (number === 0 || at > message.length) throw new WireError('a field ends outside its message')
    yield { number, type, value, bytes: message.subarray(from, at), raw: message.subarray(start, at) }
  }
}

/** Value and the offset after it. */
export function varint(bytes: Uint8Array, at: number): [number, number] {
  let value = 0
  let factor = 1
  for (let i = 0; i < 10; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) throw new WireError('a number ends outside its message')
    // The tenth byte holds the sign bit of a 64-bit two's complement number.
    if (i === 9) return [signed(bytes, at), at + 10]
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return [value, at + i + 1]
    factor *= 128
  }
  throw new WireError('a number is too long')
}

function signed(bytes: Uint8Array, at: number): number {
  let value = 0n
  for (let i = 0; i < 10; i++) value |= BigInt((bytes[at + i] ?? 0) & 0x7f) << BigInt(7 * i)
  return Number(BigInt.asIntN(64, value))
}

const utf8 = new TextDecoder()
export const text = (bytes: Uint8Array): string => utf8.decode(bytes)

/** Repeated integers, packed into one field or one a field. */
export function integers(field: Field): number[] {
  if (field.type === wire.varint) return [field.value]
  const values: number[] = []
  for (let at = 0; at < field.bytes.length; ) {
    const [value, next] = varint(field.bytes, at)
    values.push(value)
    at = next
  }
  return values
}

export function encodeVarint(value: number): Uint8Array {
  if (value < 0) return encodeNegative(value)
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

function encodeNegative(value: number): Uint8Array {
  let rest = BigInt.asUintN(64, BigInt(value))
  return Uint8Array.from({ length: 10 }, (_, i) => {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    return i < 9 ? low | 0x80 : low
  })
}

export const numberField = (number: number, value: number): Uint8Array =>
  concat([encodeVarint(number * 8 + wire.varint), encodeVarint(value)])

export function bytesField(number: number, content: Uint8Array): Uint8Array {
  return concat([encodeVarint(number * 8 + wire.bytes), encodeVarint(content.length), content])
}

export const textField = (number: number, content: string): Uint8Array => bytesField(number, Buffer.from(content))

export function floatField(number: number, value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeFloatLE(value)
  return concat([encodeVarint(number * 8 + wire.fixed32), bytes])
}

export function concat(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
