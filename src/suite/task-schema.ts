import { z } from 'zod'
import { listed, shown } from '../shared/shown.ts'
import { type KnownMetric, metricsOf } from './known.ts'
import type { Task } from './suite.ts'

/** Text for a key that has to be there. */
export const missing = (text: string) => (issue: { input?: unknown }) =>
  issue.input === undefined ? `is missing: ${text}` : undefined

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const column = z.string().min(1)

const idColumn = column.describe(
  'Column that holds each sample\'s id, a text or a whole number, unique in the file. The usual names are id, _id, sample_id, example_id, uid, uuid, doc_id, key, name, index and idx, in this order; without one of them, or with "#", the number of the line (of the row in Parquet) is the id.',
)
const groupColumn = column.describe(
  'Column that says which samples belong together (one document, one author). Samples of one group are resampled together, so that ten questions on one document do not count as ten independent ones. The usual name is group.',
)

const fields = {
  perplexity: z.strictObject({
    id: idColumn.optional(),
    text: column.optional().describe('Column that holds the text to be scored. The usual names are text and content.'),
    group: groupColumn.optional(),
  }),
  generate: z.strictObject({
    id: idColumn.optional(),
    prompt: column
      .optional()
      .describe(
        'Column that holds what the model is asked. The usual names are prompt, question, instruction, input and query.',
      ),
    messages: column
      .optional()
      .describe(
        "Column that holds a conversation instead of a prompt: a list of {role, content}. Where it ends with the assistant's answer and the sample has no reference, that answer is the reference. The usual name is messages.",
      ),
    reference: column
      .optional()
      .describe(
        'Column that holds the right answer, or a list of right answers. A number counts as its text. The usual names are reference, answer, output, completion, target, response, expected, answers and targets.',
      ),
    references: column
      .optional()
      .describe('Column that holds a list of right answers (in CSV a JSON list). The usual name is references.'),
    group: groupColumn.optional(),
  }),
}

const formats = { perplexity: ['jsonl', 'csv', 'parquet', 'text'], generate: ['jsonl', 'csv', 'parquet'] } as const

function formatError(issue: { input?: unknown }): string | undefined {
  return issue.input === 'text'
    ? 'given "text"; plain text has no prompts and references: a generate task reads jsonl, csv or parquet'
    : undefined
}

function data<K extends Task['kind']>(kind: K) {
  const path = z.string({ error: missing('the path of the data file, relative to the suite') }).min(1)
  const mapping = z.strictObject({
    path: path.describe('Path of the data file, relative to the suite.'),
    format: z
      .enum(formats[kind], { error: formatError })
      .optional()
      .describe(
        'Absent: by the extension (.jsonl, .ndjson; .csv, .tsv; .parquet; .txt). jsonl: one JSON object a line. csv: the first line names the columns; separated by comma, semicolon or tab. parquet: any compression. text: one text a line, blank lines left out, as Hugging Face datasets reads plain text (texts with line breaks in them need one of the other formats).',
      ),
    fields: fields[kind]
      .optional()
      .describe(
        'Which column of the file holds which field of a sample. A field that is not named here is looked for under its usual names.',
      ),
    limit: z.int().min(1).optional().describe('Only the first so many samples of the file. Absent: all of them.'),
  })
  return z
    .union([path, mapping], {
      error: (issue) =>
        issue.input === undefined
          ? 'is missing: the path of the data file, relative to the suite'
          : isMapping(issue.input)
            ? undefined
            : `given ${shown(issue.input)}; allowed: the path of a file, or a mapping with path, format, fields and limit`,
    })
    .transform((written) => (typeof written === 'string' ? { path: written } : written))
    .describe(
      'The samples: the path of a JSONL, CSV, Parquet or plain text file, relative to the suite, or a mapping that also says how to read it. A line that cannot be read stops the run; nothing is left out silently.',
    )
}

function metricNames(kind: Task['kind'], known: readonly KnownMetric[], usual: string[]) {
  const own = metricsOf(kind, known).map((metric) => metric.name)
  const wrongKind = (issue: { input?: unknown }) =>
    known.some((metric) => metric.name === issue.input)
      ? `given ${shown(issue.input)}, which ${kind === 'generate' ? 'perplexity' : 'generate'} tasks compute; a ${kind} task computes ${listed(own)}`
      : undefined
  return z
    .array(own.length > 0 ? z.enum(own as [string, ...string[]], { error: wrongKind }) : z.string())
    .min(1)
    .superRefine((names, context) => {
      for (const [i, name] of names.entries())
        if (names.indexOf(name) < i)
          context.addIssue({ code: 'custom', path: [i], message: `names ${name} a second time` })
    })
    .prefault(usual)
}

const role = z
  .enum(['domain', 'general'])
  .optional()
  .describe(
    'domain: what the fine-tune is for. general: what the model could do before and must not forget. Forgetting is looked for on general tasks only; rules can select by role. Absent: neither.',
  )

export function taskSchema(known: readonly KnownMetric[]) {
  const generate = z
    .strictObject({
      kind: z
        .literal('generate')
        .describe('generate: the model answers each prompt, and the answers are compared with references.'),
      role,
      data: data('generate'),
      metrics: metricNames('generate', known, ['rougeL', 'bleu_nltk']).describe(
        'What to compute from answers and references; each is one row of the table.',
      ),
      prompt: z
        .string()
        .min(1)
        .optional()
        .describe(
          "Template of the user's turn. {prompt} stands for the sample's prompt, {id} and {group} for those, any other name in braces for the column of that name. Absent: the sample's prompt or messages as they are.",
        ),
      system: z
        .string()
        .min(1)
        .optional()
        .describe('System message put in front of every conversation that has none of its own.'),
      chat: z
        .boolean()
        .optional()
        .describe("Whether prompts go through the checkpoint's chat template. Absent: where the checkpoint has one."),
      max_new_tokens: z.int().min(1).prefault(256).describe('Most tokens of an answer.'),
      temperature: z
        .number()
        .min(0)
        .max(10)
        .prefault(0)
        .describe('0: the likeliest token every time. Above 0: drawn at random, seeded.'),
      top_p: z
        .number()
        .gt(0)
        .max(1)
        .prefault(1)
        .describe('Tokens are drawn from the likeliest that together have this probability. 1: from all.'),
      top_k: z.int().min(0).prefault(0).describe('Tokens are drawn from so many of the likeliest. 0: from all.'),
      stop: z
        .array(z.string().min(1))
        .max(64)
        .prefault([])
        .describe("Texts that end an answer and are not part of it, besides the checkpoint's own end tokens."),
    })
    .describe('A task that has the model answer prompts.')
  const perplexity = z
    .strictObject({
      kind: z.literal('perplexity').describe('perplexity: how likely the model finds given texts.'),
      role,
      data: data('perplexity'),
      metrics: metricNames('perplexity', known, ['perplexity', 'bits_per_byte']).describe(
        "What to compute from the texts' likelihood; each is one row of the table.",
      ),
      max_tokens: z
        .int()
        .min(2)
        .optional()
        .describe(
          'Cuts every text to its first so many tokens. Absent: a text longer than the context slides a window, so that every token is scored once.',
        ),
      stride: z
        .int()
        .min(1)
        .optional()
        .describe(
          'New tokens that the window moves on by; smaller gives every token more context and takes longer. Absent: half of the context.',
        ),
      add_bos: z
        .boolean()
        .prefault(false)
        .describe('Puts the begin-of-text token in front of every text where the tokenizer itself would not.'),
    })
    .describe('A task that scores given texts.')
  return z.discriminatedUnion('kind', [generate, perplexity])
}

export type WrittenTask = z.output<ReturnType<typeof taskSchema>>
