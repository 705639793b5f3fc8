/** What a user is told when something is wrong: what happened, where, and what to do next. */
export interface Message {
  /** `badInput`: the user's suite, data or checkpoint is wrong. `notFinished`: the evaluation could not be completed. */
  exit: 'badInput' | 'notFinished'
  what: string
  hint: string
}
