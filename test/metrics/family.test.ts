import { describe, expect, it } from 'vitest'
import { type Chosen, family, MetricMistake, makeMetric, single } from '../../src/metrics/family.ts'
import { perplexity } from '../../src/metrics/perplexity.ts'

const options = {
  words: { kind: 'choice', choices: ['13a', 'zh'], usual: '13a', about: 'how words are split' },
  lowercase: { kind: 'flag', usual: false, about: 'small letters' },
  order: { kind: 'number', usual: 4, min: 1, max: 9, whole: true, about: 'longest n-gram' },
  k: { kind: 'number', usual: null, min: 0, max: 1, about: 'added' },
} as const

const made: Chosen<typeof options>[] = []
const toy = family('toy', options, (name, chosen) => {
  made.push(chosen)
  return { ...perplexity, name }
})
const nameOf = (written: string) => makeMetric(toy, written).name
const mistakeOf = (written: string) => {
  try {
    return nameOf(written)
  } catch (error) {
    expect(error).toBeInstanceOf(MetricMistake)
    return (error as Error).message
  }
}

describe('a metric with options', () => {
  it('has the bare name with the usual options, and the others in one order', () => {
    expect(nameOf('toy')).toBe('toy')
    expect(nameOf('toy:words=13a:lowercase=false:order=4')).toBe('toy')
    expect(nameOf('toy:order=2:lowercase:words=zh')).toBe('toy:words=zh:lowercase:order=2')
    expect(nameOf('toy:k=0.5')).toBe('toy:k=0.5')
  })

  it('is made with what was chosen', () => {
    nameOf('toy:order=2:lowercase')
    expect(made.at(-1)).toEqual({ words: '13a', lowercase: true, order: 2, k: null })
  })

  it('refuses what is no option, no value or named twice, and says what is allowed', () => {
    expect(mistakeOf('toy:word=zh')).toBe(
      'toy has no option "word"; its options are words, lowercase, order and k; did you mean "words"?',
    )
    expect(mistakeOf('toy:words=ja')).toBe('words is given "ja"; allowed: 13a and zh')
    expect(mistakeOf('toy:words')).toBe('words needs a value: words=13a')
    expect(mistakeOf('toy:order=2.5')).toBe('order is given "2.5"; allowed: a whole number from 1 to 9')
    expect(mistakeOf('toy:k=2')).toBe('k is given "2"; allowed: a number from 0 to 1')
    expect(mistakeOf('toy:lowercase=yes')).toBe('lowercase is given "yes"; allowed: true or false')
    expect(mistakeOf('toy:order=2:order=3')).toBe('names "order" a second time')
    expect(mistakeOf('toy:constructor=1')).toMatch(/^toy has no option "constructor"/)
    expect(() => makeMetric(single(perplexity), 'perplexity:order=1')).toThrow('perplexity has no options')
  })
})
