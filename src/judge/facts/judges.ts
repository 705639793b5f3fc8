import type { Judgement, ReplyFormat, Usage } from '../judgement.ts'
import { isSettled } from '../settled.ts'
import type { JudgeFact } from './facts.ts'

/** @param judgements of one judge, canaries and repeats included: all of them were paid for */
export function judgeFact(model: string, judgements: readonly Judgement[]): JudgeFact {
  const asked = judgements.filter(({ about, flags }) => about.form === 'canary' || !isSettled(flags))
  const usage: Usage = { input: 0, cachedInput: 0, output: 0, calls: 0 }
  for (const { usage: own, cached } of asked) {
    if (own === null || cached) continue
    for (const part of ['input', 'cachedInput', 'output', 'calls'] as const) usage[part] += own[part]
  }
  return {
    model,
    answered: each(asked.flatMap((judgement) => judgement.model ?? [])),
    formats: each<ReplyFormat>(asked.map(({ format }) => format)),
    dropped: each(asked.flatMap(({ dropped }) => dropped)),
    scored: asked.filter(({ outcome }) => outcome.kind === 'scored').length,
    unscored: asked.filter(({ outcome }) => outcome.kind === 'unscored').length,
    cached: asked.filter(({ cached }) => cached).length,
    usage,
    cost: costOf(asked),
  }
}

/** What is known to have been spent; null where any price is unknown. */
function costOf(asked: readonly Judgement[]): number | null {
  const paid = asked.filter(({ usage, cached }) => usage !== null && !cached)
  return paid.some(({ cost }) => cost === null) ? null : paid.reduce((total, { cost }) => total + cost!, 0)
}

const each = <T extends string>(names: readonly T[]): T[] => [...new Set(names)].sort()
