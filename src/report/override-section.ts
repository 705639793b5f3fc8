import type { Blocker } from '../gate/outcome.ts'
import type { Override } from '../override/record.ts'
import { cut, markdownText } from '../shared/escape.ts'
import { overrideWords } from '../shared/messages/override.ts'
import { counted } from '../shared/numbers.ts'
import type { Report } from './report.ts'

/** Who let a blocked checkpoint through, why and what, or why nobody has; short, and the same whatever room there is. */
export function overrideSection({ override, overrideVoid }: Pick<Report, 'override' | 'overrideVoid'>): string {
  if (override !== undefined) return `${overrideLine(override)}\n\n${blockerList(override.blockers)}`
  if (overrideVoid === undefined) return ''
  const said = markdownText(overrideWords.isVoid(overrideVoid), 600)
  return `> ${said}${linkTo(overrideVoid.url)}`
}

/** One line: by whom, until when, and why. */
export function overrideLine({ by, permission, until, reason, commented }: Override): string {
  const who = markdownText(`@${by}`, 80)
  return `> **${who}** (${markdownText(permission, 30)}) let it through until ${markdownText(until, 20)}: ${markdownText(reason, 500)}${linkTo(commented.url)}`
}

const mostListed = 8

/** What was let through, rule by rule. */
export function blockerList(blockers: readonly Blocker[]): string {
  const lines = blockers
    .slice(0, mostListed)
    .map(
      ({ key, rule, value }) =>
        `- **${markdownText(key, 80)}**: ${markdownText(rule, 60)} blocks: ${markdownText(value, 80)}`,
    )
  const more = blockers.length - mostListed
  return [
    `${overrideWords.letThroughList()}:`,
    '',
    ...lines,
    ...(more > 0 ? [`- and ${counted(more, 'more rule')}`] : []),
  ].join('\n')
}

/** The line that a maintainer copies, folded away. */
export function commandSection(command: string): string {
  return `<details><summary>${overrideWords.offer()}</summary>\n\n${overrideWords.how()}\n\n\`\`\`\n${command}\n\`\`\`\n\n</details>`
}

/** Plain text for a terminal. */
export function overrideLines({ override, overrideVoid }: Pick<Report, 'override' | 'overrideVoid'>): string[] {
  if (overrideVoid !== undefined) return [overrideWords.isVoid(overrideVoid)]
  if (override === undefined) return []
  const { by, permission, until, reason, commented, blockers } = override
  const listed = blockers.slice(0, mostListed).map(({ key, rule, value }) => `${key}: ${rule} blocks: ${value}`)
  const more = blockers.length > mostListed ? [`and ${counted(blockers.length - mostListed, 'more rule')}`] : []
  return [
    `@${by} (${permission}) let it through until ${until}: ${cut(reason, 500)} (${commented.url})`,
    ...listed,
    ...more,
  ]
}

/** To a comment, and nowhere else. */
function linkTo(url: string): string {
  return isComment(url) ? ` (<a href="${url}">comment</a>)` : ''
}

export function isComment(url: string): boolean {
  return /^https?:\/\/[\w.:/%~-]+#issuecomment-\d+$/.test(url)
}
