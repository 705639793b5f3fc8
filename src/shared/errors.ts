import { type MessageCode, type MessageParameters, messages } from './messages/index.ts'

/** How the process ends. On GitHub every code but 0 blocks the merge. */
export const exitCode = { passed: 0, blocked: 1, badInput: 2, notFinished: 3 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** What a user is told when something is wrong: what happened, where, and what to do next. */
export interface Message {
  /** `badInput`: the user's suite, data or checkpoint is wrong. `notFinished`: the evaluation could not be completed. */
  exit: 'badInput' | 'notFinished'
  what: string
  hint: string
}

/** An error that is meant to be read by a user. Everything else that is thrown is a defect of this program. */
export class GateError extends Error {
  readonly code: MessageCode
  readonly hint: string
  readonly exit: ExitCode

  constructor(code: MessageCode, message: Message, options?: ErrorOptions) {
    super(message.what, options)
    this.name = 'GateError'
    this.code = code
    this.hint = message.hint
    this.exit = exitCode[message.exit]
  }
}

/** Builds the error of a code in the message catalogue; `cause` keeps the original error for the log. */
export function gateError<C extends MessageCode>(
  code: C,
  parameters: MessageParameters<C>,
  cause?: unknown,
): GateError {
  const make = messages[code] as (p: MessageParameters<C>) => Message
  return new GateError(code, make(parameters), cause === undefined ? undefined : { cause })
}

/** What the file system refuses whatever a program does, in words. */
const refusals: Record<string, string> = {
  EACCES: 'this user may not open it',
  EPERM: 'this user may not change it',
  EROFS: 'its file system can only be read',
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'the quota of this user is used up',
  EIO: 'the disk failed',
  ELOOP: 'it is a link that leads nowhere',
  EMFILE: 'too many files are open',
}

/**
 * What was thrown, as an error that a user can read: a file that the system refuses is named, and anything else that is unforeseen is a
 * defect of this program, and said to be one.
 */
export function asGateError(error: unknown): GateError {
  if (error instanceof GateError) return error
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException
  const why = refusals[code ?? '']
  if (why !== undefined) return gateError('file-refused', { path: path ?? null, why }, error)
  return gateError('defect', { said: error instanceof Error ? error.message : String(error) }, error)
}
