import { randomBytes } from 'node:crypto'

/** A Gitea that is thrown away afterwards; empty: there is none. The token is an administrator's. */
export const { CHECKPOINT_GATE_GITEA: address = '', CHECKPOINT_GATE_GITEA_TOKEN: token = '' } = process.env

export const whichGitea = '(CHECKPOINT_GATE_GITEA and CHECKPOINT_GATE_GITEA_TOKEN name one)'

export async function ask(method: string, path: string, body?: unknown, authorization = `token ${token}`) {
  const headers = { authorization, 'content-type': 'application/json' }
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers,
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
  if (text === '') return null
  return answer.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
}

/** An account of its own; gives what says who it is. */
export async function account(name: string): Promise<{ username: string; authorization: string }> {
  const [username, password] = [`${name}-${randomBytes(4).toString('hex')}`, randomBytes(12).toString('hex')]
  const email = `${username}@example.org`
  await ask('POST', '/admin/users', { username, password, email, must_change_password: false })
  return { username, authorization: `Basic ${btoa(`${username}:${password}`)}` }
}

/** A repository of its own, `owner/name`. */
export async function newRepository(): Promise<string> {
  const name = `model-${randomBytes(4).toString('hex')}`
  return (await ask('POST', '/user/repos', { name, auto_init: true, default_branch: 'main' })).full_name
}
