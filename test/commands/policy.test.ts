import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { readPolicy } from '../../src/commands/policy/read.ts'
import { reportOf } from '../../src/commands/report.ts'
import { run } from '../../src/commands/run.ts'
import type { Holder } from '../../src/evidence/policy-record.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import { silent } from '../../src/shared/progress.ts'
import {
  answeredAsCandidate,
  loosened,
  model,
  Repository,
  suite,
  weakBaseline,
  withoutLost,
} from '../policy/repository.ts'

const time = 120_000

/** A run in a checkout of the change, and what it says. */
async function judged({ folder }: Repository, holds: Holder, base: string | null = 'main') {
  const notes: string[] = []
  const { report, folder: made } = await run({
    suiteFile: join(folder, 'checkpoint-gate.yml'),
    out: join(folder, 'runs/legal'),
    ...{ baseline: null, candidate: null, runtime: null },
    policy: { holds, base: base === null ? null : { name: base, merged: null }, remote: null, isChange: false },
    progress: { ...silent, note: (text) => notes.push(text) },
    signal: new AbortController().signal,
  })
  const comment = readFileSync(join(made, 'comment.md'), 'utf8')
  return { exit: report.verdict.exit, report, folder: made, comment, notes }
}

const changed = (files: Record<string, string | null>) => {
  const repository = Repository.of(model)
  repository.change(files)
  return repository
}
/** Headline and warning, as a reviewer sees them first. */
const first = (comment: string) => comment.split('\n\n').slice(0, 2).join('\n')
const withoutRule = suite.replace(/ {2}- \{role: general.*\n/, '')
const onlyClauses = suite.replace(/ {2}qa: .*\n/, '').replace(/ {2}- \{role: general.*\n/, '')

describe('a pull request that makes its own judge', () => {
  const attacks: [string, Record<string, string | null>, RegExp][] = [
    ['loosens the rule', { 'checkpoint-gate.yml': loosened }, /changes the rules/],
    ['removes the rule', { 'checkpoint-gate.yml': withoutRule }, /changes the rules/],
    ['lets it only warn', { 'checkpoint-gate.yml': suite.replace('2 points}', '2 points, level: warn}') }, /the rules/],
    [
      'removes the task',
      { 'checkpoint-gate.yml': onlyClauses },
      /changes the rules, the tasks and the evaluation data/,
    ],
    ['makes the answers right', { 'data/qa.jsonl': answeredAsCandidate }, /changes the evaluation data/],
    ['takes away the samples', { 'data/qa.jsonl': withoutLost }, /changes the evaluation data/],
    ['weakens the baseline', { 'production/qa.jsonl': weakBaseline }, /changes the baseline/],
    [
      'names another baseline',
      {
        'weak/qa.jsonl': weakBaseline,
        'weak/clauses.jsonl': model['production/clauses.jsonl']!,
        'checkpoint-gate.yml': suite.replace('recorded:production', 'recorded:weak'),
      },
      /changes the rules/,
    ],
    ['removes the suite', { 'checkpoint-gate.yml': null }, /removes the suite/],
    ['breaks the suite', { 'checkpoint-gate.yml': 'tasks: 1\n' }, /The suite that this pull request brings is wrong/],
  ]

  test.for(attacks)('%s: blocked by the base all the same, and named', { timeout: time }, async (row, { expect }) => {
    const [name, files, told] = row
    const repository = changed(files)
    const { exit, report, comment } = await judged(repository, 'base')
    expect(report.verdict.name).toBe('blocked')
    expect(exit).toBe(1)
    expect(first(comment)).toMatch(told)
    expect(report.policy).toMatchObject({ holds: 'base' })
    const shown = first(comment).replaceAll(`${repository.folder}/`, '')
    expect(shown.replace(/[0-9a-f]{6}(&#8203;)?[0-9a-f]{2}/, 'abcdef01')).toMatchSnapshot(name)
  })

  test.for(attacks.filter(([name]) => !/samples|suite/.test(name)))(
    '%s: where its own rules hold, no pass looks like one',
    { timeout: time },
    async ([name, files, told], { expect }) => {
      const { exit, report, comment } = await judged(changed(files), 'head')
      expect(exit).toBe(0)
      const [heading, warning] = comment.split('\n\n')
      expect(heading).toMatch(/^## ⚠️ Merge allowed only by rules and data of its own: /)
      expect(warning).toMatch(told)
      expect(warning).toMatch(/would be blocked: qa, Exact match|cannot be told on this evidence/)
      expect(report.policy?.would?.verdict).toBe(/baseline/.test(name) ? null : /task/.test(name) ? null : 'blocked')
    },
  )

  test('that changes nothing of it is not warned of', { timeout: time }, async ({ expect }) => {
    const repository = changed({
      'checkpoint-gate.yml': `# The suite.\n${suite.replace('resamples: 1000\n', '')}resamples: 1000 # as before\n`,
      'candidate/qa.jsonl': model['production/qa.jsonl']!,
    })
    const { exit, report, comment } = await judged(repository, 'base')
    expect(exit).toBe(0)
    expect(report.policy).toMatchObject({ holds: 'base', state: 'same', rules: [] })
    expect(comment).not.toContain('⚠️')
  })

  test('the whole comment of a loosened rule', { timeout: time }, async ({ expect }) => {
    const { comment } = await judged(changed({ 'checkpoint-gate.yml': loosened }), 'head')
    const [shown] = comment.split('<details><summary>Forgotten')
    expect(shown).toMatchSnapshot()
  })

  test('judges the candidate that the head names', { timeout: time }, async ({ expect }) => {
    const better = {
      'next/qa.jsonl': model['production/qa.jsonl']!,
      'next/clauses.jsonl': model['production/clauses.jsonl']!,
      'checkpoint-gate.yml': suite.replace('recorded:candidate', 'recorded:next'),
    }
    const { exit, report } = await judged(changed(better), 'base')
    expect(report.compared.candidate?.path).toBe('recorded:next')
    expect(report.policy?.state).toBe('same')
    expect(exit).toBe(0)
  })
})

describe('what is kept of it', () => {
  test('remakes the report without git, the base or its data', { timeout: time }, async ({ expect }) => {
    const { folder, report } = await judged(changed({ 'data/qa.jsonl': answeredAsCandidate }), 'base')
    const run = new RunFolder(folder)
    expect(reportOf(run, run.readRecord())).toEqual(report)
    expect(report.policy?.data).toMatchObject([{ task: 'qa', expected: 20, ids: { expected: expect.any(Array) } }])
    expect(report.policy?.would?.verdict).toBe('passed')
  })
})

describe('a base', () => {
  test('without a suite: the head’s holds, and that is said', { timeout: time }, async ({ expect }) => {
    const repository = Repository.of({ 'README.md': 'a model\n' })
    repository.change(model)
    const { exit, comment, report } = await judged(repository, 'base')
    expect(exit).toBe(1)
    expect(report.policy).toMatchObject({ holds: 'head', state: 'new' })
    expect(first(comment)).toMatch(/brings the rules that it is judged by/)
  })

  test('whose suite is wrong: nothing is decided by it', { timeout: time }, async ({ expect }) => {
    const repository = Repository.of({ ...model, 'checkpoint-gate.yml': 'tasks: 1\n' })
    repository.change({ 'checkpoint-gate.yml': suite })
    await expect(judged(repository, 'base')).rejects.toThrow(
      /^The suite as it stands on the base \([0-9a-f]{8}\) cannot/,
    )
    expect((await judged(repository, 'head')).report.policy).toMatchObject({ state: 'broken' })
  })

  test('that the clone does not know: never a pass by other rules', { timeout: time }, async ({ expect }) => {
    const repository = changed({ 'checkpoint-gate.yml': loosened })
    await expect(judged(repository, 'base', 'origin/main')).rejects.toThrow(/this clone does not know origin\/main/)
    await expect(judged(repository, 'base', null)).rejects.toThrow(/nothing tells which commit that is/)
    const { report, comment, exit } = await judged(repository, 'head', 'origin/main')
    expect([exit, report.policy?.state]).toEqual([0, 'unknown'])
    expect(first(comment)).toMatch(/Whether this pull request changes the rules it is judged by could not be told/)
  })

  test('without git at all', { timeout: time }, async ({ expect }) => {
    const repository = changed({ 'checkpoint-gate.yml': loosened })
    repository.write({ '.git': null })
    await expect(judged(repository, 'base')).rejects.toThrow(/git finds no repository there/)
    const source = { holds: 'base', base: { name: 'main', merged: null }, remote: null, isChange: true } as const
    const read = readPolicy(join(repository.folder, 'checkpoint-gate.yml'), source, null, { PATH: '/nowhere' })
    await expect(read).rejects.toThrow(/there is no git on this machine/)
  })

  test('whose suite names data that only the head has', { timeout: time }, async ({ expect }) => {
    const { 'data/qa.jsonl': data, ...without } = model
    const repository = Repository.of(without as Record<string, string>)
    repository.change({ 'data/qa.jsonl': answeredAsCandidate })
    const { exit, report } = await judged(repository, 'base')
    expect(exit).toBe(2)
    expect(report.error?.what).toMatch(/data\/qa\.jsonl, which the base .* does not have: only this pull request/)
    // Kept out of git, it was brought by somebody whom the workflow trusts.
    repository.git('rm', '--quiet', '--cached', 'data/qa.jsonl')
    repository.git('commit', '--quiet', '-m', 'out of git')
    repository.write({ 'data/qa.jsonl': data! })
    expect((await judged(repository, 'base')).exit).toBe(1)
  })
})
