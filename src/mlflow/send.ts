import { mlflowTexts } from '../shared/messages/mlflow.ts'
import { answers, read, type StoredRun } from './answers.ts'
import { ArtifactProxy, listArtifacts, proxiedPath } from './artifacts.ts'
import { logBatches } from './batches.ts'
import type { Mlflow } from './client.ts'
import { type ExperimentName, experimentId } from './experiments.ts'
import { cutFile } from './names.ts'
import { done, Refused, unforeseen } from './problem.ts'
import { type Unlike, unlikeArtifacts, unlikeIn } from './read-back.ts'
import { type Artifact, duplicateTag, keyTag, type MlflowRun } from './run.ts'

export interface LoggedRun {
  id: string
  experiment: string
  name: string
  /** Its page. */
  url: string
}

/** What became of sending a run. */
export interface SentRun {
  /** null: there is none. */
  run: LoggedRun | null
  /** Sentences: why it could not be sent, what of it is not there as it was sent. */
  problems: string[]
  /** What was read back otherwise. */
  unlike: Unlike[]
  /** Whether everything is there that the server takes. */
  complete: boolean
}

/** What is sent: artifacts are made only where the server takes them. */
export interface Sending {
  run: MlflowRun
  artifacts: readonly Artifact[]
  experiment: ExperimentName
}

/**
 * Brings a run to MLflow and reads all of it back. The same run is never made twice, whatever was lost on the way. Never throws for what
 * MLflow does.
 */
export async function sendRun(client: Mlflow, sending: Sending): Promise<SentRun> {
  const problems = [...client.place.warnings]
  let run: LoggedRun | null = null
  let unlike: Unlike[] = []
  let complete = false
  try {
    const experiment = await experimentId(client, sending.experiment)
    const stored = await runFor(client, experiment, sending.run)
    run = {
      id: stored.info.run_id,
      experiment,
      name: sending.run.name,
      url: pageOf(client, experiment, stored.info.run_id),
    }
    await fill(client, sending.run, stored)
    const uploaded = await upload(client, sending, stored, problems)
    const back = await getRun(client, run.id)
    // Another job has found one that goes before: everything belongs there.
    if (isDuplicate(back)) return sendRun(client, sending)
    unlike = [
      ...unlikeIn(sending.run, back),
      ...unlikeArtifacts(uploaded, uploaded.length === 0 ? [] : await listArtifacts(client, run.id)),
    ]
    complete = unlike.length === 0
    if (!complete) problems.push(mlflowTexts.unlike(unlike))
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    problems.push(error.message)
  }
  return { run, problems, unlike, complete }
}

const pageOf = ({ place }: Mlflow, experiment: string, run: string): string =>
  `${place.address}/${place.databricks ? 'ml' : '#'}/experiments/${experiment}/runs/${run}`

/** The run of this key: the one that is there, or a new one. Of several that were made at once, the same one for everybody. */
async function runFor(client: Mlflow, experiment: string, run: MlflowRun): Promise<StoredRun> {
  const before = await runsOf(client, experiment, run.key)
  if (before.length > 0) return firstOf(client, before)
  const { name, startTime, key } = run
  const tags = [{ key: keyTag, value: key }]
  const body = { experiment_id: experiment, run_name: name, start_time: startTime, tags }
  // Not tried again: a lost answer may have made it, which the search after it tells.
  const made = await client.request('POST', 'runs/create', body, { tries: 1 })
  const after = await runsOf(client, experiment, key)
  if (after.length > 0) return firstOf(client, after)
  done(made, client, 'making the run')
  throw unforeseen(client, 'making the run', 'a run that cannot be found')
}

/** The first one; the others are marked, also those that came too late for whoever made them. */
async function firstOf(client: Mlflow, [first, ...others]: readonly StoredRun[]): Promise<StoredRun> {
  for (const { info } of others) {
    const tag = { key: duplicateTag, value: first!.info.run_id, run_id: info.run_id }
    done(await client.request('POST', 'runs/set-tag', tag), client, 'marking a second run of the same key')
  }
  return first!
}

/** The runs of a key that no other goes before, the first one first. */
export async function runsOf(client: Mlflow, experiment: string, key: string): Promise<StoredRun[]> {
  const body = { experiment_ids: [experiment], filter: `tags.\`${keyTag}\` = '${key}'`, max_results: 100 }
  const reply = await client.request('POST', 'runs/search', body)
  const { runs } = read(answers.runs, reply, client, 'looking for the run')
  const order = ({ info }: StoredRun) => `${String(info.start_time ?? 0).padStart(16, '0')} ${info.run_id}`
  return runs.filter((run) => !isDuplicate(run)).sort((a, b) => (order(a) < order(b) ? -1 : 1))
}

const isDuplicate = ({ data }: StoredRun): boolean => (data.tags ?? []).some(({ key }) => key === duplicateTag)

export async function getRun(client: Mlflow, id: string): Promise<StoredRun> {
  const reply = await client.request('GET', 'runs/get', { run_id: id })
  return read(answers.run, reply, client, 'reading the run back').run
}

/** Sends what is not there yet: a value that is there is not sent again, since that costs more with every point of a run. */
async function fill(client: Mlflow, run: MlflowRun, stored: StoredRun): Promise<void> {
  const lacking = new Set(unlikeIn(run, stored).map(({ what, key }) => `${what} ${key}`))
  const isLacking = (what: Unlike['what']) => (entry: { key: string }) => lacking.has(`${what} ${entry.key}`)
  const content = {
    params: run.params.filter(isLacking('param')),
    tags: run.tags.filter(isLacking('tag')),
    metrics: run.metrics.filter(isLacking('metric')),
  }
  const { run_id } = stored.info
  for (const body of logBatches(run_id, content))
    done(await client.request('POST', 'runs/log-batch', body), client, 'logging the figures')
  if (run.datasets.length > 0) {
    const datasets = run.datasets.map((dataset) => ({ tags: [{ key: 'mlflow.data.context', value: 'eval' }], dataset }))
    done(await client.request('POST', 'runs/log-inputs', { datasets, run_id }), client, 'logging the data')
  }
  const end = { status: run.status, end_time: run.endTime, run_name: run.name, run_id }
  done(await client.request('POST', 'runs/update', end), client, 'ending the run')
}

/** @returns what was uploaded */
async function upload(client: Mlflow, { run, artifacts }: Sending, stored: StoredRun, problems: string[]) {
  const cut = Object.keys(run.cut).length === 0 ? [] : [cutValues(run)]
  const wanted = [...artifacts, ...cut]
  if (wanted.length === 0) return []
  const place = proxiedPath(stored.info.artifact_uri ?? '')
  if ('why' in place) {
    problems.push(place.why)
    return []
  }
  const proxy = new ArtifactProxy(client)
  for (const artifact of wanted) await proxy.put(place.path, artifact)
  return wanted
}

function cutValues({ cut }: MlflowRun): Artifact {
  const bytes = new TextEncoder().encode(`${JSON.stringify(cut, null, 2)}\n`)
  return { name: cutFile, bytes, type: 'application/json' }
}
