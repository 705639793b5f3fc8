import { elements, type Model, type Node, type Tensor, type Value } from './model.ts'
import { bytesField, concat, encodeVarint, floatField, numberField, textField } from './wire.ts'

type Attribute = number | number[] | { float: number } | string

/** A new node. Attributes: a number or a list of numbers is an integer, a float is written `{float}`. */
export function node(
  op: string,
  inputs: string[],
  outputs: string[],
  attributes: Record<string, Attribute> = {},
  domain = '',
): Node {
  const encoded = new Map(Object.entries(attributes).map(([name, value]) => [name, attribute(name, value)]))
  const raw = concat([
    ...inputs.map((input) => textField(1, input)),
    ...outputs.map((output) => textField(2, output)),
    textField(3, `gate/${op}/${outputs[0] ?? ''}`),
    textField(4, op),
    ...[...encoded.values()].map((bytes) => bytesField(5, bytes)),
    ...(domain ? [textField(7, domain)] : []),
  ])
  return { op, domain, name: '', inputs, outputs, attributes: encoded, captured: [], raw }
}

/** AttributeProto: name 1, f 2, i 3, s 4, ints 8, type 20 (FLOAT 1, INT 2, STRING 3, INTS 7). */
function attribute(name: string, value: Attribute): Uint8Array {
  const head = textField(1, name)
  if (typeof value === 'number') return concat([head, numberField(3, value), numberField(20, 2)])
  if (typeof value === 'string') return concat([head, textField(4, value), numberField(20, 3)])
  if (Array.isArray(value)) return concat([head, ...value.map((each) => numberField(8, each)), numberField(20, 7)])
  return concat([head, floatField(2, value.float), numberField(20, 1)])
}

/** The node with other names for its inputs; everything else stays as it is. */
export function renamed(original: Node, names: ReadonlyMap<string, string>): Node {
  const inputs = original.inputs.map((input) => names.get(input) ?? input)
  const raw = concat([
    ...inputs.map((input) => textField(1, input)),
    ...original.outputs.map((output) => textField(2, output)),
    textField(3, original.name),
    textField(4, original.op),
    ...[...original.attributes.values()].map((bytes) => bytesField(5, bytes)),
    ...(original.domain ? [textField(7, original.domain)] : []),
  ])
  return { ...original, inputs, raw }
}

/** An initialiser of a few int64 numbers: shapes and axes. */
export function integersTensor(name: string, values: number[], dims: number[] = [values.length]): Tensor {
  const numbers = Buffer.alloc(8 * values.length)
  values.forEach((value, i) => {
    numbers.writeBigInt64LE(BigInt(value), 8 * i)
  })
  const raw = concat([
    ...dims.map((dim) => numberField(1, dim)),
    numberField(2, 7),
    textField(8, name),
    bytesField(9, numbers),
  ])
  return { name, dims, type: 7, place: { kind: 'inline' }, raw }
}

/** ValueInfoProto of a tensor. */
export function value(name: string, type: number, dims: (number | string)[]): Value {
  const shape = concat(
    dims.map((dim) => bytesField(1, typeof dim === 'number' ? numberField(1, dim) : textField(2, dim))),
  )
  const tensorType = concat([numberField(1, type), bytesField(2, shape)])
  return { name, type, dims, raw: concat([textField(1, name), bytesField(2, bytesField(1, tensorType))]) }
}

/** Where the original's bytes lie: a location relative to the folder that is given to the runtime. */
export interface Weights {
  folder: string
  /** Location of an initialiser whose numbers lie in the model file; null: they must be written into the graph. */
  own: string | null
  /** Location of each external file, by its name in the model. */
  external: ReadonlyMap<string, string>
  /** Numbers of a tensor that cannot be pointed at. */
  read(tensor: Tensor): Uint8Array
}

/** The model as bytes for the runtime. Numbers of the weights are not in it, but where they lie. */
export function encodeModel(model: Model, weights: Weights): Uint8Array {
  const graph = concat([
    ...model.nodes.map((each) => bytesField(1, each.raw)),
    textField(2, 'gate'),
    ...[...model.initializers.values()].map((each) => bytesField(5, encodeTensor(each, weights))),
    ...model.inputs.map((each) => bytesField(11, each.raw)),
    ...model.outputs.map((each) => bytesField(12, each.raw)),
    ...[...model.valueInfo.values()].map((each) => bytesField(13, each.raw)),
    ...model.rest.graph,
  ])
  const operatorSets = [...model.opsets].map(([domain, version]) =>
    bytesField(8, concat([...(domain ? [textField(1, domain)] : []), numberField(2, version)])),
  )
  return concat([...model.rest.model, ...operatorSets, bytesField(7, graph)])
}

function encodeTensor(tensor: Tensor, weights: Weights): Uint8Array {
  const { place } = tensor
  if (place.kind === 'inline' || elements(tensor.dims) === 0) return tensor.raw
  if (place.kind === 'file' && weights.own === null) return concat([tensor.raw, bytesField(9, weights.read(tensor))])
  const location = place.kind === 'file' ? weights.own : weights.external.get(place.location)
  const entries = {
    location: location ?? '',
    offset: String(place.offset),
    ...(place.length === null ? {} : { length: String(place.length) }),
  }
  return concat([
    ...tensor.dims.map((dim) => numberField(1, dim)),
    numberField(2, tensor.type),
    textField(8, tensor.name),
    ...Object.entries(entries).map(([key, text]) => bytesField(13, concat([textField(1, key), textField(2, text)]))),
    concat([encodeVarint(14 * 8), encodeVarint(1)]),
  ])
}
