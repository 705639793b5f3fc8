import { terminalText } from '../shared/escape.ts'
import { headline } from './headline.ts'
import type { Report } from './report.ts'

/** The report as a commit status. A wrong input or an unfinished evaluation is `error`; every state but `success` blocks. */
export function renderStatus(report: Report): { state: 'success' | 'failure' | 'error'; description: string } {
  const { exit } = report.verdict
  return {
    state: exit === 0 ? 'success' : exit === 1 ? 'failure' : 'error',
    description: terminalText(headline(report), 140),
  }
}
