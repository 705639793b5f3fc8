import { describe, expect, test } from 'vitest'
import { proxiedPath } from '../../src/mlflow/artifacts.ts'
import { logBatches } from '../../src/mlflow/batches.ts'
import { written } from '../../src/mlflow/body.ts'
import { keptValue, mlflowNames } from '../../src/mlflow/names.ts'
import { mlflowRun, type RunPlace } from '../../src/mlflow/of-report.ts'
import { blocked, invalid, notShown, passed } from '../report/reports.ts'

const nowhere: RunPlace = { repository: null, commit: null, pullRequest: null, url: null, repositoryUrl: null }
const tagsOf = (report: typeof passed, place = nowhere) =>
  Object.fromEntries(mlflowRun(report, place).tags.map(({ key, value }) => [key, value]))

describe('a report as a run', () => {
  test('both sides of every row with change, interval and size; what was compared; the verdict', () => {
    const [row] = blocked.rows
    const run = mlflowRun(blocked, nowhere)
    const metrics = Object.fromEntries(run.metrics.map(({ key, value }) => [key, value]))
    expect(Object.entries(metrics).filter(([key]) => key.startsWith(`${row!.task}/${row!.metric}/`))).toEqual([
      [`${row!.task}/${row!.metric}/baseline`, row!.baseline],
      [`${row!.task}/${row!.metric}/candidate`, row!.candidate],
      [`${row!.task}/${row!.metric}/change`, row!.change],
      [`${row!.task}/${row!.metric}/change_low`, row!.interval!.low],
      [`${row!.task}/${row!.metric}/change_high`, row!.interval!.high],
      [`${row!.task}/${row!.metric}/n`, row!.n],
    ])
    const params = Object.fromEntries(run.params.map(({ key, value }) => [key, value]))
    expect(params).toMatchObject({
      suite_sha256: blocked.suite.sha256,
      candidate: blocked.compared.candidate!.path,
      candidate_fingerprint: blocked.compared.candidate!.opened.fingerprint,
      candidate_device: 'cpu',
      candidate_precision: 'fp32',
      seed: `${blocked.compared.seed}`,
    })
    for (const { task, sha256 } of blocked.compared.data) expect(params[`data/${task}/sha256`]).toBe(sha256)
    const place = {
      repository: 'team/legal',
      commit: 'c0ffee',
      pullRequest: 12,
      url: 'https://ci/1',
      repositoryUrl: 'https://git/team/legal',
    }
    expect(tagsOf(blocked, place)).toMatchObject({
      'gate.verdict': 'blocked',
      'gate.exit_code': '1',
      'gate.forgetting': blocked.forgetting.severity,
      'gate.repository': 'team/legal',
      'gate.commit': 'c0ffee',
      'gate.pull_request': '12',
      'mlflow.source.git.commit': 'c0ffee',
      'mlflow.note.content': expect.stringMatching(/^\*\*Merge blocked: /),
    })
  })

  test('a blocked run is a result, and one that could not be finished has failed', () => {
    expect([passed, blocked, notShown, invalid].map((report) => mlflowRun(report, nowhere).status)).toEqual([
      'FINISHED',
      'FINISHED',
      'FAILED',
      'FAILED',
    ])
  })

  test('the same figures are the same run, whoever let them through; other figures are another run', () => {
    const key = (report: typeof passed, place = nowhere) => mlflowRun(report, place).key
    const through = { ...blocked, verdict: { ...blocked.verdict, name: 'overridden' as const, exit: 0 as const } }
    expect(key(through, { ...nowhere, commit: 'c0' })).toBe(key(blocked))
    expect(key({ ...blocked, started: '2026-12-01T00:00:00.000Z' })).not.toBe(key(blocked))
    expect(
      key({ ...blocked, rows: blocked.rows.map((row, at) => (at === 0 ? { ...row, candidate: 0.5 } : row)) }),
    ).not.toBe(key(blocked))
  })

  test('a figure that is no number is not sent, and named', () => {
    const rows = blocked.rows.map((row, at) =>
      at === 0 ? { ...row, candidate: Number.NaN, change: Number.POSITIVE_INFINITY, baseline: null } : row,
    )
    const run = mlflowRun({ ...blocked, rows }, nowhere)
    const name = `${rows[0]!.task}/${rows[0]!.metric}`
    expect(run.metrics.filter(({ key }) => key.startsWith(`${name}/`)).map(({ key }) => key)).toEqual([
      `${name}/change_low`,
      `${name}/change_high`,
      `${name}/n`,
    ])
    expect(tagsOf({ ...blocked, rows })['gate.not_sent']).toBe(
      [`${name}/baseline`, `${name}/candidate`, `${name}/change`].join(', '),
    )
  })
})

describe('what MLflow takes', () => {
  test('names keep apart what was apart', () => {
    const names = mlflowNames([
      't/bleu:tokenize=zh/n',
      'a%b',
      'a@b',
      'a_b',
      'x/../y',
      'ü 日本',
      'n'.repeat(300),
      '\u{20000}'.repeat(200),
    ])
    expect([...names.values()]).toEqual([
      't/bleu.tokenize-zh/n',
      expect.stringMatching(/^a_b-[0-9a-f]{8}$/),
      expect.stringMatching(/^a_b-[0-9a-f]{8}$/),
      expect.stringMatching(/^a_b-[0-9a-f]{8}$/),
      'x/_../y',
      'ü 日本',
      expect.stringMatching(/^n{241}-[0-9a-f]{8}$/),
      // No half characters, which a database refuses.
      expect.stringMatching(/^\u{20000}{120}-[0-9a-f]{8}$/u),
    ])
    expect(new Set(names.values()).size).toBe(names.size)
  })

  test('long values are cut visibly and within the limit, and half characters are none', () => {
    const { kept, isCut } = keptValue('😀'.repeat(4000), 6000)
    expect([kept.length <= 6000, isCut, !/\p{Surrogate}/u.test(kept)]).toEqual([true, true, true])
    expect(keptValue('a\ud800b\0', 6000)).toEqual({ kept: 'a\ufffdb\ufffd', isCut: false })
  })

  test('no request is larger than the smallest limit, and nothing is left out', () => {
    const point = (at: number) => ({ key: `m${at}`, value: at, timestamp: 1, step: 0 })
    const pair = (at: number) => ({ key: `p${at}`, value: 'x'.repeat(at % 3 === 0 ? 6000 : 9) })
    const content = {
      metrics: Array.from({ length: 2500 }, (_, at) => point(at)),
      params: Array.from({ length: 450 }, (_, at) => pair(at)),
      tags: Array.from({ length: 120 }, (_, at) => pair(at)),
    }
    const bodies = logBatches('r', content) as {
      metrics?: object[]
      params?: object[]
      tags?: object[]
      run_id: string
    }[]
    for (const body of bodies) {
      const sizes = [body.metrics ?? [], body.params ?? [], body.tags ?? []].map(({ length }) => length)
      expect(sizes[1]! <= 100 && sizes[2]! <= 100 && sizes[0]! + sizes[1]! + sizes[2]! <= 1000).toBe(true)
      expect(Buffer.byteLength(JSON.stringify(body))).toBeLessThan(1_000_000)
      expect(Object.keys(body).at(-1)).toBe('run_id')
    }
    expect(bodies.flatMap(({ metrics = [] }) => metrics)).toEqual(content.metrics)
    expect(bodies.flatMap(({ params = [] }) => params)).toEqual(content.params)
    expect(bodies.flatMap(({ tags = [] }) => tags)).toEqual(content.tags)
  })

  test('the run id stands last in the text of a body', () => {
    const body = written({ run_id: 'r', params: [{ key: 'a', value: 'b' }] })
    expect(body).toEqual({ text: '{"params":[{"key":"a","value":"b"}],"run_id":"r"}' })
  })

  test.each([
    [{ metrics: [{ key: 'a', value: Number.NaN, timestamp: 1, step: 0 }] }, 'metrics[0].value'],
    [{ metrics: [{ key: 'a', value: '1', timestamp: 1, step: 0 }] }, 'metrics[0].value'],
    [{ metrics: [{ key: 'a', value: 1, timestamp: 1.5, step: 0 }] }, 'metrics[0].timestamp'],
    [{ metrics: [{ key: 'a', value: 1, timestamp: 1, step: 2 ** 60 }] }, 'metrics[0].step'],
    [{ params: [{ key: 'a', value: 7 }] }, 'params[0].value'],
    [{ tags: [{ key: 'a', value: null }] }, 'tags[0].value'],
    [{ name: 'm', version: 7 }, 'version'],
    [{ key: undefined }, 'key'],
  ])('%j would be lost behind an answer of 200, and is never sent', (body, place) => {
    expect(written(body)).toEqual({ why: expect.stringContaining(place) })
  })

  test('files go only to a server that takes them itself', () => {
    expect(proxiedPath('mlflow-artifacts:/1/ab/artifacts')).toEqual({ path: '1/ab/artifacts' })
    expect(proxiedPath('mlflow-artifacts://host:5000/1/ab/artifacts')).toEqual({ path: '1/ab/artifacts' })
    for (const uri of ['s3://bucket/1', 'dbfs:/x', '/var/mlruns/1', 'mlflow-artifacts:/1/../2', ''])
      expect(proxiedPath(uri), uri).toEqual({ why: expect.stringMatching(/were not uploaded/) })
  })
})
