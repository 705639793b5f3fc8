import { family } from './family.ts'
import { fixed, type Metric } from './metric.ts'
import { fenceOption, parsedAnswer } from './text/json-answer.ts'

/**
 * Share of answers that are one JSON value and nothing else (RFC 8259: no NaN, no comments, no comma at the end; space, tab and line ends
 * around it are allowed). An empty answer is none. References play no part.
 */
export const jsonValid = family(
  'json_valid',
  { fence: fenceOption },
  (name, { fence }): Metric<'text'> => ({
    name,
    title: fence ? 'Valid JSON (fence allowed)' : 'Valid JSON',
    tells: 'share of answers that are JSON',
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `share of answers that are one JSON value by RFC 8259${fence ? ', bare or in one code fence' : ''}`,
    of: 'text',
    pools: 'score',
    rightOrWrong: true,
    withoutReferences: true,
    scorer: fixed({
      size: 2,
      statistics: ({ text }) => [parsedAnswer(text, fence) === undefined ? 0 : 1, 1],
      value: (sums) => sums[0]! / sums[1]!,
    }),
  }),
)
