import { watchTexts } from '../shared/messages/watch.ts'
import type { Client } from './client.ts'
import type { Where } from './event.ts'
import { isOfJob, jobAccounts } from './find.ts'
import { commentOnce, type Said } from './issue-comment.ts'

/** What the one issue of a name should say. */
export interface IssueWanted {
  /** Names it for ever; no two issues of one name stand open. */
  key: string
  /** What is wrong now, each by a name that never changes. Where nothing is, an open issue is closed, as far as what it told is over. */
  troubles: readonly string[]
  isOver(trouble: string): boolean
  title: string
  /** Without its first line. */
  body: string
  /** Comments, each of one sentence. */
  says: Readonly<Record<Said, string>>
}

/** `left`: a person closed it, and nothing came to what it tells; or it is open, and nobody knows now whether that is over. */
export interface IssueDone {
  how: 'opened' | 'updated' | 'unchanged' | 'reopened' | 'closed' | 'left' | 'none'
  number: number | null
  url: string | null
}

type At = Pick<Where, 'owner' | 'repo' | 'forge'>

interface OwnIssue {
  number: number
  url: string
  title: string
  body: string
  open: boolean
  told: readonly string[]
}

/** Of an issue, in characters; bytes are counted, to be safe. */
const longestBody = 65_536
/** Of troubles that were told, so that the line has an end. */
const mostTold = 60

/**
 * Opens, updates or closes the one issue of a name. It is known by its hidden first line and by its author, the token's own account: anybody
 * can write the same line. Nothing is said twice: what an issue has told stands in that line. Throws what the API throws.
 */
export async function putIssue(client: Client, at: At, wanted: IssueWanted): Promise<IssueDone> {
  const { owner, repo } = at
  const ours = await ownIssues(client, at, wanted.key)
  const open = ours.filter((issue) => issue.open)
  const kept = open[0] ?? ours.at(-1) ?? null
  for (const twin of open.slice(1)) await closeTwin(client, at, twin.number, open[0]!.number)
  if (wanted.troubles.length === 0) {
    if (kept === null || !kept.open) return { how: 'none', number: kept?.number ?? null, url: kept?.url ?? null }
    if (!kept.told.every(wanted.isOver)) return done('left', kept)
    const body = bodyOf(wanted, kept.told)
    await client.rest.issues.update({ owner, repo, issue_number: kept.number, body, state: 'closed' })
    await comment(client, at, kept.number, wanted, 'gone', kept.told)
    return done('closed', kept)
  }
  if (kept === null) return create(client, at, wanted)
  const isNew = wanted.troubles.some((trouble) => !kept.told.includes(trouble))
  if (!kept.open && !isNew) return done('left', kept)
  const told = [...new Set([...kept.told, ...wanted.troubles])].slice(-mostTold)
  const body = bodyOf(wanted, told)
  const { title } = wanted
  if (kept.open && sameText(kept.body, body) && kept.title === title) return done('unchanged', kept)
  await client.rest.issues.update({ owner, repo, issue_number: kept.number, title, body, state: 'open' })
  if (isNew) await comment(client, at, kept.number, wanted, kept.open ? 'more' : 'again', told)
  return done(kept.open ? 'updated' : 'reopened', kept)
}

const done = (how: IssueDone['how'], { number, url }: Pick<OwnIssue, 'number' | 'url'>): IssueDone => ({
  how,
  number,
  url,
})

/** Making one cannot be repeated without making two: so it is looked for again before, and after, and the oldest stays. */
async function create(client: Client, at: At, wanted: IssueWanted): Promise<IssueDone> {
  const { owner, repo } = at
  const { title } = wanted
  for (let attempt = 1; ; attempt++) {
    try {
      const body = bodyOf(wanted, wanted.troubles)
      const { data } = await client.rest.issues.create({ owner, repo, title, body, request: { retries: 0 } })
      const [oldest] = (await ownIssues(client, at, wanted.key)).filter((issue) => issue.open)
      if (oldest === undefined || oldest.number >= data.number)
        return { how: 'opened', number: data.number, url: data.html_url }
      await closeTwin(client, at, data.number, oldest.number)
      return done('updated', oldest)
    } catch (error) {
      if (attempt === 3 || ((error as { status?: number }).status ?? 0) < 500) throw error
      await client.wait(attempt ** 2)
      const [made] = (await ownIssues(client, at, wanted.key)).filter((issue) => issue.open)
      if (made !== undefined) return done('opened', made)
    }
  }
}

/** Without its first line it is nobody's: closed, it would else be opened again in the place of the one that stays. */
async function closeTwin(client: Client, { owner, repo }: At, issue_number: number, stays: number): Promise<void> {
  const body = watchTexts.issue.twin({ stays })
  await client.rest.issues.update({ owner, repo, issue_number, body, state: 'closed' })
}

async function comment(
  client: Client,
  at: At,
  number: number,
  wanted: IssueWanted,
  said: Said,
  told: readonly string[],
) {
  const marker = `${markerStart(wanted.key)}said=${said} told=${told.join(',')} -->`
  await commentOnce(client, at, number, marker, wanted.says[said])
}

const markerStart = (key: string): string => `<!-- checkpoint-gate watch=${encodeURIComponent(key)} `
const firstLine = /^<!-- checkpoint-gate watch=\S+ told=([\w.,-]*) -->$/

function bodyOf({ key, body }: IssueWanted, told: readonly string[]): string {
  const whole = `${markerStart(key)}told=${told.join(',')} -->\n${body}`
  if (Buffer.byteLength(whole) > longestBody) throw new Error(`The issue has ${Buffer.byteLength(whole)} bytes`)
  return whole
}

/** Null: it is not of this name. */
function toldBy(body: string, key: string): readonly string[] | null {
  const line = body.split(/\r?\n/, 1)[0]!
  if (!line.startsWith(markerStart(key))) return null
  return (firstLine.exec(line)?.[1] ?? '').split(',').filter((each) => each !== '')
}

/** The oldest first. Of those that changed last: one that nothing happened to for so long is as good as none. */
async function ownIssues(client: Client, at: At, key: string): Promise<OwnIssue[]> {
  const all = await (at.forge === 'gitea' ? byRest(client, at) : byGraphql(client, at))
  return all
    .flatMap((issue): OwnIssue[] => {
      const told = toldBy(issue.body, key)
      return told === null ? [] : [{ ...issue, told }]
    })
    .sort((a, b) => a.number - b.number)
}

const mostPages = 20

interface Page {
  repository: {
    issues: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null }
      nodes: { number: number; url: string; title: string; body: string; state: string; viewerDidAuthor: boolean }[]
    }
  }
}

const query = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $after, orderBy: { field: UPDATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number url title body state viewerDidAuthor }
    }
  }
}`

async function byGraphql(client: Client, at: At): Promise<Omit<OwnIssue, 'told'>[]> {
  const { owner, repo } = at
  const own: Omit<OwnIssue, 'told'>[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    let found: Page
    try {
      found = await client.graphql<Page>(query, { owner, repo, after })
    } catch (error) {
      // Only GitHub has GraphQL: a forge that did not say who it is has the other way.
      if ((error as { status?: number }).status === 404) return byRest(client, at)
      throw error
    }
    const { nodes, pageInfo } = found.repository.issues
    for (const { number, url, title, body, state, viewerDidAuthor } of nodes)
      if (viewerDidAuthor) own.push({ number, url, title, body, open: state === 'OPEN' })
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  return own
}

/**
 * Gitea lists what was made last first, whatever one asks: so only the account's own are asked for, and for the account of a job's token,
 * which is no user there, the open ones before the others.
 */
async function byRest(client: Client, { owner, repo }: At): Promise<Omit<OwnIssue, 'told'>[]> {
  const accounts = await jobAccounts(client)
  const of = accounts.some(isOfJob) ? null : { created_by: accounts[0] }
  const own: Omit<OwnIssue, 'told'>[] = []
  for (const state of ['open', 'closed'] as const)
    for (let page = 1; page <= mostPages; page++) {
      const { data } = await client.request('GET /repos/{owner}/{repo}/issues', {
        ...{ owner, repo, page, state, type: 'issues', limit: 50, ...of },
      })
      for (const { number, html_url: url, title, body, state, user, pull_request } of data)
        if (!pull_request && accounts.includes(user?.login ?? ''))
          own.push({ number, url, title, body: body ?? '', open: state === 'open' })
      if (data.length === 0) break
    }
  return own
}

/** What was edited in a browser comes back with \r\n. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return plain(a) === plain(b)
}
