import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { identify } from '../../backends/open.ts'
import type { Report } from '../../report/report.ts'
import { GateError } from '../../shared/errors.ts'
import { promotionTexts } from '../../shared/messages/promotion.ts'
import type { Progress } from '../../shared/progress.ts'
import type { Suite } from '../../suite/suite.ts'
import { whereOf } from '../environment.ts'

/**
 * Why the report says nothing of the baseline as it is now, where that is a folder which is here; null: it does, or nobody can tell. The
 * report of an older commit may end last, and the suite names the folder as before. By the base's policy the folder may be the candidate's
 * own, as it stood there: merged, it holds what is promoted.
 * @param merged fingerprint of the checkpoint that is promoted
 */
export async function whyOtherBaseline(
  { compared: { baseline } }: Report,
  { baseline: source, folder }: Suite,
  merged: string,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<string | null> {
  const isCompared = baseline !== null && baseline.path === source.path
  if (!isCompared || source.server !== null || !existsSync(resolve(folder, source.path))) return null
  try {
    const named = { side: 'baseline', source, key: null }
    const { fingerprint } = await identify(named, whereOf(folder, signal), progress)
    if (fingerprint === baseline.opened.fingerprint || fingerprint === merged) return null
    return promotionTexts.otherBaseline({ path: source.path, compared: baseline.opened.fingerprint, now: fingerprint })
  } catch (error) {
    // Only the evaluation brings all of it.
    if (error instanceof GateError && !signal.aborted) return null
    throw error
  }
}
