import { gunzipSync } from 'node:zlib'
import type { HistoryRead } from '../../evidence/history-read.ts'
import { whatWasSaid } from '../../github/problem.ts'
import { readHistory } from '../../history/log.ts'
import { historyFiles } from '../../history/store.ts'
import { releaseIn } from '../../history/told.ts'
import { historyTexts } from '../../shared/messages/history.ts'
import type { Suite } from '../../suite/suite.ts'
import { type Around, readingStore } from './place.ts'

/** Beyond any evidence that a gate would keep. */
const mostUnpacked = 2 ** 30

/**
 * What a run tells of the merged checkpoints; null where the suite keeps none. Never throws: what cannot be read is told, and a verdict on
 * the pair at hand needs none of it.
 */
export async function readForRun(suite: Suite, around: Around): Promise<HistoryRead | null> {
  if (suite.history === undefined) return null
  const { store, problems } = readingStore(suite.history, around)
  const files = historyFiles(suite.name, suite.history)
  const read: HistoryRead = { where: store.where, log: '', release: null, problems }
  try {
    read.log = String((await store.read(files.log)) ?? '')
    const release = releaseIn(readHistory(read.log, suite.name).releases, suite.history)
    const packed = release?.evidence ? await store.read(files.release(release.name)) : null
    if (packed !== null) read.release = unpacked(packed)
  } catch (error) {
    problems.push(historyTexts.unreadable(store.where, whatWasSaid(error)))
  }
  return read
}

export function unpacked(packed: Buffer): string {
  return gunzipSync(packed, { maxOutputLength: mostUnpacked }).toString('utf8')
}
