import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishFolder } from '../../src/commands/report.ts'
import { type RunOptions, run, runShard } from '../../src/commands/run.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import { silent } from '../../src/shared/progress.ts'

const seed = (text: string) => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7)
const lines = (ids: readonly string[], of: (id: string, i: number) => object) =>
  ids.map((id, i) => `${JSON.stringify({ id, ...of(id, i) })}\n`).join('')

/** A folder with a suite of every kind of recorded evidence, some of it worse on the candidate's side: nothing in it needs a model. */
export function recordedSuite(count = 30): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-shards-'))
  const ids = Array.from({ length: count }, (_, i) => `q${(i * 7) % count}`)
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  write(
    'checkpoint-gate.yml',
    `name: sharded
baseline: recorded:one
candidate: recorded:two
resamples: 1000
tasks:
  kinds: {kind: classify, role: domain, data: kinds.jsonl, metrics: [accuracy, f1_macro]}
  answers: {kind: generate, role: general, data: answers.jsonl, metrics: [rougeL, chrf]}
  texts: {kind: perplexity, role: general, data: texts.jsonl, metrics: [perplexity]}
  # Fewer samples than shards.
  few: {kind: scores, role: general, data: few.jsonl}
rules:
  - {task: texts, metric: perplexity, max_rise: 2%}
  - {task: answers, metric: rougeL, max_drop: 5 points}
`,
  )
  const few = ids.slice(0, 3)
  write(
    'kinds.jsonl',
    lines(ids, (id) => ({ label: 'abc'[seed(id) % 3], topics: [`t${seed(id) % 2}`] })),
  )
  write(
    'answers.jsonl',
    lines(ids, (id, i) => ({ reference: `the ${id} stands on the hill`, group: `g${i % 11}` })),
  )
  write(
    'texts.jsonl',
    lines(ids, (id) => ({ text: `a text of ${id}` })),
  )
  write(
    'few.jsonl',
    lines(few, () => ({})),
  )
  for (const [side, worse] of [
    ['one', 0],
    ['two', 1],
  ] as const) {
    const isLost = (id: string) => worse === 1 && seed(id) % 4 === 0
    write(
      `${side}/kinds.jsonl`,
      lines(ids, (id) => ({ predicted: 'abc'[(seed(id) + (isLost(id) ? 1 : 0)) % 3] })),
    )
    write(
      `${side}/answers.jsonl`,
      lines(ids, (id) => ({ hypothesis: isLost(id) ? 'no idea' : `the ${id} stands` })),
    )
    write(
      `${side}/texts.jsonl`,
      lines(ids, (id) => ({ nll: 20 + (seed(id) % 17) / 3 + worse * (1 + (seed(id) % 5) / 5), tokens: 9, bytes: 30 })),
    )
    write(
      `${side}/few.jsonl`,
      lines(few, (id) => ({ score: (seed(id) % 10) / 10 })),
    )
  }
  return folder
}

export const optionsOf = (folder: string, out: string | null): RunOptions => ({
  suiteFile: join(folder, 'checkpoint-gate.yml'),
  out,
  baseline: null,
  candidate: null,
  runtime: null,
  progress: silent,
  signal: new AbortController().signal,
})

export function runWhole(folder: string) {
  return run(optionsOf(folder, join(folder, 'runs/whole')))
}

/** Evaluates all shards of so many into `place`, a folder of run folders; returns these by their number. */
export async function runShards(folder: string, of: number, place: string): Promise<string[]> {
  const paths: string[] = []
  for (let index = 1; index <= of; index++) {
    const path = join(place, `shard-${index}`)
    await runShard(optionsOf(folder, path), { index, of })
    paths.push(path)
  }
  return paths
}

/** What a run folder says to people and programs, as if it had been evaluated at a fixed time, in a second. */
export function timeless(path: string): Record<string, string> {
  const copy = mkdtempSync(join(tmpdir(), 'gate-timeless-'))
  cpSync(path, copy, { recursive: true })
  const folder = new RunFolder(copy)
  publishFolder(folder, { ...folder.readRecord(), started: '2026-01-01T00:00:00.000Z', seconds: 1 })
  return Object.fromEntries(
    ['report.json', 'comment.md', 'summary.md', 'report.html'].map((name) => [
      name,
      readFileSync(join(copy, name), 'utf8'),
    ]),
  )
}
