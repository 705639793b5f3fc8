import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undecidable } from '../../src/policy/applicable.ts'
import { sampleDifference } from '../../src/policy/samples.ts'
import type { Sample } from '../../src/samples/sample.ts'
import type { Task } from '../../src/suite/task.ts'
import { suiteWith } from './build.ts'

const [qa, texts] = suiteWith(['{metric: perplexity, max_rise: 2%}']).tasks as [Task, Task]
const sample = (id: string, more: Partial<Sample> = {}): Sample => ({
  id,
  prompt: `What is ${id}?`,
  references: ['right'],
  source: { file: 'qa.jsonl', line: 1 },
  ...more,
})
const set = (...samples: Sample[]) => ({ samples, sha256: String(samples.length).repeat(64) })
const three = ['a', 'b', 'c'].map((id) => sample(id))

describe('the samples of two sides', () => {
  it('are named by what became of them', () => {
    const head = set(
      sample('b', { prompt: 'What is it?' }),
      sample('c', { references: ['wrong'] }),
      sample('d'),
      sample('e'),
    )
    expect(sampleDifference(qa, set(...three), head)).toMatchObject({
      task: 'qa',
      base: { samples: 3 },
      head: { samples: 4 },
      ...{ added: 2, removed: 1, asked: 1, expected: 1 },
      ids: { added: ['d', 'e'], removed: ['a'], asked: ['b'], expected: ['c'] },
    })
  })

  it('do not differ by their order, nor by the lines and files that they stand in', () => {
    const samples = fc
      .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 })
      .map((ids) => ids.map((id) => sample(id)))
    const both = samples.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))
    fc.assert(
      fc.property(both, ([one, other]) => {
        const moved = other.map((each, i) => ({ ...each, source: { file: 'elsewhere', line: i + 7 } }))
        expect(sampleDifference(qa, set(...one), set(...moved))).toBeNull()
      }),
    )
  })

  it('count whole where one side has no such task', () => {
    expect(sampleDifference(qa, set(...three), null)).toMatchObject({ removed: 3, head: null })
    expect(sampleDifference(qa, null, set(...three))).toMatchObject({ added: 3, base: null })
  })
})

describe('a task of another suite', () => {
  const own = { task: qa, samples: three, seed: 1 }
  const renamed = (change: Partial<Extract<Task, { kind: 'generate' }>>) => ({
    ...own,
    task: { ...qa, ...change } as Task,
  })
  it.each([
    [
      'other metrics, role and place',
      renamed({ metrics: ['rougeL'], role: null, place: { line: 99, column: 1 } }),
      null,
    ],
    ['other right answers', { ...own, samples: three.map((each) => ({ ...each, references: ['wrong'] })) }, null],
    ['fewer samples', { ...own, samples: three.slice(1) }, null],
    [
      'a sample that was not asked',
      { ...own, samples: [...three, sample('d')] },
      '1 sample of its 4 not asked in this run',
    ],
    [
      'another prompt for a sample',
      { ...own, samples: [sample('a', { prompt: 'Else?' }), ...three.slice(1)] },
      '1 sample of its 3 not asked in this run',
    ],
    ['other decoding settings', renamed({ maxNewTokens: 1 }), 'its prompts or decoding settings are other ones'],
    ['another system prompt', renamed({ system: 'Lie.' }), 'its prompts or decoding settings are other ones'],
    ['another kind', { ...own, task: texts, samples: [] }, 'its prompts or decoding settings are other ones'],
  ])('with %s', (_, other, why) => {
    expect(undecidable(other, own)).toBe(why)
  })

  it('that this run does not have', () => {
    expect(undecidable(own, undefined)).toBe('this run has no such task')
  })
})
