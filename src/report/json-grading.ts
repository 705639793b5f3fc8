import { z } from 'zod'
import type { Grading } from './grading.ts'

const role = z.enum(['domain', 'general']).nullable()
const count = z.number().int()
const sides = { baseline: z.number(), candidate: z.number() }
const figure = z.object({
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).describe('an end that nothing bounds is the end of the scale'),
})
const kinds = z.enum(['refused', 'cut', 'unparsable', 'filtered', 'failed'])

const steadiness = z.object({
  items: count,
  same: z.number().describe('share of items on which all say the same'),
  apart: z.number().describe('mean distance of two verdicts, as a share of the scale'),
  alpha: z.number().nullable().describe("Krippendorff's; null: not defined"),
})

const judge = z.object({
  judges: z.array(
    z.object({
      model: z.string(),
      answered: z.array(z.string()).describe('as the server named it'),
      formats: z.array(z.enum(['schema', 'json', 'text'])),
      dropped: z.array(z.string()).describe('parameters that it refused'),
      scored: count,
      unscored: count,
      cached: count.describe('verdicts that were known from before'),
      usage: z.object({ input: count, cachedInput: count, output: count, calls: count }),
      cost: z.number().nullable().describe('US dollars; null: not known'),
    }),
  ),
  samples: z.object({ planned: count, scored: count, unscored: count, absent: count }),
  means: z.array(z.object({ criterion: z.string(), ...sides })),
  stopped: z.enum(['cost', 'time', 'quota', 'error', 'unmasked']).nullable(),
  canaries: z
    .array(
      z.object({
        judge: count,
        why: z.string().nullable().describe('why the judge may not be believed; null: it passed'),
        planted: z.array(
          z.object({
            planted: z.string(),
            set: z.string(),
            other: z.string().nullable(),
            found: z.number().nullable().describe('from 0 to 1; null: not scored'),
            unscored: kinds.nullable(),
          }),
        ),
      }),
    )
    .describe('answers that were planted to test the judge'),
  unscored: z.object({
    kinds: z.array(z.object({ why: kinds, baseline: count, candidate: count })),
    baseline: count,
    candidate: count,
    of: count,
    pValue: z.number().nullable(),
  }),
  flags: z.array(z.object({ flag: z.string(), baseline: count, candidate: count, of: count, pValue: z.number() })),
  position: z
    .object({
      pairs: count,
      disagree: count,
      flips: count,
      first: count,
      share: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
    })
    .nullable(),
  repeats: steadiness.nullable(),
  panel: steadiness.nullable(),
  length: z
    .object({
      n: count,
      all: z.number(),
      alike: z.object({ n: count, mean: z.number() }).nullable(),
      slope: z.object({ value: z.number(), low: z.number(), high: z.number() }).nullable(),
      adjusted: z.number().nullable(),
      ratio: z.number(),
    })
    .nullable(),
  scale: z.array(z.object({ criterion: z.string(), top: z.number(), bottom: z.number() })),
  halo: z.number().nullable(),
  sameFamily: z.array(z.string()),
})

const place = z.object({ file: z.string(), at: z.string() })

const people = z.object({
  sheet: z.string(),
  compare: z.enum(['scores', 'pairs']),
  key: z.object({ path: z.string(), sha256: z.string() }),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
  samples: z.object({
    population: count,
    drawn: count,
    same: count,
    stale: count,
    rated: count,
    needed: count,
  }),
  raters: z.array(
    z.object({
      rater: z.string(),
      items: count,
      rated: count,
      cannot: count,
      above: z.number().nullable().describe('mean steps above the others on the same answers'),
      repeats: count,
      same: count,
      first: figure.extend({ decided: count }).nullable(),
      secondsPerItem: z.number().nullable(),
      tooFast: count,
    }),
  ),
  waiting: z.array(z.string()),
  agreement: z.array(
    z.object({
      question: z.string(),
      title: z.string(),
      items: count,
      alpha: figure.nullable().describe("Krippendorff's, ordinal"),
      ac1: figure.nullable().describe("Gwet's"),
      exact: z.number().nullable(),
      pairs: z.array(
        z.object({
          raters: z.tuple([z.string(), z.string()]),
          items: count,
          kappa: z.number().nullable(),
          exact: z.number().nullable(),
          withinOne: z.number().nullable(),
        }),
      ),
    }),
  ),
  preferences: z.array(count).nullable().describe('from much better at the baseline to much better at the candidate'),
  problems: z.array(
    z.object({
      kind: z.enum([
        'unreadable',
        'foreign',
        'edited',
        'wrong',
        'incomplete',
        'doubled',
        'lost',
        'stale',
        'repeated',
        'newer',
        'remark',
      ]),
      place: place.nullable(),
      said: z.string(),
      left: count,
    }),
  ),
})

const calibration = z.object({
  metric: z.string().describe("the judge's"),
  title: z.string(),
  of: z.enum(['graded', 'compared', 'unasked']),
  samples: count,
  answers: count,
  ratings: count,
  kappa: figure.nullable().describe("Cohen's, quadratic weights, of the judge with a person"),
  among: z
    .object({ answers: count, kappa: figure.nullable(), judge: z.number().nullable(), better: figure.nullable() })
    .nullable()
    .describe('people among themselves, and the judge on the same answers'),
  spearman: z.number().nullable(),
  exact: z.number().nullable(),
  withinOne: z.number().nullable(),
  bias: z.object(sides).nullable().describe('judge less people'),
  favours: figure.nullable().describe('change that the judge sees, less the one that people see'),
  confusion: z.array(z.object({ people: z.number(), judge: z.number(), count })),
})

/** How one task was graded. */
export const grading = z.object({
  task: z.string(),
  role,
  judge: judge.nullable(),
  people: people.nullable(),
  calibration: z.array(calibration),
  minAgreement: z.number().nullable(),
  spent: z
    .object({ cost: z.number().nullable().describe('US dollars; null: not known'), calls: count })
    .nullable()
    .describe('calls that came to nothing included'),
}) satisfies z.ZodType<Grading, Grading>
