import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, test, vi } from 'vitest'
import { reportOf } from '../../src/commands/report.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import type { RunRecord } from '../../src/evidence/run-record.ts'
import { isOverridable } from '../../src/override/code.ts'
import { renderJson } from '../../src/report/json.ts'
import { type FakeGitHub, fakeGitHub, type World } from '../github/fake.ts'
import { downloaded, evaluated, type Published, publishing } from './publishing.ts'

// Writing is paced: a second between two requests.
vi.setConfig({ testTimeout: 240_000 })

const fork = 'mallory/legal-model'
/** Where nothing was downloaded to. */
const nowhere = join(tmpdir(), 'gate-nothing', 'downloaded')
/** Of a candidate that passes, and of one that is blocked. */
let good: { base: string; run: string }
let bad: { base: string; run: string }

beforeAll(async () => {
  bad = await evaluated()
  const run = join(mkdtempSync(join(tmpdir(), 'gate-fork-')), 'run')
  good = { base: bad.base, run }
  rmSync(run, { recursive: true, force: true })
  const same = await evaluated({ candidate: `recorded:${join(bad.base, 'one')}` })
  renameSync(same.run, run)
}, 60_000)

interface Told extends Published {
  github: FakeGitHub
  body: string
  states_: string[]
}

async function told(
  world: Partial<World>,
  inputs: Record<string, string>,
  ...rest: [Record<string, unknown>?, { action?: string; event?: string }?]
): Promise<Told> {
  const github = await fakeGitHub({ from: fork, ...world })
  const out = mkdtempSync(join(tmpdir(), 'gate-published-'))
  const result = await publishing(github, { suite: join(good.base, 'checkpoint-gate.yml'), out, ...inputs }, ...rest)
  await github.close()
  return {
    ...result,
    github,
    body: github.world.comments.map(({ body }) => body).join('\n\n'),
    states_: github.world.statuses.map(({ state, sha }) => `${sha.slice(0, 3)} ${state}`),
  }
}

const heading = (body: string) => /^## (.*)$/m.exec(body)?.[1]
const record = (upload: string, change: (record: RunRecord) => void) => {
  const folder = new RunFolder(upload)
  const read = folder.readRecord()
  change(read)
  folder.writeRecord(read)
}

describe.concurrent('evidence of a fork', () => {
  test('that passes is held back: no status of success comes from what the author of the pull request made', async ({
    expect,
  }) => {
    const { body, states_, exit, outputs, github, warnings } = await told({}, { publish: downloaded(good.run) })
    expect(heading(body)).toBe("⛔ Merge blocked: every rule passes, but by evidence of the fork's own job")
    expect(body).toContain('made by a job of mallory/legal-model, so it is the word of the pull request')
    expect(body).toContain('A maintainer lets a job of this repository measure the commit again')
    expect(states_).toEqual(['aaa error'])
    expect(github.world.checks).toMatchObject([{ conclusion: 'failure' }])
    expect([exit, outputs.verdict, warnings]).toEqual([0, 'not-shown', []])
  })

  test('that passes sets success where the workflow takes it for proof, and says whose word it is', async ({
    expect,
  }) => {
    const { body, states_ } = await told({}, { publish: downloaded(good.run), 'accept-evidence': 'true' })
    expect(heading(body)).toMatch(/^✅ Merge allowed/)
    expect(body).toContain('made by a job of mallory/legal-model, so it is the word of the pull request')
    expect(states_).toEqual(['aaa success'])
  })

  test('that blocks is a failure, with the very figures that a job of the repository would have told', async ({
    expect,
  }) => {
    const { states_, exit, outputs, body } = await told({}, { publish: downloaded(bad.run) })
    expect([exit, outputs.verdict, ...states_]).toEqual([0, 'blocked', 'aaa failure'])
    const rows = (path: string) => JSON.parse(readFileSync(path, 'utf8')).rows
    expect(rows(outputs.report!)).toEqual(rows(join(bad.run, 'report.json')))
    // What nobody but its author has measured, nobody can let through.
    const verdictOf = (path: string) => reportOf(new RunFolder(path), new RunFolder(path).readRecord()).verdict
    expect(isOverridable(verdictOf(outputs['run-folder']!))).toBe(false)
    expect(isOverridable(verdictOf(bad.run))).toBe(true)
    expect(heading(body)).toMatch(/^⛔ Merge blocked: the candidate forgot/)
    // From the folder alone come the same bytes again.
    const made = new RunFolder(outputs['run-folder']!)
    const again = reportOf(made, made.readRecord())
    expect(readFileSync(outputs.report!, 'utf8')).toBe(renderJson(again))
  })

  test('of a branch of the repository itself counts as that of its own jobs', async ({ expect }) => {
    const { states_, body } = await told({ from: 'acme/legal-model' }, { publish: downloaded(good.run) })
    expect(states_).toEqual(['aaa success'])
    expect(body).not.toContain('the word of')
  })

  test('of a commit of ours counts as that of a fork where the forge does not tell whose branch was evaluated', async ({
    expect,
  }) => {
    const run = { head_repository: undefined, head_branch: '' }
    const world = { from: 'acme/legal-model', gitea: true }
    expect((await told(world, { publish: downloaded(good.run) }, run)).states_).toEqual(['aaa error'])
  })

  test('of a fork that is gone is that of a fork', async ({ expect }) => {
    const { states_, body } = await told({ from: null, gitea: true }, { publish: downloaded(good.run) })
    expect(states_).toEqual(['aaa error'])
    expect(body).toContain('a job of a repository that is gone')
  })
})

describe.concurrent('what a hostile job uploads', () => {
  const line = (upload: string, change: (lines: string[]) => string[], file = 'evidence/candidate/few.jsonl') => {
    const path = join(upload, file)
    writeFileSync(path, change(readFileSync(path, 'utf8').split('\n')).join('\n'))
  }
  const second = (text: string) => (lines: string[]) => [lines[0]!, text, ...lines.slice(2)]
  const json = (upload: string, change: (record: Record<string, unknown>) => void) =>
    record(upload, (read) => change(read as unknown as Record<string, unknown>))
  const opened = (change: object) => (upload: string) =>
    record(upload, ({ opened }) => Object.assign(opened.candidate!, change))

  const refused: [what: string, (upload: string) => void, why: RegExp][] = [
    ['a link to a file', (at) => symlinkSync('/etc/passwd', join(at, 'notes.txt')), /notes\.txt.*it is a link/],
    [
      'a link in place of evidence',
      (at) => {
        rmSync(join(at, 'evidence/candidate/few.jsonl'))
        symlinkSync('/etc/hostname', join(at, 'evidence/candidate/few.jsonl'))
      },
      /few\.jsonl.*it is a link/,
    ],
    [
      'a link in place of a folder',
      (at) => {
        renameSync(join(at, 'evidence/candidate'), join(at, 'elsewhere'))
        symlinkSync('../elsewhere', join(at, 'evidence/candidate'))
      },
      /evidence\/candidate.*it is a link/,
    ],
    ['a link that leads out of the folder', (at) => symlinkSync('../../..', join(at, 'out')), /it is a link/],
    [
      'a pipe that never ends',
      (at) => {
        rmSync(join(at, 'run.json'))
        execFileSync('mkfifo', [join(at, 'run.json')])
      },
      /run\.json.*it is no plain file/,
    ],
    ['folders without end', (at) => mkdirSync(join(at, 'a/a/a/a/a/a/a/a'), { recursive: true }), /more than 4 deep/],
    [
      'very many files',
      (at) => {
        mkdirSync(join(at, 'many'))
        for (let i = 0; i < 10_001; i++) writeFileSync(join(at, 'many', String(i)), '')
      },
      /more than 10000 files/,
    ],
    [
      'more bytes than a disk should give for it (a sparse file)',
      (at) => {
        writeFileSync(join(at, 'log.txt'), '')
        truncateSync(join(at, 'log.txt'), 2 ** 31)
      },
      /more than 1073741824 bytes/,
    ],
    [
      'evidence of 300 MB',
      (at) => truncateSync(join(at, 'evidence/candidate/few.jsonl'), 300 * 2 ** 20),
      /few\.jsonl.*more than 268435456 bytes/,
    ],
    ['a line of 2 MB', (at) => line(at, second(`{"id":"${'x'.repeat(2 ** 21)}"}`)), /line 2: it has more than 1048576/],
    [
      'a line without an end',
      (at) => appendFileSync(join(at, 'evidence/candidate/few.jsonl'), '{"id"'),
      /does not end/,
    ],
    [
      'bytes that are no text',
      (at) => line(at, second('\ud800'.normalize())),
      /no (text|JSON|evidence)|data do not hold/,
    ],
    ['no JSON', (at) => line(at, second('{"id": NaN}')), /line 2: it is no JSON/],
    [
      'a score beyond all numbers',
      (at) => line(at, second('{"id":"q0","kind":"score","score":1e999}')),
      /line 2: it is no evidence/,
    ],
    [
      'a score as a text',
      (at) => line(at, second('{"id":"q0","kind":"score","score":"1"}')),
      /line 2: it is no evidence/,
    ],
    [
      'evidence of another kind',
      (at) => line(at, second('{"id":"q0","kind":"label","label":"a"}')),
      /line 2: it is no evidence/,
    ],
    [
      'grades, as if a judge had given them',
      (at) => line(at, second('{"id":"q0","kind":"rating","grades":{"a":5}}')),
      /line 2: it is no evidence/,
    ],
    [
      'a field too many',
      (at) => line(at, second('{"id":"q0","kind":"score","score":1,"toString":1}')),
      /line 2: it is no evidence/,
    ],
    [
      'a prototype',
      (at) => line(at, second('{"id":"q0","kind":"score","score":1,"__proto__":{"polluted":1}}')),
      /line 2: it is no evidence/,
    ],
    ['a list', (at) => line(at, second('[]')), /line 2: it is no evidence/],
    [
      'a sample that the data do not hold',
      (at) => line(at, second('{"id":"__proto__","kind":"score","score":1}')),
      /line 2: it is of a sample/,
    ],
    [
      'a sample twice',
      (at) => line(at, (lines) => [lines[0]!, lines[1]!, lines[1]!, '']),
      /line 3: .*had its line already/,
    ],
    [
      'more lines than samples',
      (at) => line(at, (lines) => [...lines.slice(0, -1), ...Array(500).fill(lines[1]!), '']),
      /and more lines/,
    ],
    ['evidence without an identity', (at) => line(at, (lines) => lines.slice(1)), /line 1: /],
    ['no run.json', (at) => rmSync(join(at, 'run.json')), /run\.json.*not there/],
    [
      'a run.json of 5 MB',
      (at) => writeFileSync(join(at, 'run.json'), ' '.repeat(5 * 2 ** 20)),
      /run\.json.*more than/,
    ],
    ['a run.json that is no JSON', (at) => writeFileSync(join(at, 'run.json'), '{'), /run\.json.*no JSON/],
    ['a run.json of another shape', (at) => writeFileSync(join(at, 'run.json'), '[]'), /run\.json/],
    [
      'a run.json of another schema',
      (at) => json(at, (read) => Object.assign(read, { schema: 2 })),
      /run\.json.*schema/,
    ],
    [
      'a shard',
      (at) => json(at, (read) => Object.assign(read, { shard: { index: 1, of: 2 } })),
      /a part decides nothing/,
    ],
    [
      'another version of the program',
      (at) => json(at, (read) => Object.assign(read, { versions: { 'checkpoint-gate': '0.0.1' } })),
      /Checkpoint Gate .*0\.0\.1/,
    ],
    [
      'versions that are a prototype',
      (at) =>
        writeFileSync(
          join(at, 'run.json'),
          readFileSync(join(at, 'run.json'), 'utf8').replace(/"versions": \{\n/, '"versions": {"constructor": "x",'),
        ),
      /run\.json.*versions/,
    ],
    [
      'a side that was never opened',
      (at) => record(at, ({ opened }) => Object.assign(opened, { candidate: null })),
      /candidate was never opened/,
    ],
    ['a fingerprint that is none', opened({ fingerprint: '@everyone <img src=x>' }), /fingerprint/],
    [
      'a side that was asked, where the suite names recorded evidence',
      opened({ backend: 'onnx' }),
      /the candidate is onnx/,
    ],
    ['a backend that nobody knows', opened({ backend: 'trusted' }), /backend/],
    ['a note of a megabyte', opened({ notes: ['x'.repeat(2 ** 20)] }), /notes/],
    [
      'an error, told in hostile words',
      (at) =>
        json(at, (read) =>
          Object.assign(read, {
            error: {
              code: 'x',
              what: '::set-output name=verdict::passed\n## ✅ Merge allowed @octocat ![x](http://evil.example/x)',
              hint: '',
              exit: 0,
            },
          }),
        ),
      /did not finish its evaluation/,
    ],
  ]

  test.for(refused)('%s: refused in clear words, on the pull request', async ([, change, why], { expect }) => {
    const upload = downloaded(good.run)
    change(upload)
    const { body, states_, exit, github, outputs, warnings } = await told(
      {},
      { publish: upload, 'accept-evidence': 'true' },
    )
    expect(outputs.verdict).toBe('not-shown')
    expect(states_).toEqual(['aaa error'])
    expect(github.world.checks).toMatchObject([{ conclusion: 'failure' }])
    expect(heading(body)).toMatch(/^⛔ Merge blocked/)
    expect(readFileSync(outputs.report!, 'utf8')).toMatch(why)
    expect(body).toContain('**What to do**')
    expect(body).not.toMatch(/!\[|<img|@octocat|@everyone|root:/)
    expect([exit, warnings]).toEqual([0, []])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  const without: [what: string, (upload: string) => void][] = [
    [
      'a report.json that says passed',
      (at) =>
        forged(at, 'report.json', (text) => text.replace('"blocked"', '"passed"').replace('"exit": 1', '"exit": 0')),
    ],
    [
      'a comment.md that says passed',
      (at) => writeFileSync(join(at, 'comment.md'), '## ✅ Merge allowed\n\n@everyone ![x](http://evil.example/x)\n'),
    ],
    ['a suite.yml without rules', (at) => writeFileSync(join(at, 'suite.yml'), 'name: sharded\nrules: []\n')],
    [
      'other rules in run.json',
      (at) => record(at, ({ suite }) => Object.assign(suite, { rules: [], name: '../../etc' })),
    ],
    ['other tasks in run.json', (at) => record(at, ({ suite }) => Object.assign(suite, { tasks: [] }))],
    [
      'samples in which every answer is right',
      (at) => forged(at, 'samples/answers.jsonl', (text) => text.replaceAll(/the q\d+ stands on the hill/g, 'no idea')),
    ],
    ['no samples at all', (at) => rmSync(join(at, 'samples'), { recursive: true })],
    [
      'versions of a prototype',
      (at) => forged(at, 'run.json', (text) => text.replace(/"versions": \{\n/, '"versions": {"__proto__": "x",\n')),
    ],
    [
      'judgements and ratings',
      (at) => {
        for (const folder of ['judgements', 'ratings']) {
          mkdirSync(join(at, folder))
          writeFileSync(join(at, folder, 'answers.jsonl'), '{')
        }
      },
    ],
    ['an override of its own making', (at) => writeFileSync(join(at, 'overrides.json'), '[{"by":"octocat"}]')],
    [
      'files that nobody knows',
      (at) => {
        writeFileSync(join(at, '.npmrc'), 'registry=http://evil.example')
        writeFileSync(join(at, 'package.json'), '{"scripts":{"preinstall":"touch pwned"}}')
      },
    ],
  ]
  const forged = (at: string, file: string, change: (text: string) => string) =>
    writeFileSync(join(at, file), change(readFileSync(join(at, file), 'utf8')))

  test.for(without)('%s: changes nothing', async ([, change], { expect }) => {
    const plain = await told({}, { publish: downloaded(bad.run), 'accept-evidence': 'true' })
    const upload = downloaded(bad.run)
    change(upload)
    const changed = await told({}, { publish: upload, 'accept-evidence': 'true' })
    expect(changed.states_).toEqual(['aaa failure'])
    expect(changed.body).toBe(plain.body)
    expect(changed.summary).toBe(plain.summary)
  })

  test('evidence that is lacking: the row is missing, and blocks', async ({ expect }) => {
    const upload = downloaded(good.run)
    rmSync(join(upload, 'evidence/candidate/texts.jsonl'))
    const { outputs, states_ } = await told({}, { publish: upload, 'accept-evidence': 'true' })
    expect([outputs.verdict, ...states_]).toEqual(['not-shown', 'aaa error'])
  })

  test('what it tells of another commit or pull request is not asked: both come from the forge', async ({ expect }) => {
    const upload = downloaded(good.run)
    for (const name of ['pr.txt', 'NR', 'event.json']) writeFileSync(join(upload, name), '{"number": 1, "sha": "evil"}')
    const { github } = await told({}, { publish: upload })
    expect(github.transcript()).not.toMatch(/issues\/1\b|evil/)
  })
})

describe.concurrent('a pull request that changes', () => {
  /** The base branch, and a pull request's version of it that is evaluated by its own job. */
  async function changed(change: (folder: string) => void) {
    const head = mkdtempSync(join(tmpdir(), 'gate-head-'))
    cpSync(good.base, head, { recursive: true })
    rmSync(join(head, 'runs'), { recursive: true, force: true })
    change(head)
    const { run } = await import('../../src/commands/run.ts')
    const { optionsOf } = await import('./sharding.ts')
    const out = join(mkdtempSync(join(tmpdir(), 'gate-fork-')), 'run')
    const { report } = await run(optionsOf(head, out))
    return { report, told: await told({}, { publish: out, 'accept-evidence': 'true' }) }
  }
  const edit = (file: string, from: RegExp, to: string) => (folder: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to))

  test('the rules: those of the base branch decide, and the comment says so', async ({ expect }) => {
    const { report, told } = await changed(
      edit('checkpoint-gate.yml', /rules:[\s\S]*$/, 'rules:\n  - {max_drop: 50 points}\n  - {max_rise: 900%}\n'),
    )
    expect(report.verdict.name).toBe('passed')
    expect(told.outputs.verdict).toBe('blocked')
    expect(told.body).toContain('The pull request changes the suite')
  })

  test('what is asked: its evidence is of something else, and the rows are missing', async ({ expect }) => {
    const { told } = await changed(edit('texts.jsonl', /a text of/g, 'an easy text of'))
    expect(told.states_).not.toContain('aaa success')
    expect(told.body).toContain('asked something else than the suite and the data of main do')
    expect(told.body).toContain('The pull request changes the data of "texts"')
  })

  test('what an earlier run was asked, whose evidence is a side: the rows are missing', async ({ expect }) => {
    const upload = downloaded(good.run)
    const otherwise = [{ task: 'texts', settings: [], samples: null }]
    record(upload, (read) => Object.assign(read, { earlier: { candidate: { otherwise } } }))
    const { states_, body } = await told({}, { publish: upload, 'accept-evidence': 'true' })
    expect(states_).not.toContain('aaa success')
    expect(body).toContain('asked something else than the suite and the data of main do')
  })

  test('what is right: the references of the base branch judge', async ({ expect }) => {
    const { report, told } = await changed(edit('answers.jsonl', /the (q\d+) stands on the hill/g, 'no idea'))
    const rouge = (rows: { metric: string; candidate: number | null }[]) =>
      rows.find(({ metric }) => metric === 'rougeL')!.candidate!
    expect(rouge(report.rows)).toBeGreaterThan(0)
    const own = JSON.parse(readFileSync(join(bad.run, 'report.json'), 'utf8')).rows
    expect(rouge(JSON.parse(readFileSync(told.outputs.report!, 'utf8')).rows)).toBe(rouge(own))
  })
})

describe.concurrent('the second stage', () => {
  const ended: [conclusion: string, says: RegExp][] = [
    ['cancelled', /was cancelled/],
    ['skipped', /was skipped/],
    ['timed_out', /ran out of time/],
    ['failure', /failed, and left no run folder/],
    ['startup_failure', /could not be started/],
    ['action_required', /waits until a maintainer lets it run/],
    ['success', /left no run folder/],
    ['something new', /left no run folder/],
  ]
  test.for(ended)(
    'without an artifact, after %s: says so, so that no old report stands',
    async ([conclusion, says], { expect }) => {
      const old = `<!-- checkpoint-gate suite=sharded run=900 attempt=1 sha=${'b'.repeat(40)} stage=ended -->\n## ✅ Merge allowed\n`
      const comments = [{ id: 5, author: 'github-actions[bot]', body: old, isMinimized: false }]
      const { body, states_, exit } = await told({ comments }, { publish: nowhere }, { conclusion })
      expect(heading(body)).toMatch(/^⛔ Merge blocked/)
      expect(body).toMatch(says)
      expect(body).not.toContain('Merge allowed')
      expect([exit, ...states_]).toEqual([0, 'aaa error'])
    },
  )

  test('says from the start that it is evaluated, with the page of that run', async ({ expect }) => {
    const { body, states_, exit } = await told({}, { publish: nowhere }, {}, { action: 'requested' })
    expect(heading(body)).toBe('⏳ Evaluating <code>aaaaaaa</code>…')
    expect(body).toContain('/actions/runs/1001')
    expect([exit, ...states_]).toEqual([0, 'aaa pending'])
  })

  test.for([
    ['a pull request that was closed', { state: 'closed' }, {}, /No open pull request/],
    ['a commit that is not at its head any more', {}, { head_sha: 'e'.repeat(40) }, /No open pull request/],
    [
      'another fork than the one that pushed',
      {},
      { head_repository: { full_name: 'eve/legal-model' } },
      /No open pull request/,
    ],
    ['a run that was for a push', {}, { event: 'push' }, /not for a pull request/],
  ] as [string, Partial<World>, Record<string, unknown>, RegExp][])(
    'writes nothing for %s',
    async ([, world, run, says], { expect }) => {
      const { github, exit, log } = await told(world, { publish: downloaded(good.run) }, run)
      expect(github.transcript()).not.toMatch(/POST|PATCH/)
      expect([github.world.comments, github.world.statuses, github.world.checks]).toEqual([[], [], []])
      expect(log.join('\n')).toMatch(says)
      expect(exit).toBe(0)
    },
  )

  test('refuses a pull request into another branch than the one whose suite is checked out', async ({ expect }) => {
    const { body, states_ } = await told(
      { base: 'release' },
      { publish: downloaded(good.run), 'accept-evidence': 'true' },
    )
    expect(body).toContain('goes into "release"')
    expect(states_).toEqual(['aaa error'])
  })

  test('refuses a checkout of the very commit that is judged', async ({ expect }) => {
    const head = mkdtempSync(join(tmpdir(), 'gate-checkout-'))
    cpSync(good.base, head, { recursive: true })
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', head, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
        encoding: 'utf8',
      }).trim()
    git('init', '-q', '-b', 'main')
    git('add', 'checkpoint-gate.yml')
    git('commit', '-q', '-m', 'suite')
    const suite = join(head, 'checkpoint-gate.yml')
    const { body, states_ } = await told(
      { head: git('rev-parse', 'HEAD') },
      { suite, publish: downloaded(good.run), 'accept-evidence': 'true' },
    )
    expect(body).toContain('its own suite would decide about it')
    expect(states_.map((one) => one.slice(4))).toEqual(['error'])
  })

  test.for([
    ['on another event', { event: 'pull_request' }, {}, 'publish-event'],
    ['with a part to evaluate', {}, { candidate: 'x' }, 'publish-alone'],
    ['without a token', {}, { token: '' }, 'publish-without-token'],
  ] as const)('is refused %s', async ([, job, inputs, code], { expect }) => {
    await expect(told({}, { publish: downloaded(good.run), ...inputs }, {}, job)).rejects.toMatchObject({ code })
  })

  test('whose token may not write fails: here the job is what a maintainer looks at', async ({ expect }) => {
    const failures = [{ on: /^POST .*statuses/, how: 'not accessible' as const, times: 9 }]
    await expect(told({ failures }, { publish: downloaded(good.run) })).rejects.toMatchObject({
      code: 'publish-not-written',
    })
  })

  test('on Gitea, whose event tells neither fork nor branch nor attempt', async ({ expect }) => {
    const run = { head_repository: undefined, head_branch: '', run_attempt: 0, event: 'pull_request_sync' }
    const { states_, body } = await told({ gitea: true }, { publish: downloaded(good.run) }, run)
    expect(states_).toEqual(['aaa error'])
    expect(body).toContain('made by a job of mallory/legal-model')
  })
})
