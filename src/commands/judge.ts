import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { runtimeEnvironment } from '../backends/onnx/runtime/environment.ts'
import type { RunFolder } from '../evidence/run-folder.ts'
import type { JudgingRecord, RunRecord } from '../evidence/run-record.ts'
import { type JudgedTask, judgedSamples } from '../judge/draw.ts'
import type { Judgement } from '../judge/judgement.ts'
import { readJudgements } from '../judge/ledger.ts'
import { questionsOf } from '../judge/plan.ts'
import { judgeTask } from '../judge/run.ts'
import type { SampleSet } from '../samples/sample.ts'
import { isInShard, type Shard } from '../samples/shard.ts'
import type { Progress } from '../shared/progress.ts'
import type { Suite } from '../suite/suite.ts'
import type { Task } from '../suite/task.ts'
import { readKey } from './environment.ts'

export interface JudgingOptions {
  suite: Suite
  sets: ReadonlyMap<string, SampleSet>
  shard: Shard | null
  folder: RunFolder
  keys: JudgeKeys
  progress: Progress
  signal: AbortSignal
}

/** The API keys of each task's judges, in their order. */
export type JudgeKeys = ReadonlyMap<string, readonly (string | null)[]>

export function isJudged(task: Task): task is JudgedTask {
  // Older run folders know nothing of judges.
  return task.kind === 'generate' && task.judge != null
}

/** The judgements of the run's own answers: the folder may hold others, of an earlier candidate. */
export function judgementsIn(folder: RunFolder, { name }: Task, { judged }: Pick<RunRecord, 'judged'>): Judgement[] {
  const current = judged?.find(({ task }) => task === name)?.keys ?? {}
  return readJudgements(folder.judgements(name)).filter(({ id, key }) => current[id] === key)
}

/** Read before anything is evaluated: a key that is missing should not cost an hour first. `mask` is told every key before anyone else. */
export function judgeKeys({ tasks }: Pick<Suite, 'tasks'>, mask?: (secret: string) => void): JudgeKeys {
  return new Map(
    tasks.filter(isJudged).map(({ name, judge }) => {
      const keys = judge.models.map(({ model, keyVariable }) => readKey(`judge ${model}`, keyVariable))
      for (const key of keys) if (key !== null) mask?.(key)
      return [name, keys]
    }),
  )
}

/** Has the answers of both sides judged, one task after the other, as far as their ceilings allow. What was judged before is not asked again. */
export async function judgeAnswers(options: JudgingOptions): Promise<JudgingRecord[]> {
  const records: JudgingRecord[] = []
  for (const task of options.suite.tasks.filter(isJudged)) records.push(await judgeOne(task, options))
  return records
}

async function judgeOne(task: JudgedTask, options: JudgingOptions): Promise<JudgingRecord> {
  const { suite, sets, shard, folder, keys: apiKeys, progress, signal } = options
  const samples = judgedSamples(task, sets.get(task.name)!.samples, suite.seed)
  const questions = questionsOf({
    task,
    samples: samples.filter(({ id }) => isInShard(id, shard)),
    answers: {
      baseline: folder.evidence('baseline', task.name).load(),
      candidate: folder.evidence('candidate', task.name).load(),
    },
    seed: suite.seed,
    secret: randomBytes(32),
  })
  const { judgements, planned, stopped, said, spent } = await judgeTask({
    task: task.name,
    settings: shard === null ? task.judge : partOf(task.judge, shard),
    questions,
    keys: apiKeys.get(task.name)!,
    ledger: folder.judgements(task.name),
    cache: join(runtimeEnvironment().cacheFolder, 'judgements'),
    progress,
    signal,
  })
  if (said !== undefined) progress.note(`judge, ${task.name}: ${said}`)
  const { cost, usage, cached } = spent
  const keys = Object.fromEntries(judgements.map(({ id, key }) => [id, key]))
  return { task: task.name, planned, keys, stopped, said: said ?? null, cost, cached, ...usage }
}

/** Shards run at once and know nothing of each other, so that each may spend its share. */
function partOf(judge: JudgedTask['judge'], { of }: Shard): JudgedTask['judge'] {
  return { ...judge, maxCost: judge.maxCost === null ? null : judge.maxCost / of }
}
