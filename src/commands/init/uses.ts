import { readers } from '../../metrics/text/readers.ts'
import type { Sample } from '../../samples/sample.ts'
import type { Use } from './facts.ts'
import type { Guess } from './kinds.ts'

/** Most tokens of an answer that holds nothing but a class or a list. */
const formedTokens = { classify: 32, entities: 256 }
const mostClasses = 20

/** What to measure, and how to ask, as the samples of a file suggest. */
export function useOf({ kind, shape, fields, prompt }: Guess, samples: readonly Sample[]): Use {
  const use = { kind, fields, prompt, maxNewTokens: null }
  switch (kind) {
    case 'choose':
      return { ...use, metrics: ['acc'] }
    case 'perplexity':
      return { ...use, metrics: ['perplexity'] }
    case 'classify':
      return {
        ...use,
        metrics: ['accuracy', 'f1_macro'],
        prompt: askedForClass(samples),
        maxNewTokens: formedTokens.classify,
      }
    case 'entities':
      return {
        ...use,
        metrics: ['entity_f1'],
        prompt: askedForEntities(samples),
        maxNewTokens: formedTokens.entities,
      }
    case 'generate': {
      if (shape === 'prompts') return { ...use, metrics: ['looping', 'repetition'], maxNewTokens: 256 }
      const references = samples.map(({ references = [] }) => references[0] ?? '')
      return { ...use, metrics: textMetrics(references), maxNewTokens: roomFor(references) }
    }
  }
}

/** Short answers are right or wrong; ROUGE as it is cited sees the letters a to z alone. */
function textMetrics(references: readonly string[]): string[] {
  const counts = references.map((text) => wordsIn(text)).sort((a, b) => a - b)
  if ((counts[counts.length >> 1] ?? 0) <= 3) return ['exact_match', 'token_f1']
  const letters = references.join('').match(/\p{L}/gu) ?? []
  const plain = letters.filter((letter) => /[a-z]/i.test(letter)).length
  return plain >= letters.length / 2 ? ['rougeL'] : ['chrf', 'rougeL_unicode']
}

/** In any script. */
const wordsIn = (text: string): number => readers.script.read(text).answer.length

/** Tokens that the longest reference takes, with room to spare, as a power of two. */
function roomFor(references: readonly string[]): number {
  const longest = references.reduce((most, text) => Math.max(most, wordsIn(text)), 0)
  return Math.min(1024, 2 ** Math.ceil(Math.log2(Math.max(16, 2 * longest))))
}

/** A bare text says nothing of what is wanted. */
function askedForClass(samples: readonly Sample[]): string | null {
  const names = [...new Set(samples.flatMap(({ label }) => label ?? []))].sort()
  if (names.length > mostClasses || names.some((name) => !/^[^{}\n]{1,60}$/.test(name))) return null
  if (samples.some(({ messages }) => messages !== undefined)) return null
  return `{prompt}\n\nAnswer with one of these and nothing else: ${names.join(', ')}`
}

function askedForEntities(samples: readonly Sample[]): string | null {
  if (samples.some(({ messages, tags }) => messages !== undefined || tags !== undefined)) return null
  const types = [...new Set(samples.flatMap(({ entities = [] }) => entities.map(({ type }) => type)))].sort()
  if (types.length === 0 || types.length > mostClasses || types.some((type) => !/^[^{}\n"]{1,60}$/.test(type)))
    return null
  return `{prompt}\n\nList the entities in it as JSON, such as [{"type": "${types[0]}", "text": "..."}]. Types: ${types.join(', ')}`
}
