import { expect, test } from 'vitest'
import { fakeGitHub } from './fake.ts'

const send = async (address: string, body: unknown, method = 'POST') => {
  const headers = { authorization: 'token ghs_ofTheJob', 'content-type': 'application/json' }
  const answer = await fetch(address, { method, headers, body: JSON.stringify(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, never> }
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

test.for([
  ['a field', 'query ($o: String!) { repository(owner: $o, name: $o) { pullRequests(number: 7) { headRefOid } } }'],
  ['a variable', 'query { repository(owner: $o, name: $o) { pullRequest(number: 7) { headRefOid } } }'],
  ['a type', 'query ($o: Int!) { repository(owner: $o, name: $o) { pullRequest(number: 7) { headRefOid } } }'],
] as const)('the fake answers %s that the query has wrong as GraphQL does', async ([, query]) => {
  const github = await fakeGitHub()
  const { status, body } = await send(github.graphqlUrl, { query, variables: { o: 'acme' } })
  expect(status).toBe(200)
  expect(body.errors).toHaveLength(1)
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
