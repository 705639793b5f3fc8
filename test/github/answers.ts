/** Objects as GitHub answers them, with every field that its description requires. */

export interface Comment {
  id: number
  author: string
  body: string
  isMinimized: boolean
  /** When it was changed last; absent: never. */
  edited?: string
  /** Who changed it last; absent: nobody, or its author. */
  editor?: string
  /** The app that wrote it in its author's name. */
  app?: string
  /** When it was written; absent: `time`. */
  created?: string
}

export interface CommitStatus {
  sha: string
  state: string
  context: string
  description: string | null
  target_url: string | null
}

export interface CheckRun {
  id: number
  name: string
  head_sha: string
  external_id: string
  status: string
  conclusion: string | null
  details_url: string | null
  output: { title: string | null; summary: string | null; text: string | null }
  annotations: { path: string; start_line: number; annotation_level: string; message: string }[]
}

const site = 'https://github.com'
const api = 'https://api.github.com'
export const time = '2026-01-05T09:00:00Z'

export const commentUrl = (repository: string, pull: number, id: number) =>
  `${site}/${repository}/pull/${pull}#issuecomment-${id}`

/** Every account has a number of its own. */
export function userId(login: string): number {
  if (login === 'github-actions[bot]') return 41898282
  return [...login].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 1000)
}

export function userAnswer(login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: userId(login),
    node_id: `U_${login.length}`,
    avatar_url: `https://avatars.githubusercontent.com/in/15368`,
    gravatar_id: '',
    url,
    html_url: `${site}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  }
}

export function commentAnswer(repository: string, pull: number, comment: Comment) {
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: commentUrl(repository, pull, comment.id),
    issue_url: `${api}/repos/${repository}/issues/${pull}`,
    user: userAnswer(comment.author),
    body: comment.body,
    created_at: comment.created ?? time,
    updated_at: comment.edited ?? comment.created ?? time,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: comment.app === undefined ? null : appAnswer(comment.app),
  }
}

function appAnswer(name: string) {
  return {
    id: 77,
    slug: name.toLowerCase(),
    node_id: 'A_77',
    owner: userAnswer(name),
    name,
    description: '',
    external_url: 'https://example.org',
    html_url: `${site}/apps/${name}`,
    created_at: time,
    updated_at: time,
    permissions: {},
    events: [],
  }
}

/** A pull request as the route of issues gives it. */
export function issueAnswer(repository: string, number: number, author: string, state: string) {
  const url = `${api}/repos/${repository}/issues/${number}`
  const page = `${site}/${repository}/pull/${number}`
  return {
    id: 9,
    node_id: 'PR_9',
    url,
    repository_url: `${api}/repos/${repository}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number,
    state,
    locked: false,
    title: 'Fine-tune',
    user: userAnswer(author),
    labels: [],
    assignee: null,
    milestone: null,
    comments: 0,
    created_at: time,
    updated_at: time,
    closed_at: state === 'closed' ? time : null,
    pull_request: {
      url: `${api}/repos/${repository}/pulls/${number}`,
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
    },
  }
}

/** What somebody may do; GitHub calls the role `maintain` the permission `write`, and `triage` `read`. */
export function permissionAnswer(login: string, role: string) {
  const permission = { maintain: 'write', triage: 'read' }[role] ?? role
  const permissions = {
    pull: role !== 'none',
    triage: !['none', 'read'].includes(role),
    push: ['write', 'maintain', 'admin'].includes(role),
    maintain: ['maintain', 'admin'].includes(role),
    admin: role === 'admin',
  }
  return { permission, role_name: role, user: { ...userAnswer(login), permissions, role_name: role } }
}

export function statusAnswer(repository: string, id: number, creator: string, status: CommitStatus) {
  const { sha, ...rest } = status
  return {
    ...rest,
    url: `${api}/repos/${repository}/statuses/${sha}`,
    avatar_url: 'https://avatars.githubusercontent.com/in/15368',
    id,
    node_id: `SC_${id}`,
    created_at: time,
    updated_at: time,
    creator: userAnswer(creator),
  }
}

export function errorAnswer(status: number, message: string, page = 'rest') {
  return { message, documentation_url: `https://docs.github.com/${page}`, status: String(status) }
}

export function invalidAnswer(resource: string, field: string, message: string) {
  return { ...errorAnswer(422, 'Validation Failed'), errors: [{ resource, code: 'custom', field, message }] }
}

export function checkAnswer(repository: string, { annotations, ...run }: CheckRun) {
  const url = `${api}/repos/${repository}/check-runs/${run.id}`
  return {
    ...run,
    node_id: `CR_${run.id}`,
    url,
    html_url: `${site}/${repository}/runs/${run.id}`,
    started_at: time,
    completed_at: run.conclusion === null ? null : time,
    check_suite: { id: 5 },
    output: { ...run.output, annotations_count: annotations.length, annotations_url: `${url}/annotations` },
    app: null,
    pull_requests: [],
  }
}
