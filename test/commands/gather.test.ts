import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { gather } from '../../src/commands/gather.ts'
import { run, runShard } from '../../src/commands/run.ts'
import { reportCommand } from '../../src/commands/terminal/evaluating.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import type { RunRecord } from '../../src/evidence/run-record.ts'
import { optionsOf, recordedSuite, runShards, runWhole, timeless } from './sharding.ts'

const samples = 30
let folder: string
/** Of three. */
let shards: string[]
let whole: Record<string, string>

beforeAll(async () => {
  folder = recordedSuite(samples)
  const { report, folder: path } = await runWhole(folder)
  expect(report.error).toBeNull()
  whole = timeless(path)
  shards = await runShards(folder, 3, join(folder, 'three'))
})

const scratch = () => mkdtempSync(join(tmpdir(), 'gate-gather-'))
const inRecord = (path: string, change: (record: RunRecord) => void) => {
  const run = new RunFolder(path)
  const record = run.readRecord()
  change(record)
  run.writeRecord(record)
}
const recordOf = (path: string) => new RunFolder(path).readRecord()

describe('shards that are gathered', () => {
  it('say the same as one run of the whole, byte for byte, however many there are and in whatever order they come', async () => {
    const made = new Map<number, string[]>()
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(1, 2, 5, 8, 40)
          .chain((of) => fc.tuple(fc.constant(of), fc.shuffledSubarray([...Array(of).keys()], { minLength: of }))),
        async ([of, order]) => {
          const paths = made.get(of) ?? (await runShards(folder, of, join(folder, `shards-${of}`)))
          made.set(of, paths)
          const { folder: path } = gather({ folders: order.map((i) => paths[i]!), out: join(scratch(), 'out') })
          expect(timeless(path)).toEqual(whole)
        },
      ),
      { numRuns: 12 },
    )
  }, 120_000)

  it('leave the record of a whole run: begun with the first, as long as all of them', () => {
    const { folder: path } = gather({ folders: [join(folder, 'three')], out: join(scratch(), 'out') })
    const record = recordOf(path)
    const parts = shards.map(recordOf)
    expect(record).toEqual({
      ...recordOf(join(folder, 'runs/whole')),
      started: parts[0]!.started,
      seconds: parts[0]!.seconds + parts[1]!.seconds + parts[2]!.seconds,
    })
    expect(readFileSync(join(path, 'samples/answers.jsonl'), 'utf8')).toBe(
      readFileSync(join(folder, 'runs/whole/samples/answers.jsonl'), 'utf8'),
    )
  })

  it('tell what one of them alone was told, in the order of their numbers and not of their folders', () => {
    const place = scratch()
    const names = ['c', 'b', 'a']
    for (const [i, path] of shards.entries()) {
      cpSync(path, join(place, names[i]!), { recursive: true })
      inRecord(join(place, names[i]!), ({ opened }) => opened.baseline!.notes.push(`only ${i + 1}`))
    }
    const { report } = gather({ folders: [place], out: join(place, 'out') })
    expect(report.compared.baseline!.opened.notes.slice(-3)).toEqual(['only 1', 'only 2', 'only 3'])
  })

  it('were evaluated in checkouts of different places', async () => {
    const [elsewhere, out] = [scratch(), scratch()]
    cpSync(folder, elsewhere, { recursive: true })
    const path = join(out, 'second')
    await runShard(optionsOf(elsewhere, path), { index: 2, of: 3 })
    const { report } = gather({ folders: [shards[0]!, path, shards[2]!], out: join(out, 'whole') })
    expect(report.error).toBeNull()
  })

  it('lie in folders of a folder, and what was gathered before lies beside them', () => {
    const place = scratch()
    for (const [i, path] of shards.entries()) cpSync(path, join(place, `artifact-${i}/runs/x`), { recursive: true })
    const once = gather({ folders: [place], out: join(place, 'whole') })
    const twice = gather({ folders: [place, join(place, 'artifact-1')], out: join(place, 'whole') })
    expect([once, twice].map(({ report }) => report.error)).toEqual([null, null])
    expect(timeless(join(place, 'whole'))).toEqual(whole)
  })

  it('of an evaluation that could not begin end as a whole run does', async () => {
    const broken = scratch()
    cpSync(folder, broken, { recursive: true })
    rmSync(join(broken, 'two/texts.jsonl'))
    const { folder: path } = await run(optionsOf(broken, join(broken, 'runs/whole')))
    await runShards(broken, 2, join(broken, 'two-shards'))
    const gathered = gather({ folders: [join(broken, 'two-shards')], out: join(broken, 'out') })
    expect(gathered.report.verdict).toMatchObject({ name: 'invalid', exit: 2 })
    expect(timeless(gathered.folder)).toEqual(timeless(path))
  })

  it('miss a row where a whole run misses it', async () => {
    const lacking = scratch()
    cpSync(folder, lacking, { recursive: true })
    const file = join(lacking, 'two/texts.jsonl')
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(3).join('\n'))
    const { report } = await run(optionsOf(lacking, join(lacking, 'runs/whole')))
    expect(report.rows.find(({ task }) => task === 'texts')?.missing).toContain('3 of 30 samples')
    await runShards(lacking, 3, join(lacking, 'shards'))
    const gathered = gather({ folders: [join(lacking, 'shards')], out: join(lacking, 'out') })
    expect(timeless(gathered.folder)).toEqual(timeless(join(lacking, 'runs/whole')))
  })
})

describe('a shard decides nothing', () => {
  it('leaves no report, not even that of an earlier run, and says how much of the whole it has', async () => {
    const path = join(scratch(), 'run')
    cpSync(join(folder, 'runs/whole'), path, { recursive: true })
    const { record } = await runShard(optionsOf(folder, path), { index: 2, of: 3 })
    expect(['report.json', 'comment.md', 'summary.md'].filter((name) => existsSync(join(path, name)))).toEqual([])
    expect(record.shard).toEqual({ index: 2, of: 3 })
    const data = recordOf(shards[1]!).data.find(({ task }) => task === 'texts')!
    expect(data.samples).toBe(samples)
    expect(data.evaluated).toBe(new RunFolder(path).readSamples('texts').length)
    // Evidence of the whole run is still there: a part of it is the shard's.
    expect(gather({ folders: [shards[0]!, path, shards[2]!], out: scratch() }).report.error).toBeNull()
  })

  it('is no run to report on', async () => {
    await expect(reportCommand(shards[1]!, {})).rejects.toMatchObject({ code: 'report-of-shard', exit: 2 })
    await expect(reportCommand(shards[1]!, {})).rejects.toThrow(/shard 2 of 3/)
  })
})

describe('what is missing or does not fit is never a pass', () => {
  /** A copy of the three shards, changed; how it ends. */
  function changed(change: (paths: string[]) => void) {
    const place = scratch()
    const paths = shards.map((_, i) => join(place, `shard-${i + 1}`))
    for (const [i, path] of shards.entries()) cpSync(path, paths[i]!, { recursive: true })
    change(paths)
    const { report, folder: out } = gather({ folders: [place], out: join(place, 'out') })
    return { verdict: report.verdict, error: report.error!, rows: report.rows, out }
  }

  const second = (change: (record: RunRecord) => void) => (paths: string[]) => inRecord(paths[1]!, change)
  const linesOf = (path: string, change: (lines: string[]) => string[]) =>
    writeFileSync(path, `${change(readFileSync(path, 'utf8').trim().split('\n')).join('\n')}\n`)
  const evidence = (change: (lines: string[]) => string[]) => (paths: string[]) => {
    // As of a checkpoint that was asked: what was recorded elsewhere may lack samples.
    for (const path of paths) inRecord(path, ({ opened }) => Object.assign(opened.candidate!, { backend: 'onnx' }))
    linesOf(join(paths[1]!, 'evidence/candidate/texts.jsonl'), change)
  }

  it.each([
    ['every shard', [0, 1, 2]],
    ['a single shard', [1]],
  ])('a task of which a side could tell nothing, in %s: the row is missing with the reason', (_, those) => {
    const { verdict, error, rows } = changed((paths) => {
      for (const i of those) {
        inRecord(paths[i]!, (r) => (r.untold = [{ side: 'candidate', task: 'texts', reason: 'it gives none' }]))
        linesOf(join(paths[i]!, 'evidence/candidate/texts.jsonl'), (lines) => lines.slice(0, 1))
      }
      for (const path of paths) inRecord(path, ({ opened }) => Object.assign(opened.candidate!, { backend: 'server' }))
    })
    expect(error).toBeNull()
    expect(rows.find(({ task }) => task === 'texts')?.missing).toBe('The candidate cannot tell: it gives none.')
    expect(verdict.exit).not.toBe(0)
  })

  const unlike: [string, (paths: string[]) => void, RegExp][] = [
    [
      'another suite',
      second((r) => (r.suite.sha256 = 'f'.repeat(64))),
      /suite: sha256: \w{12} in shards 1 and 3 and f{12} in shard 2/,
    ],
    [
      'another candidate',
      second((r) => (r.suite.candidate.path = 'hf:a/b')),
      /candidate\.path: "recorded:two" in shards 1 and 3 and "hf:a\/b" in shard 2/,
    ],
    [
      'another limit',
      second((r) => (r.suite.tasks[2]!.data.limit = 9)),
      /tasks\.texts\.data\.limit: "null" in shards 1 and 3 and "9" in shard 2/,
    ],
    ['other data', second((r) => (r.data[2]!.sha256 = 'e'.repeat(64))), /data of texts: sha256: .* e{12} in shard 2/],
    [
      'more data',
      second((r) => (r.data[2]!.samples = 31)),
      /data of texts: samples: "30" in shards 1 and 3 and "31" in shard 2/,
    ],
    [
      'another baseline',
      second((r) => (r.opened.baseline!.fingerprint = 'd'.repeat(64))),
      /baseline: fingerprint: .* d{12} in shard 2/,
    ],
    [
      'another candidate file',
      second((r) => (r.opened.candidate!.fingerprint = 'd'.repeat(64))),
      /candidate: fingerprint: .* d{12} in shard 2/,
    ],
    ['another device', second((r) => (r.opened.candidate!.device = 'cuda')), /candidate: device: .*"cuda" in shard 2/],
    [
      'another precision',
      second((r) => (r.opened.candidate!.precision = 'int8')),
      /candidate: precision: .*"int8" in shard 2/,
    ],
    [
      'another runtime',
      second((r) => (r.opened.baseline!.versions.onnx = '2')),
      /baseline: versions\.onnx: nothing in shards 1 and 3 and "2" in shard 2/,
    ],
    ['another Node', second((r) => (r.versions.node = '1.2.3')), /version: node: .*"1\.2\.3" in shard 2/],
    [
      'another version',
      second((r) => (r.versions['checkpoint-gate'] = '9.9.9')),
      /version: checkpoint-gate: .*"9\.9\.9" in shard 2/,
    ],
    ['another count', second((r) => (r.shard!.of = 4)), /number of shards: "3" in shards 1 and 3 and "4" in shard 2/],
    [
      'evidence of something else',
      evidence(([, ...rest]) => ['{"identity":"other"}', ...rest]),
      /candidate: what its evidence of texts depends on: \w{12} in shards 1 and 3 and other in shard 2/,
    ],
  ]
  it.each(unlike)('%s in one of them: named, with the shards', (_, change, said) => {
    const { verdict, error, out } = changed(change)
    expect(error).toMatchObject({ code: 'gather-unlike' })
    expect(error.what).toMatch(said)
    expect(verdict).toMatchObject({ name: 'invalid', exit: 2 })
    expect(readFileSync(join(out, 'comment.md'), 'utf8')).toContain('do not belong together')
  })

  it('two differences are both named', () => {
    const { error } = changed(
      second((r) => {
        r.opened.candidate!.device = 'cuda'
        r.versions.node = '1.2.3'
      }),
    )
    expect(error.what).toMatch(/device.*node/)
  })

  const broken: [string, (paths: string[]) => void, { code: string; exit: number; what: RegExp; hint?: RegExp }][] = [
    [
      'a shard that is missing',
      ([, path]) => rmSync(path!, { recursive: true }),
      { code: 'gather-incomplete', exit: 3, what: /^Shard 2 of 3 is missing\.$/, hint: /--shard 2\/3/ },
    ],
    [
      'two that are missing',
      ([one, two]) => {
        for (const path of [one, two]) rmSync(path!, { recursive: true })
      },
      {
        code: 'gather-incomplete',
        exit: 3,
        what: /^Shards 1 and 2 of 3 are missing\.$/,
        hint: /--shard 1\/3 and --shard 2\/3/,
      },
    ],
    [
      'one that was not finished',
      second((r) => (r.error = { code: 'killed', what: 'It was killed.', hint: '', exit: 3 })),
      {
        code: 'gather-incomplete',
        exit: 3,
        what: /Shard 2 of 3 was not finished: It was killed\./,
        hint: /--shard 2\/3/,
      },
    ],
    [
      'one that is there twice',
      ([one, two]) => cpSync(two!, join(one!, '../again'), { recursive: true }),
      { code: 'gather-double', exit: 2, what: /Shard 2 of 3 is there twice: in .*again.* and .*shard-2/ },
    ],
    [
      'all of another version',
      (paths) => {
        for (const path of paths) inRecord(path, (r) => Object.assign(r.versions, { 'checkpoint-gate': '9.9.9' }))
      },
      { code: 'gather-other-version', exit: 2, what: /evaluated by 9\.9\.9/ },
    ],
    [
      'a sample without evidence',
      evidence((lines) => lines.slice(0, -1)),
      {
        code: 'gather-samples',
        exit: 3,
        what: /Shard 2 of 3, task texts: the candidate has no evidence for 1 sample \("q\d+"\)/,
      },
    ],
    [
      'evidence that is torn',
      (paths) => {
        evidence((lines) => lines)(paths)
        const file = join(paths[1]!, 'evidence/candidate/texts.jsonl')
        writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5))
      },
      { code: 'gather-samples', exit: 3, what: /no evidence for 1 sample/ },
    ],
    [
      'evidence that is there twice',
      evidence((lines) => [...lines, lines.at(-1)!.replace(/"nll":[\d.]+/, '"nll":1')]),
      { code: 'gather-samples', exit: 3, what: /the candidate has evidence twice for 1 sample/ },
    ],
    [
      'evidence of a sample that the data do not hold',
      evidence((lines) => [...lines, lines.at(-1)!.replace(/"id":"\w+"/, '"id":"nobody"')]),
      { code: 'gather-samples', exit: 3, what: /evidence for 1 sample \("nobody"\) that the data do not hold/ },
    ],
    [
      'no file of evidence at all',
      (paths) => {
        for (const path of paths) rmSync(join(path, 'evidence/candidate'), { recursive: true })
      },
      { code: 'gather-samples', exit: 3, what: /the candidate has no evidence/ },
    ],
    [
      'a sample that is lost',
      ([, path]) => linesOf(join(path!, 'samples/texts.jsonl'), (lines) => lines.slice(1)),
      { code: 'gather-samples', exit: 3, what: /Shard 2 of 3, task texts: \d+ samples in place of \d+/ },
    ],
    [
      'a sample that is lost from the record too',
      ([, path]) => {
        linesOf(join(path!, 'samples/texts.jsonl'), (lines) => lines.slice(1))
        inRecord(path!, (r) => (r.data[2]!.evaluated! -= 1))
      },
      { code: 'gather-samples', exit: 3, what: /29 samples in all shards in place of 30|not hold/ },
    ],
    [
      'a sample of another shard',
      ([one, two]) => {
        const other = readFileSync(join(one!, 'samples/texts.jsonl'), 'utf8').split('\n')[0]!
        linesOf(join(two!, 'samples/texts.jsonl'), (lines) => [other, ...lines.slice(1)])
      },
      { code: 'gather-samples', exit: 3, what: /Shard 2 of 3, task texts: 1 sample \("q\d+"\) not of this shard/ },
    ],
    [
      'samples that cannot be read',
      ([, path]) => writeFileSync(join(path!, 'samples/texts.jsonl'), '{"id": '),
      { code: 'run-folder-unreadable', exit: 2, what: /shard-2/ },
    ],
  ]
  it.each(broken)('%s', (_, change, { code, exit, what, hint = /./ }) => {
    const { verdict, error } = changed(change)
    expect(error.code).toBe(code)
    expect(error.what).toMatch(what)
    expect(error.hint).toMatch(hint)
    expect(verdict.exit).toBe(exit)
  })

  const thrown: [string, () => string[], string | null, { code: string; exit: number }][] = [
    ['a folder that is not there', () => [join(scratch(), 'nowhere')], null, { code: 'gather-nothing', exit: 3 }],
    ['a folder without shards', () => [scratch()], null, { code: 'gather-nothing', exit: 3 }],
    ['a whole run', () => [join(folder, 'runs/whole')], null, { code: 'gather-nothing', exit: 3 }],
    ['a shard whose place the whole would take', () => shards, 'three/shard-2', { code: 'gather-into-shard', exit: 2 }],
  ]
  it.each(thrown)('%s', (_, folders, out, error) => {
    const call = () => gather({ folders: folders(), out: out === null ? scratch() : join(folder, out) })
    expect(call).toThrow(expect.objectContaining(error))
    expect(existsSync(join(folder, 'three/shard-2/evidence'))).toBe(true)
  })

  it('a record that names a path for a suite writes nowhere', () => {
    const place = scratch()
    cpSync(shards[0]!, join(place, 'one'), { recursive: true })
    inRecord(join(place, 'one'), (record) => (record.suite.name = '../../elsewhere'))
    expect(() => gather({ folders: [place], out: null })).toThrow(
      expect.objectContaining({ code: 'run-folder-unreadable' }),
    )
  })
})
