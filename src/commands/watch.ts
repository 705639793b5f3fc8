import { connect } from '../github/client.ts'
import { forgeOf, runUrl } from '../github/event.ts'
import { type IssueDone, putIssue } from '../github/issue.ts'
import { whatWasSaid } from '../github/problem.ts'
import type { Environment } from '../mlflow/place.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { terminalText } from '../shared/escape.ts'
import { watchTexts } from '../shared/messages/watch.ts'
import { Reach } from '../watch/reach.ts'
import { closedBefore } from '../watch/record.ts'
import { issueOf } from '../watch/rendering/issue.ts'
import { watchScreen } from '../watch/rendering/screen.ts'
import { isUntold } from '../watch/untold.ts'
import { watch } from '../watch/watch.ts'
import type { Watched } from '../watch/watched.ts'
import type { WatchFlags } from './watch/flags.ts'
import { promisedBy } from './watch/promised.ts'
import { recorded } from './watch/records.ts'
import { wantedBy } from './watch/wanted.ts'

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

/**
 * Looks once at what production did.
 * @returns 0: steady or learning; 1: it drifts; 3: it cannot be told, since nothing was recorded for a day or what was before is being deleted. Throws GateError
 */
export async function watchBy(flags: WatchFlags, io: WatchIo): Promise<ExitCode> {
  const { tasks, suite, environment, issues, ...wanted } = await wantedBy(flags, io.environment)
  const settings = { ...wanted.settings, now: io.now }
  const place = flags.issue ? forgeIn(io, issues) : null
  const promised = flags.run === undefined ? null : promisedBy(flags.run, tasks)
  const reach = new Reach(closedBefore(settings.now, settings.grace), settings)
  const { records, deployment, where, deleted } = await recorded({
    ...{ from: flags.from ?? null, suite, reach, environment, signal: io.signal, note: io.note },
  })
  const watched = watch(records, promised, settings, deleted)
  if (watched === null) throw gateError('watch-nothing', { deployment, from: where })
  const untold = isUntold(watched)
  // Of what cannot be told an issue says nothing, neither that it drifts nor that it does not.
  let issue: IssueDone | null = null
  try {
    if (place !== null && !untold) issue = await tell(watched, deployment, place)
  } finally {
    // A forge that is away keeps nobody from reading of a drift.
    io.output.write(flags.json ? jsonOf(watched, deployment, issue) : textOf(watched, deployment, issue))
  }
  if (watched.state === 'drifting') return exitCode.blocked
  return untold ? exitCode.notFinished : exitCode.passed
}

interface Forge {
  client: ReturnType<typeof connect>
  at: { owner: string; repo: string; forge: 'github' | 'gitea' }
  page: string | null
  /** Of an issue that stands elsewhere: whose deployment it is; empty: it stands at home. */
  whose: string
}

/** @param issues `owner/name` of the repository with the issue; null: that of the workflow */
function forgeIn({ environment, token: given, note }: WatchIo, issues: string | null): Forge {
  const token = given ?? (environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN)
  const home = environment.GITHUB_REPOSITORY || null
  const [owner, repo] = (issues ?? home ?? '').split('/')
  if (!token || !owner || !repo) throw gateError('watch-no-repository', {})
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`
  const forge = forgeOf(environment)
  const run = environment.GITHUB_RUN_ID
  return {
    client: connect(token, { apiUrl, graphqlUrl }, note),
    at: { owner, repo, forge },
    page: home && run && /^\d+$/.test(run) ? runUrl(environment, forge, 1) : null,
    whose: home === null || issues === null || issues === home ? '' : `${home}: `,
  }
}

async function tell(watched: Watched, deployment: string, { client, at, page, whose }: Forge): Promise<IssueDone> {
  const name = `${whose}${deployment}`
  try {
    return await putIssue(client, at, { key: name, ...issueOf(watched, name, page) })
  } catch (error) {
    throw gateError('watch-issue', { said: whatWasSaid(error) }, error)
  }
}

function textOf(watched: Watched, name: string, issue: IssueDone | null): string {
  const screen = watchScreen(watched, name)
  return issue?.url ? `${screen}\n${watchTexts.issue.done({ how: issue.how, url: terminalText(issue.url) })}\n` : screen
}

function jsonOf(watched: Watched, deployment: string, issue: IssueDone | null): string {
  return `${JSON.stringify({ name: deployment, ...watched, issue }, (_, value) => (value === -Infinity ? null : value), 2)}\n`
}
