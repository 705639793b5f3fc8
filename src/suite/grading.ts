import { resolve } from 'node:path'
import { shown } from '../shared/shown.ts'
import type { TaskContext } from './context.ts'
import type { Comparing, JudgeModel, JudgeSettings, PeopleSettings, Rubric } from './graders.ts'
import type { WrittenJudge, WrittenPeople } from './judge-schema.ts'
import { buildRubric, readRubric, usualRubric } from './rubric-schema.ts'
import type { Task } from './task.ts'
import type { WrittenTask } from './task-schema.ts'
import { addressOf } from './texts.ts'

const openai = 'https://api.openai.com/v1'
const usualCost = 10

/** A row of grades: its metric and the lowest and highest value that its rubric lets it have. */
export interface GradedMetric {
  name: string
  range: readonly [number, number]
}

/** The rows that judges and people add to a task. */
export function gradedMetrics(judge: GradedBy | null, people: GradedBy | null): GradedMetric[] {
  return [...metricsOf('judge', judge), ...metricsOf('people', people)]
}

/** The same of a task as decoded. */
export function gradedMetricsOf(task: Task): GradedMetric[] {
  if (task.kind !== 'generate') return []
  const rubric = task.judge?.rubric ?? usualRubric
  return gradedMetrics(task.judge, task.people && { compare: task.people.compare, rubric })
}

export interface GradedBy {
  compare: Comparing
  rubric: Rubric
}

/** `judge` is the overall grade, `judge:criterion=style` that of a criterion; answers that were compared have a preference alone. */
export function metricsOf(who: 'judge' | 'people', by: GradedBy | null): GradedMetric[] {
  if (by === null) return []
  if (by.compare === 'pairs') return [{ name: `${who}_preference`, range: [0, 1] }]
  return by.rubric.criteria
    .map(({ name, low, high }): GradedMetric => {
      return { name: name === 'overall' ? who : `${who}:criterion=${name}`, range: [low, high] }
    })
    .sort((a, b) => Number(b.name === who) - Number(a.name === who))
}

/** What the written keys `judge` and `people` of a task will add, as far as they can be read. */
export function writtenGrading(
  written: WrittenTask,
  context: TaskContext,
): { judge: GradedBy | null; people: GradedBy | null } {
  if (written.kind !== 'generate') return { judge: null, people: null }
  const read = rubricOf(written.judge, context)
  const rubric = 'rubric' in read ? read.rubric : usualRubric
  return {
    judge: written.judge === undefined ? null : { compare: written.judge.compare, rubric },
    people: written.people === undefined ? null : { compare: written.people.compare, rubric },
  }
}

/** The rubric that a task's judge names or holds; `why`: what is wrong with its file, as a part of a sentence. */
export function rubricOf(
  written: WrittenJudge | undefined,
  { folder, readJson }: TaskContext,
): { rubric: Rubric } | { why: string } {
  if (written?.rubric === undefined) return { rubric: usualRubric }
  if (typeof written.rubric !== 'string') return { rubric: buildRubric(written.rubric) }
  const read = readJson(resolve(folder, written.rubric))
  const found = 'why' in read ? read : readRubric(read.value)
  return 'why' in found ? { why: `given ${shown(written.rubric)}; ${found.why}` } : found
}

export function buildJudge(
  task: string,
  written: WrittenJudge | undefined,
  context: TaskContext,
): JudgeSettings | null {
  if (written === undefined) return null
  const read = rubricOf(written, context)
  const models = [written, ...(written.panel ?? [])].map(modelOf)
  const isPaid = models.some(({ address }) => address === openai)
  return {
    models,
    // A file that cannot be read was refused before.
    rubric: 'rubric' in read ? read.rubric : usualRubric,
    compare: written.compare,
    samples: written.samples ?? null,
    repeats: written.repeats,
    maxCost: written.max_cost ?? (isPaid ? usualCost : null),
    maxMinutes: written.max_minutes ?? null,
    maxUnscored: written.max_unscored,
    minAgreement: written.min_agreement,
    batch: written.batch,
    trainedOn: written.trained_on ?? null,
    place: context.document.place(['tasks', task, 'judge'], 'key'),
  }
}

type WrittenModel = NonNullable<WrittenJudge['panel']>[number]

function modelOf(written: WrittenModel): JudgeModel {
  const address = addressOf(written.server)
  const { prices } = written
  return {
    model: written.model,
    address,
    keyVariable: written.api_key_env ?? (address === openai ? 'OPENAI_API_KEY' : null),
    temperature: written.temperature,
    maxTokens: written.max_tokens ?? null,
    reasoningEffort: written.reasoning_effort ?? null,
    concurrency: written.concurrency,
    timeout: written.timeout,
    prices:
      prices === undefined
        ? null
        : { input: prices.input, cachedInput: prices.cached_input ?? prices.input, output: prices.output },
  }
}

export function buildPeople(
  task: string,
  written: WrittenPeople | undefined,
  { folder, document }: TaskContext,
): PeopleSettings | null {
  if (written === undefined) return null
  return {
    ratings: written.ratings.map((path) => resolve(folder, path)),
    key: resolve(folder, written.key),
    compare: written.compare,
    samples: written.samples,
    place: document.place(['tasks', task, 'people'], 'key'),
  }
}
