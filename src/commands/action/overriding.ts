import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RunFolder } from '../../evidence/run-folder.ts'
import type { Client } from '../../github/client.ts'
import type { CommentEvent, Where } from '../../github/event.ts'
import { lookAt, type OnPullRequest } from '../../github/find.ts'
import { overridesFor } from '../../github/overrides.ts'
import type { Log, Parts } from '../../github/parts.ts'
import { whatWasSaid } from '../../github/problem.ts'
import { type Sink, writeSummary } from '../../github/publish.ts'
import { takeCommand } from '../../github/take-command.ts'
import { overriddenText } from '../../github/waiting.ts'
import { isOverridable } from '../../override/code.ts'
import type { Overrides } from '../../override/record.ts'
import { subjectOf } from '../../report/let-through.ts'
import type { Report } from '../../report/report.ts'
import { readTrail } from '../../report/trail.ts'
import { type ExitCode, exitCode, gateError } from '../../shared/errors.ts'
import { overrideLog } from '../../shared/messages/override.ts'
import { publishFolder } from '../report.ts'

/**
 * Asks the pull request whether somebody has let exactly this through, before anything is said of it. What the run folder had of it does
 * not count. Where it cannot be asked, it stays blocked.
 */
export async function askForOverride(
  decided: { report: Report; folder: string | null },
  where: Where,
  client: Client | null,
  log: Log,
): Promise<{ report: Report; folder: string | null }> {
  const { folder } = decided
  if (folder === null) return decided
  const place = new RunFolder(folder)
  const kept = place.readOverrides() !== null
  if (kept) place.writeOverrides(null)
  const report = kept ? publishFolder(place, place.readRecord()) : decided.report
  const { name } = report.verdict
  if (client === null || where.pullRequest === null || (name !== 'blocked' && name !== 'not-shown'))
    return { report, folder }
  const found = await overridesOf(report, where as OnPullRequest, client, log)
  if (found === null) return { report, folder }
  place.writeOverrides(`${JSON.stringify(found, null, 2)}\n`)
  return { report: publishFolder(place, place.readRecord()), folder }
}

async function overridesOf(report: Report, where: OnPullRequest, client: Client, log: Log): Promise<Overrides | null> {
  try {
    const { ours } = await lookAt(client, where, report.suite.name)
    const before = readTrail(ours[0]?.data ?? null).blocked
    const subject = subjectOf(report, where.sha)
    return await overridesFor(client, where, { subject, open: isOverridable(report.verdict), before }, Date.now())
  } catch (error) {
    log.warning(overrideLog.notLooked({ said: whatWasSaid(error) }))
    return null
  }
}

/** What a comment on a pull request is to the action: a command, or nothing. Nothing is evaluated. */
export async function onComment(
  { pullRequest, comment, action }: CommentEvent,
  where: Where,
  client: Client | null,
  parts: Omit<Parts, 'suite'>,
  out: string | null,
  sink: Sink,
): Promise<ExitCode> {
  if (pullRequest === null) sink.info(overrideLog.notOnPullRequest())
  else if (action !== 'created') sink.info(overrideLog.notCreated({ action }))
  if (pullRequest === null || action !== 'created') return exitCode.passed
  if (client === null) throw gateError('override-no-token', {})
  const place = { ...where, pullRequest }
  const taken = await takeCommand(client, place, comment, parts, sink, Date.now()).catch((error: unknown) => {
    throw gateError('override-not-asked', { said: whatWasSaid(error) }, error)
  })
  if (taken === null || taken === 'running') return exitCode.passed
  sink.setOutput('verdict', taken === 'refused' ? 'blocked' : 'overridden')
  if (taken === 'refused') return exitCode.passed
  const folder = out ?? join('runs', 'override')
  mkdirSync(folder, { recursive: true })
  const record: Overrides = { schema: 1, override: taken.override, void: null }
  writeFileSync(join(folder, 'override.json'), `${JSON.stringify(record, null, 2)}\n`)
  sink.setOutput('run-folder', folder)
  await writeSummary(overriddenText(taken.override, null), sink, (text) => sink.warning(text))
  return exitCode.passed
}
