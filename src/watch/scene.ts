import { hourOf, hourStart } from '../monitor/hours.ts'
import type { Block } from '../statistics/sequential/detector.ts'
import { allowedRise, isAskedFor } from './alarms.ts'
import { type Course, courseOf } from './course.ts'
import type { Deployment, Sides } from './deployment.ts'
import { type MadeBy, type Promised, promisedAs } from './promise.ts'
import { promisedShare, type Unheld } from './promised-share.ts'
import type { WatchRecord } from './record.ts'
import { type Reference, referenceOf } from './reference.ts'
import { daysOf, nowOf } from './seen.ts'
import type { WatchSettings } from './settings.ts'
import { blocksOf, type Cuts, cutsOf, found, type StreamName, streamNames, sumOf } from './streams.ts'
import { thresholdsOf } from './thresholds.ts'
import { unlikeIn } from './unlike.ts'
import { type Held, isOpen, type Learned, type State, type StreamView } from './watched.ts'
import { between, mostWeeks, type Window, Windows, week } from './windows.ts'

/** What is held against what: the streams of a deployment beside what was before and what was promised. */
export class Scene {
  readonly #after: readonly WatchRecord[]
  /** As they came, since before the deployment. */
  readonly #given: readonly WatchRecord[]
  readonly #windows: Windows
  readonly #deployment: Deployment
  readonly #end: number
  readonly #promised: Promised | null
  /** As far as it was made as production's figures are. */
  readonly #alike: ReturnType<typeof promisedAs>
  readonly #settings: WatchSettings
  readonly #cuts: Cuts
  readonly #watched: readonly StreamName[]
  readonly #madeBy: MadeBy
  readonly #threshold: (stream: StreamName) => number

  constructor(
    { after, before }: Sides,
    { all: given, grader }: { all: readonly WatchRecord[]; grader: string | null },
    deployment: Deployment,
    end: number,
    promised: Promised | null,
    settings: WatchSettings,
  ) {
    this.#deployment = deployment
    this.#end = end
    this.#promised = promised
    this.#settings = settings
    const rules = [...before, ...after].findLast(({ rules }) => rules !== null)?.rules ?? null
    this.#madeBy = { rules, grader }
    this.#alike = promised === null ? [] : promisedAs(promised, this.#madeBy)
    this.#after = after
    this.#windows = new Windows({ after, before }, { deployment, end, rules }, settings.before)
    this.#cuts = this.#cutsOf()
    const all = [...before, ...after]
    const isKnown = { down: all.some(({ rating }) => rating !== null), grades: all.some(({ grade }) => grade !== null) }
    const wanted = streamNames.filter((name) => allowedRise(name, settings) !== null)
    this.#watched = wanted.filter(
      (name) => (name !== 'down' && name !== 'grades') || isKnown[name] || isAskedFor(name, settings.alarms),
    )
    // Of what nothing came yet, too: a first rating would take back alarms that earlier looks raised.
    const promises = promised === null ? [] : wanted.filter((name) => name !== 'down')
    const earliest = settings.before?.[0] ?? hourStart(deployment.before - mostWeeks * week)
    this.#given = given.filter(({ time }) => time >= earliest)
    this.#threshold = thresholdsOf([...wanted, ...promises])
  }

  get rules(): string | null {
    return this.#madeBy.rules
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
      cutsOf(this.#alike),
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
    const { held, unheld } = this.#heldBy(stream, before, window, begin, all)
    const isTold = held.length > 0 && isSeen(stream, all)
    const state: State = held.some(isOpen) ? 'drifting' : isTold ? 'steady' : 'learning'
    const seen = sumOf(all)
    const little = held.length > 0 ? 'unseen' : seen.n === 0 && before === null ? 'none' : null
    return {
      stream,
      state,
      threshold: this.#threshold(stream),
      cut: stream === 'refusals' ? null : this.#cuts[stream],
      held,
      unheld,
      unlike: unlikeIn(stream, this.#given, this.#madeBy),
      learning: state === 'learning' ? (little ?? this.#learned(stream, begin)) : null,
      window,
      now: nowOf(all, this.#spread(before)),
      days: daysOf(all, begin),
      examples: held.some(isOpen) ? this.#examples(all, begin, held, of) : [],
    }
  }

  #heldBy(
    stream: StreamName,
    before: readonly Block[] | null,
    window: Window | null,
    begin: number,
    all: readonly Block[],
  ): { held: Held[]; unheld: Unheld | null } {
    const promise = this.#promises(stream)
    if (before === null || window === null) return { held: [], unheld: isShare(promise) ? null : promise }
    const change = allowedRise(stream, this.#settings)!
    const own = referenceOf(before, change)
    const kept = isShare(promise) ? referenceOf([promise], change, before) : null
    const held = (against: Held['against'], reference: Reference | null, start: number): Held[] =>
      reference === null
        ? []
        : [
            {
              against,
              reference,
              ...timed(courseOf(all.slice(start - begin), reference, this.#threshold(stream)), start),
            },
          ]
    const most = isShare(promise) && kept === null ? ({ why: 'most', share: promise.ones / promise.n } as const) : null
    return {
      held: [...held('before', own, window.own ? window.to : begin), ...held('promise', kept, begin)],
      unheld: isShare(promise) ? most : promise,
    }
  }

  #promises(stream: StreamName): Block | Unheld | null {
    return promisedShare(stream, this.#promised, this.#alike, this.#cuts, this.#madeBy)
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

/** Less than a day is not healthy, nor what nothing tells any more: of answers for a day, of ratings and grades, which may be rare, for a week. */
function isSeen(stream: StreamName, all: readonly Block[]): boolean {
  const hours = stream === 'down' || stream === 'grades' ? week : 24
  return all.length >= 24 && sumOf(all.slice(-hours)).n > 0
}

const isShare = (promise: Block | Unheld | null): promise is Block => promise !== null && 'ones' in promise

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
