import { randomUUID } from 'node:crypto'
import { ServerRefusal } from '../backends/server/client.ts'
import { gateError } from '../shared/errors.ts'
import { judgeTold } from '../shared/messages/judge.ts'
import type { Progress } from '../shared/progress.ts'
import { Account } from './account.ts'
import { type Batch, type BatchReply, collect, find, isEnded, stateOf, submit } from './batch.ts'
import type { BatchFile, OpenBatch } from './batch-file.ts'
import { takeReply } from './batch-replies.ts'
import { groupsOf, judgeDirectly } from './directly.ts'
import type { Question } from './judgement.ts'
import type { Judging } from './judging.ts'
import type { Timing } from './timing.ts'
import { distinct, requestOf, waveOf } from './wave.ts'

/** Seconds between two looks at a batch. */
const pauses = [5, 10, 20, 40, 60]

/**
 * Asks through the servers' batch API: half the price, up to a day. One question is asked directly first, which tells how the model has to
 * be asked; then as many as the ceiling allows go at once, and when these are back and paid, the next. What is not back when the time is
 * up is collected by a later run.
 */
export async function judgeInBatches(
  pending: readonly Question[],
  judging: Judging,
  file: BatchFile,
  timing: Timing,
  progress: Progress,
): Promise<void> {
  const batches = new Batches(judging, file, timing, progress)
  const left = () => pending.filter(({ id }) => !judging.done.has(id))
  const isOver = () => judging.ending.reason !== null || timing.stopping.aborted
  try {
    await batches.findLost(left())
    while (!isOver()) {
      if (file.open.length === 0) {
        const first = batches.firstUnproven(left())
        if (first.length > 0) await judgeDirectly(first, judging, timing)
        if (isOver() || left().length === 0) break
        if (!(await batches.send(left()))) break
      }
      if (!(await batches.wait())) break
      await batches.collect(left())
    }
  } catch (error) {
    if (!timing.stopping.aborted) judging.ending.of(error)
  }
  if (timing.isUp) judging.ending.stop('time', batches.toldOpen() ?? timing.told())
}

class Batches {
  readonly #judging: Judging
  readonly #file: BatchFile
  readonly #timing: Timing
  readonly #progress: Progress
  /** Of what is sent and not collected, by key. */
  readonly #accounts = new Map<string, Account>()
  /** By id, as last seen. */
  readonly #states = new Map<string, Batch>()
  readonly #proven = new Set<number>()

  constructor(judging: Judging, file: BatchFile, timing: Timing, progress: Progress) {
    this.#judging = judging
    this.#file = file
    this.#timing = timing
    this.#progress = progress
    for (const { judge, usage, cached } of judging.done.values()) if (usage !== null && !cached) this.#proven.add(judge)
  }

  /** Takes up what an earlier run has sent. */
  async findLost(pending: readonly Question[]): Promise<void> {
    const keys = new Set(pending.map((question) => this.#judging.deskOf(question).keyOf(question)))
    for (const batch of this.#file.open) {
      const desk = this.#judging.desks[batch.judge]
      const isWanted = desk !== undefined && batch.lines.some(({ key }) => keys.has(key))
      const id = batch.id ?? (isWanted ? (await find(desk.client, batch.token, this.#timing.stopping))?.id : undefined)
      if (!isWanted || id === undefined) {
        this.#file.remove(batch)
        continue
      }
      this.#file.put({ ...batch, id })
      this.#proven.add(batch.judge)
      this.#setAside({ ...batch, lines: batch.lines.filter(({ key }) => keys.has(key)) })
    }
  }

  /** What belongs to the first sample that a judge is asked about of whom nothing was heard yet. */
  firstUnproven(pending: readonly Question[]): Question[] {
    const group = groupsOf(pending).find((each) => each.some(({ judge }) => !this.#proven.has(judge))) ?? []
    for (const { judge } of group) this.#proven.add(judge)
    return group
  }

  /** Sends as many samples as can be paid, in their order; false: not one. */
  async send(pending: readonly Question[]): Promise<boolean> {
    const wave = waveOf(pending, this.#accounts, this.#judging)
    for (const { key, question, most } of wave) this.#open(key, question.judge, most)
    for (const [judge, desk] of this.#judging.desks.entries()) {
      const own = wave.filter(({ question }) => question.judge === judge)
      if (own.length === 0) continue
      const { way, client, model } = desk
      const lines = own.map(({ key, most }) => ({ key, most }))
      const batch = { token: randomUUID(), judge, id: null, way, lines }
      this.#file.put(batch)
      try {
        const requests = own.map(({ key, question }) => requestOf(key, question, desk))
        const { id } = await submit(client, requests, batch.token, this.#timing.clock, this.#timing.stopping)
        this.#file.put({ ...batch, id })
        this.#progress.note(judgeTold.batchSent({ id, count: lines.length, model: model.model }))
      } catch (error) {
        if (!(error instanceof ServerRefusal)) throw error
        this.#file.remove(batch)
        throw gateError('judge-batch', { address: client.address, model: model.model, said: error.message }, error)
      }
    }
    return wave.length > 0
  }

  /** Until all that was sent has come to its end; false: the time is up before. */
  async wait(): Promise<boolean> {
    const { stopping, clock } = this.#timing
    for (let looks = 0; ; looks += 1) {
      for (const { id, judge } of this.#file.open) {
        const known = this.#states.get(id!)
        if (known && isEnded(known)) continue
        const state = await this.#state(id!, judge)
        if (state === null) return false
        this.#states.set(id!, state)
      }
      const states = this.#file.open.map(({ id }) => this.#states.get(id!)!)
      const completed = states.reduce((sum, each) => sum + (each.request_counts?.completed ?? 0), 0)
      this.#progress.advance(this.#judging.done.size + completed)
      if (states.every(isEnded)) return true
      await clock.sleep(pauses[Math.min(looks, pauses.length - 1)]!, stopping).catch(() => {})
      if (stopping.aborted) return false
    }
  }

  /** null: the server knows no such batch, or not for this key; what was in it has to be asked anew. */
  async #state(id: string, judge: number): Promise<Batch | null> {
    try {
      return await stateOf(this.#judging.desks[judge]!.client, id, this.#timing.stopping)
    } catch (error) {
      if (!(error instanceof ServerRefusal)) throw error
      this.#judging.ending.stop('error', judgeTold.batchFailed({ id, said: error.said }))
      for (const batch of this.#file.open) if (batch.id === id) this.#file.remove(batch)
      return null
    }
  }

  /** Writes down what came back of all batches. */
  async collect(pending: readonly Question[]): Promise<void> {
    for (const batch of this.#file.open) {
      const state = this.#states.get(batch.id!)!
      const { client } = this.#judging.desks[batch.judge]!
      const replies = await collect(client, state, this.#timing.stopping)
      await this.#takeAll(pending, batch, state, replies)
      this.#file.remove(batch)
      this.#judgeState(state)
    }
  }

  /** What is to be said of batches that are not collected. */
  toldOpen(): string | null {
    const id = this.#file.open[0]?.id
    return id ? judgeTold.stoppedBatch({ id, state: this.#states.get(id)?.status ?? 'in progress' }) : null
  }

  #setAside({ judge, lines }: OpenBatch): void {
    for (const { key, most } of lines) this.#open(key, judge, most)
  }

  #open(key: string, judge: number, most: number): void {
    const hold = this.#judging.ceiling.take(most)
    hold.begin()
    this.#accounts.set(key, new Account(hold, this.#judging.desks[judge]!.prices))
  }

  async #takeAll(
    pending: readonly Question[],
    { judge, lines }: OpenBatch,
    state: Batch,
    replies: ReadonlyMap<string, BatchReply>,
  ): Promise<void> {
    const questions = distinct(pending, this.#judging)
    const again: Question[] = []
    for (const { key, most } of lines) {
      const account = this.#accounts.get(key)
      const question = questions.get(key)
      this.#accounts.delete(key)
      if (account === undefined) continue
      const reply = replies.get(key)
      if (
        question !== undefined &&
        question.judge === judge &&
        takeReply(question, account, most, reply, state, this.#judging)
      )
        again.push(question)
      account.hold.end()
    }
    // What was cut off or cannot be read is asked for directly: with its second tries.
    if (again.length > 0) await judgeDirectly(again, this.#judging, this.#timing)
    for (const question of pending) {
      const said = this.#judging.saidTo(this.#keyOf(question))
      if (said && !this.#judging.done.has(question.id)) this.#judging.recordKnown(question, said)
    }
  }

  #judgeState({ id, status, errors }: Batch): void {
    if (status === 'failed') {
      const said =
        errors?.data?.map(({ message }) => message).find((message) => message) ?? 'the server does not say why'
      this.#judging.ending.stop('error', judgeTold.batchFailed({ id, said }))
    }
    if (status === 'expired' || status === 'cancelled')
      this.#judging.ending.stop('error', judgeTold.batchEnded({ id, state: status }))
  }

  #keyOf(question: Question): string {
    return this.#judging.deskOf(question).keyOf(question)
  }
}
