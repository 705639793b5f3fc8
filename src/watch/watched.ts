import type { Block } from '../statistics/sequential/detector.ts'
import type { Deployment } from './deployment.ts'
import type { Unheld } from './promised-share.ts'
import type { Reference } from './reference.ts'
import type { StreamName } from './streams.ts'
import type { Unlike } from './unlike.ts'

/** What a stream is held against. */
export type Against = 'before' | 'promise'

/** `learning` is not healthy: there is too little before to tell drift from noise. */
export type State = 'learning' | 'steady' | 'drifting'

export interface WatchedAlarm {
  /** Milliseconds since 1970: when the evidence was enough, since when it likely is so, and when it was gone; null: it lasts. */
  at: number
  since: number
  gone: number | null
}

/** A stream beside one thing that it is held against. */
export interface Held {
  against: Against
  reference: Reference
  /** Logarithm of the evidence for a drift. */
  evidence: number
  alarms: readonly WatchedAlarm[]
}

/** Whether an alarm of it lasts. */
export const isOpen = ({ alarms }: Pick<Held, 'alarms'>): boolean => alarms.at(-1)?.gone === null

export interface StreamView {
  stream: StreamName
  state: State
  /** Logarithm of the evidence that is an alarm. */
  threshold: number
  /** What makes an answer one; null: a refusal does not hang on a number, or nothing tells yet. */
  cut: number | null
  held: readonly Held[]
  /** Why it is not held against the promise; null: it is, or the promise cannot speak of it. */
  unheld: Unheld | null
  /** Figures of production that were set aside; null: none. */
  unlike: Unlike | null
  /** How far the learning is; null: it is over. `none`: nothing is known of this stream. `unseen`: what was is known, and too little of what is. `slides`: what was is being deleted. */
  learning: Learned | 'none' | 'unseen' | 'slides' | null
  /** The window that stands for before, hours since 1970. `own`: it is the deployment's own first weeks. */
  window: { from: number; to: number; own: boolean } | null
  /** The last closed hours; null: there is nothing in them. */
  now: (Block & { hours: number; share: number; low: number; high: number }) | null
  /** Share by day of UTC since the deployment, the last four weeks of it. */
  days: readonly { day: number; n: number; share: number | null }[]
  /** Of a drift the hours that show it most, and answers in them. */
  examples: readonly { hour: number; n: number; ones: number; keys: readonly string[] }[]
}

export interface Learned {
  days: number
  answers: number
}

export interface Watched {
  state: State
  deployment: Deployment
  /** Hours before this one are closed. */
  end: number
  /** Answers since the deployment. */
  answers: number
  /** Hours since the last answer. */
  silent: number
  streams: readonly StreamView[]
  /** Whose rise is no alarm, by the suite. */
  unwatched: readonly StreamName[]
  /** Share of answers that were rated: told, not tested. */
  rated: { before: number | null; now: number | null }
  rules: string | null
  promised: { candidate: string; run: string; answers: number; tasks: readonly string[] } | null
}
