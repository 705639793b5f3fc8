import { z } from 'zod'
import type { Delivered, Parts } from './parts.ts'
import type { Sink } from './publish.ts'

const schema = z.object({
  suite: z.string(),
  /** What is still to be written. */
  comment: z.boolean(),
  status: z.boolean(),
  check: z.boolean(),
  /** When the step began, in milliseconds since 1970. */
  since: z.number(),
  /** How the step ended without a report: told to stop, or by an error; null: it did not say. */
  ended: z.enum(['signal', 'error']).nullable(),
  /** What was decided, once it was; null: nothing was. */
  outcome: z.object({ state: z.enum(['success', 'failure', 'error']), description: z.string() }).nullable(),
  /** Where it belongs, if the event does not tell: the second stage of a fork asks the API for it. */
  at: z
    .object({ sha: z.string(), pullRequest: z.number().nullable(), runId: z.number(), attempt: z.number() })
    .optional(),
})

/** What a run leaves to the step after the job, for the case that its process is gone before everything is said. */
export type Left = z.infer<typeof schema>

const name = 'left'

/** The runner keeps the last one that was saved. */
export function saveLeft(left: Left, sink: Pick<Sink, 'saveState'>): void {
  sink.saveState(name, JSON.stringify(left))
}

/** @param state the value of a state of this step; null: nothing is left to say. */
export function readLeft(state: (name: string) => string): Left | null {
  try {
    const left = schema.parse(JSON.parse(state(name)))
    return left.comment || left.status || left.check ? left : null
  } catch {
    return null
  }
}

/** The parts that did not get where they belong, though they may another time. */
export function stillOpen(parts: Parts, delivered: Delivered): Parts {
  return {
    suite: parts.suite,
    comment: delivered.comment === 'failed',
    status: delivered.status === 'failed',
    check: delivered.check === 'failed',
  }
}
