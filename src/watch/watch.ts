import { hourOf, hourStart } from '../monitor/hours.ts'
import { type Block, threshold } from '../statistics/sequential/detector.ts'
import { type Course, courseOf } from './course.ts'
import { type Deployment, deploymentOf, type Sides, sidesOf } from './deployment.ts'
import { gradedAlike } from './graders.ts'
import type { Promised } from './promise.ts'
import { closedBefore, distinct, isAnswer, unknown, type WatchRecord } from './record.ts'
import { type Reference, referenceOf } from './reference.ts'
import { daysOf, nowOf, ratedShare } from './seen.ts'
import { blocksOf, type Cuts, cutsOf, found, type StreamName, streamNames, sumOf } from './streams.ts'
import type { Held, Learned, State, StreamView, Watched } from './watched.ts'
import { between, fewestOwn, type Window, Windows, week } from './windows.ts'

export interface WatchSettings {
  /** Milliseconds since 1970. */
  now: number
  /** Milliseconds that late records are waited for before their hour is closed. */
  grace: number
  /** Of the deployment, milliseconds since 1970; null: found by the models, else by the first records. */
  since: number | null
  /** What stands for before, milliseconds since 1970; null: up to four whole weeks before the deployment. */
  before: readonly [from: number, to: number] | null
  /** What a share may rise by without mattering. */
  smallestChange: number
}

/** Any false alarm at all, in so many weeks, of whatever is watched. */
const error = 0.05
const horizon = 200 * week

/**
 * Compares what is since the deployment with what was before it, and with what the gate's evidence promised. A function of the records and the
 * clock alone: every look computes everything anew, and a later look sees the same in the hours that an earlier one saw.
 * @returns null: there is no record of a closed hour
 */
export function watch(
  records: readonly WatchRecord[],
  promised: Promised | null,
  settings: WatchSettings,
): Watched | null {
  const end = closedBefore(settings.now, settings.grace)
  const { records: closed, promised: told } = gradedAlike(distinct(records, end), promised)
  if (!closed.some(isAnswer)) return null
  const deployment = deploymentOf(closed, settings.since)
  const sides = sidesOf(closed, deployment)
  const scene = new Scene(sides, deployment, end, told, settings)
  const streams = scene.streams()
  const answers = sides.after.filter(isAnswer)
  return {
    state: stateOf(streams),
    deployment,
    end,
    answers: answers.length,
    silent: end - 1 - hourOf(closed.findLast(isAnswer)!.time),
    streams,
    rated: { before: ratedShare(scene.recordsBefore()), now: ratedShare(scene.last(answersHours)) },
    threshold: scene.threshold,
    detectors: scene.detectors,
    rules: scene.rules,
    promised: promised && {
      ...{ candidate: promised.candidate, run: promised.run, tasks: promised.tasks },
      answers: promised.answers.length,
      sameRules: promised.rules === scene.rules,
    },
  }
}

const answersHours = 24

class Scene {
  readonly #after: readonly WatchRecord[]
  readonly #windows: Windows
  readonly #deployment: Deployment
  readonly #end: number
  readonly #promised: Promised | null
  readonly #settings: WatchSettings
  readonly #cuts: Cuts
  readonly #watched: readonly StreamName[]
  readonly rules: string | null
  readonly detectors: number
  readonly threshold: number

  constructor(
    { after, before }: Sides,
    deployment: Deployment,
    end: number,
    promised: Promised | null,
    settings: WatchSettings,
  ) {
    this.#deployment = deployment
    this.#end = end
    this.#promised = promised
    this.#settings = settings
    this.rules = [...before, ...after].findLast(({ rules }) => rules !== null)?.rules ?? null
    this.#after = after
    this.#windows = new Windows({ after, before }, { deployment, end, rules: this.rules }, settings.before)
    this.#cuts = this.#cutsOf()
    const all = [...before, ...after]
    const isKnown = { down: all.some(({ rating }) => rating !== null), grades: all.some(({ grade }) => grade !== null) }
    this.#watched = streamNames.filter((name) => (name !== 'down' && name !== 'grades') || isKnown[name])
    const kept = this.#watched.filter((name) => this.#promises(name) !== null)
    this.detectors = this.#watched.length + kept.length
    this.threshold = threshold({ error, blocks: horizon, detectors: this.detectors })
  }

  streams(): StreamView[] {
    return this.#watched.map((name) => this.#view(name))
  }

  /** The window before the deployment, else the deployment's own first weeks. */
  recordsBefore(): readonly WatchRecord[] {
    const window = this.#windows.windowOf('short')
    return window === null ? [] : this.#windows.of(window)
  }

  /** Since the deployment, of the last closed hours. */
  last(hours: number): readonly WatchRecord[] {
    const from = Math.max(this.#deployment.hour, this.#end - hours)
    return between(this.#after, { from, to: this.#end })
  }

  /** From what came first: so that what is long stays what it was. */
  #cutsOf(): Cuts {
    const before = this.#windows.windowBefore('short', this.#deployment.hour)
    const own = this.#windows.ownWindow('short', this.#deployment.hour)
    const cuts = [
      cutsOf(before === null ? [] : this.#windows.of(before)),
      cutsOf(this.#promised?.answers ?? []),
      cutsOf(own === null ? [] : this.#windows.of(own)),
    ]
    const first = (name: keyof Cuts) => cuts.find((each) => each[name] !== null)?.[name] ?? null
    return { long: first('long'), short: first('short'), down: first('down'), grades: first('grades') }
  }

  #view(stream: StreamName): StreamView {
    const begin = this.#windows.beginOf(stream)
    const window = this.#windows.windowOf(stream)
    const of = (record: WatchRecord) => this.#found(stream, record)
    const before = window === null ? null : blocksOf(this.#windows.of(window), [window.from, window.to], of)
    const all = blocksOf(this.#after, [begin, this.#end], of)
    const held = before === null ? [] : this.#heldBy(stream, before, window!, begin, all)
    const state: State = held.length === 0 ? 'learning' : held.some(isOpen) ? 'drifting' : 'steady'
    const seen = sumOf(all)
    return {
      stream,
      state,
      cut: stream === 'refusals' ? null : this.#cuts[stream],
      held,
      learning: held.length > 0 ? null : seen.n === 0 && before === null ? 'none' : this.#learned(stream, begin),
      window,
      now: nowOf(all, this.#spread(before)),
      days: daysOf(all, begin),
      examples: held.some(isOpen) ? this.#examples(all, begin, held, of) : [],
    }
  }

  #heldBy(stream: StreamName, before: readonly Block[], window: Window, begin: number, all: readonly Block[]): Held[] {
    const change = this.#settings.smallestChange
    const from = window.own ? window.to : begin
    const own = referenceOf(before, change)
    const promise = this.#promises(stream)
    const kept = promise === null ? null : referenceOf([promise], change, before)
    const held = (against: Held['against'], reference: Reference | null, start: number): Held[] =>
      reference === null
        ? []
        : [{ against, reference, ...timed(courseOf(all.slice(start - begin), reference, this.threshold), start) }]
    return [...held('before', own, from), ...held('promise', kept, begin)]
  }

  /** What the gate's evidence says of a stream; null: too little. */
  #promises(stream: StreamName): Block | null {
    if (this.#promised === null || (stream === 'refusals' && this.#promised.rules !== this.rules)) return null
    const values = this.#promised.answers.flatMap((answer) => {
      const one = found(stream, { ...unknown, key: '', time: 0, ...answer }, this.#cuts)
      return one === null ? [] : [one]
    })
    return values.length < fewestOwn ? null : { n: values.length, ones: values.filter(Boolean).length }
  }

  /** Refusals that other rules told are other figures. */
  #found(stream: StreamName, record: WatchRecord): boolean | null {
    if (stream === 'refusals' && record.rules !== this.rules) return null
    return found(stream, record, this.#cuts)
  }

  #learned(stream: StreamName, begin: number): Learned {
    const told = this.#after.filter((record) => hourOf(record.time) >= begin && this.#windows.tells(stream, record))
    return { days: Math.floor((this.#end - begin) / 24), answers: told.length }
  }

  #spread(before: readonly Block[] | null): number {
    return before === null ? 1 : (referenceOf(before, 0)?.spread ?? 1)
  }

  #examples(
    all: readonly Block[],
    begin: number,
    held: readonly Held[],
    of: (record: WatchRecord) => boolean | null,
  ): StreamView['examples'] {
    const since = Math.min(...held.filter(isOpen).map(({ alarms }) => hourOf(alarms.at(-1)!.since)))
    const hours = all
      .map((block, at) => ({ ...block, hour: begin + at }))
      .filter(({ hour, ones }) => hour >= since && ones > 0)
      .sort((a, b) => b.ones / b.n - a.ones / a.n || b.hour - a.hour)
      .slice(0, 3)
    return hours.map((each) => ({
      ...each,
      keys: this.#after
        .filter((record) => hourOf(record.time) === each.hour && of(record) === true)
        .slice(0, 3)
        .map(({ key }) => key),
    }))
  }
}

export const isOpen = ({ alarms }: Held): boolean => alarms.at(-1)?.gone === null

function timed({ evidence, alarms }: Course, start: number): Pick<Held, 'evidence' | 'alarms'> {
  const end = (at: number) => hourStart(start + at + 1)
  return {
    evidence,
    alarms: alarms.map(({ at, since, gone }) => ({
      at: end(at),
      since: hourStart(start + since),
      gone: gone === null ? null : end(gone),
    })),
  }
}

/** Nothing that is learning is healthy; ratings and grades may be too few for ever. */
function stateOf(streams: readonly StreamView[]): State {
  if (streams.some(({ state }) => state === 'drifting')) return 'drifting'
  const always = streams.filter(({ stream }) => stream !== 'down' && stream !== 'grades')
  return always.some(({ state }) => state === 'learning') ? 'learning' : 'steady'
}
