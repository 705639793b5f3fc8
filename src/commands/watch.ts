import { connect } from '../github/client.ts'
import { forgeOf } from '../github/event.ts'
import { type IssueDone, putIssue } from '../github/issue.ts'
import { whatWasSaid } from '../github/problem.ts'
import type { Environment } from '../mlflow/place.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { issueOf } from '../watch/issue.ts'
import { watchScreen } from '../watch/screen.ts'
import { watch } from '../watch/watch.ts'
import type { Watched } from '../watch/watched.ts'
import { promisedBy } from './watch/promised.ts'
import { recorded } from './watch/records.ts'

/** As the command line and the action have them. */
export interface WatchFlags {
  from?: string
  deployment?: string
  run?: string
  /** Names, separated by commas. */
  task?: string
  since?: string
  before?: string
  smallestChange?: string
  grace?: string
  issue?: boolean
  json?: boolean
}

export interface WatchIo {
  environment: Environment
  /** null: that of the environment. */
  token: string | null
  output: { write(text: string): unknown }
  note: (sentence: string) => void
  signal: AbortSignal
  /** Milliseconds since 1970. */
  now: number
}

const week = 7 * 86_400_000
/** As long as the guarantee holds. */
const horizon = 200 * week
const silence = 24

/**
 * Looks once at what production did.
 * @returns 0: steady or learning; 1: it drifts; 3: nothing was recorded for a day, so that it cannot be told. Throws GateError
 */
export async function watchBy(flags: WatchFlags, io: WatchIo): Promise<ExitCode> {
  const since = flags.since === undefined ? null : momentIn('--since', flags.since)
  const before = flags.before === undefined ? null : spanIn(flags.before)
  const settings = {
    now: io.now,
    grace: 3_600_000 * numberIn('--grace', flags.grace ?? '1', 0, 168),
    since,
    before,
    smallestChange: numberIn('--smallest-change', flags.smallestChange ?? '0', 0, 50) / 100,
  }
  const place = flags.issue ? forgeIn(io) : null
  const promised = flags.run === undefined ? null : promisedBy(flags.run, flags.task?.split(',') ?? [])
  const earliest = Math.min(before?.[0] ?? Infinity, since === null ? io.now - horizon : since - 5 * week)
  const { records, deployment, where } = await recorded({
    ...{ from: flags.from ?? null, deployment: flags.deployment ?? null, earliest },
    ...{ environment: io.environment, signal: io.signal, note: io.note },
  })
  const watched = watch(records, promised, settings)
  if (watched === null) throw gateError('watch-nothing', { deployment, from: where })
  const isSilent = watched.silent >= silence && watched.state !== 'drifting'
  // Of what cannot be told an issue says nothing, neither that it drifts nor that it does not.
  const issue = place === null || isSilent ? null : await tell(watched, deployment, place, io)
  io.output.write(flags.json ? jsonOf(watched, deployment, issue) : textOf(watched, deployment, issue))
  if (watched.state === 'drifting') return exitCode.blocked
  return isSilent ? exitCode.notFinished : exitCode.passed
}

interface Forge {
  client: ReturnType<typeof connect>
  at: { owner: string; repo: string; forge: 'github' | 'gitea' }
  page: string | null
}

function forgeIn({ environment, token: given, note }: WatchIo): Forge {
  const token = given ?? (environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN)
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/')
  if (!token || !owner || !repo) throw gateError('watch-no-repository', {})
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`
  const server = (environment.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
  const run = environment.GITHUB_RUN_ID
  return {
    client: connect(token, { apiUrl, graphqlUrl }, note),
    at: { owner, repo, forge: forgeOf(environment) },
    page: run && /^\d+$/.test(run) ? `${server}/${owner}/${repo}/actions/runs/${run}` : null,
  }
}

async function tell(
  watched: Watched,
  name: string,
  { client, at, page }: Forge,
  { note }: WatchIo,
): Promise<IssueDone> {
  try {
    return await putIssue(client, at, { key: name, ...issueOf(watched, name, page) })
  } catch (error) {
    note(whatWasSaid(error))
    throw gateError('watch-issue', { said: whatWasSaid(error) }, error)
  }
}

function textOf(watched: Watched, name: string, issue: IssueDone | null): string {
  const screen = watchScreen(watched, name)
  return issue?.url ? `${screen}\nIssue ${issue.how}: ${terminalText(issue.url)}\n` : screen
}

function jsonOf(watched: Watched, deployment: string, issue: IssueDone | null): string {
  return `${JSON.stringify({ name: deployment, ...watched, issue }, (_, value) => (value === -Infinity ? null : value), 2)}\n`
}

function momentIn(option: string, value: string): number {
  const time = /^\d{4}-\d\d-\d\d/.test(value) ? Date.parse(value) : Number.NaN
  if (Number.isFinite(time)) return time
  throw gateError('watch-option', { option, value, wants: 'a time as 2026-09-14 or 2026-09-14T10:00Z' })
}

function spanIn(value: string): [number, number] {
  const [from, to, more] = value.split('..')
  const span: [number, number] = [momentIn('--before', from ?? ''), momentIn('--before', to ?? '')]
  if (more === undefined && span[1] - span[0] >= week) return span
  throw gateError('watch-option', {
    option: '--before',
    value,
    wants: 'two times at least a week apart, as 2026-09-01..2026-09-15',
  })
}

function numberIn(option: string, value: string, least: number, most: number): number {
  const number = value.trim() === '' ? Number.NaN : Number(value)
  if (number >= least && number <= most) return number
  throw gateError('watch-option', { option, value, wants: `a number from ${least} to ${most}` })
}
