import { family } from './family.ts'
import type { Metric } from './metric.ts'
import { validatorOf } from './schema/validator.ts'
import { fenceOption, parsedAnswer } from './text/json-answer.ts'

/**
 * Share of answers that are one JSON value (as json_valid has it) that satisfies the task's JSON schema. Not defined for a task without a
 * schema, or with one that does not compile. References play no part.
 */
export const jsonSchema = family(
  'json_schema',
  { fence: fenceOption },
  (name, { fence }): Metric<'text'> => ({
    name,
    title: fence ? 'JSON schema (fence allowed)' : 'JSON schema',
    tells: "share of answers that satisfy the task's JSON schema",
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    equals: `share of answers that satisfy the schema by ajv 8 with formats${fence ? ', bare or in one code fence' : ''}`,
    of: 'text',
    pools: 'score',
    rightOrWrong: true,
    withoutReferences: true,
    needsSchema: true,
    scorer({ reading }) {
      const validate = reading.schema === null ? null : validatorOf(reading.schema)
      return {
        size: 2,
        statistics({ text }) {
          if (validate === null || typeof validate === 'string') return [Number.NaN, Number.NaN]
          const value = parsedAnswer(text, fence)
          return [value !== undefined && validate(value) ? 1 : 0, 1]
        },
        value: (sums) => sums[0]! / sums[1]!,
      }
    },
  }),
)
