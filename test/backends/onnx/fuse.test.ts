import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prune, split } from '../../../src/backends/onnx/graph/build.ts'
import { fuseAttention } from '../../../src/backends/onnx/graph/fuse.ts'
import { readGraph } from '../../../src/backends/onnx/graph/graph.ts'
import { root } from './open.ts'
import { type Tiny, writeTiny } from './tiny.ts'

const scratch = mkdtempSync(join(tmpdir(), 'checkpoint-gate-fuse-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
const graphOf = (options: Tiny) => readGraph(writeTiny(join(scratch, `${++count}`), options))

describe('attention that is written out in operators', () => {
  it.each<[Tiny, boolean]>([
    [{}, true],
    [{ precision: 'fp16' }, true],
    [{ opset: 17 }, true],
    [{ repeat: 'concat' }, false],
    [{ positions: false }, false],
    [{ attention: 'grouped' }, false],
    [{ attention: 'merged' }, false],
    [{ cache: false }, false],
  ])('is recognised in %o: %s; an unrecognised graph stays as it is', (options, recognised) => {
    const { model, signature } = graphOf(options)
    const fused = fuseAttention(model, signature)
    expect(fused !== model).toBe(recognised)
    expect(fused.nodes.filter(({ op }) => op === 'GroupQueryAttention').length > 0).toBe(
      recognised || options.attention === 'grouped',
    )
  })

  it('is one operator a layer as optimum exports it, and nothing repeats the cache any more', () => {
    const { model, signature } = readGraph(join(root, 'examples/legal/baseline/model.onnx'))
    const { next } = split(fuseAttention(model, signature), signature)
    const ops = (nodes: { op: string }[], op: string) => nodes.filter((node) => node.op === op).length
    const layers = signature.cache.length / 2
    expect(ops(prune(model).nodes, 'Softmax')).toBe(layers)
    expect(ops(next.body.nodes, 'GroupQueryAttention')).toBe(layers)
    expect(ops(next.body.nodes, 'Softmax') + ops(next.body.nodes, 'IsNaN')).toBe(0)
    // Of the mask alone.
    expect(ops(next.body.nodes, 'Expand')).toBeLessThan(layers)
    const joined = next.body.nodes.filter(
      ({ op, inputs }) => op === 'Concat' && inputs.some((name) => name.startsWith('past')),
    )
    expect(joined).toEqual([])
  })
})
