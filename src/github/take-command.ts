import { codeOf } from '../override/code.ts'
import { type Command, type Malformed, readCommand } from '../override/command.ts'
import { type Commented, overrideOf } from '../override/judge.ts'
import type { Override } from '../override/record.ts'
import { isComment } from '../report/override-section.ts'
import { type Blocked, changedTrail, readTrail } from '../report/trail.ts'
import { markdownText } from '../shared/escape.ts'
import { overrideLog, overrideWords, type Reason, refusals } from '../shared/messages/override.ts'
import { passCheck } from './check.ts'
import type { Client } from './client.ts'
import { type Found, lookAtAll, type OnPullRequest } from './find.ts'
import { bodyOf, longestBody, reportIn, withAnswer } from './marker.ts'
import { checked, commentById, pullOf } from './overrides.ts'
import type { Log, Parts } from './parts.ts'
import { lacksPermission, warningOf } from './problem.ts'
import { setStatus } from './status.ts'
import { overriddenText, overriddenTitle } from './waiting.ts'

/** What became of a comment. `null`: it is nothing to us. `refused`: it was answered on the pull request. */
export type Taken = { suite: string; override: Override } | 'refused' | 'running' | null

/** A report on the pull request that has come to its end, with what it left. */
interface Standing {
  suite: string
  found: Found
  blocked: Blocked | null
}

/**
 * Obeys a new comment on a pull request, if it is a command and its author may give it: the report of the suite whose code it has, the
 * status and the check of its commit then say so at once. Nothing is evaluated, and nothing of the payload but two numbers is used.
 * @param now in milliseconds since 1970
 * @throws what GitHub answers where it cannot be asked
 */
export async function takeCommand(
  client: Client,
  where: OnPullRequest,
  commentId: number,
  parts: Omit<Parts, 'suite'>,
  log: Log,
  now: number,
): Promise<Taken> {
  const comment = await commentById(client, where, commentId)
  if (comment === null) return said(log, overrideLog.gone(), null)
  const command = readCommand(comment.body)
  if (command === null) return said(log, overrideLog.otherComment(), null)
  let judged = await judge(client, where, comment, command, now)
  // A run that is about to end may have looked for commands before this one was there.
  for (let again = 0; judged === 'running' && again < 2; again++) {
    await client.wait(10)
    judged = await judge(client, where, comment, command, now)
  }
  if (judged === 'running') return said(log, overrideLog.running(), 'running')
  if ('why' in judged) {
    for (const { suite, found } of judged.answer) await answer(client, where, suite, found, comment, judged.why(suite))
    log.info(
      judged.answer.length === 0
        ? overrideLog.noReport()
        : overrideWords.refused({ by: comment.author.login, why: judged.why(judged.answer[0]!.suite) }),
    )
    return 'refused'
  }
  const { suite, found, blocked, override } = judged
  await tell(client, { ...where, sha: blocked.commit }, suite, found, blocked, override, parts, log)
  log.info(overrideLog.done({ ...override, suite }))
  return { suite, override }
}

type Judged =
  | { why: (suite: string) => Reason; answer: { suite: string; found: Found }[] }
  | { suite: string; found: Found; blocked: Blocked; override: Override }
  | 'running'

async function judge(
  client: Client,
  where: OnPullRequest,
  comment: Commented,
  command: Command | Malformed,
  now: number,
): Promise<Judged> {
  const { head, reports } = await lookAtAll(client, where)
  const ended: Standing[] = reports
    .filter(({ found }) => found.stage === 'ended')
    .map((each) => ({ ...each, blocked: readTrail(each.found.data).blocked }))
  if ('malformed' in command) return { why: () => refusals[command.malformed](), answer: ended }
  const own = ended.find(({ suite, blocked }) => blocked !== null && isCode(suite, blocked, command.code))
  if (own === undefined) {
    if (reports.some(({ found }) => found.stage === 'running')) return 'running'
    const codeHere = (suite: string) => {
      const blocked = ended.find((each) => each.suite === suite)?.blocked
      return blocked?.open && blocked.override === null ? blocked.code : null
    }
    return { why: (suite) => refusals.unknownCode({ code: codeHere(suite) }), answer: ended }
  }
  const { suite, found } = own
  const blocked = own.blocked!
  const refuse = (why: Reason): Judged => ({ why: () => why, answer: [own] })
  if (found.editedBy !== null) return refuse(refusals.edits({ by: found.editedBy }))
  if (blocked.commit !== head || found.claim.sha !== head) return refuse(refusals.pushed())
  if (!blocked.open) return refuse(refusals.notMeasured())
  const pull = await pullOf(client, where, head)
  const result = await checked(client, where, { command, comment }, pull, now)
  if ('why' in result) return refuse(result.why)

  // It took a while: what was read must still be so.
  const again = await lookAtAll(client, where)
  const still = again.reports.find((each) => each.suite === suite)?.found
  if (still?.stage === 'running') return 'running'
  if (again.head !== head || still?.data !== found.data || still.editedBy !== null) return refuse(refusals.pushed())
  const { commit, what } = blocked
  const subject = { suite, commit, fingerprint: what?.fingerprint ?? '', blockers: what?.blockers ?? [] }
  return { suite, found: still, blocked, override: overrideOf(command, comment, result.permission, subject) }
}

/** Whether the code is that of the report, as far as the report has told what it stands for. */
function isCode(suite: string, { code, commit, what }: Blocked, given: string): boolean {
  return code === given && (what === null || codeOf({ suite, commit, ...what }) === given)
}

/** The report stays where it is, and belongs to the run that wrote it: that run may be run again. */
async function tell(
  client: Client,
  where: OnPullRequest,
  suite: string,
  found: Found,
  blocked: Blocked,
  override: Override,
  parts: Omit<Parts, 'suite'>,
  log: Log,
): Promise<void> {
  const { by, until, commented } = override
  const title = overriddenTitle(override)
  if (parts.comment) {
    const kept = { ...blocked, override: { by, until, id: commented.id, url: commented.url }, former: null }
    const data = changedTrail(found.data!, kept)
    const body = (report: ReturnType<typeof reportIn>) =>
      bodyOf(suite, { ...found.claim, sha: blocked.commit }, 'ended', data, overriddenText(override, report))
    const whole = body(reportIn(found))
    await update(client, where, found, Buffer.byteLength(whole) > longestBody ? body(null) : whole)
  }
  // A status leads to the words of the person who answers for it.
  if (parts.status)
    await setStatus(client, { ...where, runUrl: commented.url }, suite, { state: 'success', description: title })
  if (!parts.check) return
  try {
    await passCheck(client, where, suite, { title, summary: overriddenText(override, null) })
  } catch (error) {
    if (!lacksPermission(error)) log.warning(warningOf(error, { part: 'the check run', permission: 'checks: write' }))
  }
}

/** Says on the report why a command was not taken, in the place of what was said before. */
async function answer(
  client: Client,
  where: OnPullRequest,
  suite: string,
  found: Found,
  { author, url }: Commented,
  why: Reason,
): Promise<void> {
  const said = markdownText(overrideWords.refused({ by: author.login, why }), 600)
  const link = isComment(url) ? ` (<a href="${url}">comment</a>)` : ''
  const claim = { ...found.claim, sha: found.claim.sha ?? where.sha }
  const body = bodyOf(suite, claim, 'ended', found.data, withAnswer(found.text, `> ${said}${link}`))
  if (body !== found.body && Buffer.byteLength(body) <= longestBody) await update(client, where, found, body)
}

async function update(client: Client, { owner, repo }: OnPullRequest, { id }: Found, body: string): Promise<void> {
  await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })
}

function said<T>(log: Log, text: string, taken: T): T {
  log.info(text)
  return taken
}
