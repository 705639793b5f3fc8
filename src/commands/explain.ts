import pc from 'picocolors'
import { asGateError, type ExitCode, exitCode } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { withoutSecrets } from '../shared/secrets.ts'

interface Told {
  what: string
  hint: string
}

/**
 * Says what went wrong and what to do. Returns the exit code that the process ends with.
 * @param say usual: on stderr; both texts are as files and servers have them
 */
export function explain(error: unknown, say: (told: Told) => void = tell): ExitCode {
  const told = asGateError(error)
  if (told.code === 'defect') {
    // A defect of this program: the trace is what helps.
    process.stderr.write(`${traceOf(error)}\n`)
    return exitCode.notFinished
  }
  say({ what: told.message, hint: told.hint })
  return told.exit
}

/** On stderr: what went wrong, and what to do. */
export function tell({ what, hint }: Told): void {
  process.stderr.write(`\n${pc.red('Error:')} ${lines(what)}\n${lines(hint)}\n`)
}

/** What is thrown where nobody waits for it would end the process with 1, the code of a broken rule. */
export function explainUncaught(process: NodeJS.Process): void {
  process.on('uncaughtException', (error) => process.exit(explain(error)))
}

/** Where something unforeseen was thrown. */
export function traceOf(error: unknown): string {
  return lines(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

/** Messages quote files and servers, so every line goes through the escape. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => terminalText(withoutSecrets(line), 1000))
    .join('\n')
}
