import type { Annotation, CheckReport } from '../report/check.ts'
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
  const [open] = await openChecks(client, where, suite)
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
  const open = await ownCheck(client, where, suite)
  const { owner, repo } = where
  if (open !== null) await client.rest.checks.update({ owner, repo, check_run_id: open, status: 'in_progress', output })
}

/**
 * Closes the check: with success or failure and nothing else, since GitHub counts neutral and skipped as passed. Annotations beyond those
 * that one request takes follow after it.
 */
export async function endCheck(
  client: Client,
  where: Where,
  suite: string,
  conclusion: 'success' | 'failure',
  { title, summary, text, annotations }: CheckReport,
): Promise<void> {
  const { checks } = client.rest
  const place = { owner: where.owner, repo: where.repo }
  const pages = paged(annotations.map(described), mostAnnotations)
  const texts = { title, summary, ...(text !== '' && { text }) }
  const output = { ...texts, ...(pages.length > 0 && { annotations: pages[0]! }) }
  const end = { status: 'completed', conclusion, output } as const
  const open = await ownCheck(client, where, suite)
  const id =
    open === null
      ? (await checks.create({ ...place, ...identity(where, suite), head_sha: where.sha, ...end })).data.id
      : (await checks.update({ ...place, check_run_id: open, ...end })).data.id
  for (const more of pages.slice(1))
    await checks.update({
      ...place,
      check_run_id: id,
      status: 'completed',
      conclusion,
      output: { ...texts, annotations: more },
    })
}

/** The check of this run that has not come to its end. */
async function ownCheck(client: Client, where: Where, suite: string): Promise<number | null> {
  const { external_id } = identity(where, suite)
  const open = await openChecks(client, where, suite)
  return open.find((run) => run.external_id === external_id)?.id ?? null
}

async function openChecks(client: Client, { owner, repo, sha }: Where, suite: string) {
  const asked = { owner, repo, ref: sha, check_name: checkName(suite), per_page: 100 }
  const { data } = await client.rest.checks.listForRef(asked)
  return data.check_runs.filter(({ status }) => status !== 'completed')
}

function identity({ runId, runUrl }: Where, suite: string) {
  return { name: checkName(suite), external_id: `checkpoint-gate/${runId}`, details_url: runUrl }
}

function described({ path, line, level, title, message }: Annotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message }
}

function paged<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
}
