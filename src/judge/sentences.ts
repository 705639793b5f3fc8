import { counted, formatCount, formatSize } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import type { JudgeSettings } from '../suite/graders.ts'
import type { JudgeFacts } from './facts/facts.ts'
import type { Stopped, Unscored } from './judgement.ts'

const stops: Record<Stopped, string> = {
  cost: 'at its ceiling of cost',
  time: 'at its ceiling of time',
  quota: 'where the quota was used up',
  error: 'at an error',
  unmasked: 'at the planted answers',
}

const next: Record<Stopped, string> = {
  cost: 'Raise max_cost, or let fewer be judged with samples',
  time: 'Raise max_minutes, or let fewer be judged with samples',
  quota: 'Add to the quota and run again',
  error: 'Run again when it is mended',
  unmasked: 'Take another model or a clearer rubric',
}

const kinds: Record<Unscored, string> = {
  refused: 'refused',
  cut: 'cut off',
  unparsable: 'unreadable',
  filtered: 'filtered by the server',
  failed: 'failed',
}

/**
 * Why the rows of a judge are missing: a sentence; null: they are not. A part of the samples is a fair sample of them, and still no pass:
 * what was to be shown was to be shown of all.
 */
export function whyMissing(
  { samples, canaries, unscored, stopped, judges }: JudgeFacts,
  settings: JudgeSettings,
): string | null {
  const { planned, scored, absent } = samples
  if (planned === 0) return 'No sample was to be judged.'
  const failed = canaries.filter(({ why }) => why !== null)
  const isAsked = judges.some((judge) => judge.scored + judge.unscored > 0)
  if (isAsked && failed.length > 0) {
    const said = failed.map(({ judge, why }) => `${settings.models[judge]!.model} ${why}`)
    return `The judge may not be believed: ${listed(said)}. Take another model or a clearer rubric.`
  }
  if (absent > 0) {
    const how = stopped === null ? 'did not come to its end' : `stopped ${stops[stopped]}`
    const then = next[stopped ?? 'error']
    return `Judging ${how}: ${formatCount(planned - absent)} of ${counted(planned, 'sample')} were judged. ${then}; what was judged is kept.`
  }
  const lost = planned - scored
  if (lost === 0 || (scored > 0 && lost / planned <= settings.maxUnscored)) return null
  const why = unscored.kinds
    .map(({ why: kind, baseline, candidate }) => [baseline + candidate, kinds[kind]] as const)
    .sort(([a], [b]) => b - a)
    .map(([count, kind]) => `${formatCount(count)} ${kind}`)
  const allowed = `max_unscored allows ${formatSize(settings.maxUnscored, 'ratio')}`
  return `${formatCount(lost)} of ${counted(planned, 'sample')} (${formatSize(lost / planned, 'ratio')}) got no grade, and ${allowed}. Verdicts: ${listed(why)}.`
}

/** Chances below this are told of; above it they are what chance brings. */
const telling = 0.01
/** Beyond this share of best grades, little is left to be better by. */
const ceiling = 0.6
const mostFlags = 3

/** What a reader must know of a judge whose rows stand: sentences; null: nothing. */
export function noteOf(
  { unscored, flags, scale, sameFamily, judges }: JudgeFacts,
  settings: JudgeSettings,
): string | null {
  const sentences: string[] = []
  if (unscored.pValue !== null && unscored.pValue < telling)
    sentences.push(
      `The judge left ${counted(unscored.candidate, 'answer')} of the candidate without a grade and ${formatCount(unscored.baseline)} of the baseline: these samples are left out.`,
    )
  const apart = flags.filter(({ pValue }) => pValue < telling).slice(0, mostFlags)
  if (apart.length > 0) {
    const found = apart.map(
      ({ flag, baseline, candidate, of }) =>
        `${flag} in ${formatSize(candidate / of, 'ratio')} against ${formatSize(baseline / of, 'ratio')}`,
    )
    sentences.push(`Answers of the candidate and the baseline differ in what was found in them: ${listed(found)}.`)
  }
  const main = scale.find(({ criterion }) => criterion === 'overall') ?? scale[0]
  if (main !== undefined && main.top > ceiling)
    sentences.push(
      `${formatSize(main.top, 'ratio')} of the grades are the best there is: the judge hardly tells answers apart.`,
    )
  if (sameFamily.length > 0)
    sentences.push(
      `The candidate was trained on answers of ${settings.trainedOn}, and ${listed(sameFamily)} is of the same family: it may like its own style.`,
    )
  const without = judges.filter(({ dropped }) => dropped.length > 0)
  if (without.length > 0)
    sentences.push(
      `${listed(without.map(({ model, dropped }) => `${model} was asked without ${listed(dropped)}, which it refuses`))}.`,
    )
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** Why answers of a side tell nothing, as where its stop texts cut off everything: both sides would be equally bad. */
export function noneAtAll(side: string): string {
  return `No judge was asked about the ${side}: none of its answers is one. Look at its prompts, its chat template and its stop texts.`
}
