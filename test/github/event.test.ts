import { describe, expect, test } from 'vitest'
import { type Environment, whereFrom } from '../../src/github/event.ts'
import { GateError } from '../../src/shared/errors.ts'

const head = 'a'.repeat(40)
const merge = 'f'.repeat(40)
const base = { repo: { full_name: 'acme/legal-model' }, sha: 'b'.repeat(40) }
const pull = (repo: { full_name: string } | null) => ({ pull_request: { number: 7, head: { sha: head, repo }, base } })

function environment(event: string, more: Environment = {}): Environment {
  return {
    GITHUB_REPOSITORY: 'acme/legal-model',
    GITHUB_EVENT_NAME: event,
    GITHUB_RUN_ID: '1001',
    GITHUB_SHA: merge,
    GITHUB_ACTOR: 'octocat',
    ...more,
  }
}

describe('where a run belongs', () => {
  test('a pull request: its number and the head, not the merge commit of GITHUB_SHA', () => {
    expect(whereFrom(environment('pull_request'), pull({ full_name: 'acme/legal-model' }))).toEqual({
      owner: 'acme',
      repo: 'legal-model',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      forge: 'github',
      event: 'pull_request',
      pullRequest: 7,
      sha: head,
      runId: 1001,
      attempt: 1,
      runUrl: 'https://github.com/acme/legal-model/actions/runs/1001',
      readOnlyToken: null,
    })
  })

  test.for(['push', 'workflow_dispatch', 'schedule'])(
    '%s: no pull request, the commit that was checked out',
    (event) => {
      expect(whereFrom(environment(event), { ref: 'refs/heads/main' })).toMatchObject({ pullRequest: null, sha: merge })
    },
  )

  test('merge_group: no pull request, the head of the group', () => {
    const payload = { action: 'checks_requested', merge_group: { head_sha: head, base_sha: merge } }
    expect(whereFrom(environment('merge_group'), payload)).toMatchObject({ pullRequest: null, sha: head })
  })

  test.for([
    ['a fork', 'pull_request', { full_name: 'mallory/legal-model' }, 'octocat', 'fork'],
    ['a deleted fork', 'pull_request', null, 'octocat', 'fork'],
    ['a fork, under review', 'pull_request_review', { full_name: 'mallory/legal-model' }, 'octocat', 'fork'],
    ['a fork, on pull_request_target', 'pull_request_target', { full_name: 'mallory/legal-model' }, 'octocat', null],
    ['Dependabot', 'pull_request', { full_name: 'acme/legal-model' }, 'dependabot[bot]', 'dependabot'],
    ['a colleague', 'pull_request', { full_name: 'acme/legal-model' }, 'octocat', null],
  ] as const)('from %s: whether GitHub made the token read-only', ([, event, repo, actor, expected]) => {
    const where = whereFrom(environment(event, { GITHUB_ACTOR: actor }), pull(repo))
    expect(where.readOnlyToken).toBe(expected)
    expect(where.sha).toBe(head)
  })

  test('a run that is run again: the page of that attempt', () => {
    expect(whereFrom(environment('push', { GITHUB_RUN_ATTEMPT: '3' }), {})).toMatchObject({
      runId: 1001,
      attempt: 3,
      runUrl: 'https://github.com/acme/legal-model/actions/runs/1001/attempts/3',
    })
  })

  test.for([
    ['Gitea', { GITEA_ACTIONS: 'true', GITHUB_API_URL: 'https://git.acme.example/api/v1' }],
    ['Forgejo', { FORGEJO_ACTIONS: 'true', GITHUB_API_URL: 'https://git.acme.example/api/v1' }],
    ['another runner on Gitea', { GITHUB_API_URL: 'https://git.acme.example/api/v1/' }],
  ])('%s: known by what it says of itself, or by its address; runs have pages by their numbers', ([, more]) => {
    const given = { GITHUB_SERVER_URL: 'https://git.acme.example/', GITHUB_RUN_NUMBER: '12', ...(more as Environment) }
    expect(whereFrom(environment('push', given), {})).toMatchObject({
      forge: 'gitea',
      apiUrl: 'https://git.acme.example/api/v1',
      runUrl: 'https://git.acme.example/acme/legal-model/actions/runs/12',
    })
  })

  test('GitHub Enterprise Server: its own addresses', () => {
    const where = whereFrom(
      environment('push', {
        GITHUB_SERVER_URL: 'https://git.acme.example',
        GITHUB_API_URL: 'https://git.acme.example/api/v3/',
        GITHUB_GRAPHQL_URL: 'https://git.acme.example/api/graphql',
      }),
      {},
    )
    expect(where).toMatchObject({
      apiUrl: 'https://git.acme.example/api/v3',
      graphqlUrl: 'https://git.acme.example/api/graphql',
      runUrl: 'https://git.acme.example/acme/legal-model/actions/runs/1001',
    })
  })

  test.for(['GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'GITHUB_RUN_ID', 'GITHUB_SHA'])(
    'without %s: an error that names it',
    (name) => {
      const read = () => whereFrom(environment('push', { [name]: undefined }), {})
      expect(read).toThrow(GateError)
      expect(read).toThrow(name)
    },
  )

  test('a payload that is not GitHub’s: an error that names the field', () => {
    expect(() =>
      whereFrom(environment('pull_request'), { pull_request: { number: '7', head: { sha: head }, base } }),
    ).toThrow('pull_request.number')
  })

  test('a commit that is none: an error, because it would end the hidden line of the comment', () => {
    const payload = { pull_request: { number: 7, head: { sha: 'x --> y', repo: null }, base } }
    expect(() => whereFrom(environment('pull_request'), payload)).toThrow('pull_request.head.sha')
  })
})
