import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VerdictCache } from '../../../src/judge/cache.ts'
import type { Judgement, Outcome } from '../../../src/judge/judgement.ts'
import { keyOf } from '../../../src/judge/key.ts'
import { Ledger, readJudgements } from '../../../src/judge/ledger.ts'
import { firstWay } from '../../../src/judge/way.ts'
import { folder, modelAt, questionsAbout } from './asking.ts'

const model = modelAt('http://user:geheim@judge.example/v1')
const scored: Outcome = { kind: 'scored', grades: { overall: 4 }, reasoning: 'good\n"so"' }
const unscored = (why: 'refused' | 'cut' | 'unparsable' | 'filtered' | 'failed'): Outcome => ({
  kind: 'unscored',
  why,
  said: 'x',
})
const verdict = (outcome: Outcome) => ({ outcome, model: 'm', usage: null })
const fileIn = (place: string) => join(place, readdirSync(place)[0]!)

describe('the cache of verdicts', () => {
  it('keeps what the judge said to the end, and nothing that was cut off, held back or lost', () => {
    const place = folder()
    const cache = new VerdictCache(place, model, 0)
    cache.keep('scored', verdict(scored))
    for (const why of ['refused', 'cut', 'unparsable', 'filtered', 'failed'] as const)
      cache.keep(why, verdict(unscored(why)))
    cache.close()
    const again = new VerdictCache(place, model, 0)
    expect(again.verdict('scored')).toMatchObject(verdict(scored))
    const kept = ['refused', 'cut', 'unparsable', 'filtered', 'failed'].filter((key) => again.verdict(key))
    expect(kept).toEqual(['refused', 'unparsable'])
  })

  it('holds neither key nor address, and nobody else may read it', () => {
    const place = folder()
    const cache = new VerdictCache(place, model, 0)
    cache.keep('k', verdict(scored))
    cache.close()
    const path = fileIn(place)
    expect(readFileSync(path, 'utf8') + path).not.toMatch(/geheim|judge\.example/)
    expect(statSync(path).mode & 0o077).toBe(0)
  })

  it('passes over torn lines and those of other versions, and writes whole ones behind them', () => {
    const place = folder()
    const first = new VerdictCache(place, model, 0)
    first.keep('a', verdict(scored))
    first.keep('b', verdict(scored))
    first.close()
    const path = fileIn(place)
    truncateSync(path, statSync(path).size - 9)
    const second = new VerdictCache(place, model, 0)
    expect([second.verdict('a') !== undefined, second.verdict('b')]).toEqual([true, undefined])
    second.keep('c', verdict(scored))
    second.close()
    appendFileSync(path, '{"v":9,"key":"d","outcome":{"kind":"scored","grades":{}}}\n[1]\nnull\n{"v":1,"key":"e"}\n')
    const third = new VerdictCache(place, model, 0)
    expect(['a', 'c', 'd', 'e'].map((key) => third.verdict(key) !== undefined)).toEqual([true, true, false, false])
  })

  it('is lost, and the run is not, where it cannot be written or read', () => {
    const file = join(folder(), 'file')
    writeFileSync(file, '')
    const cache = new VerdictCache(join(file, 'below'), model, 0)
    cache.keep('a', verdict(scored))
    expect(cache.verdict('a')).toBeDefined()
    expect(new VerdictCache(null, model, 0).verdict('a')).toBe(undefined)
  })

  it('takes lines of several processes at once, each of them whole', async () => {
    const place = folder()
    const writer = `
      const { VerdictCache } = await import(${JSON.stringify(join(import.meta.dirname, '../../../src/judge/cache.ts'))})
      const cache = new VerdictCache(${JSON.stringify(place)}, ${JSON.stringify(model)}, 0)
      const reasoning = 'x'.repeat(20000)
      for (let i = 0; i < 150; i += 1)
        cache.keep(process.pid + '-' + i, { outcome: { kind: 'scored', grades: { i }, reasoning }, model: null, usage: null })`
    const children = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ['--input-type=module', '-e', writer], { stdio: ['ignore', 'ignore', 'inherit'] }),
    )
    const codes = await Promise.all(children.map((child) => once(child, 'exit')))
    expect(codes.map(([code]) => code)).toEqual([0, 0, 0, 0])
    const cache = new VerdictCache(place, model, 0)
    const keys = children.flatMap(({ pid }) => Array.from({ length: 150 }, (_, i) => `${pid}-${i}`))
    expect(keys.filter((key) => !cache.verdict(key))).toEqual([])
  })

  it('remembers how a model had to be asked, for a month', () => {
    const place = folder()
    const way = { format: 'json' as const, dropped: ['temperature'] }
    const cache = new VerdictCache(place, model, 0)
    cache.keepWay(way, 1000)
    cache.close()
    const day = 24 * 3600 * 1000
    expect([0, 29 * day, 31 * day].map((now) => new VerdictCache(place, model, now).way)).toEqual([way, way, null])
  })
})

describe('what a verdict is known by', () => {
  const question = questionsAbout(1)[0]!
  const other = { ...question, messages: [question.messages[0]!, { role: 'user' as const, content: 'else' }] }
  it.each<[string, string]>([
    ['another answer', keyOf(other, model, firstWay)],
    ['a repeat', keyOf({ ...question, again: 1 }, model, firstWay)],
    ['another schema', keyOf({ ...question, schema: { ...question.schema, required: [] } }, model, firstWay)],
    ['another model', keyOf(question, { ...model, model: 'x' }, firstWay)],
    ['another server', keyOf(question, { ...model, address: 'http://y/v1' }, firstWay)],
    ['another temperature', keyOf(question, { ...model, temperature: 0.2 }, firstWay)],
    ['another longest reply', keyOf(question, { ...model, maxTokens: 999 }, firstWay)],
    ['another effort', keyOf(question, { ...model, reasoningEffort: 'low' }, firstWay)],
    ['a temperature that is refused', keyOf(question, model, { ...firstWay, dropped: ['temperature'] })],
    ['another form of reply', keyOf(question, model, { ...firstWay, format: 'json' })],
  ])('differs for %s', (_, key) => {
    expect(key).not.toBe(keyOf(question, model, firstWay))
  })

  it('does not differ for another nonce, other patience, or another place in the task', () => {
    const again = questionsAbout(1, { nonce: 'zz99' })[0]!
    const patient = { ...model, timeout: 1, concurrency: 99, prices: null, keyVariable: 'OTHER' }
    expect(keyOf({ ...again, id: 'else', flags: ['x'] }, patient, firstWay)).toBe(keyOf(question, model, firstWay))
  })
})

describe('the ledger', () => {
  const judgement = (id: string, outcome: Outcome): Judgement => ({
    ...{
      id,
      key: `key of ${id}`,
      judge: 0,
      sample: id,
      about: { form: 'score', side: 'baseline' },
      again: 0,
      flags: [],
    },
    ...{ outcome, model: null, format: 'schema', dropped: [], usage: null, cost: 0, cached: false },
  })
  const call = (id: string) => ({ call: id, judge: 0, key: `key of ${id}`, ...firstWay, most: 0.5 })

  it('tells calls that were lost from those that ended, were judged, or were not paid', () => {
    const path = join(folder(), 'judgements', 'answers.jsonl')
    const first = new Ledger(path)
    for (const id of ['judged', 'lost', 'unpaid', 'half-paid', 'torn']) first.calling(call(id))
    first.judged(judgement('judged', scored))
    first.calling({ ...call('unpaid'), most: 0, ended: true })
    first.calling({ ...call('half-paid'), most: 0.2, ended: true })
    first.judged(judgement('torn', scored))
    first.close()
    truncateSync(path, statSync(path).size - 5)
    const second = new Ledger(path)
    expect(second.lost.map((each) => each.call)).toEqual(['lost', 'half-paid', 'torn'])
    expect(second.judgements.map(({ id }) => id)).toEqual(['judged'])
    second.judged(judgement('lost', unscored('failed')))
    second.judged(judgement('lost', scored))
    second.close()
    expect(readJudgements(path).map(({ id, outcome }) => [id, outcome.kind])).toEqual([
      ['judged', 'scored'],
      ['lost', 'scored'],
    ])
    expect(new Ledger(path).lost.map((each) => each.call)).toEqual(['half-paid', 'torn'])
  })
})
