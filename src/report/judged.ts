import type { Evidence } from '../evidence/evidence.ts'
import type { Metric, Reading } from '../metrics/metric.ts'
import type { Sample } from '../samples/sample.ts'
import type { Role } from '../shared/words.ts'

/** One task with a metric by which its samples are judged, and the evidence of both sides. */
export interface JudgedTask {
  task: string
  role: Role | null
  metric: Metric
  reading: Reading
  pairs: Iterable<{ sample: Sample; baseline: Evidence; candidate: Evidence }>
}

/** A sample with what it is worth by itself on either side; NaN where a side has no value. */
export interface JudgedSample {
  sample: Sample
  baseline: Evidence
  candidate: Evidence
  before: number
  after: number
}

export function judgeSamples({ metric, reading, pairs }: JudgedTask): JudgedSample[] {
  const all = [...pairs]
  const scorer = metric.scorer({
    pairs: all.map(({ sample, baseline, candidate }) => ({ sample, evidence: [baseline, candidate] })),
    reading,
  })
  return all.map((pair) => ({
    ...pair,
    before: scorer.value(scorer.statistics(pair.baseline, pair.sample)),
    after: scorer.value(scorer.statistics(pair.candidate, pair.sample)),
  }))
}

/** What was asked, or the text that was scored. */
export function askedOf({ text, prompt, messages, columns }: Sample): string {
  if (text !== undefined || prompt !== undefined) return prompt ?? text ?? ''
  if (messages !== undefined) return messages.map(({ role, content }) => `${role}: ${content}`).join('\n')
  return Object.entries(columns ?? {})
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')
}

/** The right answer as a person would write it; null where there is none. */
export function rightAnswer({ references, label, tags, entities, choices, answer }: Sample): string | null {
  if (references?.[0] !== undefined) return references[0]
  if (label !== undefined) return label
  if (choices !== undefined && answer !== undefined) return choices[answer] ?? null
  if (entities !== undefined) return JSON.stringify(entities)
  return tags === undefined ? null : tags.join(' ')
}

/** What a side said; null where it only scored a text. */
export function answerOf(evidence: Evidence, { choices = [] }: Sample): string | null {
  switch (evidence.kind) {
    case 'answer':
      return evidence.text
    case 'label':
      return evidence.label
    case 'tags':
      return evidence.tags.join(' ')
    case 'entities':
      return JSON.stringify(evidence.entities)
    case 'choice':
      return ranked(evidence.logprobs, choices)
    case 'score':
      return String(evidence.score)
    case 'likelihood':
      return null
  }
}

/** The choices with their log-likelihoods, the likeliest first. */
function ranked(logprobs: readonly number[], choices: readonly string[]): string {
  return logprobs
    .map((logprob, i) => ({ logprob, choice: choices[i] ?? '' }))
    .sort((a, b) => b.logprob - a.logprob)
    .map(({ logprob, choice }) => `${choice} (${logprob.toFixed(2).replace('-', '\u2212')})`)
    .join('\n')
}
