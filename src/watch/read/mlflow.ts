import type { Mlflow } from '../../mlflow/client.ts'
import { done, doneOrMissing } from '../../mlflow/problem.ts'
import { graderOf } from '../../monitor/rules.ts'
import { weekOf } from '../../monitor/sender/points.ts'
import { runName } from '../../monitor/sender/runs.ts'
import type { Reach } from '../reach.ts'
import { unknown, type WatchRecord } from '../record.ts'

interface Run {
  info: { run_id: string }
  data: { metrics?: { key: string }[]; tags?: { key: string; value: string }[] }
}

interface TaggedRun {
  run: Run
  tags: ReadonlyMap<string, string>
}

interface Point {
  step: number
  time: number
  value: number
}

const doing = 'reading what production did'
/** Points of one answer: a week of 3,000 requests a day is one page. */
const pageSize = 25_000

/** What the monitor recorded of a deployment, from the newest week on and as far back as it matters. Throws `Refused`. */
export async function recordsInMlflow(
  client: Mlflow,
  experiment: { name: string; id: string | null },
  deployment: string,
  reach: Reach,
): Promise<WatchRecord[]> {
  const id = experiment.id ?? (await idOf(client, experiment.name))
  if (id === null) return []
  const weeks = new Map<string, TaggedRun[]>()
  for (const run of await runsOf(client, id, deployment)) {
    const tags = new Map(run.data.tags?.map(({ key, value }) => [key, value]))
    const window = tags.get('gate.window')
    if (window === undefined || tags.has('gate.duplicate_of')) continue
    weeks.set(window, [...(weeks.get(window) ?? []), { run, tags }])
  }
  const read: WatchRecord[][] = []
  for (const window of [...weeks.keys()].sort().reverse()) {
    if (window < weekOf(reach.from)) break
    const ofWeek = await recordsOf(client, weeks.get(window)!)
    reach.tell(ofWeek)
    read.unshift(ofWeek)
  }
  return read.flat()
}

async function recordsOf(client: Mlflow, runs: readonly TaggedRun[]): Promise<WatchRecord[]> {
  const late: WatchRecord[] = []
  // A grade comes later than its answer: it may stand in the next part.
  const byKey = new Map<string, WatchRecord>()
  for (const { run, tags } of runs) for (const record of await lateOf(client, run, tags, byKey)) late.push(record)
  return [...byKey.values(), ...late]
}

async function idOf(client: Mlflow, name: string): Promise<string | null> {
  const reply = await client.request<{ experiment: { experiment_id: string } }>('GET', 'experiments/get-by-name', {
    experiment_name: name,
  })
  return doneOrMissing(reply, client, doing)?.experiment.experiment_id ?? null
}

async function runsOf(client: Mlflow, experiment: string, deployment: string): Promise<Run[]> {
  const all: Run[] = []
  let token: string | undefined
  do {
    const reply = await client.request<{ runs?: Run[]; next_page_token?: string }>('POST', 'runs/search', {
      experiment_ids: [experiment],
      filter: `tags.\`gate.monitor\` = "${runName}" and tags.\`gate.deployment\` = "${deployment}"`,
      max_results: 200,
      run_view_type: 'ACTIVE_ONLY',
      ...(token && { page_token: token }),
    })
    const page = done(reply, client, doing)
    all.push(...(page.runs ?? []))
    token = page.next_page_token
  } while (token)
  return all
}

/** Adds the answers of a run to those that are known. Returns the ratings that came later. */
async function lateOf(
  client: Mlflow,
  run: Run,
  tags: ReadonlyMap<string, string>,
  byKey: Map<string, WatchRecord>,
): Promise<WatchRecord[]> {
  const known = new Set(run.data.metrics?.map(({ key }) => key))
  const writer = tags.get('gate.writer') ?? run.info.run_id
  const rules = tags.get('gate.rules.refusal') ?? null
  const grader = graderOf(tags.get('gate.rules.judge'), tags.get('gate.rules.judge_model'))
  const points = (key: string) => (known.has(key) ? historyOf(client, run.info.run_id, key) : [])
  const take = async (key: string, set: (record: WatchRecord, value: number) => void) => {
    for (const { step, time, value } of await points(key)) {
      const answer = `${writer}/${step}`
      const record = byKey.get(answer) ?? { ...unknown, key: answer, time, rules }
      set(record, value)
      byKey.set(answer, record)
    }
  }
  await take('response_length', (record, value) => {
    record.words = value
  })
  await take('refusal_detected', (record, value) => {
    record.refused = value === 1
    // Whatever rules the run has that something else of the answer stands in.
    record.rules = rules
  })
  await take('user_rating', (record, value) => {
    record.rating = value === -1 ? null : value
  })
  await take('judge_grade', (record, value) => {
    record.grade = value
    record.grader = grader
  })
  await take('model', (record, value) => {
    record.model = tags.get(`gate.model.${value}`) ?? String(value)
  })
  return (await points('user_rating_late')).map(
    ({ step, time, value }): WatchRecord => ({
      ...unknown,
      key: `${writer}/${step}/late/${time}/${value}`,
      time,
      rating: value,
    }),
  )
}

async function historyOf(client: Mlflow, run_id: string, metric_key: string): Promise<Point[]> {
  const all: Point[] = []
  let token: string | undefined
  do {
    const reply = await client.request<{
      metrics?: { value: number | string; timestamp: number | string; step?: number | string }[]
      next_page_token?: string
    }>('GET', 'metrics/get-history', {
      run_id,
      metric_key,
      max_results: pageSize,
      ...(token && { page_token: token }),
    })
    const page = done(reply, client, doing)
    for (const { value, timestamp, step } of page.metrics ?? [])
      if (Number.isFinite(Number(value)))
        all.push({ step: Number(step ?? 0), time: Number(timestamp), value: Number(value) })
    token = page.next_page_token
  } while (token)
  return all
}
