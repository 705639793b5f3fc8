import { overrideWords } from '../../shared/messages/override.ts'
import { isComment } from '../override-section.ts'
import type { Report } from '../report.ts'
import { html, type Markup, named, sentence } from './markup.ts'

/** Who let a blocked checkpoint through, why and what; or why nobody has. */
export function overridePart({ override, overrideVoid }: Report): Markup | null {
  if (override !== undefined) {
    const { by, permission, until, reason, commented, blockers } = override
    return html`<p class="override">${named(`@${by}`)} (${permission}) let it through until ${until}: <bdi>${reason}</bdi>${linkTo(commented.url)}</p>
<p>${overrideWords.letThroughList()}:</p>
<ul>${blockers.map(({ key, rule, value }) => html`<li><b>${named(key)}</b>: ${rule} blocks: ${sentence(value)}</li>`)}</ul>`
  }
  if (overrideVoid === undefined) return null
  return html`<p class="override">${overrideWords.isVoid(overrideVoid)}${linkTo(overrideVoid.url)}</p>`
}

function linkTo(url: string): Markup | null {
  return isComment(url) ? html` (<a href="${url}">comment</a>)` : null
}
