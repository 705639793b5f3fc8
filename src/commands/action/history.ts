import { z } from 'zod'
import { RunFolder } from '../../evidence/run-folder.ts'
import type { Where } from '../../github/event.ts'
import type { Sink } from '../../github/publish.ts'
import { historyFiles } from '../../history/store.ts'
import type { Report } from '../../report/report.ts'
import { GateError } from '../../shared/errors.ts'
import { historyTexts } from '../../shared/messages/history.ts'
import { type Around, writingStore } from '../history/place.ts'
import { addCheckpoint } from '../history/write.ts'
import type { Given } from './inputs.ts'

const pushed = z.object({ ref: z.string(), repository: z.object({ default_branch: z.string() }) })

/** What is on the default branch was merged; the workflow may say otherwise. */
function isMerged(given: Given, { event }: Where, payload: unknown): boolean {
  const wish = given('history')
  if (wish === 'add') return true
  if (wish === 'read' || event !== 'push') return false
  const found = pushed.safeParse(payload).data
  return found !== undefined && found.ref === `refs/heads/${found.repository.default_branch}`
}

/** Writes the checkpoint of a merge into the history of its suite. What goes wrong is a warning: the verdict stands. */
export async function writeDown(
  { report, folder: path }: { report: Report; folder: string | null },
  given: Given,
  where: Where,
  payload: unknown,
  around: Around,
  sink: Sink,
): Promise<void> {
  if (path === null || !isMerged(given, where, payload)) return
  const folder = new RunFolder(path)
  try {
    const record = folder.readRecord()
    const { name, history } = record.suite
    if (history === undefined) return
    const store = writingStore(history, around)
    const book = { store, files: historyFiles(name, history), suite: name }
    const isNew = await addCheckpoint(book, { folder, record, report }, where.sha)
    sink.info(isNew ? historyTexts.added(store.where, where.sha) : historyTexts.known(store.where, where.sha))
  } catch (error) {
    const why = error instanceof GateError ? `${error.message} ${error.hint}` : String(error)
    sink.warning(historyTexts.notAdded(why))
  }
}
