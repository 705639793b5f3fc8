import { realpathSync } from 'node:fs'
import { gateError } from '../../../shared/errors.ts'
import { FileWindow } from './file.ts'
import type { Model, Node, Place, Tensor, Value } from './model.ts'
import { fields, integers, text, WireError, wire } from './wire.ts'

/**
 * Reads a model but for its weights: the numbers of a tensor in the file are passed over by their length, so that half a gigabyte of model
 * costs a megabyte of reading.
 * @throws GateError `onnx-unreadable` where the file is not an ONNX model or ends too early
 */
export function readModel(path: string): Model {
  const file = realpathSync(path)
  const window = new FileWindow(file)
  try {
    return modelFrom(window, file)
  } catch (error) {
    if (error instanceof WireError) throw gateError('onnx-unreadable', { file: path, reason: error.message })
    throw error
  } finally {
    window.close()
  }
}

function modelFrom(window: FileWindow, file: string): Model {
  const model: Model = {
    file,
    producer: '',
    opset: 0,
    opsets: new Map(),
    nodes: [],
    initializers: new Map(),
    inputs: [],
    outputs: [],
    valueInfo: new Map(),
    rest: { model: [], graph: [] },
  }
  let graphs = 0
  for (const field of window.fields(0, window.size)) {
    if (field.number === 7) {
      graphs++
      readGraphFields(window, field.start, field.end, model)
      continue
    }
    const raw = window.read(field.tag, field.end)
    const content = window.read(field.start, field.end)
    if (field.number === 8) {
      const { domain, version } = operatorSet(content)
      model.opsets.set(domain, version)
      if (domain === '') model.opset = version
      continue
    }
    if (field.number === 2 && field.type === wire.bytes) model.producer = text(content)
    if (field.number === 3 && field.type === wire.bytes) model.producer += ` ${text(content)}`
    model.rest.model.push(raw)
  }
  if (graphs !== 1 || model.nodes.length === 0 || model.outputs.length === 0)
    throw new WireError('there is no graph in it')
  model.inputs = model.inputs.filter((input) => !model.initializers.has(input.name))
  return model
}

function operatorSet(bytes: Uint8Array): { domain: string; version: number } {
  let domain = ''
  let version = 0
  for (const field of fields(bytes)) {
    if (field.number === 1) domain = text(field.bytes)
    if (field.number === 2) version = field.value
  }
  return { domain: domain === 'ai.onnx' ? '' : domain, version }
}

function readGraphFields(window: FileWindow, from: number, to: number, model: Model): void {
  for (const field of window.fields(from, to)) {
    const content = () => window.read(field.start, field.end)
    if (field.number === 1) model.nodes.push(readNode(content()))
    else if (field.number === 5) {
      const tensor = readTensor(window, field.start, field.end)
      model.initializers.set(tensor.name, tensor)
    } else if (field.number === 11) model.inputs.push(readValue(content()))
    else if (field.number === 12) model.outputs.push(readValue(content()))
    else if (field.number === 13) {
      const value = readValue(content())
      model.valueInfo.set(value.name, value)
    } else model.rest.graph.push(window.read(field.tag, field.end))
  }
}

function readTensor(window: FileWindow, from: number, to: number): Tensor {
  const tensor: Tensor = { name: '', dims: [], type: 0, place: { kind: 'inline' }, raw: new Uint8Array() }
  const kept: Uint8Array[] = []
  const external = new Map<string, string>()
  let isExternal = false
  for (const field of window.fields(from, to)) {
    if (field.number === 9 && field.end - field.start >= smallest) {
      tensor.place = { kind: 'file', offset: field.start, length: field.end - field.start }
      continue
    }
    const raw = window.read(field.tag, field.end)
    kept.push(raw)
    for (const each of fields(raw)) {
      if (each.number === 1) tensor.dims.push(...integers(each))
      else if (each.number === 2) tensor.type = each.value
      else if (each.number === 8) tensor.name = text(each.bytes)
      else if (each.number === 14) isExternal = each.value === 1
      else if (each.number === 13) {
        const [key = '', value = ''] = entry(each.bytes)
        external.set(key, value)
      }
    }
  }
  if (isExternal) tensor.place = externalPlace(external)
  tensor.raw = Buffer.concat(kept)
  return tensor
}

/** Tensors below so many bytes are copied with the graph: shapes and scales, which the runtime wants to see while it optimises. */
const smallest = 1024

function entry(bytes: Uint8Array): string[] {
  const pair: string[] = []
  for (const field of fields(bytes)) pair[field.number - 1] = text(field.bytes)
  return pair
}

function externalPlace(entries: Map<string, string>): Place {
  const length = entries.get('length')
  return {
    kind: 'external',
    location: entries.get('location') ?? '',
    offset: Number(entries.get('offset') ?? 0),
    length: length === undefined ? null : Number(length),
  }
}

export function readNode(raw: Uint8Array): Node {
  const node: Node = { op: '', domain: '', name: '', inputs: [], outputs: [], attributes: new Map(), captured: [], raw }
  for (const field of fields(raw)) {
    if (field.number === 1) node.inputs.push(text(field.bytes))
    else if (field.number === 2) node.outputs.push(text(field.bytes))
    else if (field.number === 3) node.name = text(field.bytes)
    else if (field.number === 4) node.op = text(field.bytes)
    else if (field.number === 7) node.domain = text(field.bytes) === 'ai.onnx' ? '' : text(field.bytes)
    else if (field.number === 5) {
      let name = ''
      for (const each of fields(field.bytes)) {
        if (each.number === 1) name = text(each.bytes)
        if (each.number === 6 || each.number === 11) node.captured.push(...namesTaken(each.bytes))
      }
      node.attributes.set(name, field.bytes)
    }
  }
  return node
}

/** What the nodes and outputs of a subgraph refer to; names of its own make no harm, as nothing outside has them. */
function namesTaken(graph: Uint8Array): string[] {
  const names: string[] = []
  for (const field of fields(graph)) {
    if (field.number === 1) {
      const node = readNode(field.bytes)
      names.push(...node.inputs, ...node.captured)
    }
    if (field.number === 12) names.push(readValue(field.bytes).name)
  }
  return names
}

/** Nodes of the subgraphs of a node, at any depth. */
export function nodesWithin(node: Node): Node[] {
  const found: Node[] = []
  if (node.captured.length === 0) return found
  for (const attribute of node.attributes.values()) {
    for (const graph of fields(attribute)) {
      if (graph.number !== 6 && graph.number !== 11) continue
      for (const field of fields(graph.bytes)) {
        if (field.number !== 1) continue
        const inner = readNode(field.bytes)
        found.push(inner, ...nodesWithin(inner))
      }
    }
  }
  return found
}

function readValue(raw: Uint8Array): Value {
  const value: Value = { name: '', type: 0, dims: null, raw }
  for (const field of fields(raw)) {
    if (field.number === 1) value.name = text(field.bytes)
    if (field.number !== 2) continue
    for (const kind of fields(field.bytes)) {
      if (kind.number !== 1) continue
      for (const part of fields(kind.bytes)) {
        if (part.number === 1) value.type = part.value
        if (part.number === 2)
          value.dims = [...fields(part.bytes)].filter((f) => f.number === 1).map((f) => dimension(f.bytes))
      }
    }
  }
  return value
}

function dimension(bytes: Uint8Array): number | string | null {
  for (const field of fields(bytes)) {
    if (field.number === 1) return field.value
    if (field.number === 2) return text(field.bytes)
  }
  return null
}
