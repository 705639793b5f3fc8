import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { GateError } from '../../src/shared/errors.ts'
import { decode, mistakesOf, suiteWith } from './known.ts'

const words = [
  ...['baseline', 'candidate', 'tasks', 'rules', 'kind', 'perplexity', 'generate', 'classify', 'choose', 'data'],
  ...['fields', 'choices', 'metrics', 'metric', 'bleu:tokenize=zh', 'schema', 'scored', 'max_rise', 'role'],
]
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<unknown>(
      ...words,
      '2%',
      '1 point',
      null,
      true,
      0,
      -1,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      '__proto__',
    ),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), tie('any'), { maxKeys: 5 }),
  ),
})).any

describe('whatever the file holds, decoding ends in a suite or in an error for the user', () => {
  const orGateError = (text: string) => {
    try {
      decode(text)
    } catch (error) {
      expect(error).toBeInstanceOf(GateError)
      expect((error as GateError).code).toBe('suite-invalid')
    }
  }

  it('values of any shape', () => {
    fc.assert(fc.property(value, (any) => orGateError(stringify(any))))
  })

  it('a suite with one value replaced by another', () => {
    const suite = {
      baseline: 'b',
      candidate: 'c',
      tasks: {
        a: { kind: 'perplexity', data: 'a.txt' },
        b: { kind: 'choose', data: { path: 'b.csv', fields: { choices: ['A', 'B'] } }, metrics: ['acc'] },
        c: { kind: 'generate', data: 'c.csv', metrics: ['json_schema'], schema: { type: 'object' } },
      },
      rules: [{ max_rise: '2%' }],
    }
    const path = fc.constantFrom(
      ['tasks', 'a', 'data'],
      ['tasks', 'a'],
      ['tasks', 'b', 'data', 'fields', 'choices'],
      ['tasks', 'b', 'metrics'],
      ['tasks', 'c', 'metrics', '0'],
      ['tasks', 'c', 'schema'],
      ['tasks', 'c', 'kind'],
      ['rules', '0'],
      ['rules', '0', 'max_rise'],
      ['candidate'],
    )
    fc.assert(
      fc.property(path, value, (steps, any) => {
        const copy = structuredClone(suite) as Record<string, unknown>
        const parent = steps.slice(0, -1).reduce((node, step) => node[step] as Record<string, unknown>, copy)
        parent[steps.at(-1)!] = any
        orGateError(stringify(copy))
      }),
    )
  })

  it('text that is hardly YAML', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '"',
      "'",
      '#',
      '|',
      '\t',
      '!',
      '%',
      '<<',
      ',',
      '? ',
      '---',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => orGateError(pieces.join(''))))
  })

  it.each([
    ['deep nesting', '['.repeat(20000)],
    ['an alias of itself', 'tasks: &a {a: *a}'],
    [
      'aliases that would unfold without end',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdefgh'[i]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
  ])('%s', (_, text) => {
    expect(mistakesOf(text).length).toBeGreaterThan(0)
    orGateError(text)
  })
})

it('names the line and the column of a mistake wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(20), fc.nat(8), (comments, before, spaces) => {
      const tasks = Array.from({ length: before }, (_, i) => `t${i}: {kind: perplexity, data: a.txt}`)
      const bad = `bad:${' '.repeat(spaces + 1)}{kind: perplexity, data: a.txt, stride: -7}`
      const text = suiteWith({ top: '# more\n'.repeat(comments), tasks: [...tasks, bad].join('\n') })
      const lines = text.split('\n')
      const line = lines.findIndex((one) => one.includes('-7'))
      expect(mistakesOf(text)).toEqual([
        `${line + 1}:${lines[line]!.indexOf('-7') + 1}  tasks.bad.stride: given -7; allowed: 1 or more`,
      ])
    }),
    { numRuns: 50 },
  )
})
