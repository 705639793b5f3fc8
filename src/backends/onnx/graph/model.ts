/** An ONNX model without its weights (onnx.proto3, IR 3 to 13). Numbers of the fields are those of the schema. */

export const elementType = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int32: 6,
  int64: 7,
  bool: 9,
  float16: 10,
  float64: 11,
  bfloat16: 16,
} as const

export interface Node {
  op: string
  /** `` is the standard operators. */
  domain: string
  name: string
  /** An empty name is an input that is not given. */
  inputs: string[]
  outputs: string[]
  /** AttributeProto messages by name. */
  attributes: Map<string, Uint8Array>
  /** Names that its subgraphs take from the graph around them, whether they exist there or not. */
  captured: string[]
  /** The message as it was read. */
  raw: Uint8Array
}

/** Where the numbers of a tensor lie. `inline`: within its own message, as small ones do. */
export type Place =
  | { kind: 'inline' }
  | { kind: 'file'; offset: number; length: number }
  | { kind: 'external'; location: string; offset: number; length: number | null }

export interface Tensor {
  name: string
  dims: number[]
  type: number
  place: Place
  /** The message as it was read; without its numbers where they lie in the file. */
  raw: Uint8Array
}

export interface Value {
  name: string
  /** Element type of a tensor; 0: not a tensor. */
  type: number
  /** Numbers, names, or null where nothing is known; null as a whole: rank unknown. */
  dims: (number | string | null)[] | null
  raw: Uint8Array
}

export interface Model {
  /** The file that it was read from, symlinks resolved. */
  file: string
  producer: string
  /** Version of the standard operators. */
  opset: number
  /** Versions of all operator sets by domain. */
  opsets: Map<string, number>
  nodes: Node[]
  initializers: Map<string, Tensor>
  /** Without initializers, which old files list here too. */
  inputs: Value[]
  outputs: Value[]
  valueInfo: Map<string, Value>
  /** Fields of the model other than its graph and operator sets, and of the graph other than those above, to be copied. */
  rest: { model: Uint8Array[]; graph: Uint8Array[] }
}

export function producers(model: Pick<Model, 'nodes'>): Map<string, Node> {
  const map = new Map<string, Node>()
  for (const node of model.nodes) for (const output of node.outputs) if (output) map.set(output, node)
  return map
}

/** Elements of a tensor of these dimensions. */
export const elements = (dims: readonly number[]): number => dims.reduce((product, dim) => product * dim, 1)
