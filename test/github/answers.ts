/** Objects as GitHub answers them, with every field that its description requires. */

export interface Comment {
  id: number
  author: string
  body: string
  isMinimized: boolean
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
const time = '2026-01-05T09:00:00Z'

export const commentUrl = (repository: string, pull: number, id: number) =>
  `${site}/${repository}/pull/${pull}#issuecomment-${id}`

export function userAnswer(login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`
  return {
    login,
    id: login === 'github-actions[bot]' ? 41898282 : 1000,
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
    created_at: time,
    updated_at: time,
    author_association: 'CONTRIBUTOR',
    performed_via_github_app: null,
  }
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
