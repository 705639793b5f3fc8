import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { watchBy } from '../../src/commands/watch.ts'
import { hourStart } from '../../src/monitor/hours.ts'
import { folderWith } from '../e2e/program.ts'
import { day, start, type Traffic, traffic, week } from '../watch/scene.ts'
import { account, address, ask, newRepository, token, whichGitea } from './real-forge.ts'

interface Issue {
  number: number
  title: string
  body: string
  state: string
}

/** Four days drift, three do not, and three drift again. */
const story = (model: string): Traffic[] => [
  { hours: [0, week], model: 'models/old' },
  { hours: [week, week + 4 * day], model, refusals: 0.06 },
  { hours: [week + 4 * day, week + 7 * day], model },
  { hours: [week + 7 * day, week + 10 * day], model, refusals: 0.06 },
]
const linesOf = (parts: Traffic[], id: (key: string) => string = (key) => key) =>
  parts.flatMap(traffic).map(({ key, time, words, refused, model, rules }) => ({
    ...{ id: id(key), time, response_length: words, refusal_detected: refused, model, rules },
  }))

/** A repository, and looks at a file as a step of a workflow there has them, at hours since `start`. */
async function repositoryWith(lines: object[]) {
  const repository = await newRepository()
  const at = `/repos/${repository}`
  const folder = folderWith({ 'production.jsonl': lines })
  const notes: string[] = []
  const look = async (hours: number) => {
    let said = ''
    await watchBy(
      { from: join(folder, 'production.jsonl'), deployment: 'bot', issue: true },
      {
        environment: {
          ...{ GITEA_ACTIONS: 'true', GITHUB_API_URL: `${address}/api/v1`, GITHUB_SERVER_URL: address },
          ...{ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: '1' },
        },
        ...{ token, signal: new AbortController().signal, note: (sentence) => notes.push(sentence) },
        output: { write: (text) => (said += text) },
        now: hourStart(start + hours + 1),
      },
    )
    return /^Issue (\w+): /m.exec(said)?.[1] ?? null
  }
  return {
    ...{ at, look, notes },
    issues: async (): Promise<Issue[]> => (await ask('GET', `${at}/issues?state=all&type=issues`)).toReversed(),
    comments: async (number: number): Promise<string[]> =>
      (await ask('GET', `${at}/issues/${number}/comments`)).map(({ body }: { body: string }) =>
        body.replace(/^<!-- checkpoint-gate watch=.* -->\n/, ''),
      ),
    remove: () => rmSync(folder, { recursive: true }),
  }
}

describe.skipIf(address === '')(`the issue of a drift on a real Gitea ${whichGitea}`, () => {
  test('opens, is kept up to date, closes when the drift is gone, and is the same when it comes back', {
    timeout: 120_000,
  }, async ({ expect }) => {
    const { look, issues, comments, notes, remove } = await repositoryWith(linesOf(story('models/new')))
    expect(await look(week + 2)).toBe(null)
    expect(await look(week + 2 * day)).toBe('opened')
    const [first] = await issues()
    expect(first).toMatchObject({ state: 'open', title: expect.stringMatching(/^bot drifts: refusals \d\.\d % → /) })
    expect(await look(week + 2 * day)).toBe('unchanged')
    expect(await look(week + 3 * day)).toBe('updated')
    expect((await issues())[0]!.body).not.toBe(first!.body)
    expect(await look(week + 7 * day)).toBe('closed')
    expect(await look(week + 7 * day)).toBe('none')
    expect(await look(week + 10 * day)).toBe('reopened')
    expect((await issues()).map(({ number, state }) => [number, state])).toEqual([[first!.number, 'open']])
    expect(await comments(first!.number)).toEqual([
      expect.stringMatching(/^The drift is gone since /),
      expect.stringMatching(/^The drift is back\. refusals /),
    ])
    expect(notes).toEqual([])
    remove()
  })

  test('is one, however many look at once, and what a person closes stays closed', {
    timeout: 120_000,
  }, async ({ expect }) => {
    const { at, look, issues, remove } = await repositoryWith(linesOf(story('models/new')))
    await Promise.all(Array.from({ length: 5 }, () => look(week + 2 * day)))
    const open = (all: Issue[]) => all.filter(({ state }) => state === 'open')
    const [only, ...others] = open(await issues())
    expect(others).toEqual([])
    await ask('PATCH', `${at}/issues/${only!.number}`, { state: 'closed' })
    expect(await look(week + 3 * day)).toBe('left')
    // Another drift opens the one that was told of it, and no twin.
    await look(week + 7 * day)
    await look(week + 10 * day)
    expect(open(await issues()).map(({ number }) => number)).toEqual([only!.number])
    remove()
  })

  test('mentions nobody, refers to nothing and draws nothing of what names of models and ids say', {
    timeout: 120_000,
  }, async ({ expect }) => {
    const eve = await account('eve')
    const hostile = `@${eve.username} closes #1 <img src=x onerror=alert(1)> [x](https://evil.example) \`\`\`mermaid\n# h`
    const lines = linesOf(story(hostile), (key) => `@${eve.username} #1 ${key} https://evil.example/</code><b>`)
    const { at, look, issues, remove } = await repositoryWith(lines)
    await ask('POST', `${at}/issues`, { title: 'The first', body: 'of a person' })
    for (const [hours, how] of [
      [week + 2 * day, 'opened'],
      [week + 7 * day, 'closed'],
      [week + 10 * day, 'reopened'],
    ] as const)
      expect(await look(hours)).toBe(how)
    const { number, body } = (await issues()).at(-1)!
    expect(body).toContain('onerror')
    const context = at.slice('/repos/'.length)
    const page: string = await ask('POST', '/markdown', { text: body, mode: 'gfm', context })
    expect(page).toContain('onerror')
    expect(page).not.toMatch(/<img|<b>|<h1|href="[^"]*(evil|issues\/1|eve-)/)
    expect(page.match(/<code[^>]*language-mermaid/g)).toHaveLength(1)
    // What does mention and refer arrives, and nothing else has by then.
    await ask('POST', `${at}/issues`, { title: 'Third', body: `@${eve.username} see #1` })
    const notices = () => ask('GET', '/notifications?all=true', undefined, eve.authorization)
    await expect.poll(async () => (await notices()).length).toBe(1)
    expect((await notices())[0].subject.title).toBe('Third')
    const told: { type: string; ref_issue?: { title: string } }[] = await ask('GET', `${at}/issues/1/timeline`)
    expect(told.map(({ type, ref_issue }) => [type, ref_issue?.title])).toEqual([['issue_ref', 'Third']])
    expect(number).toBe(2)
    remove()
  })
})
