import { family } from './family.ts'

/** Mean of numbers between 0 and 1 that were given elsewhere, one a sample: a benchmark's score, a checker's right or wrong. */
export const score = family(
  'score',
  { better: { kind: 'choice', choices: ['higher', 'lower'], usual: 'higher', about: 'which direction is better' } },
  (name, { better }) => ({
    name,
    title: 'Score',
    tells: 'the mean of scores that were given elsewhere',
    better,
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: 'arithmetic mean of the recorded scores',
    of: 'score' as const,
    pools: 'score',
    scorer: () => scorer,
  }),
)

const scorer = {
  size: 2,
  statistics: (evidence: { score: number }) =>
    evidence.score >= 0 && evidence.score <= 1 ? [evidence.score, 1] : [Number.NaN, 1],
  value: (sums: ArrayLike<number>) => sums[0]! / sums[1]!,
}
