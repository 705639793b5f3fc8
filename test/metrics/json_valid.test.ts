import { describe, expect, it } from 'vitest'
import { makeMetric } from '../../src/metrics/family.ts'
import { jsonSchema } from '../../src/metrics/json_schema.ts'
import { jsonValid } from '../../src/metrics/json_valid.ts'
import type { Metric } from '../../src/metrics/metric.ts'
import { schemaMistake } from '../../src/metrics/schema/validator.ts'
import { reference } from './golden.ts'
import { answerPair } from './pairs.ts'

function score(metric: Metric, text: string, schema: object | boolean | null = null): number {
  const scorer = (metric as Metric as Metric<'text'>).scorer({ pairs: [], reading: { field: 'category', schema } })
  const { sample, evidence } = answerPair(text, [])
  return scorer.value(scorer.statistics(evidence, sample))
}
const isValid = (text: string, options = '') => score(makeMetric(jsonValid, `json_valid${options}`), text)
const satisfies = (text: string, schema: object | boolean | null, options = '') =>
  score(makeMetric(jsonSchema, `json_schema${options}`), text, schema)

describe('json_valid', () => {
  it.each([
    '{}',
    '[]',
    ' \t\r\n{"a": [1, -0.5e+3, "\\u00e9\\n", true, false, null]}\n',
    '"text"',
    '-0',
    'null',
    '{"a":1,"a":2}',
    '"\u2028\u{1f600}\\ud800"',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
  ])('takes %j for JSON', (text) => {
    expect(isValid(text)).toBe(1)
  })

  it.each([
    '',
    ' ',
    'yes',
    '{',
    '{"a":1,}',
    "{'a':1}",
    '{a:1}',
    '[1 2]',
    '01',
    '1.',
    '.5',
    '+1',
    'NaN',
    'Infinity',
    'nul',
    '{"a":1} {"b":2}',
    'Sure: {"a":1}',
    '\ufeff{}',
    '\u00a0{}',
    '"\n"',
    '"\\x41"',
    '// c\n{}',
    '```json\n{}\n```',
  ])('takes %j for none', (text) => {
    expect(isValid(text)).toBe(0)
  })

  it('takes the whole answer out of one code fence where the option allows it', () => {
    for (const text of ['```json\n{"a": 1}\n```', '\n```\n[1,\n2]\n  ```  \n', '```JSON \r\n{}\r\n```', '{}']) {
      expect(isValid(text, ':fence'), text).toBe(1)
    }
    for (const text of [
      'Here:\n```json\n{}\n```',
      '```json\n{}\n```\nDone.',
      '```json\n{}',
      '```\n```',
      '```\n{}\n```\n```\n{}\n```',
    ]) {
      expect(isValid(text, ':fence'), text).toBe(0)
    }
  })

  it('needs no references', () => {
    expect(makeMetric(jsonValid, 'json_valid').withoutReferences).toBe(true)
  })
})

describe('json_schema', () => {
  it("says of every value what Python's jsonschema says, in drafts 2020-12 and 7", () => {
    for (const { schema, cases } of reference('schema')) {
      for (const [text, satisfied] of cases) {
        expect(satisfies(text, schema), `${text} by ${JSON.stringify(schema)}`).toBe(satisfied ? 1 : 0)
      }
    }
  })

  it('takes what is no JSON for wrong, by every schema', () => {
    for (const text of ['', 'yes', '{"a":}', '```json\n{}\n```']) expect(satisfies(text, true)).toBe(0)
    expect(satisfies('```json\n{}\n```', { type: 'object' }, ':fence')).toBe(1)
    expect(satisfies('```json\n[]\n```', { type: 'object' }, ':fence')).toBe(0)
  })

  it('is not defined without a schema, or with one that does not compile', () => {
    expect(satisfies('{}', null)).toBeNaN()
    expect(satisfies('{}', { type: 'objct' })).toBeNaN()
  })

  it('takes a value that is nested too deeply for the schema for wrong', () => {
    const list = { $ref: '#/$defs/list', $defs: { list: { type: 'array', items: { $ref: '#/$defs/list' } } } }
    expect(satisfies('[[],[[]]]', list)).toBe(1)
    expect(satisfies(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, list)).toBe(0)
  })
})

describe('a schema is refused, with the reason,', () => {
  it.each([
    [{ type: 'object', propertes: {} }, /unknown keyword: "propertes"/],
    [{ type: 'objct' }, /schema is invalid: data\/type/],
    [{ items: [{ type: 'number' }] }, /data\/items must be object,boolean/],
    [{ type: 'string', format: 'datetime' }, /unknown format "datetime"/],
    [{ pattern: '(' }, /Invalid regular expression/],
    [{ $ref: 'https://example.org/other.json' }, /can't resolve reference/],
    [{ $schema: 'http://json-schema.org/draft-04/schema#' }, /names the dialect .*draft-04/],
    [{ $schema: 5 }, /names the dialect 5/],
    [{ $async: true, type: 'object' }, /asynchronous/],
    [[], /neither a mapping nor true or false/],
    ['{}', /neither a mapping nor true or false/],
    [null, /neither a mapping nor true or false/],
  ])('%j', (schema, reason) => {
    expect(schemaMistake(schema)).toMatch(reason)
  })

  it('and only then', () => {
    for (const schema of [
      true,
      false,
      {},
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: 'https://example.org/a',
        type: ['string', 'null'],
      },
      { $schema: 'https://json-schema.org/draft/2019-09/schema', definitions: { a: {} }, title: 'x', examples: [1] },
      { $schema: 'http://json-schema.org/draft-07/schema', if: true, else: false, $comment: 'x' },
      { oneOf: [{ type: 'string' }], discriminator: { propertyName: 'kind' }, example: 'x', deprecated: true },
    ]) {
      expect(schemaMistake(schema), JSON.stringify(schema)).toBeNull()
    }
  })
})
