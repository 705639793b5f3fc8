import { join } from 'node:path'
import { evenPieces } from '../src/backends/onnx/child/rows.ts'
import { createSession, loadRuntime, type Session } from '../src/backends/onnx/child/runtime.ts'
import { prune, split } from '../src/backends/onnx/graph/build.ts'
import { readGraph } from '../src/backends/onnx/graph/graph.ts'
import { findHead } from '../src/backends/onnx/graph/head.ts'
import type { Model } from '../src/backends/onnx/graph/model.ts'
import { Nodes } from '../src/backends/onnx/graph/nodes.ts'
import { locateWeights } from '../src/backends/onnx/graph/weights.ts'
import { encodeModel, value } from '../src/backends/onnx/graph/write.ts'
import { readWork, root } from './work.ts'

// node limit.ts WORK.json likelihood|answers ROWS: the model's matrix products and nothing else, by the same runtime
const work = readWork(process.argv[2] ?? '')
const what = process.argv[3]
const rows = Number(process.argv[4])
const file = join(work.folder, 'model.onnx')
const graph = readGraph(file)
const weights = locateWeights(graph.model, file)
const runtime = loadRuntime(root)
const head = findHead(graph.model, graph.signature.logits.name)
const matrix = head?.nodes[0]?.inputs[1] ?? ''

const started = performance.now()
const settings = {
  provider: 'cpu' as const,
  threads: work.threads,
  weightsFolder: weights.folder,
  prepack: what === 'answers',
}
const body = await session(bodyProducts(graph.model, matrix), settings.prepack)
const { score, vocabulary } = split(graph.model, graph.signature)
const vocabularyProduct = await session(firstProduct(score.head!), true)
const load = (performance.now() - started) / 1000
const cpu = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6
const before = cpu()
const begun = performance.now()
let steps = 0
if (what === 'likelihood') {
  for (let at = 0; at < work.passages.length; at += rows) {
    const batch = work.passages.slice(at, at + rows).map(({ ids }) => ids.length - 1)
    await multiply(body, batch.length * Math.max(...batch))
    const asked = batch.reduce((a, b) => a + b, 0)
    for (const [from, to] of evenPieces(asked, Math.floor((48 * 2 ** 20) / 4 / (vocabulary ?? 1))))
      await multiply(vocabularyProduct, to - from)
  }
} else {
  // Every token costs one row of a step; no step has more than `rows`; the prompts are read once.
  const tokens = work.prompts.reduce((sum, { expected, ended }) => sum + expected.length + (ended ? 1 : 0), 0)
  for (const { ids } of work.prompts) await multiply(body, ids.length)
  for (let done = work.prompts.length; done < tokens; done += rows, steps++) {
    await multiply(body, Math.min(rows, tokens - done))
    await multiply(vocabularyProduct, Math.min(rows, tokens - done))
  }
}
const wall = (performance.now() - begun) / 1000
const bytes = [...graph.model.initializers.values()].reduce(
  (sum, { place }) => sum + (place.kind === 'file' ? place.length : 0),
  0,
)
const peak = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ load, wall, cpu: cpu() - before, cpuAll: cpu(), peak, steps, bytes }))

function session(model: Model, prepack: boolean): Promise<Session> {
  return createSession(runtime, encodeModel(model, weights), { ...settings, prepack })
}

async function multiply(model: Session, count: number): Promise<void> {
  const feeds = Object.fromEntries(
    model.inputMetadata.map((input) => {
      const width = input.isTensor ? Number(input.shape[1]) : 0
      return [input.name, new runtime.Tensor('float32', new Float32Array(count * width).fill(0.5), [count, width])]
    }),
  )
  await model.run(feeds)
}

/** Every product with a weight, of rows of the right width; of each only the first row is kept, so that nothing else takes time. */
function bodyProducts(model: Model, except: string): Model {
  const nodes = new Nodes(model.opset, 'limit')
  const widths = new Set<number>()
  const kept: string[] = []
  for (const { op, inputs } of model.nodes) {
    const dims = model.initializers.get(inputs[1] ?? '')?.dims
    if (op !== 'MatMul' || dims?.length !== 2 || inputs[1] === except) continue
    widths.add(dims[0]!)
    kept.push(firstNumber(nodes, nodes.add('MatMul', [`rows${dims[0]}`, inputs[1]!])))
  }
  nodes.add('Concat', kept, { axis: 0 }, 'out')
  return alone(
    model,
    nodes,
    [...widths].map((width) => value(`rows${width}`, 1, ['n', width])),
    kept.length,
  )
}

function firstProduct(model: Model): Model {
  const product = model.nodes.find(({ op }) => op === 'Gemm' || op === 'MatMul')!
  const nodes = new Nodes(model.opset, 'limit')
  nodes.made.push(product)
  nodes.add('Identity', [firstNumber(nodes, product.outputs[0]!)], {}, 'out')
  return alone(
    model,
    nodes,
    model.inputs.filter(({ name }) => name === product.inputs[0]),
    1,
  )
}

function firstNumber(nodes: Nodes, matrix: string): string {
  const row = nodes.add('Gather', [matrix, nodes.integers([0])], { axis: 0 })
  return nodes.add('Reshape', [nodes.add('Gather', [row, nodes.integers([0])], { axis: 1 }), nodes.integers([-1])])
}

function alone(model: Model, nodes: Nodes, inputs: Model['inputs'], count: number): Model {
  const initializers = new Map([
    ...model.initializers,
    ...nodes.initializers.map((tensor) => [tensor.name, tensor] as const),
  ])
  return prune({
    ...model,
    nodes: nodes.made,
    initializers,
    inputs,
    outputs: [value('out', 1, [count])],
    valueInfo: new Map(),
    rest: { model: model.rest.model, graph: [] },
  })
}
