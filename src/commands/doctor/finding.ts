import { GateError } from '../../shared/errors.ts'
import { terminalText } from '../../shared/escape.ts'

export type State = 'ok' | 'warn' | 'bad'

/** One thing that was looked at. */
export interface Finding {
  check: string
  /** `bad`: an evaluation would fail. `warn`: it would work, but not as the user may expect. */
  state: State
  found: string
  /** What to do about it; null where nothing is to be done. */
  advice: string | null
}

export const ok = (check: string, found: string): Finding => ({ check, state: 'ok', found, advice: null })
export const warn = (check: string, found: string, advice: string): Finding => ({ check, state: 'warn', found, advice })
export const bad = (check: string, found: string, advice: string): Finding => ({ check, state: 'bad', found, advice })

/** What has several lines stays indented, so that none of them looks like another finding. */
function printable(text: string, indent: number): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => terminalText(line, 600)).join(`\n${' '.repeat(indent)}`)
}

function count(n: number, thing: string): string {
  return `${n} ${thing}${n === 1 ? '' : 's'}`
}

export function asText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length))
  const lines = findings.flatMap(({ check, state, found, advice }) => {
    const line = `${state.padEnd(4)}  ${printable(check, 6).padEnd(width)}  ${printable(found, width + 8)}`
    return advice === null ? [line] : [line, `${' '.repeat(width + 8)}${printable(advice, width + 8)}`]
  })
  const problems = findings.filter(({ state }) => state === 'bad').length
  const warnings = findings.filter(({ state }) => state === 'warn').length
  const parts = [problems > 0 && count(problems, 'problem'), warnings > 0 && count(warnings, 'warning')].filter(Boolean)
  return `${[...lines, '', parts.length > 0 ? `${parts.join(', ')}.` : 'Everything is ready.'].join('\n')}\n`
}

export function asJson(findings: readonly Finding[]): string {
  const ready = findings.every(({ state }) => state !== 'bad')
  return `${JSON.stringify({ ready, findings }, null, 2)}\n`
}

/** The finding of work that says itself what is wrong. */
export async function attempt(check: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return ok(check, await work())
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return bad(check, error.message, error.hint)
  }
}
