import { errorsOf, GateError } from './gate-error.ts'
import { messages } from './messages/index.ts'

export { type ExitCode, exitCode, GateError } from './gate-error.ts'

/** Builds the error of a code in the message catalogue. */
export const gateError = errorsOf(messages)

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
