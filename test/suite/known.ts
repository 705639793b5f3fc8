import type { GateError } from '../../src/shared/errors.ts'
import type { ReadJson } from '../../src/suite/context.ts'
import { decodeSuite } from '../../src/suite/decode.ts'
import type { Catalogue, KnownMetric } from '../../src/suite/known.ts'
import type { Suite } from '../../src/suite/suite.ts'

const score = (name: string, of: KnownMetric['of']): KnownMetric => ({
  name,
  better: 'higher',
  of,
  unit: 'points',
  scale: 1,
  range: [0, 1],
})
const loss = (name: string): KnownMetric => ({
  name,
  better: 'lower',
  of: 'likelihood',
  unit: 'ratio',
  scale: 1,
  range: [1, Infinity],
})

const metrics: KnownMetric[] = [
  score('rougeL', 'text'),
  score('bleu_nltk', 'text'),
  { ...score('bleu', 'text'), scale: 100, range: [0, 100] },
  { ...score('ter', 'text'), better: 'lower', scale: 100, range: [0, Infinity] },
  { ...score('json_valid', 'text'), withoutReferences: true },
  { ...score('json_schema', 'text'), withoutReferences: true, needsSchema: true },
  { ...score('length_ratio', 'text'), better: 'neither', range: [0, Infinity] },
  loss('perplexity'),
  loss('bits_per_byte'),
  score('accuracy', 'label'),
  score('f1_macro', 'label'),
  score('entity_f1', 'entities'),
  score('acc', 'choice'),
  score('acc_norm', 'choice'),
  score('score', 'score'),
]

/** Like the real one, with one option: BLEU's tokenize, usually 13a. */
export const catalogue: Catalogue = {
  metrics,
  find: (written) => {
    const [name, ...options] = written.split(':')
    const metric = metrics.find((one) => one.name === name)
    if (metric === undefined) return null
    const odd = options.find((option) => name !== 'bleu' || !/^tokenize=(13a|zh)$/.test(option))
    if (odd !== undefined) return `${name} has no option "${odd}"`
    return options.includes('tokenize=zh') ? { ...metric, name: 'bleu:tokenize=zh' } : metric
  },
  schemaMistake: (schema) => (Array.isArray(schema) ? 'is neither a mapping nor true or false' : null),
}

const files: Record<string, unknown> = { 'answer.json': { type: 'object' }, 'list.json': [] }

const readJson: ReadJson = (path) => {
  const value = files[path.split('/').at(-1)!]
  return value === undefined ? { why: 'that file does not exist' } : { value }
}

export const decode = (text: string, file = 'legal/checkpoint-gate.yml'): Suite =>
  decodeSuite(text, file, catalogue, readJson)

/** The mistakes of a suite, a line each, without the file's name. */
export function mistakesOf(text: string): string[] {
  try {
    decode(text, 's.yml')
  } catch (error) {
    if ((error as GateError).code !== 'suite-invalid') throw error
    return (error as GateError).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(/^s\.yml:/, ''))
  }
  return []
}

/** A suite that is right, with some of its lines replaced. */
export function suiteWith(parts: { top?: string; tasks?: string; rules?: string } = {}): string {
  const tasks = parts.tasks ?? 'glosses: {kind: perplexity, role: general, data: g.jsonl}'
  const lines = ['baseline: b', 'candidate: c', parts.top ?? '# nothing more', 'tasks:', ...indented(tasks)]
  return [...lines, ...(parts.rules === undefined ? [] : ['rules:', ...indented(parts.rules)])].join('\n')
}

function indented(text: string): string[] {
  return text.split('\n').map((line) => `  ${line}`)
}
