import type { Override } from '../override/record.ts'
import { overrideSection } from '../report/override-section.ts'
import { markdownCode, markdownText, terminalText } from '../shared/escape.ts'
import { notices } from '../shared/messages/github.ts'
import { overrideWords } from '../shared/messages/override.ts'
import type { Standing } from './comment.ts'
import type { Where } from './event.ts'
import { type Earlier, quoteReport } from './marker.ts'
import { shorten } from './status.ts'

/**
 * What the comment says where it has no report of its commit: while the evaluation runs, after one that did not come to its end, and where
 * the report is of an older commit. The report before is kept, folded away and under the name of its commit, so that nobody takes its
 * verdict for one of a newer commit.
 */

type Of = Pick<Where, 'sha' | 'runUrl'>

/** @param said how far it is: plain text */
export function runningText(where: Of, standing: Standing, said: string): string {
  return joined(
    `## ⏳ ${notices.evaluating({ commit: short(where.sha) })}`,
    outdatedBy(where, standing),
    [markdownText(said, 300), jobLink(where)].filter(Boolean).join(' · '),
    folded(standing.earlier, where.sha),
  )
}

/** Why there is no report here. */
export interface Reason {
  /** Markdown of one line, for the heading. */
  title: string
  /** Whether the merge is blocked by it, or decided elsewhere. */
  kind: 'CAUTION' | 'NOTE'
  /** Plain text, as what is to be done about it. */
  what: string
  todo: string
}

export function stoppedText(where: Of, standing: Standing, { title, kind, what, todo }: Reason): string {
  return joined(
    `## ${title}`,
    outdatedBy(where, standing),
    `> [!${kind}]\n> ${markdownText(what, 500)}\n>\n> **What to do**\n> - ${markdownText(todo, 500)}`,
    jobLink(where),
    folded(standing.earlier, where.sha),
  )
}

export function stoppedTitle({ sha }: Of): string {
  return `⛔ ${notices.notEvaluated({ commit: short(sha) })}`
}

/** A report of a commit that is not the newest any more, of which nothing is known yet. */
export function outdatedText(where: Of, { head }: Standing, report: string): string {
  return joined(
    `## ⏳ ${notices.notYet({ commit: short(head) })}`,
    notices.older({ commit: short(where.sha), newest: short(head) }),
    folded({ sha: where.sha, text: report }, head),
  )
}

/** A report that somebody let through after it was written: who and what above it, and itself below. */
export function overriddenText(override: Override, report: Earlier | null): string {
  return joined(
    `## ⚠️ ${markdownText(overriddenTitle(override), 400)}`,
    overrideSection({ override }),
    report === null ? '' : quoteReport({ ...report, text: report.text.replace(/^## /, '### ') }),
  )
}

/** Plain text of one line. */
export function overriddenTitle(override: Override): string {
  return terminalText(`${overrideWords.letThrough(override)}: ${override.reason}`, 140)
}

function outdatedBy({ sha }: Of, { head }: Standing): string {
  return head === sha ? '' : notices.pushedSince({ newest: short(head) })
}

function folded(earlier: Earlier | null, commit: string): string {
  if (earlier === null) return ''
  const title =
    earlier.sha === commit
      ? notices.reportBefore({ commit: short(commit) })
      : notices.reportOf({ older: earlier.sha && short(earlier.sha), commit: short(commit) })
  return `<details><summary>${title}</summary>\n\n${quoteReport(earlier)}\n\n</details>`
}

function short(sha: string): string {
  return markdownCode(sha.slice(0, 7))
}

function jobLink({ runUrl }: Of): string {
  return /^https?:\/\/[\w.:/%~-]+$/.test(runUrl) ? `<a href="${runUrl}">${notices.job()}</a>` : ''
}

function joined(...parts: string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** What a check run says meanwhile. */
export function runningCheck(said: string): { title: string; summary: string } {
  return { title: shorten(terminalText(said), 140), summary: markdownText(said, 300) }
}
