import type { ChoiceEvidence } from '../evidence/evidence.ts'
import type { Sample } from '../samples/sample.ts'
import { counted } from '../shared/numbers.ts'
import { fixed, type Metric, type Seen } from './metric.ts'

/** What a choice's log-likelihood is divided by before choices are compared. */
type Length = (choice: string) => number

/** The likeliest choice is the model's answer, whatever its length. */
export const acc = choiceAccuracy({
  name: 'acc',
  title: 'Choice accuracy',
  tells: 'share of questions whose right choice the model finds likeliest',
  length: () => 1,
})

/** Long choices have many tokens to lose likelihood on; their length in characters makes up for that. */
export const accNorm = choiceAccuracy({
  name: 'acc_norm',
  title: 'Choice accuracy per character',
  tells: 'share of questions whose right choice the model finds likeliest per character',
  length: codePoints,
})

/** The same by bytes, as early versions of lm-evaluation-harness had it. */
export const accBytes = choiceAccuracy({
  name: 'acc_bytes',
  title: 'Choice accuracy per byte',
  tells: 'share of questions whose right choice the model finds likeliest per UTF-8 byte',
  length: (choice) => Buffer.byteLength(choice),
})

/** As Python counts: a character outside the basic plane is one. */
function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

function choiceAccuracy({
  name,
  title,
  tells,
  length,
}: { length: Length } & Record<'name' | 'title' | 'tells', string>): Metric<'choice'> {
  return {
    name,
    title,
    tells,
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `lm-evaluation-harness 0.4.13 ${name}; equal choices go to the first`,
    of: 'choice',
    pools: 'score',
    rightOrWrong: true,
    scorer: fixed({
      size: 2,
      statistics: (evidence, sample) => {
        const scores = scoresOf(evidence, sample, length)
        return scores === null ? [Number.NaN, 1] : [Number(likeliest(scores) === sample.answer), 1]
      },
      value: (sums) => (sums[1]! > 0 ? sums[0]! / sums[1]! : Number.NaN),
    }),
    unfit: tiedSide,
    note: (seen) => note(seen, length),
    choiceScores: (evidence, sample) => scoresOf(evidence, sample, length),
  }
}

/** null: the evidence does not belong to the sample's choices, or is no number. */
function scoresOf({ logprobs }: ChoiceEvidence, { choices, answer }: Sample, length: Length): number[] | null {
  if (!choices || answer === undefined || logprobs.length !== choices.length) return null
  // A choice of no characters has no likelihood per character, and is never the likeliest: as numpy divides by 0.
  const scores = choices.map((choice, i) => logprobs[i]! / length(choice))
  return scores.some(Number.isNaN) || !logprobs.every(Number.isFinite) ? null : scores
}

function likeliest(scores: readonly number[]): number {
  let best = 0
  for (const [i, score] of scores.entries()) if (score > scores[best]!) best = i
  return best
}

/** Whether nothing tells the choices of a question from each other, as where no token of them was scored. */
function isTied({ logprobs }: ChoiceEvidence): boolean {
  return logprobs.length > 1 && logprobs.every((logprob) => logprob === logprobs[0])
}

/** Share of questions without a likeliest choice from which on a side is not measured: rounded numbers tie now and then, empty choices always. */
const mostTied = 1 / 4

/** Why nothing was measured where a side has no likeliest choice in many questions: the first one would be right as often as it stands first. */
function tiedSide({ pairs }: Seen<'choice'>): string | null {
  const alone = pairs.every(({ evidence }) => evidence.length === 1)
  for (const [side, whose] of (alone ? ['All'] : ["The baseline's", "The candidate's"]).entries()) {
    const tied = pairs.filter(({ evidence }) => isTied(evidence[side] ?? evidence[0]!)).length
    if (tied === 0 || tied < mostTied * pairs.length) continue
    return (
      `${whose} choices have one and the same log-likelihood in ${tied} of ${counted(pairs.length, 'question')}, so none of them is the ` +
      'likeliest: look at what was scored (of a choice without tokens, the log-likelihood is 0).'
    )
  }
  return null
}

/** Nats that other arithmetic (another library, processor or batch) may make of a choice's log-likelihood. */
const nearTie = 1e-3

/** Whether right would become wrong, or wrong right, if one choice's log-likelihood were a thousandth of a nat higher or lower. */
function isNearTie(evidence: ChoiceEvidence, sample: Sample, length: Length): boolean {
  const scores = scoresOf(evidence, sample, length)
  if (scores === null) return false
  const best = likeliest(scores)
  return scores.some((score, i) => {
    if (i === best || (i === sample.answer) === (best === sample.answer)) return false
    return (scores[best]! - score) * Math.min(length(sample.choices![best]!), length(sample.choices![i]!)) < nearTie
  })
}

function note({ pairs }: Seen<'choice'>, length: Length): string | null {
  const count = (is: (evidence: ChoiceEvidence, sample: Sample) => boolean) =>
    pairs.filter(({ sample, evidence }) => evidence.some((one) => is(one, sample))).length
  const tied = count(isTied)
  const near = count((evidence, sample) => !isTied(evidence) && isNearTie(evidence, sample, length))
  const cut = count(({ cut }) => cut === true)
  const of = pairs.length
  const said = [
    tied > 0
      ? `${tied} of ${of} questions have one log-likelihood for all choices, and the first counts as the answer, as in lm-evaluation-harness`
      : null,
    near > 0
      ? `${near} of ${of} questions are decided by less than 0.001 nats, and may fall otherwise elsewhere`
      : null,
    cut > 0 ? `${cut} of ${of} questions are longer than the model's context, and lost their beginning` : null,
  ].filter((part) => part !== null)
  return said.length > 0 ? said.join('; ') : null
}
