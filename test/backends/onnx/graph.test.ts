import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { split } from '../../../src/backends/onnx/graph/build.ts'
import { readGraph } from '../../../src/backends/onnx/graph/graph.ts'
import { groupWidth } from '../../../src/backends/onnx/graph/nodes.ts'
import { locateWeights } from '../../../src/backends/onnx/graph/weights.ts'
import { encodeModel } from '../../../src/backends/onnx/graph/write.ts'
import { GateError } from '../../../src/shared/errors.ts'
import { collect, open, stream } from './open.ts'
import { type Tiny, writeTiny, writeTinyCheckpoint } from './tiny.ts'

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-graph-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
const fresh = () => join(scratch, `${++count}`)
const graphOf = (options: Tiny = {}) => readGraph(writeTiny(fresh(), options))
const codeOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof GateError) return { code: error.code, what: error.message }
    throw error
  }
  return null
}

describe('what a graph takes and gives', () => {
  it('is told by the graph: inputs, outputs, cache, precision', () => {
    const graph = graphOf()
    expect(graph.inputs.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'input_ids int64',
      'attention_mask int64',
      'position_ids int64',
      ...['0.key', '0.value', '1.key', '1.value'].map((name) => `past_key_values.${name} float32`),
    ])
    expect(graph.signature).toMatchObject({ rows: 'mask', alone: false, vocabulary: 768, embeddingRows: 768 })
    expect(graph.signature.cache[1]).toMatchObject({ present: 'present.0.value', heads: 2, size: 16, type: 'float32' })
    expect(graph).toMatchObject({ precision: 'fp32', producer: 'tiny', opset: 18, notes: [] })
  })

  it.each<[Tiny, string]>([
    [{ precision: 'fp16' }, 'fp16'],
    [{ head: 'bits' }, 'fp32+int4'],
    [{ head: 'dynamic' }, 'fp32+int8'],
  ])('names the precision of the weights: %o is %s', (options, precision) => {
    expect(graphOf(options).precision).toBe(precision)
  })

  it.each<[Tiny, object]>([
    [{ attention: 'grouped' }, { rows: 'first' }],
    [{ positions: false }, { rows: 'equal' }],
    [{ bias: 'flat' }, { rows: 'equal' }],
    [{ head: 'dynamic' }, { alone: true }],
    [{ attention: 'merged' }, { useCacheBranch: 'use_cache_branch', rows: 'mask' }],
    [{ cache: false }, { cache: [] }],
  ])('tells how rows may share a batch: %o', (options, signature) => {
    expect(graphOf(options).signature).toMatchObject(signature)
  })

  it('refuses an input that it cannot give, and names it', () => {
    for (const input of ['encoder_hidden_states', 'inputs_embeds', 'block_table', 'past.0.conv', 'something_new']) {
      const found = codeOf(() => graphOf({ extraInput: input }))
      expect(found?.code).toBe('onnx-input-unsupported')
      expect(found?.what).toContain(input)
    }
  })
})

describe('the split before the vocabulary', () => {
  it.each<[Tiny, boolean]>([
    [{}, true],
    [{ head: 'tied' }, true],
    [{ head: 'bias' }, true],
    [{ head: 'softcap' }, true],
    [{ head: 'bits' }, true],
    [{ precision: 'fp16' }, true],
    [{ head: 'gemm' }, false],
    [{ head: 'dynamic' }, false],
    [{ attention: 'merged' }, false],
  ])('%o: %s', (options, isSplit) => {
    const { model, signature } = graphOf(options)
    expect(split(model, signature).split).toBe(isSplit)
  })

  it('leaves the cache out of the scoring body, and takes only new positions where past and new are joined in the open', () => {
    const { model, signature } = graphOf()
    const { score, next, fresh: onlyFresh } = split(model, signature)
    expect(score.body.outputs.map(({ name }) => name)).toEqual(['gate_hidden'])
    expect(next.body.outputs.length).toBe(5)
    expect(next.body.outputs.some(({ name }) => name.startsWith('present'))).toBe(false)
    expect(onlyFresh).toBe(true)
    expect(split(...withSignature({ attention: 'grouped' })).fresh).toBe(false)
  })

  it('holds nothing in a head but the vocabulary’s weights, and nothing of them in a body', () => {
    const { model, signature } = graphOf()
    const { score } = split(model, signature)
    const large = (names: Iterable<string>) => [...names].filter((name) => name.includes('weight'))
    expect(large(score.head!.initializers.keys())).toEqual(['lm_head.weight'])
    expect(large(score.body.initializers.keys())).not.toContain('lm_head.weight')
  })

  it('copies no weights: large ones are byte ranges of the original file', () => {
    const file = writeTiny(fresh())
    const { model, signature } = readGraph(file)
    const { score } = split(model, signature)
    const bytes = encodeModel(score.body, locateWeights(model, file))
    expect(bytes.length).toBeLessThan(readFileSync(file).length / 4)
    const weight = model.initializers.get('lm_head.weight')!
    expect(weight.place).toMatchObject({ kind: 'file', length: 64 * 768 * 4 })
  })

  it('groups a vocabulary by a divisor, so that neither level of the sum is long', () => {
    expect(groupWidth(49152)).toBe(256)
    expect(groupWidth(50257)).toBe(1733)
    expect(groupWidth(32000)).toBe(256)
    expect(groupWidth(151936)).toBe(128)
    expect(groupWidth(1000003)).toBe(null)
  })
})

const withSignature = (options: Tiny) => {
  const { model, signature } = graphOf(options)
  return [model, signature] as const
}

describe('files', () => {
  it('are found through links, as a hub cache lays them out', async () => {
    const folder = fresh()
    const blobs = join(folder, 'blobs')
    const snapshot = join(folder, 'snapshots/abc')
    mkdirSync(blobs, { recursive: true })
    mkdirSync(snapshot, { recursive: true })
    const made = fresh()
    writeTinyCheckpoint(made, { external: true })
    for (const [i, name] of readdirSync(made).entries()) {
      copyFileSync(join(made, name), join(blobs, `blob${i}`))
      symlinkSync(`../../blobs/blob${i}`, join(snapshot, name))
    }
    const direct = await open(made)
    const linked = await open(snapshot)
    const score = async (backend: typeof direct) => [
      ...(await collect(backend.score(stream([{ id: 'x', text: 'as it is' }]), new AbortController().signal))).values(),
    ]
    expect(await score(linked)).toEqual(await score(direct))
    await Promise.all([direct.close(), linked.close()])
  })

  it('are refused by name where they are cut off, absent, elsewhere or something else', () => {
    const file = writeTiny(fresh())
    truncateSync(file, readFileSync(file).length - 1000)
    expect(codeOf(() => readGraph(file))?.code).toBe('onnx-unreadable')

    const external = writeTiny(fresh(), { external: true })
    truncateSync(`${external}_data`, 1000)
    expect(codeOf(() => readGraph(external))?.code).toBe('onnx-data-short')
    rmSync(`${external}_data`)
    expect(codeOf(() => readGraph(external))?.code).toBe('onnx-data-missing')

    const outside = writeTiny(fresh(), { external: true })
    const bytes = readFileSync(outside)
    const name = Buffer.from('model.onnx_data')
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) bytes.write('../../../secret', at)
    writeFileSync(outside, bytes)
    expect(codeOf(() => readGraph(outside))?.code).toBe('onnx-data-outside')

    const text = join(fresh(), 'model.onnx')
    mkdirSync(join(text, '..'))
    writeFileSync(text, 'version https://git-lfs.github.com/spec/v1\noid sha256:1234\nsize 12\n')
    expect(codeOf(() => readGraph(text))?.code).toBe('onnx-unreadable')
  })
})
