import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openOnnx } from '../src/backends/onnx/backend.ts'
import { locate } from '../src/checkpoint/locate.ts'
import { type Result, readWork, root } from './work.ts'

// node ours.ts WORK.json likelihood|answers ROWS
const work = readWork(process.argv[2] ?? '')
const what = process.argv[3]
const rows = Number(process.argv[4])
const { signal } = new AbortController()

const started = performance.now()
const where = {
  folder: work.folder,
  cache: join(tmpdir(), 'checkpoint-gate-bench'),
  hub: { endpoint: '', token: null },
}
const files = await locate({ path: work.folder, file: null }, where)
const backend = await openOnnx({
  files,
  fingerprint: '',
  device: 'cpu',
  threads: work.threads,
  batchTokens: what === 'likelihood' ? rows * work.maxTokens : null,
  batchRows: rows,
  runtime: { folder: root, version: '', libraries: [] },
  signal,
})
const load = (performance.now() - started) / 1000
const before = cpuOfAll()
const begun = performance.now()

async function* stream<T>(items: T[]): AsyncGenerator<T> {
  yield* items
}

const result: Partial<Result> = {}
if (what === 'likelihood') {
  const nll = new Map<string, number>()
  const requests = work.passages.map(({ text }, i) => ({ id: `${i}`, text, maxTokens: work.maxTokens }))
  for await (const { id, logprobs } of backend.score(stream(requests), signal))
    nll.set(id, -logprobs.reduce((a, b) => a + b, 0))
  result.nll = work.passages.map((_, i) => nll.get(`${i}`) ?? Number.NaN)
} else {
  const answers = new Map<string, number[]>()
  const sampling = { temperature: 0, topP: 1, topK: 0, seed: 1 }
  const requests = work.prompts.map(({ message }, i) => ({
    id: `${i}`,
    prompt: { messages: [{ role: 'user', content: message }] },
    maxNewTokens: work.maxNewTokens,
    sampling,
    stop: [],
  }))
  for await (const { id, tokenIds } of backend.generate(stream(requests), signal)) answers.set(id, tokenIds)
  result.answers = work.prompts.map((_, i) => answers.get(`${i}`) ?? [])
}
const wall = (performance.now() - begun) / 1000
const cpuAll = cpuOfAll()
if (process.env.BENCH_DETAIL)
  console.error(processes().map((pid) => readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmHWM:\s+\d+/)?.[0]))
const peak = peakOfAll()
await backend.close()
console.log(JSON.stringify({ load, wall, cpu: cpuAll - before, cpuAll, peak, ...result } satisfies Result))

function processes(): string[] {
  const parents = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return ['self', ...parents.filter((pid) => stat(pid)?.[1] === `${process.pid}`)]
}

/** Fields of /proc/PID/stat from the state on. */
function stat(pid: string): string[] | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  } catch {
    return null
  }
}

function cpuOfAll(): number {
  const ticks = processes().map((pid) => Number(stat(pid)?.[11] ?? 0) + Number(stat(pid)?.[12] ?? 0))
  return ticks.reduce((a, b) => a + b, 0) / 100
}

function peakOfAll(): number {
  const peaks = processes().map((pid) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0),
  )
  return peaks.reduce((a, b) => a + b, 0) / 1024
}
