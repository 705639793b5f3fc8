import { resolve } from 'node:path'
import { isRecorded } from '../../backends/recorded/folder.ts'
import { sides } from '../../evidence/evidence.ts'
import { type HistoryRead, keepHistory } from '../../evidence/history-read.ts'
import type { Origin } from '../../evidence/origin.ts'
import { RunFolder } from '../../evidence/run-folder.ts'
import type { RunRecord } from '../../evidence/run-record.ts'
import { refuseUpload, UploadedFolder } from '../../evidence/uploaded/folder.ts'
import { uploadedEvidence } from '../../evidence/uploaded/lines.ts'
import { type UploadedRecord, uploadedRecord } from '../../evidence/uploaded/record.ts'
import { catalogue } from '../../metrics/catalogue.ts'
import { readSamples } from '../../samples/read.ts'
import { asGateError, gateError } from '../../shared/errors.ts'
import { terminalText } from '../../shared/escape.ts'
import { publishing } from '../../shared/messages/publishing.ts'
import { readSuite } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { askedHash } from '../asked.ts'
import { readPeople } from '../people.ts'
import { withoutAsking } from '../recorded.ts'
import { publishFolder } from '../report.ts'
import { type RunOutcome, recorded } from '../run.ts'
import { version, versions } from '../version.ts'

export interface RebuildOptions {
  /** Folder of what was uploaded; nothing in it is trusted. */
  upload: string
  /** How the run that should have uploaded it ended, for the case that it did not. */
  conclusion: string
  /** Of the branch that the pull request goes into. */
  suiteFile: string
  /** Where the run folder goes that is made of it; null: runs/SUITE-NAME in the working directory. */
  out: string | null
  /** Null: a job of the repository itself made it. */
  from: Pick<Origin, 'repository' | 'base' | 'accepted'> | null
  base: string
  /** What is told of the merged checkpoints; absent: nothing. What was uploaded tells nothing of them. */
  history?: (suite: Suite) => Promise<HistoryRead | null>
}

/**
 * Makes a run folder of one that is not trusted: suite, rules, samples and ratings are those of the checkout, the evidence is taken over line
 * by line, and everything else is computed anew. What is refused ends in a report as well. A suite that cannot be read throws.
 */
export async function rebuild(options: RebuildOptions): Promise<RunOutcome> {
  const suite = withoutAsking(await readSuite(options.suiteFile, catalogue))
  const folder = new RunFolder(resolve(options.out ?? `runs/${suite.name}`))
  folder.claim(suite.file, true)
  try {
    const record = await recordFrom(suite, folder, options)
    folder.writeRecord(record)
    keepHistory(folder, (await options.history?.(suite)) ?? null)
    return { report: publishFolder(folder, record), folder: folder.path }
  } finally {
    folder.release()
  }
}

async function recordFrom(
  suite: Suite,
  folder: RunFolder,
  { upload, conclusion, from, base }: RebuildOptions,
): Promise<RunRecord> {
  const nothing: RunRecord = {
    schema: 1,
    suite,
    opened: { baseline: null, candidate: null },
    data: [],
    versions,
    untold: [],
    error: null,
    started: new Date().toISOString(),
    seconds: 0,
  }
  try {
    const uploaded = UploadedFolder.open(resolve(upload))
    if (uploaded === null) throw gateError('publish-nothing', { conclusion })
    const told = uploadedRecord(uploaded)
    refuseUnlike(told, suite)
    const record = { ...nothing, opened: told.opened, started: told.started, seconds: told.seconds }
    const otherData: string[] = []
    const untold: NonNullable<RunRecord['untold']> = []
    for (const task of suite.tasks) {
      const { samples, sha256 } = await readSamples(task.data)
      const asked = askedHash(task, suite.seed, samples)
      const theirs = told.data.find((one) => one.task === task.name)
      record.data.push({ task: task.name, file: task.data.written, sha256, samples: samples.length, asked })
      folder.writeSamples(task.name, samples)
      if (theirs !== undefined && theirs.sha256 !== sha256) otherData.push(task.name)
      if (theirs?.asked !== asked) {
        for (const side of sides) untold.push({ side, task: task.name, reason: publishing.askedOtherwise({ base }) })
        continue
      }
      for (const side of sides) {
        const file = folder.evidence(side, task.name)
        file.open(`uploaded ${asked}`)
        for (const evidence of uploadedEvidence(uploaded, side, task, samples).values()) file.append(evidence)
        file.close()
      }
      untold.push(...(told.untold ?? []).filter((one) => one.task === task.name))
      for (const side of sides)
        if (told.earlier?.[side]?.otherwise.some((one) => one.task === task.name))
          untold.push({ side, task: task.name, reason: publishing.askedOtherwise({ base }) })
    }
    readPeople(suite, folder)
    const origin = from && { ...from, otherSuite: told.suite.sha256 !== suite.sha256, otherData }
    return { ...record, untold, ...(origin && { origin }) }
  } catch (error) {
    folder.log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return { ...nothing, error: recorded(asGateError(error)) }
  }
}

function refuseUnlike({ error, versions, opened }: UploadedRecord, suite: Suite): void {
  if (error !== null) throw gateError('publish-ended-early', { said: terminalText(error.what, 1000) })
  const other = versions['checkpoint-gate'] ?? 'of an unknown version'
  if (other !== version) throw gateError('publish-other-version', { own: version, other })
  for (const side of sides) {
    const { backend } = opened[side] ?? {}
    if (backend === undefined) throw refuseUpload('run.json', `the ${side} was never opened`)
    if ((backend === 'recorded') !== isRecorded(suite[side].path))
      throw refuseUpload('run.json', `the ${side} is ${backend}, and not what the suite names`)
  }
}
