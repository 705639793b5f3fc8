import { describe, expect, it } from 'vitest'
import { examineBase } from '../../src/commands/doctor/base.ts'
import { model, Repository, suite } from '../policy/repository.ts'

const { 'checkpoint-gate.yml': _, ...withoutSuite } = model
const { 'data/qa.jsonl': __, ...withoutData } = model
const workflow = (inputs: string) =>
  `on: pull_request\njobs:\n  gate:\n    steps:\n      - uses: acme/checkpoint-gate@v1\n        with: ${inputs}\n`

function changed(files: Record<string, string | null>, base: Record<string, string> = model) {
  const repository = Repository.of(base)
  repository.change(files)
  return repository
}

const look = (repository: Repository, base: string | null, job: Parameters<typeof examineBase>[0]['job'] = null) =>
  examineBase({ file: `${repository.folder}/checkpoint-gate.yml`, base, job })

/** The job of a pull request whose base nobody can fetch. */
function jobOf({ head, merge }: { head: string; merge: string }, base = 'b'.repeat(40)) {
  const environment = {
    GITHUB_REPOSITORY: 'acme/model',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SERVER_URL: 'file:///nowhere',
    GITHUB_RUN_ID: '1',
    GITHUB_SHA: merge,
  }
  const repo = { full_name: 'acme/model' }
  const pullRequest = {
    ...{ number: 7, head: { sha: head, ref: 'change', repo } },
    ...{ base: { sha: base, ref: 'main', repo } },
  }
  return { environment, payload: { number: 7, pull_request: pullRequest, repository: repo } }
}

describe('doctor --base', () => {
  it('reads suite and data as the base has them', async () => {
    const repository = changed({ 'checkpoint-gate.yml': suite.replace('2 points', '90 points') })
    const commit = repository.git('rev-parse', 'main').slice(0, 8)
    expect(await look(repository, 'main')).toEqual([
      {
        check: 'base',
        state: 'ok',
        found: `${commit}, its suite and the data of 2 tasks can be read`,
        advice: null,
      },
    ])
  })

  it.each([
    ['a base that the clone does not know', 'elsewhere', changed({}), 'bad', /this clone does not know elsewhere/],
    [
      'a base without a suite',
      'main',
      changed({ 'checkpoint-gate.yml': suite }, withoutSuite),
      'warn',
      /no suite yet$/,
    ],
    [
      'a suite that is wrong on the base',
      'main',
      changed({ 'checkpoint-gate.yml': suite }, { ...model, 'checkpoint-gate.yml': 'tasks: 1\n' }),
      'bad',
      /The suite as it stands on the base .* cannot be used/,
    ],
    [
      'data that only the pull request brings',
      'main',
      changed({ 'data/qa.jsonl': model['data/qa.jsonl']! }, withoutData),
      'bad',
      /names data\/qa\.jsonl, which the base .* does not have/,
    ],
  ])('says of %s what a run would say, and what to do', async (_, base, repository, state, said) => {
    const [finding] = await look(repository, base)
    expect(finding).toMatchObject({ check: 'base', state, found: expect.stringMatching(said) })
    expect(finding!.advice).not.toBeNull()
  })
})

describe('in a job', () => {
  it('looks where a workflow holds to the base, by the event, and nowhere else', async () => {
    for (const [inputs, expected] of [
      ['{policy: base}', ['ok']],
      ['{policy: head}', []],
    ] as const) {
      const repository = changed({ '.github/workflows/gate.yml': workflow(inputs) })
      const head = repository.git('rev-parse', 'HEAD')
      const job = jobOf({ head, merge: repository.merge() })
      expect((await look(repository, null, job)).map(({ state }) => state)).toEqual(expected)
    }
  })

  it('says that the base of the event cannot be had', async () => {
    const repository = changed({ '.github/workflows/gate.yml': workflow('{policy: base}') })
    const head = repository.git('rev-parse', 'HEAD')
    const [finding] = await look(repository, null, jobOf({ head, merge: head }))
    expect(finding).toMatchObject({ check: 'base', state: 'bad', found: expect.stringContaining('could not be read') })
  })
})
