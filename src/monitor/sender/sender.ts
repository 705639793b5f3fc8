import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mlflow } from '../../mlflow/client.ts'
import { type Failure, isPassing } from '../../mlflow/failure.ts'
import { keptValue, mostOf } from '../../mlflow/names.ts'
import { monitorTexts } from '../../shared/messages/monitor.ts'
import { hashNumber } from '../hash-number.ts'
import { isBefore, type Position } from '../spool/files.ts'
import { type Batch, Batches, halves } from './batches.ts'
import type { Belongs, Point } from './points.ts'
import type { Runs } from './runs.ts'
import { type RunState, readState, type SenderState, writeState } from './state.ts'
import { countPoints, isStored, isThere, lookAtRun } from './written.ts'

/** Of a run, after which another part begins: sending a batch again takes the longer the more points there are. */
const runPoints = 100_000

export interface SenderSettings {
  /** The spool. It has to be locked. */
  folder: string
  deployment: string
  writer: string
  grace: number
  durable(): Position
  now(): number
  /** All before is sent. */
  sent(to: Position): void
  /** Something that somebody should know. */
  told(kind: 'refused' | 'lost' | 'miscounted', said: string): void
}

export type Step = 'sent' | 'idle' | Failure

/**
 * Sends a spool, batch after batch, one at a time. Every point's time and step stand in the spool: what is sent again is dropped by
 * MLflow as the same point. What was sent is noted only when the run has been looked at and has it.
 */
export class Sender {
  readonly #settings: SenderSettings
  readonly #mlflow: Mlflow
  readonly #runs: Runs
  readonly #state: SenderState
  readonly #batches: Batches
  #queue: Batch[] = []
  /** The first of the queue was answered 200, and not looked at yet. */
  #answered = false
  /** It may have been carried out: an answer was lost, or this process is not the one that sent it. */
  #unsure = true
  /** It was answered 200 and was not there. */
  #vanished = false
  readonly #models = new Set<string>()

  constructor(settings: SenderSettings, mlflow: Mlflow, runs: Runs) {
    this.#settings = settings
    this.#mlflow = mlflow
    this.#runs = runs
    this.#state = readState(settings.folder)
    this.#batches = new Batches(settings.folder, this.#state.position, this.#state.rules, settings.grace)
    settings.sent(this.#state.position)
  }

  get state(): Readonly<SenderState> {
    return this.#state
  }

  /** Nothing waits, not even for a rating. */
  get isDone(): boolean {
    return this.#queue.length === 0 && !isBefore(this.#state.position, this.#settings.durable())
  }

  get broken(): number {
    return this.#batches.broken
  }

  /** Sends one batch. Never throws for what the server or the network does. */
  async step(): Promise<Step> {
    if (this.#queue.length === 0) {
      const next = this.#batches.next(this.#settings.durable(), this.#settings.now())
      if (next === null) return 'idle'
      this.#queue.push(next)
    }
    const batch = this.#queue[0]!
    if (batch.belongs === null) return this.#done(batch)
    const run = await this.#runFor(batch, batch.belongs)
    if ('kind' in run) return run
    if (!this.#answered && this.#unsure) {
      const failure = await this.#lookBefore(batch, run)
      if (failure !== null) return failure
    }
    if (!this.#answered) {
      const failure = await this.#send(batch, run)
      if (failure === 'split') return this.step()
      if (failure !== null) return failure
    }
    return this.#confirm(batch, run)
  }

  /**
   * To store the same points again is slow, the slower the larger the run; a batch is stored whole or not at all. Of a grade, a late rating
   * or a drop no newest point tells whether it is there, since newer ones may have gone before it: then all is sent again.
   */
  async #lookBefore(batch: Batch, run: RunState): Promise<Failure | null> {
    if (!batch.lines.every(({ line }) => line.k === 'request' || line.k === 'hour')) {
      this.#unsure = false
      return null
    }
    const stored = await isThere(this.#mlflow, run.id, pointsIn(batch))
    if (!stored.ok) return stored.failure
    this.#unsure = false
    this.#answered = stored.body
    return null
  }

  async #send(batch: Batch, run: RunState): Promise<Failure | 'split' | null> {
    const tags = this.#modelTags(batch, run)
    const reply = await this.#mlflow.request('POST', 'runs/log-batch', {
      metrics: pointsIn(batch),
      ...(tags.length > 0 && { tags }),
      run_id: run.id,
    })
    if (reply.ok) {
      this.#answered = true
      for (const { key } of tags) this.#models.add(`${run.id} ${key}`)
      return null
    }
    const { failure } = reply
    if (failure.kind === 'unsendable') return this.#refuse(batch, failure)
    this.#unsure = isPassing(failure)
    if (failure.kind !== 'refused' && failure.kind !== 'missing') return failure
    const looked = await lookAtRun(this.#mlflow, run.id)
    if (!looked.ok) return looked.failure
    if (looked.body === 'there') return this.#refuse(batch, failure)
    // Somebody deleted the run: the rest goes into another.
    delete this.#state.runs[stateKey(batch.belongs!)]
    return { ...failure, kind: 'busy' }
  }

  /** A batch that MLflow will never take is cut in halves, until what is wrong is alone; that is set aside. */
  #refuse(batch: Batch, failure: Failure): 'split' {
    if (batch.lines.length > 1) {
      this.#queue.splice(0, 1, ...halves(batch))
      return 'split'
    }
    this.#setAside(batch, failure.said)
    this.#settings.told('refused', failure.said)
    this.#queue[0] = { ...batch, lines: [], belongs: null }
    return 'split'
  }

  #setAside(batch: Batch, why: string): void {
    const lines = batch.lines.map(({ line, points }) => `${JSON.stringify({ why, step: line.s, points })}\n`)
    appendFileSync(join(this.#settings.folder, 'refused.jsonl'), lines.join(''))
    this.#state.refused += batch.lines.length
  }

  async #confirm(batch: Batch, run: RunState): Promise<Step> {
    const points = pointsIn(batch)
    const stored = await isStored(this.#mlflow, run.id, points)
    if (!stored.ok) return stored.failure
    this.#answered = false
    if (stored.body) {
      this.#vanished = false
      run.points += points.length
      run.requests += batch.lines.filter(({ line }) => line.k === 'request').length
      await this.#closeOthers(batch.belongs!, run)
      return this.#done(batch)
    }
    const said = monitorTexts.notStored()
    if (!this.#vanished) {
      this.#vanished = true
      return { kind: 'busy', status: 200, said }
    }
    this.#vanished = false
    this.#setAside(batch, said)
    this.#settings.told('lost', said)
    return this.#done({ ...batch, lines: [] })
  }

  #done(batch: Batch): Step {
    this.#queue.shift()
    const state = this.#state
    state.position = batch.end
    state.rules = this.#batches.rules
    state.requests += batch.lines.filter(({ line }) => line.k === 'request').length
    state.points += batch.lines.reduce((sum, { points }) => sum + points.length, 0)
    writeState(this.#settings.folder, state)
    this.#settings.sent(batch.end)
    return 'sent'
  }

  async #runFor(batch: Batch, belongs: Belongs): Promise<RunState | Failure> {
    const key = stateKey(belongs)
    const known = this.#state.runs[key]
    const isFull = known !== undefined && known.points >= runPoints && !this.#answered
    if (known !== undefined && !isFull) return known
    if (isFull) await this.#close(known)
    const part = known === undefined ? 1 : known.part + 1
    const { deployment, writer } = this.#settings
    const start = batch.lines[0]!.points[0]?.timestamp ?? this.#settings.now()
    const reply = await this.#runs.run({ ...belongs, deployment, writer, part, start })
    if (!reply.ok) return reply.failure
    const run: RunState = { id: reply.body, part, points: 0, requests: 0, closed: false }
    this.#state.runs[key] = run
    return run
  }

  /** Runs of other weeks and rules are over when this one goes on. */
  async #closeOthers(belongs: Belongs, own: RunState): Promise<void> {
    for (const [key, run] of Object.entries(this.#state.runs))
      if (run !== own && !run.closed && key < stateKey(belongs)) await this.#close(run)
  }

  /** Counts what a run has and ends it. What stands against it may pass: then it is tried with the next batch. */
  async #close(run: RunState): Promise<void> {
    const counted = await countPoints(this.#mlflow, run.id, 'user_rating')
    if (!counted.ok) {
      run.closed = !isPassing(counted.failure)
      return
    }
    const said = `${counted.body} of ${run.requests}`
    if (counted.body !== run.requests) this.#settings.told('miscounted', said)
    await this.#mlflow.request('POST', 'runs/set-tag', { key: 'gate.read_back', value: said, run_id: run.id })
    const end = { status: 'FINISHED', end_time: this.#settings.now(), run_id: run.id }
    const ended = await this.#mlflow.request('POST', 'runs/update', end)
    run.closed = ended.ok || !isPassing(ended.failure)
  }

  /** The names behind the numbers of the metric `model`, each told once. */
  #modelTags(batch: Batch, run: RunState): { key: string; value: string }[] {
    const names = new Set(batch.lines.flatMap(({ line }) => (line.k === 'request' && line.model) || []))
    return [...names]
      .map((name) => ({ key: `gate.model.${hashNumber(name)}`, value: keptValue(name, mostOf.tag).kept }))
      .filter(({ key }) => !this.#models.has(`${run.id} ${key}`))
      .slice(0, 100)
  }
}

const stateKey = ({ window, rules }: Belongs): string => [window, ...Object.values(rules)].join(' ')

const pointsIn = ({ lines }: Batch): Point[] => lines.flatMap(({ points }) => points)
