import { policyParts, policyWarning } from '../policy-lines.ts'
import type { Report } from '../report.ts'
import { html, type Markup, sentence } from './markup.ts'

/** What the change does to its own rules, and folded below it what differs from the base. */
export function policyPart(report: Report): Markup | null {
  const warning = policyWarning(report)
  if (warning === null) return null
  const parts = policyParts(report.policy)
  return html`<div class="policy"><p><b>⚠ ${sentence(warning.title)}.</b> ${warning.said.map((text) => html`${sentence(text)} `)}</p>${
    parts.length > 0 &&
    html`<details><summary>What differs from the base</summary>${parts.map(
      ({ title, lines }) => html`<h3>${title}</h3><ul>${lines.map((text) => html`<li>${sentence(text)}</li>`)}</ul>`,
    )}</details>`
  }</div>`
}
