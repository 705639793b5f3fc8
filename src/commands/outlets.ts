import { exitCode, gateError } from '../shared/errors.ts'
import { explain } from './explain.ts'

/**
 * A reader that has gone (`| head -1`) is no reason to end an evaluation, nor to change its verdict. Any other failure to
 * write means that nobody can read the verdict, so that it must not be taken for a pass: it is said on stderr, once.
 */
export function outliveReaders(process: NodeJS.Process): void {
  let isTold = false
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code, message }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || stream !== process.stdout || isTold) return
      isTold = true
      explain(gateError('output-not-writable', { why: message }))
      // A command may set its own exit code after this.
      process.once('exit', () => {
        process.exitCode ||= exitCode.notFinished
      })
    })
  }
}
