import type { Evidence, EvidenceOf } from '../evidence/evidence.ts'
import { labelReader } from '../metrics/classification/counts.ts'
import { parseError } from '../metrics/classification/label.ts'
import { usualRules } from '../metrics/entities/rules.ts'
import { tallyOf } from '../metrics/entities/tally.ts'
import type { Metric, Reading, Seen } from '../metrics/metric.ts'
import { oncePer } from '../metrics/once.ts'
import type { Sample } from '../samples/sample.ts'
import { notMeasured } from '../shared/numbers.ts'
import type { Role } from '../shared/words.ts'
import type { Opinion } from './opinion.ts'

/** One task with a metric by which its samples are measured, and the evidence of both sides. */
export interface MeasuredTask {
  task: string
  role: Role | null
  metric: Metric
  reading: Reading
  pairs: Iterable<MeasuredPair>
  /** What judges and people thought of the answers, by the sample's id; absent: nobody was asked. */
  opinions?: ReadonlyMap<string, readonly Opinion[]>
}

export interface MeasuredPair {
  sample: Sample
  baseline: Evidence
  candidate: Evidence
  /** What was graded, where the evidence is grades. */
  graded?: { baseline: Evidence; candidate: Evidence }
}

/** A sample with what it is worth by itself on either side; NaN where a side has no value. */
export interface MeasuredSample extends MeasuredPair {
  before: number
  after: number
  /** Whether the metric could read nothing in what a side said. */
  isUnread: (evidence: Evidence) => boolean
}

/** Each task is measured once, however many renderings ask. */
export const measureSamples = oncePer(({ metric, reading, pairs }: MeasuredTask): readonly MeasuredSample[] => {
  const all = [...pairs]
  const seen = {
    pairs: all.map(({ sample, baseline, candidate }) => ({ sample, evidence: [baseline, candidate] })),
    reading,
  }
  const scorer = metric.scorer(seen)
  return all.map((pair) => ({
    ...pair,
    before: scorer.value(scorer.statistics(pair.baseline, pair.sample)),
    after: scorer.value(scorer.statistics(pair.candidate, pair.sample)),
    isUnread: (evidence) => isUnread(evidence, pair.sample, metric, seen),
  }))
})

function isUnread(evidence: Evidence, sample: Sample, metric: Metric, seen: Seen): boolean {
  if (evidence.kind !== 'answer') return false
  if (metric.of === 'label') return labelReader(seen as Seen<'label'>)(evidence as EvidenceOf<'label'>).place === 'none'
  if (metric.of !== 'entities') return false
  return tallyOf(evidence, sample, { rules: usualRules, scheme: null, field: seen.reading.field })?.place === 'none'
}

/** What was asked, or the text that was scored; null where only what came of it is known. */
export function askedOf({ text, prompt, messages, columns = {} }: Sample): string | null {
  if (text !== undefined || prompt !== undefined) return prompt ?? text ?? ''
  if (messages !== undefined) return messages.map(({ role, content }) => `${role}: ${content}`).join('\n')
  const named = Object.entries(columns).map(([name, value]) => `${name}: ${value}`)
  return named.length === 0 ? null : named.join('\n')
}

/** The right answer as a person would write it; null where there is none. */
export function rightAnswer({ references, label, tags, entities, choices, answer }: Sample): string | null {
  if (references?.[0] !== undefined) return references[0]
  if (label !== undefined) return label
  if (choices !== undefined && answer !== undefined) return choices[answer] ?? null
  if (entities !== undefined) return JSON.stringify(entities)
  return tags === undefined ? null : tags.join(' ')
}

/** What a side said; null where it only scored a text, or was scored elsewhere. */
export function answerOf(
  evidence: Evidence,
  { sample, isUnread }: Pick<MeasuredSample, 'sample' | 'isUnread'>,
  metric: Metric,
): string | null {
  switch (evidence.kind) {
    case 'answer':
      return isUnread(evidence) ? `${parseError}\n${evidence.text.trim() || '(empty)'}` : evidence.text
    case 'label':
      return evidence.label
    case 'tags':
      return evidence.tags.join(' ')
    case 'entities':
      return JSON.stringify(evidence.entities)
    case 'choice':
      return ranked(metric.choiceScores?.(evidence, sample) ?? evidence.logprobs, sample.choices ?? [])
    case 'score':
    case 'likelihood':
    case 'judgement':
    case 'rating':
      return null
  }
}

/** The choices with the numbers that decide between them, the largest first: the answer. */
function ranked(scores: readonly number[], choices: readonly string[]): string {
  return scores
    .map((score, i) => ({ score, choice: choices[i] ?? '' }))
    .sort((a, b) => b.score - a.score)
    .map(
      ({ score, choice }) =>
        `${choice} (${Number.isFinite(score) ? score.toFixed(score > -1 ? 3 : 2).replace('-', '\u2212') : notMeasured})`,
    )
    .join('\n')
}
