/** Who tells whether an answer refuses: the rules, of every answer; a judge, of those that it is asked about; or each for itself. */
export const refusalTellers = ['rules', 'judge', 'both'] as const
export type RefusalTeller = (typeof refusalTellers)[number]

/** A model that grades a share of the answers, as the engine is told of it. */
export interface JudgeSettings {
  /** Of chat completions. */
  url: string
  model: string
  /** null: none is sent. It stands in no message, no tag and no file. */
  key: string | null
  /** Of the requests, 0 to 1. */
  share: number
  /** In an hour of the clock, of one spool. */
  maxCallsPerHour: number
  /** Milliseconds that one call may take. */
  timeout: number
  refusals: RefusalTeller
}
