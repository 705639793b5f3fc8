import { existsSync } from 'node:fs'
import { scanFile } from '../../checkpoint/scan.ts'
import { verdictOf } from '../../gate/verdict.ts'
import { heldToRatchet } from '../../history/told.ts'
import { dayAfter, dayOf, mostDays } from '../../override/judge.ts'
import { headline } from '../../report/headline.ts'
import { letThrough } from '../../report/let-through.ts'
import { withOrigin } from '../../report/origin.ts'
import type { Report } from '../../report/report.ts'
import { promotionTexts } from '../../shared/messages/promotion.ts'
import type { Progress } from '../../shared/progress.ts'
import type { Suite } from '../../suite/suite.ts'
import { whereOf } from '../environment.ts'
import { pointerOf } from '../policy/lfs.ts'

export interface Leave {
  /** Milliseconds since 1970. */
  now: number
  progress: Progress
  signal: AbortSignal
}

/**
 * Why the report is no leave for this checkpoint; null: it is.
 * @param suite whose file is the very one that the report was made by
 */
export async function whyNot(report: Report, suite: Suite, fingerprint: string, leave: Leave): Promise<string | null> {
  const { override, verdict } = report
  const { name } = verdict
  if (name !== 'passed' && name !== 'overridden')
    return promotionTexts.notPassed({ verdict: name, headline: headline(report) })
  const follows = whatFollows(report, suite)
  if (follows !== name) return promotionTexts.otherVerdict({ verdict: name, follows })
  if (override !== undefined && dayOf(leave.now) > override.until) return promotionTexts.overrideOver(override)
  const judged = report.compared.candidate?.opened.fingerprint ?? ''
  if (judged !== fingerprint || judged === '') return promotionTexts.otherCheckpoint({ judged, merged: fingerprint })
  const others = await otherData(report, suite, leave)
  return others.length === 0 ? null : promotionTexts.otherData(others)
}

/** The verdict that follows from what else the report says: whoever changes a word of it has to change the figures too. */
function whatFollows(report: Report, suite: Suite): Report['verdict']['name'] {
  const { rows, error, history, origin, override } = report
  if (error !== null) return 'not-shown'
  const own = verdictOf(rows, [], suite)
  const verdict = history === undefined ? own : heldToRatchet(own, history)
  const bare = { ...report, verdict }
  const judged = origin === undefined ? bare : withOrigin(bare, origin)
  const isTooLong = override !== undefined && override.until > dayAfter(override.commented.time, mostDays)
  const found = { schema: 1, override: isTooLong ? null : (override ?? null), void: null } as const
  return letThrough(judged, found).verdict.name
}

/**
 * Tasks whose data are not what the report was made from: the suite names a file, and whoever changes the file leaves the suite as it is.
 * A file that is not here may have been brought for the evaluation alone; a pointer of Git LFS tells what it stands for.
 */
async function otherData(
  { compared: { data } }: Report,
  { tasks, folder }: Suite,
  { progress, signal }: Leave,
): Promise<string[]> {
  const { cache } = whereOf(folder)
  const contentOf = async (file: string) => pointerOf(file) ?? (await scanFile(file, cache, progress, signal)).sha256
  const others: string[] = []
  for (const { name, data: source } of tasks) {
    const judged = data.find(({ task }) => task === name)?.sha256 ?? ''
    if (judged === '' || (existsSync(source.path) && (await contentOf(source.path)) !== judged)) others.push(name)
  }
  return others
}
