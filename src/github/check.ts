import { type Annotation, type CheckReport, checkLimit } from '../report/check.ts'
import type { Client } from './client.ts'
import type { Where } from './event.ts'

/** Of one request. */
const mostAnnotations = 50

/**
 * The name of the suite's check run. It is not that of the status: where a check and a status have one name, a branch rule that names it
 * waits for both, and nobody can tell which of the two is meant.
 */
export function checkName(suite: string): string {
  return `Checkpoint Gate report: ${suite}`
}

/**
 * Says that the evaluation is under way. A check of the suite that is still open on this commit becomes this run's: another job of the
 * run may have begun it, or a run that will not come to an end, and two of one name would leave one of them open for ever.
 */
export async function beginCheck(
  client: Client,
  where: Where,
  suite: string,
  output: Pick<CheckReport, 'title' | 'summary'>,
): Promise<void> {
  const { checks } = client.rest
  const place = { owner: where.owner, repo: where.repo }
  const open = (await checksOf(client, where, suite)).find(({ status }) => status !== 'completed')
  const own = { ...identity(where, suite), status: 'in_progress', output } as const
  if (open) await checks.update({ ...place, ...own, check_run_id: open.id })
  else await checks.create({ ...place, ...own, head_sha: where.sha })
}

/** Says how far the evaluation is; a check that is closed by now stays as it is. */
export async function tellCheck(
  client: Client,
  where: Where,
  suite: string,
  output: Pick<CheckReport, 'title' | 'summary'>,
): Promise<void> {
  const own = ofRun(await checksOf(client, where, suite), where, suite)
  if (own === undefined || own.status === 'completed') return
  const { owner, repo } = where
  await client.rest.checks.update({ owner, repo, check_run_id: own.id, status: 'in_progress', output })
}

/**
 * Closes the check: with success or failure and nothing else, since GitHub counts neutral and skipped as passed. Annotations beyond those
 * that one request takes follow after it.
 * @param stays whether a check that this run has closed already is left as it is
 */
export async function endCheck(
  client: Client,
  where: Where,
  suite: string,
  conclusion: 'success' | 'failure',
  { title, summary, text, annotations }: CheckReport,
  stays = false,
): Promise<void> {
  const { checks } = client.rest
  const place = { owner: where.owner, repo: where.repo }
  const pages = paged(annotations.map(described), mostAnnotations)
  const texts = { title, summary, ...(text !== '' && { text }) }
  const output = { ...texts, ...(pages.length > 0 && { annotations: pages[0]! }) }
  const end = { status: 'completed', conclusion, output } as const
  const own = ofRun(await checksOf(client, where, suite), where, suite)
  if (stays && own?.status === 'completed') return
  const { data } = own
    ? await checks.update({ ...place, check_run_id: own.id, ...end })
    : await checks.create({ ...place, ...identity(where, suite), head_sha: where.sha, ...end })
  for (const more of pages.slice(1))
    await checks.update({ ...place, check_run_id: data.id, ...end, output: { ...texts, annotations: more } })
}

/**
 * Turns the check of the commit to success, with what is said above what stands there; nothing where there is none.
 * @param summary markdown
 */
export async function passCheck(
  client: Client,
  where: Where,
  suite: string,
  { title, summary }: { title: string; summary: string },
): Promise<void> {
  const [newest] = await checksOf(client, where, suite)
  if (newest === undefined || newest.status !== 'completed') return
  const { summary: before, text } = newest.output
  const whole = before ? `${summary}\n\n${before}` : summary
  const output = { title, summary: Buffer.byteLength(whole) > checkLimit ? summary : whole, ...(text && { text }) }
  const { owner, repo } = where
  await client.rest.checks.update({ owner, repo, check_run_id: newest.id, conclusion: 'success', output })
}

/** All of the suite on the judged commit, the newest first. */
async function checksOf(client: Client, { owner, repo, sha }: Where, suite: string): Promise<Run[]> {
  const asked = { owner, repo, ref: sha, check_name: checkName(suite), per_page: 100 }
  const { data } = await client.rest.checks.listForRef(asked)
  return data.check_runs.sort((a, b) => b.id - a.id)
}

interface Run {
  id: number
  external_id: string | null
  status: string
  output: { summary: string | null; text: string | null }
}

function ofRun(runs: readonly Run[], where: Where, suite: string): Run | undefined {
  return runs.find((run) => run.external_id === identity(where, suite).external_id)
}

function identity({ runId, attempt, runUrl }: Where, suite: string) {
  return { name: checkName(suite), external_id: `checkpoint-gate/${runId}/${attempt}`, details_url: runUrl }
}

function described({ path, line, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message }
}

function paged<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
