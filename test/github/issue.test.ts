import { describe, expect, it } from 'vitest'
import { connect } from '../../src/github/client.ts'
import { type IssueWanted, putIssue } from '../../src/github/issue.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'
import type { Issue } from './issue-routes.ts'

const wanted = (troubles: string[], body = 'drifts', key = 'bot'): IssueWanted => ({
  ...{ key, troubles, title: `bot drifts: ${troubles.join(' ')}`, body: `\n${body}\n` },
  ...{ says: { again: 'back', more: 'more', gone: 'gone' }, isOver: () => true },
})

const putOn = (github: FakeGitHub) => (issue: IssueWanted) => {
  const { world } = github
  const [owner, repo] = world.repository.split('/') as [string, string]
  const client = connect(world.token, github, () => {}, 10)
  return putIssue(client, { owner, repo, forge: world.gitea ? 'gitea' : 'github' }, issue)
}
/** Of comments what people see. */
const shown = (github: FakeGitHub) =>
  github.world.issues.map(({ state, comments }) => [
    state,
    ...comments.map(({ body }) => body.replace(/^<!-- checkpoint-gate watch=\S+ said=\w+ told=\S* -->\n/, '')),
  ])

/** The client lets a second pass between two writes, so that they wait side by side. */
describe.concurrent.each<[string, Partial<World>]>([
  ['GitHub', {}],
  ['Gitea', { gitea: true, viewer: 'gitea-actions' }],
  ['Gitea, by the token of a person', { gitea: true, viewer: 'ana' }],
])('the one issue of a name, on %s', (_, world) => {
  it('is opened, kept up to date, told of more, closed, and opened again, and nothing is said twice', async () => {
    const github = await fakeGitHub(world)
    const put = putOn(github)
    const story: [string[], string, string][] = [
      [[], 'fine', 'none'],
      [['a.1'], 'one', 'opened'],
      [['a.1'], 'one', 'unchanged'],
      [['a.1'], 'one, an hour later', 'updated'],
      [['a.1', 'b.2'], 'two', 'updated'],
      [['b.2'], 'one is left', 'updated'],
      [[], 'fine', 'closed'],
      [[], 'fine', 'none'],
      [['a.9'], 'again', 'reopened'],
      [['a.9'], 'again', 'unchanged'],
    ]
    for (const [troubles, body, how] of story)
      expect([body, (await put(wanted(troubles, body))).how]).toEqual([body, how])
    expect(shown(github)).toEqual([['open', 'more', 'gone', 'back']])
    expect(github.world.issues[0]!.body).toMatch(/^<!-- checkpoint-gate watch=bot told=a\.1,b\.2,a\.9 -->\n\nagain/)
    await github.close()
  })

  it('stays open, as it is, while nobody knows whether what it tells is over', async () => {
    const github = await fakeGitHub(world)
    const put = putOn(github)
    await put(wanted(['a.1', 'b.1'], 'drifts'))
    const isOver = (trouble: string) => trouble === 'a.1'
    expect(await put({ ...wanted([], 'learning'), isOver })).toMatchObject({ how: 'left' })
    expect(github.world.issues[0]).toMatchObject({ state: 'open', comments: [] })
    expect(github.world.issues[0]!.body).toContain('\ndrifts\n')
    expect(await put(wanted([]))).toMatchObject({ how: 'closed' })
    await github.close()
  })

  it('that somebody else wrote with the same line is left alone', async () => {
    const body = '<!-- checkpoint-gate watch=bot told=a.1 -->\nmine'
    const theirs: Issue = { number: 8, author: 'mallory', title: 'x', body, state: 'open', comments: [] }
    const github = await fakeGitHub({ ...world, issues: [theirs] })
    const put = putOn(github)
    expect(await put(wanted([]))).toMatchObject({ how: 'none' })
    expect(await put(wanted(['a.1']))).toMatchObject({ how: 'opened', number: 9 })
    expect(await put(wanted([]))).toMatchObject({ how: 'closed', number: 9 })
    expect(theirs).toMatchObject({ state: 'open', body, comments: [] })
    await github.close()
  })

  it('is told each thing once, however many look at the same moment', async () => {
    const github = await fakeGitHub(world)
    const put = putOn(github)
    const both = async (troubles: string[]) => {
      const done = await Promise.all([put(wanted(troubles)), put(wanted(troubles))])
      return done.map(({ how }) => how)
    }
    await put(wanted(['a.1']))
    expect(await both(['a.1', 'b.1'])).toEqual(['updated', 'updated'])
    expect(await both([])).toEqual(['closed', 'closed'])
    expect(await both(['a.2'])).toEqual(['reopened', 'reopened'])
    expect(shown(github)).toEqual([['open', 'more', 'gone', 'back']])
    // What a later look finds again is said again: a person has opened the issue, or closed it.
    const [issue] = github.world.issues
    await put(wanted([]))
    issue!.state = 'open'
    for (const comment of issue!.comments) comment.created = '2026-01-05T07:59:59Z'
    await put(wanted([]))
    expect(shown(github)).toEqual([['closed', 'more', 'gone', 'back', 'gone', 'gone']])
    await github.close()
  })

  it('that a person closed stays closed until something else is wrong', async () => {
    const github = await fakeGitHub(world)
    const put = putOn(github)
    await put(wanted(['a.1']))
    github.world.issues[0]!.state = 'closed'
    expect((await put(wanted(['a.1'], 'later'))).how).toBe('left')
    expect((await put(wanted(['a.1', 'b.3'], 'later'))).how).toBe('reopened')
    expect(shown(github)).toEqual([['open', 'back']])
    await github.close()
  })

  it('is another one for another name, and is found behind many that were made since', async () => {
    const github = await fakeGitHub(world)
    const put = putOn(github)
    await put(wanted(['a.1']))
    expect((await put(wanted(['a.1'], 'x', 'bot 2'))).how).toBe('opened')
    const { issues, viewer } = github.world
    const others = (author: string, state: Issue['state'], from: number, to: number) => {
      for (let number = from; number < to; number++)
        issues.push({ number, author, title: 't', body: 'b', state, comments: [] })
    }
    // Of GitHub's the issue changed last of all.
    others('mallory', 'closed', 100, world.gitea ? 1150 : 200)
    others(viewer, 'open', 1150, 1380)
    expect(await put(wanted(['a.1']))).toMatchObject({ how: 'unchanged', number: 8 })
    if (viewer === 'ana') others('mallory', 'open', 1380, 2430)
    expect(await put(wanted([]))).toMatchObject({ how: 'closed', number: 8 })
    await github.close()
  })
})

it('that two looks made at once is one for ever: the other is closed with a word, and not opened again in its place', async () => {
  const github = await fakeGitHub()
  const put = putOn(github)
  await Promise.all([put(wanted(['a.1'])), put(wanted(['a.1']))])
  const of = (number: number) => github.world.issues.find((issue) => issue.number === number)!
  expect(of(9)).toMatchObject({ state: 'closed', body: 'Two looks at once opened two issues of the same: #8 stays.' })
  await put(wanted(['a.1', 'b.2']))
  of(8).state = 'closed'
  expect(await put(wanted(['a.1', 'b.2']))).toMatchObject({ how: 'left', number: 8 })
  expect(await put(wanted(['c.3']))).toMatchObject({ how: 'reopened', number: 8 })
  expect(of(9).state).toBe('closed')
  await github.close()
})

it('is one, though its making was answered by an error and two looks came at once', async () => {
  const failures: World['failures'] = [{ on: /POST .*\/issues$/, how: 'bad gateway after doing it', times: 1 }]
  const github = await fakeGitHub({ failures })
  const put = putOn(github)
  await put(wanted(['a.1']))
  expect(shown(github)).toEqual([['open']])
  const both = await Promise.all([put(wanted(['a.1'], 'x', 'other')), put(wanted(['a.1'], 'x', 'other'))])
  expect(both.map(({ number }) => number)).toEqual([both[0]!.number, both[0]!.number])
  expect(shown(github).filter(([state]) => state === 'open')).toHaveLength(2)
  await github.close()
})
