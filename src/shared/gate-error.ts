import type { Message } from './message.ts'
import type { MessageCode } from './messages/index.ts'
import { withoutSecrets } from './secrets.ts'

/** How the process ends. On GitHub every code but 0 blocks the merge. */
export const exitCode = { passed: 0, blocked: 1, badInput: 2, notFinished: 3 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]

/** An error that is meant to be read by a user: no address in it signs in. Everything else that is thrown is a defect of this program. */
export class GateError extends Error {
  readonly code: MessageCode
  readonly hint: string
  readonly exit: ExitCode

  constructor(code: MessageCode, message: Message, options?: ErrorOptions) {
    super(withoutSecrets(message.what), options)
    this.name = 'GateError'
    this.code = code
    this.hint = withoutSecrets(message.hint)
    this.exit = exitCode[message.exit]
  }
}

/**
 * What builds the errors of a part of the catalogue: the library for services loads no message of the gate's. `cause` keeps the original error
 * for the log.
 */
export function errorsOf<T extends { [C in keyof T]: (parameters: never) => Message }>(messages: T) {
  return <C extends keyof T & MessageCode>(code: C, parameters: Parameters<T[C]>[0], cause?: unknown): GateError =>
    new GateError(code, messages[code](parameters as never), cause === undefined ? undefined : { cause })
}
