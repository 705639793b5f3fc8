import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import { percentage } from './limit.ts'
import { rubricSchema } from './rubric-schema.ts'
import { addressText, keyVariable } from './texts.ts'
import { isMapping } from './written.ts'

const dollars = z.number().min(0).max(10_000)

const prices = z
  .strictObject({
    input: dollars.describe('Of what is sent.'),
    cached_input: dollars.optional().describe('Of what the server had cached. Absent: as input.'),
    output: dollars.describe('Of what is answered, hidden reasoning included.'),
  })
  .describe(
    "What a model costs, in US dollars per million tokens. Absent: by the program's own table of well-known models.",
  )

/** How one judge model is reached and asked. */
const judgeModel = {
  model: z.string().min(1).prefault('gpt-4o').describe('Name of the model that judges.'),
  server: addressText
    .prefault('https://api.openai.com/v1')
    .describe('Address of an OpenAI-compatible server that the model is behind.'),
  api_key_env: keyVariable
    .optional()
    .describe(
      'Name of the environment variable that holds the API key. Absent: OPENAI_API_KEY for api.openai.com, none for other servers.',
    ),
  temperature: z
    .number()
    .min(0)
    .max(2)
    .prefault(0.1)
    .describe('A model that refuses it is asked without it, and the report says so.'),
  max_tokens: z
    .int()
    .min(64)
    .max(200_000)
    .optional()
    .describe('Most tokens of a verdict, hidden reasoning included. Absent: 2,000, or 8,000 for a model that reasons.'),
  reasoning_effort: z
    .string()
    .regex(/^[a-z]{1,20}$/)
    .optional()
    .describe('Sent as it is (none, minimal, low, medium, high) to models that reason. Absent: not sent.'),
  concurrency: z.int().min(1).max(256).prefault(4).describe('Most requests at once.'),
  timeout: z.number().gt(0).max(3600).prefault(120).describe('Seconds that one request may take.'),
  prices: prices.optional(),
}

export const comparing = z.enum(['scores', 'pairs'])

export const judgeSchema = z
  .strictObject({
    ...judgeModel,
    panel: z
      .array(z.strictObject(judgeModel))
      .min(1)
      .max(8)
      .optional()
      .describe('Further judges, each written like the first: the median of all of them counts.'),
    rubric: z
      .union([z.string().min(1), rubricSchema], {
        error: ({ input }) =>
          isMapping(input)
            ? undefined
            : `given ${shown(input)}; allowed: the path of a rubric file (YAML or JSON), or the rubric itself`,
      })
      .optional()
      .describe(
        'Path of a rubric file relative to the suite, or the rubric itself. Absent: factual accuracy, completeness, structure and style, and an overall grade, from 1 to 5.',
      ),
    compare: comparing
      .prefault('scores')
      .describe(
        'scores: every answer is graded by itself. pairs: the two answers are compared, in both orders; where the orders disagree it is a tie.',
      ),
    samples: z.int().min(1).optional().describe('Only so many samples, drawn at random. Absent: all.'),
    repeats: percentage
      .prefault('5%')
      .describe('Share of the samples that is judged twice, to see how steady the judge is.'),
    max_cost: z
      .number()
      .gt(0)
      .max(100_000)
      .optional()
      .describe('Most US dollars that judging this task may cost. Absent: 10 on api.openai.com, else no ceiling.'),
    max_minutes: z.number().gt(0).max(10_000).optional().describe('Most minutes that judging this task may take.'),
    max_unscored: percentage
      .prefault('2%')
      .describe(
        'Largest share of samples without a grade (refused, cut off, unreadable); above it the rows are missing.',
      ),
    min_agreement: z
      .number()
      .min(0)
      .max(1)
      .prefault(0.6)
      .describe(
        'Agreement with people (weighted kappa, on at least 200 samples) from which the judge may block; until then its rules only warn. 0: it may block without people.',
      ),
    batch: z
      .boolean()
      .prefault(false)
      .describe('Whether the calls go through the batch API: half the price, up to a day. A later run collects them.'),
    trained_on: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Which model wrote the answers that the candidate was trained on: a judge of the same family prefers its own style, and the report warns.',
      ),
  })
  .describe('A model that grades the answers of both sides.')

export const peopleSchema = z
  .strictObject({
    ratings: z
      .union(
        [
          z
            .string()
            .min(1)
            .transform((one) => [one]),
          z.array(z.string().min(1)).min(1),
        ],
        {
          error: 'allowed: the path of a filled sheet, or a list of them; * in the name of the file',
        },
      )
      .describe(
        'Filled sheets (JSON, CSV, Label Studio): paths relative to the suite, * allowed in the name of the file.',
      ),
    key: z
      .string()
      .min(1)
      .describe(
        'Path of the key that was written with the sheets: which answer was whose. Keep it from those who rate.',
      ),
    compare: comparing.prefault('pairs').describe('What the sheets ask, as they were made.'),
    samples: z
      .int()
      .min(2)
      .prefault(50)
      .describe('Samples that have to be rated before the rows count; until then they are missing, as pending.'),
  })
  .describe('People who grade the answers on sheets, as the command sheet makes them.')

export type WrittenJudge = z.output<typeof judgeSchema>
export type WrittenPeople = z.output<typeof peopleSchema>
