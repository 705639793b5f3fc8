import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { connect } from '../../src/github/client.ts'
import { ForgeStore } from '../../src/github/history.ts'
import { type FakeGitHub, fakeGitHub, type World } from './fake.ts'

const log = 'acme%20model.jsonl'
const branch = 'checkpoint-history'

const storeOf = ({ world, apiUrl, graphqlUrl }: FakeGitHub, say = (_: string) => {}) => {
  const [owner, repo] = world.repository.split('/') as [string, string]
  const client = connect(world.token, { apiUrl, graphqlUrl }, say, 1)
  return new ForgeStore(
    client,
    { owner, repo, forge: 'github' },
    { ref: branch, root: '', where: `the branch ${branch}` },
  )
}

const added = (line: string) => (before: Buffer | null) => Buffer.from(`${before ?? ''}${line}\n`)

async function tell<T>(world: Partial<World>, story: (github: FakeGitHub) => Promise<T>): Promise<T> {
  const github = await fakeGitHub(world)
  try {
    return await story(github)
  } finally {
    await github.close()
  }
}

describe('a history in a branch of its own', () => {
  it('begins with a branch that holds nothing else, and has no other commit behind it', () =>
    tell({}, async (github) => {
      const store = storeOf(github)
      expect(await store.read(log)).toBeNull()
      await store.update(log, added('one'), 'one')
      await store.update(log, added('two'), 'two')
      expect(github.world.branches[branch]).toEqual({ [log]: Buffer.from('one\ntwo\n') })
    }))

  it('that is not there yet is no line in the log, and a refusal is one', () =>
    tell({ failures: [{ on: /^PUT .*contents/, how: 'not accessible', times: 9 }] }, async (github) => {
      const said: string[] = []
      const store = storeOf(github, (text) => void said.push(text))
      await store.read(log)
      expect(said).toEqual([])
      await store.update(log, added('one'), 'one')
      await store.update(log, added('two'), 'two').catch(() => {})
      expect(said.join('\n')).toMatch(/^PUT \S+ - 403 /m)
    }))

  it('is read where the API leaves the content of a large file out', () =>
    tell({ branches: { [branch]: { [log]: Buffer.alloc(1_500_000, 'x') } } }, async (github) => {
      expect((await storeOf(github).read(log))?.length).toBe(1_500_000)
    }))

  it('keeps both lines of two merges that write at once', () =>
    tell({ branches: { [branch]: { [log]: Buffer.from('one\n') } } }, async (github) => {
      let isFirst = true
      github.world.before = (request, world) => {
        if (!request.startsWith('PUT') || !isFirst) return
        isFirst = false
        world.branches[branch]![log] = Buffer.from('one\nof another merge\n')
      }
      await storeOf(github).update(log, added('two'), 'two')
      expect(String(github.world.branches[branch]![log])).toBe('one\nof another merge\ntwo\n')
    }))

  it('keeps both lines of two merges that begin the branch at once', () =>
    tell({}, async (github) => {
      github.world.before = (request, world) => {
        if (request.endsWith('/git/refs')) world.branches[branch] ??= { [log]: Buffer.from('of another merge\n') }
      }
      await storeOf(github).update(log, added('two'), 'two')
      expect(String(github.world.branches[branch]![log])).toBe('of another merge\ntwo\n')
    }))

  it('writes a line once though the answer to the write was lost', () =>
    tell(
      {
        branches: { [branch]: { [log]: Buffer.from('one\n') } },
        failures: [{ on: /^PUT/, how: 'bad gateway after doing it', times: 1 }],
      },
      async (github) => {
        const once = (before: Buffer | null) => (String(before).includes('two') ? null : added('two')(before))
        await storeOf(github).update(log, once, 'two')
        expect(String(github.world.branches[branch]![log])).toBe('one\ntwo\n')
      },
    ))

  it('is not taken for an empty one where the token may not read it', () =>
    tell({ failures: [{ on: /contents/, how: 'not found', times: 9 }] }, async (github) => {
      await expect(storeOf(github).read(log)).rejects.toThrow('may not read the contents')
    }))

  it('says which permission is lacking where it may not be written', () =>
    tell(
      { branches: { [branch]: {} }, failures: [{ on: /^PUT/, how: 'not accessible', times: 9 }] },
      async (github) => {
        const error = await storeOf(github)
          .update(log, added('x'), 'x')
          .catch((caught) => caught)
        expect(error.message).toContain('Resource not accessible')
        expect(error.hint).toContain('contents: write')
      },
    ))
})

describe('the workflow for after a merge', () => {
  const read = (file: string) => parse(readFileSync(join(import.meta.dirname, '../..', file), 'utf8'))
  const { on, jobs } = read('examples/workflows/after-merge.yml')
  const step = jobs.history.steps.find(({ uses = '' }: { uses?: string }) => uses.includes('/checkpoint-gate@'))

  it('runs for no pull request, since its token may write the repository', () => {
    expect(on).toEqual({ push: { branches: ['main'] } })
    expect(jobs.history.permissions).toEqual({ contents: 'write', statuses: 'write' })
  })

  it('gives inputs that the action has, and is not cancelled by the next merge', () => {
    const { concurrency } = read('examples/workflows/after-merge.yml')
    expect(Object.keys(read('action.yml').inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)))
    expect(concurrency['cancel-in-progress']).toBeUndefined()
  })
})
