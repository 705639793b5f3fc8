import { join } from 'node:path'
import type { Where } from '../../github/event.ts'
import { commentRoom } from '../../github/marker.ts'
import type { Outputs, Renderings } from '../../github/publish.ts'
import { writeCommand } from '../../override/command.ts'
import { dayAfter, usualDays } from '../../override/judge.ts'
import { renderCheck } from '../../report/check.ts'
import { renderComment } from '../../report/comment.ts'
import { sinceLine } from '../../report/digest.ts'
import { codeFor } from '../../report/let-through.ts'
import type { Report } from '../../report/report.ts'
import { renderStatus } from '../../report/status.ts'
import { renderSummary } from '../../report/summary.ts'
import { readTrail, trailOf } from '../../report/trail.ts'

/** What is said of a report in every place of the forge. */
export function renderingsOf(
  report: Report,
  where: Where,
  { artifact, suiteFile }: { artifact: string; suiteFile: string | null },
): Renderings {
  const { name } = report.suite
  const command = where.pullRequest === null ? null : commandFor(report, where.sha)
  const place = { head: where.sha, url: where.runUrl, whole: 'the job summary', artifact, ...(command && { command }) }
  const data = trailOf(report, where.sha)
  return {
    comment(before) {
      const since = sinceLine(readTrail(before).digest, report, where.sha)
      return renderComment(report, { ...place, since, room: commentRoom(name, where, data ?? before) })
    },
    data,
    summary: renderSummary(report, place),
    status: renderStatus(report),
    check: renderCheck(report, place, suiteFile),
  }
}

/** The line by which a maintainer lets it through; null: nobody can. */
function commandFor(report: Report, commit: string): string | null {
  const code = codeFor(report, commit)
  return code === null ? null : writeCommand(code, dayAfter(report.started, usualDays))
}

/** @param folder the run folder; null: there is none */
export function outputsOf(report: Report, folder: string | null): Outputs {
  // Not resolve(): the bundler would take it for files of this repository and copy them into dist.
  const inFolder = (file: string) => (folder === null ? '' : join(folder, file))
  return {
    verdict: report.verdict.name,
    forgetting: forgettingOutput(report),
    report: inFolder('report.json'),
    'report-html': inFolder('report.html'),
    'run-folder': folder ?? '',
  }
}

/** A later step must not read "none" where nothing was measured. */
function forgettingOutput({ forgetting }: Report): string {
  return forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured')
}
