import type { GateError } from '../../src/shared/errors.ts'
import { decodeSuite } from '../../src/suite/decode.ts'
import type { KnownMetric } from '../../src/suite/known.ts'
import type { Suite } from '../../src/suite/suite.ts'

export const known: KnownMetric[] = [
  { name: 'rougeL', better: 'higher', of: 'answer', unit: 'points' },
  { name: 'bleu_nltk', better: 'higher', of: 'answer', unit: 'points' },
  { name: 'perplexity', better: 'lower', of: 'likelihood', unit: 'ratio' },
  { name: 'bits_per_byte', better: 'lower', of: 'likelihood', unit: 'ratio' },
]

export const decode = (text: string, file = 'legal/checkpoint-gate.yml'): Suite => decodeSuite(text, file, known)

/** The mistakes of a suite, a line each, without the file's name. */
export function mistakesOf(text: string): string[] {
  try {
    decodeSuite(text, 's.yml', known)
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
