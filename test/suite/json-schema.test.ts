import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { catalogue } from '../../src/metrics/catalogue.ts'
import { suiteJsonSchema } from '../../src/suite/json-schema.ts'
import { suiteWith } from './known.ts'

const schema = suiteJsonSchema(catalogue)

it('is written to schema/ as it is now (else run: node scripts/schema.mjs, with Node 24)', () => {
  const file = new URL('../../schema/checkpoint-gate.schema.json', import.meta.url)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})

it('describes every key', () => {
  const without: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, child] of Object.entries(node)) {
      visit(child, `${path}/${key}`)
      if (path.endsWith('/properties') && !(child as { description?: string }).description)
        without.push(`${path}/${key}`)
    }
  }
  visit(schema, '')
  expect(without).toEqual([])
})

describe('an editor that checks against it', () => {
  const check = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema)

  it.each([
    suiteWith(),
    suiteWith({
      rules: '- {role: general, metric: perplexity, max_rise: 2%}\n- {metric: perplexity, must_improve: true}',
    }),
    suiteWith({
      top: 'forgetting: {points: {mild: 2 points}}\nerror_budget: 0.1',
      tasks: 'a: {kind: generate, data: {path: a, format: csv, fields: {id: "#"}}}',
    }),
    suiteWith({
      tasks: 'a: {kind: generate, data: a.csv, metrics: [rougeL, "rougeL:stem=false"]}',
      rules: '- {metric: "rougeL:stem=false", max_drop: 1 point}',
    }),
    suiteWith({
      tasks: [
        'a: {kind: classify, data: {path: a.csv, fields: {label: c}}, field: intent}',
        'b: {kind: entities, data: {path: a.csv, fields: {tokens: w, tags: t}}}',
        'c: {kind: choose, data: {path: a.csv, fields: {choices: [A, B], answer: key}}, delimiter: ""}',
        'd: {kind: perplexity, scored: answer, data: a.csv, chat: false}',
        'e: {kind: scores, data: a.csv}',
        'f: {kind: generate, data: a.csv, metrics: [rougeL], schema: {type: object}}',
      ].join('\n'),
    }),
    suiteWith({
      top: 'watch: {deployment: bot, alarms: {refusals: 0.5 points, low_grades: false}, smallest_change: 1}',
    }),
    suiteWith({ top: 'serve: "vllm serve {checkpoint} --port {port}"\ndialect: vllm' }),
    suiteWith().replace('baseline: b', 'baseline: {server: "gpu-1:8000", model: m, chat_template: server, timeout: 5}'),
  ])('accepts what the gate accepts', (text) => {
    expect(check(parse(text)) || check.errors).toBe(true)
  })

  it.each([
    suiteWith({ top: 'sed: 1' }),
    suiteWith({ tasks: 'a: {kind: perplexity, data: a.txt, metrics: [rougeL]}' }),
    suiteWith({ tasks: 'a: {kind: generate, data: a.csv, metrics: [rougeX]}' }),
    suiteWith({ tasks: 'a: {kind: generate, data: a.csv, metrics: ["rougeL:"]}' }),
    suiteWith({ tasks: 'a: {kind: classify, data: a.txt, max_new_token: 3}' }),
    suiteWith({ tasks: 'a: {kind: choose, data: {path: a.csv, fields: {choices: [A]}}}' }),
    suiteWith({ tasks: '"a/b": {kind: perplexity, data: a.txt}' }),
    suiteWith({ rules: '- {max_rise: 2 percent}' }),
    suiteWith({ rules: '- {max_rise: -1}' }),
    'candidate: c\ntasks: {a: {kind: perplexity, data: a.txt}}',
    suiteWith({ top: 'dialect: vlm' }),
    suiteWith({ top: 'watch: {alarms: {refusal: false}}' }),
    suiteWith({ top: 'watch: {alarms: {refusals: 2%}}' }),
  ])('refuses what the gate refuses', (text) => {
    expect(check(parse(text))).toBe(false)
  })
})
