import { exitCode } from '../shared/errors.ts'

/**
 * A reader that has gone (`| head -1`) is no reason to end an evaluation, nor to change its verdict. Any other failure to
 * write means that nobody can read the verdict, so that it must not be taken for a pass.
 */
export function outliveReaders(process: NodeJS.Process): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EPIPE' && stream === process.stdout) process.exitCode ||= exitCode.notFinished
    })
  }
}
