import type { Tokenizer } from '../../../checkpoint/tokenizer/tokenizer.ts'
import type { Dialect } from '../dialects/dialect.ts'
import type { Fault } from '../dialects/faults.ts'
import { nats } from './agreement.ts'

/** One step of the probe, and what came of it. */
export interface StepDone {
  /** `P0` to `P12`. */
  id: string
  title: string
  /** What was not done says why. */
  outcome: 'held' | 'skipped'
  says: string
}

/** The server's log-probabilities of prompts are true ones. */
export interface Proof {
  proven: true
  dialect: Dialect
  steps: StepDone[]
  /** The largest difference, in nats, between equal requests one after the other. */
  noise: number
  /** What may differ before it means anything, in nats. */
  tolerance: number
  /** Whether the server puts BOS in front of a text; null: not known. */
  bos: boolean | null
  /** So many of the likeliest tokens are to be had at a place, with their ids. */
  likeliest: number
  /** Whether values are the same while other requests run, within the tolerance; null: it is asked one at a time. */
  batchIndependent: boolean | null
  /** Most requests that may run at once; null: as many as one likes. */
  concurrency: number | null
  /** Most tokens of a prompt and one more. */
  contextLength: number
  /** The checkpoint's own; or the server's, where that is not at hand. */
  tokenizer: Tokenizer
  /** For the reader of the report. */
  notes: string[]
  /** What was scored, and what came out: values of its tokens, or one sum. */
  sample: { ids: readonly number[]; values: readonly number[] }
}

/** Why one dialect is not spoken, or must not be trusted. */
export interface Tried {
  dialect: string
  title: string
  /** The step that did not hold. */
  step: string
  fault: Fault
  reason: string
}

export interface Unproven {
  proven: false
  tried: Tried[]
  notes: string[]
}

/** A server that does not understand a dialect only says that it is another server. */
const foreign: readonly Fault[] = ['refused', 'failed', 'shape', 'no-values', 'echo-ignored', 'model']

/** One sentence for the report: first what was nearest to a proof. */
export function reasonOf({ tried }: Unproven): string {
  if (tried.length === 0) return 'log-probabilities are not asked for (dialect: none)'
  const near = tried.filter(({ fault }) => !foreign.includes(fault))
  const told = near.length > 0 ? near : tried
  const each = told.map(({ dialect, step, reason }) => `${dialect} (${step}): ${reason.replace(/\.$/, '')}`)
  return `the server gives no log-probabilities of given texts that can be trusted. ${each.join('; ')}`
}

/** The proof in a sentence, for the report. */
export function proofNote({ dialect, steps, noise, tolerance }: Proof): string {
  const skipped = steps.filter(({ outcome }) => outcome === 'skipped')
  const without = skipped.map(({ title, says }) => `${title} (${says})`).join(', ')
  return `log-probabilities by ${dialect.title}, held against what the server generates; equal requests differ by ${nats(noise)} at most, ${nats(tolerance)} were allowed${without ? `; not checked: ${without}` : ''}`
}

/** The proof in lines, for the log. */
export function proofLines(proof: Proof): string[] {
  const { dialect, steps, noise, tolerance, notes } = proof
  return [
    `log-probabilities by ${dialect.title}: noise ${nats(noise)}, tolerance ${nats(tolerance)}`,
    ...steps.map(({ id, title, outcome, says }) => `${id} ${title}: ${outcome === 'held' ? '' : 'skipped, '}${says}`),
    ...notes.map((note) => `note: ${note}`),
  ]
}
