import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import { data } from './data-schema.ts'
import { judgeSchema, peopleSchema } from './judge-schema.ts'
import type { Catalogue } from './known.ts'
import { metricNames } from './metric-schema.ts'
import { isMapping } from './written.ts'

const role = z
  .enum(['domain', 'general'])
  .optional()
  .describe(
    'domain: what the fine-tune is for. general: what the model could do before and must not forget. Forgetting is looked for on general tasks only; rules can select by role. Absent: neither.',
  )

const prompt = z
  .string()
  .min(1)
  .optional()
  .describe(
    "Template of the user's turn. {prompt} stands for the sample's prompt, {id} and {group} for those, any other name in braces for the column of that name. Absent: the sample's prompt or messages as they are.",
  )
const system = z
  .string()
  .min(1)
  .optional()
  .describe('System message put in front of every conversation that has none of its own.')
const chat = z
  .boolean()
  .optional()
  .describe("Whether prompts go through the checkpoint's chat template. Absent: where the checkpoint has one.")
const delimiter = (what: string) =>
  z
    .string()
    .describe(
      `What stands between a plain prompt and ${what}. Absent: a space. Behind a chat template nothing: it says itself how an answer begins.`,
    )

/** What a task can say that has the model answer. */
const answering = {
  prompt,
  system,
  chat,
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
  constrained: z
    .boolean()
    .prefault(false)
    .describe(
      'Whether the servers of both sides hold every answer to the form that is read, by a JSON schema. classify: an object with field, which is one of the classes of the data. entities: an object with field, a list of entities or tags. generate: the schema of the task. A checkpoint that forgot the form is then not seen, so leave it out where that matters.',
    ),
}

const answerField = (usual: string, what: string) =>
  z.string().min(1).prefault(usual).describe(`Name of the field that holds ${what} in the JSON object of an answer.`)

/** In place of a file the schema itself; that it is one is checked where it is used. */
const jsonSchema = z
  .union([z.string().min(1), z.boolean(), z.record(z.string(), z.unknown())], {
    error: ({ input }) =>
      isMapping(input) ? undefined : `given ${shown(input)}; allowed: the path of a JSON schema, or the schema itself`,
  })
  .optional()
  .describe(
    'JSON schema that answers must satisfy, for the metric json_schema: the path of a file relative to the suite, or the schema itself.',
  )

export function taskSchema(catalogue: Catalogue) {
  const generate = z
    .strictObject({
      kind: z
        .literal('generate')
        .describe('generate: the model answers each prompt, and the answers are compared with references.'),
      role,
      data: data('generate'),
      metrics: metricNames('generate', catalogue, ['rougeL', 'bleu_nltk']).describe(
        'What to compute from answers and references; each is one row of the table. Options follow a name after colons: bleu:tokenize=zh.',
      ),
      schema: jsonSchema,
      judge: judgeSchema.optional(),
      people: peopleSchema.optional(),
      ...answering,
    })
    .describe('A task that has the model answer prompts.')
  const classify = z
    .strictObject({
      kind: z
        .literal('classify')
        .describe(
          'classify: the model answers each prompt with JSON, of which a field is the class that it assigns, or with the name of a class of the data alone.',
        ),
      role,
      data: data('classify'),
      metrics: metricNames('classify', catalogue, ['accuracy', 'f1_macro']).describe(
        'What to compute from the classes; each is one row of the table.',
      ),
      field: answerField('category', 'the class'),
      ...answering,
    })
    .describe('A task that has the model assign a class to each sample.')
  const entities = z
    .strictObject({
      kind: z
        .literal('entities')
        .describe(
          'entities: the model answers each prompt with a JSON list of the entities that it finds, or, where the data hold tags, with a JSON list of one tag a token.',
        ),
      role,
      data: data('entities'),
      metrics: metricNames('entities', catalogue, ['entity_f1']).describe(
        'What to compute from the entities; each is one row of the table.',
      ),
      field: answerField('entities', 'the list (which may also be the whole answer)'),
      ...answering,
    })
    .describe('A task that has the model find named things in a text.')
  const choose = z
    .strictObject({
      kind: z
        .literal('choose')
        .describe('choose: which of the choices the model finds likeliest, given the question (MMLU, ARC, HellaSwag).'),
      role,
      data: data('choose'),
      metrics: metricNames('choose', catalogue, ['acc', 'acc_norm']).describe(
        "What to compute from the choices' likelihood; each is one row of the table.",
      ),
      prompt,
      system,
      chat: chat.describe(
        "Whether questions go through the checkpoint's chat template. Absent: they are plain text, as in lm-evaluation-harness.",
      ),
      delimiter: delimiter('a choice').prefault(' '),
    })
    .describe('A task of multiple choice by likelihood.')
  const perplexity = z
    .strictObject({
      kind: z.literal('perplexity').describe('perplexity: how likely the model finds given texts.'),
      role,
      data: data('perplexity'),
      metrics: metricNames('perplexity', catalogue, ['perplexity', 'bits_per_byte']).describe(
        "What to compute from the texts' likelihood; each is one row of the table.",
      ),
      scored: z
        .enum(['text', 'answer'])
        .prefault('text')
        .describe(
          "text: every sample's text. answer: every sample's first reference, given its prompt or messages; where a record has choices and its answer is the index, the letter or the label of one, that choice's text.",
        ),
      prompt,
      system,
      chat,
      delimiter: delimiter('the answer').optional(),
      max_tokens: z
        .int()
        .min(2)
        .optional()
        .describe(
          'Cuts every text to its first so many tokens. Absent: a text longer than the context slides a window, so that every token is scored once.',
        ),
      window: z
        .int()
        .min(2)
        .optional()
        .describe(
          'Most tokens that are read at once: over longer texts, a window of so many slides. Absent: the context of the checkpoint, and behind a server one token less. Both sides read the same where it fits into both.',
        ),
      stride: z
        .int()
        .min(1)
        .optional()
        .describe(
          'New tokens that the window moves on by; smaller gives every token more context and takes longer. Absent: half of the window.',
        ),
      add_bos: z
        .boolean()
        .prefault(false)
        .describe(
          'Puts the begin-of-text token (the end-of-text token where there is none, as lm-evaluation-harness does) in front of every text where the tokenizer itself would not.',
        ),
      divergence: z
        .boolean()
        .prefault(false)
        .describe(
          "Whether the candidate's distribution over the next token is compared with the baseline's, at up to 32 places of each text: an early sign of forgetting, before anything got worse. Costs little time, and 30 kB of evidence a text.",
        ),
    })
    .describe('A task that scores given texts.')
  const scores = z
    .strictObject({
      kind: z
        .literal('scores')
        .describe(
          'scores: numbers between 0 and 1 that were made elsewhere, one a sample; both sides are recorded evidence.',
        ),
      role,
      data: data('scores'),
      metrics: metricNames('scores', catalogue, ['score']).describe(
        'What to compute from the numbers; each is one row of the table.',
      ),
    })
    .describe('A task that compares numbers made elsewhere.')
  return z.discriminatedUnion('kind', [generate, classify, entities, choose, perplexity, scores])
}

export type TaskSchema = ReturnType<typeof taskSchema>
export type WrittenTask = z.output<TaskSchema>
