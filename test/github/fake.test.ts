import { expect, test } from 'vitest'
import { fakeGitHub } from './fake.ts'

const send = async (address: string, body: unknown, method = 'POST') => {
  const headers = { authorization: 'token ghs_ofTheJob', 'content-type': 'application/json' }
  const answer = await fetch(address, { method, headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

test.for([
  ['a property that GitHub does not know', { body: 'x', text: 'x' }],
  ['a property that is missing', {}],
  ['a value of another type', { body: 5 }],
])('the fake does not let pass %s', async ([, body]) => {
  const github = await fakeGitHub()
  const { status } = await send(`${github.apiUrl}/repos/acme/legal-model/issues/7/comments`, body)
  expect(status).toBe(422)
  await expect(github.close()).rejects.toThrow('issues/create-comment request')
})

test.for([
  ['a state', { state: 'passed' }],
  ['a parameter', { state: 'success' }, '?per_page=5'],
] as const)('the fake does not let pass %s that GitHub does not know', async ([, body, query = '']) => {
  const github = await fakeGitHub()
  const { status } = await send(`${github.apiUrl}/repos/acme/legal-model/statuses/${github.world.head}${query}`, body)
  expect(status).toBe(422)
  await expect(github.close()).rejects.toThrow('Not as GitHub describes it')
})

const named = (rest: string) => `query ($o: String!) { repository(owner: $o, name: $o) ${rest} }`
test.for([
  [
    'a field that GitHub does not know',
    named('{ pullRequest(number: 7) { headOid } }'),
    'Cannot query field "headOid"',
  ],
  ['an argument that GitHub does not know', named('{ pullRequests(number: 7) { totalCount } }'), 'Unknown argument'],
  ['a field that GitHub will take away', named('{ pullRequest(number: 7) { databaseId } }'), 'deprecated'],
  ['a variable that is not declared', named('{ pullRequest(number: $n) { headRefOid } }'), '"$n" is not defined'],
  ['a type that does not fit', named('{ pullRequest(number: $o) { headRefOid } }'), 'expecting type "Int!"'],
  ['an argument that is missing', named('{ pullRequest { headRefOid } }'), '"number" of type "Int!" is required'],
  ['no field of an object', named('{ pullRequest(number: 7) }'), 'must have a selection of subfields'],
  ['what is no query', named('{ pullRequest(number: 7) { headRefOid }'), 'Syntax Error'],
  ['a variable that is missing', `query ($o: String!, $p: String!) { repository(owner: $o, name: $p) { id } }`, '"$p"'],
] as const)('the fake does not let pass %s in GraphQL', async ([, query, message]) => {
  const github = await fakeGitHub()
  const { status, body } = await send(github.graphqlUrl, { query, variables: { o: 'acme' } })
  expect(status).toBe(200)
  expect(body).not.toHaveProperty('data')
  expect(JSON.stringify(body.errors)).toContain(message.replaceAll('"', '\\"'))
  await expect(github.close()).rejects.toThrow('Not as GitHub describes it')
})

test('the fake does not make up a value for a field that it does not hold', async () => {
  const github = await fakeGitHub()
  const query = 'query { repository(owner: "acme", name: "legal-model") { pullRequest(number: 7) { mergedAt } } }'
  await send(github.graphqlUrl, { query })
  await expect(github.close()).rejects.toThrow('the fake has no PullRequest.mergedAt')
})

const ask = (rest: string, name = 'legal-model') => ({
  query: `query ($name: String!) { repository(owner: "acme", name: $name) { ${rest} } }`,
  variables: { name },
})
test.for([
  ['another repository', ask('id', 'other'), 'NOT_FOUND', { repository: null }],
  ['another pull request', ask('pullRequest(number: 8) { id }'), 'NOT_FOUND', { repository: { pullRequest: null } }],
  ['more than a page', ask('pullRequest(number: 7) { comments(first: 101) { totalCount } }'), 'EXCESSIVE_PAGINATION'],
  ['no page', ask('pullRequest(number: 7) { comments { totalCount } }'), 'MISSING_PAGINATION_BOUNDARIES'],
] as const)('the fake refuses %s as GitHub does', async ([, asked, type, data]) => {
  const github = await fakeGitHub()
  const { status, body } = await send(github.graphqlUrl, asked)
  expect(status).toBe(200)
  expect(body).toMatchObject({ errors: [{ type }], ...(data && { data }) })
  await github.close()
})

test('the fake answers a query with what was asked for and nothing else', async () => {
  const github = await fakeGitHub({ comments: [{ id: 5, author: 'octocat', body: 'Hello', isMinimized: false }] })
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) {
    pullRequest(number: 7) { comments(first: 1) { nodes { body viewerDidAuthor } pageInfo { hasNextPage } } } } }`
  const { body } = await send(github.graphqlUrl, { query, variables: { owner: 'acme', name: 'legal-model' } })
  const comments = { nodes: [{ body: 'Hello', viewerDidAuthor: false }], pageInfo: { hasNextPage: false } }
  expect(body).toEqual({ data: { repository: { pullRequest: { comments } } } })
  await github.close()
})
