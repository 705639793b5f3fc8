import { markdownText } from '../shared/escape.ts'
import type { Plan } from './limits.ts'
import { policyParts, policyWarning } from './policy-lines.ts'
import type { Report } from './report.ts'

/** The warning line, and folded below it what differs from the base; empty where nothing is to be said. */
export function policySection(report: Report, { policy, sentence }: Plan): string {
  const warning = policyWarning(report)
  if (warning === null) return ''
  const said = warning.said.map((text) => markdownText(text, sentence)).join(' ')
  const line = `⚠️ **${markdownText(warning.title, 300)}.** ${said}`.trimEnd()
  const parts = policy ? policyParts(report.policy) : []
  if (parts.length === 0) return line
  const lists = parts.map(
    ({ title, lines }) => `**${title}**\n\n${lines.map((text) => `- ${markdownText(text, 500)}`).join('\n')}`,
  )
  return `${line}\n\n<details><summary>What differs from the base</summary>\n\n${lists.join('\n\n')}\n\n</details>`
}
