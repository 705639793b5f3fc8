import type { Mlflow } from '../../mlflow/client.ts'
import type { Failure, Reply } from '../../mlflow/failure.ts'
import { monitorTexts } from '../../shared/messages/monitor.ts'
import type { SegmentLine } from '../spool/line.ts'

/** The name that people look for. */
export const runName = 'production-monitoring'

export interface RunWanted {
  deployment: string
  window: string
  writer: string
  part: number
  rules: SegmentLine['rules']
  /** Milliseconds since 1970 of its first point. */
  start: number
}

interface FoundRun {
  info: { run_id: string; start_time?: number }
}

const quoted = (text: string): string => (text.includes('"') ? `'${text}'` : `"${text}"`)
const tagged = (key: string, value: string): string => `tags.\`${key}\` = ${quoted(value)}`

/** Names a run for ever: whoever looks for it finds the same. */
export const keyOf = ({ deployment, window, writer, part, rules }: RunWanted): string =>
  [deployment, window, writer, ...Object.values(rules), part].join('/')

/** Experiment and runs of a deployment on an MLflow server. */
export class Runs {
  readonly #mlflow: Mlflow
  readonly #name: string
  #experiment: string | null

  /** `id`: of the experiment, where it is known. */
  constructor(mlflow: Mlflow, experiment: { name: string; id: string | null }) {
    this.#mlflow = mlflow
    this.#name = experiment.name
    this.#experiment = experiment.id
  }

  /** The experiment's id; it is made where it is not there. */
  async experiment(): Promise<Reply<string>> {
    if (this.#experiment !== null) return { ok: true, body: this.#experiment }
    let reply = await this.#byName()
    if (!reply.ok && reply.failure.kind === 'missing') {
      const made = await this.#mlflow.request<{ experiment_id: string }>('POST', 'experiments/create', {
        name: this.#name,
      })
      if (made.ok) reply = { ok: true, body: made.body.experiment_id }
      else if (made.failure.kind === 'exists') reply = await this.#byName()
      else return made
    }
    if (reply.ok) this.#experiment = reply.body
    return reply
  }

  async #byName(): Promise<Reply<string>> {
    const reply = await this.#mlflow.request<{ experiment: { experiment_id: string; lifecycle_stage: string } }>(
      'GET',
      'experiments/get-by-name',
      { experiment_name: this.#name },
    )
    if (!reply.ok) return reply
    const { experiment_id, lifecycle_stage } = reply.body.experiment
    if (lifecycle_stage !== 'deleted') return { ok: true, body: experiment_id }
    const said = monitorTexts.deletedExperiment(this.#name)
    return { ok: false, failure: { kind: 'forbidden', status: null, said } }
  }

  /** A cheap question that only a working server answers. */
  async probe(): Promise<Failure | null> {
    const reply = await this.#byName()
    return reply.ok || reply.failure.kind === 'missing' ? null : reply.failure
  }

  /**
   * The run of this key. Making a run cannot be repeated without making two: so it is looked for, made, and looked for again, and of
   * several the first counts, for everybody and always.
   */
  async run(wanted: RunWanted): Promise<Reply<string>> {
    const experiment = await this.experiment()
    if (!experiment.ok) return experiment
    const found = await this.#withKey(experiment.body, wanted)
    if (!found.ok || found.body !== null) return found as Reply<string>
    const made = await this.#make(experiment.body, wanted)
    if (!made.ok) return made
    const again = await this.#withKey(experiment.body, wanted)
    return again.ok ? { ok: true, body: again.body ?? made.body } : again
  }

  async #withKey(experiment: string, wanted: RunWanted): Promise<Reply<string | null>> {
    const reply = await this.#search(experiment, tagged('gate.monitor_key', keyOf(wanted)))
    if (!reply.ok) return reply
    const [first, ...others] = reply.body
    for (const { info } of others) {
      const marked = await this.#mlflow.request('POST', 'runs/set-tag', {
        key: 'gate.duplicate_of',
        value: first!.info.run_id,
        run_id: info.run_id,
      })
      if (!marked.ok) return marked
    }
    return { ok: true, body: first?.info.run_id ?? null }
  }

  async #make(experiment: string, wanted: RunWanted): Promise<Reply<string>> {
    const { deployment, window, writer, part, rules } = wanted
    const top = await this.#search(
      experiment,
      `${tagged('gate.deployment', deployment)} and ${tagged('gate.window', window)} and ${tagged('gate.parent', 'true')}`,
    )
    if (!top.ok) return top
    const parent = top.body[0]?.info.run_id
    const tags: Record<string, string> = {
      'gate.monitor': runName,
      'gate.monitor_key': keyOf(wanted),
      'gate.deployment': deployment,
      'gate.window': window,
      'gate.writer': writer,
      'gate.part': String(part),
      ...Object.fromEntries(Object.entries(rules).map(([name, version]) => [`gate.rules.${name}`, version])),
      ...(parent === undefined ? { 'gate.parent': 'true' } : { 'mlflow.parentRunId': parent }),
    }
    const made = await this.#mlflow.request<{ run: FoundRun }>('POST', 'runs/create', {
      experiment_id: experiment,
      run_name: parent === undefined ? runName : `${runName} ${writer}${part === 1 ? '' : ` (${part})`}`,
      start_time: wanted.start,
      tags: Object.entries(tags).map(([key, value]) => ({ key, value })),
    })
    return made.ok ? { ok: true, body: made.body.run.info.run_id } : made
  }

  /** Runs that are not deleted, in an order that does not change. */
  async #search(experiment: string, filter: string): Promise<Reply<FoundRun[]>> {
    const reply = await this.#mlflow.request<{ runs?: FoundRun[] }>('POST', 'runs/search', {
      experiment_ids: [experiment],
      filter,
      max_results: 100,
      run_view_type: 'ACTIVE_ONLY',
    })
    if (!reply.ok) return reply
    const order = ({ info }: FoundRun) => `${String(info.start_time ?? 0).padStart(16, '0')} ${info.run_id}`
    return { ok: true, body: (reply.body.runs ?? []).sort((a, b) => (order(a) < order(b) ? -1 : 1)) }
  }
}
