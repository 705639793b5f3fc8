import { z } from 'zod'
import { listed, shown } from '../shared/shown.ts'
import type { Field, SampleShape } from './data.ts'
import { aTask } from './known.ts'
import type { Task } from './task.ts'
import { usualColumns } from './usual-columns.ts'
import { isMapping, missing } from './written.ts'

const column = z.string().min(1)

type Describe = (usual: string) => string

const about: Record<Exclude<Field, 'choices'>, Describe> = {
  id: (usual) =>
    `Column that holds each sample's id, a text or a whole number, unique in the file. ${usual}, in this order; without one of them, or with "#", the number of the line (of the row in Parquet) is the id.`,
  text: (usual) =>
    `Column that holds the text to be scored, or the text in which the offsets of entities count. ${usual}.`,
  prompt: (usual) => `Column that holds what the model is asked. ${usual}.`,
  messages: (usual) =>
    `Column that holds a conversation instead of a prompt: a list of {role, content}. Where right answers are needed, the conversation ends with the assistant's answer and the sample has no reference, that answer is the reference. ${usual}.`,
  reference: (usual) =>
    `Column that holds the right answer, or a list of right answers. A number counts as its text. ${usual}.`,
  references: (usual) => `Column that holds a list of right answers (in CSV a JSON list). ${usual}.`,
  label: (usual) => `Column that holds the right class. A number counts as its text, true and false as well. ${usual}.`,
  entities: (usual) =>
    `Column that holds the right entities: a list of {type, text}, {type, start, end} or both ("label" is as good as "type"), or of [start, end, type]; start and end count characters, end excluded. In CSV a JSON list. ${usual}.`,
  tokens: (usual) =>
    `Column that holds the list of a text's tokens, one for each tag. Without a prompt and a text the tokens, joined by spaces, are what the model is asked. ${usual}.`,
  tags: (usual) =>
    `Column that holds a list of tags, such as B-PER and O, instead of entities: one a token, as texts. ${usual}.`,
  answer: (usual) =>
    `Column that holds the right choice: its index from 0, its letter (A, B, …) or label, or its text. ${usual}.`,
  topics: (usual) =>
    `Column that says what a sample is about, a text or a list of texts: forgotten samples are counted by it. ${usual}, in this order.`,
  group: (usual) =>
    `Column that says which samples belong together (one document, one author). Samples of one group are resampled together, so that ten questions on one document do not count as ten independent ones. ${usual}.`,
}

const choicesColumn = z
  .union(
    [
      column,
      z
        .array(column)
        .min(2, { error: 'allowed: the name of one column with a list, or at least two columns with one choice each' }),
    ],
    {
      error: (issue) =>
        `given ${shown(issue.input)}; allowed: the name of a column, or a list of the columns that hold one choice each`,
    },
  )
  .optional()

/** The columns that samples of these shapes can have. */
function fields(shapes: readonly SampleShape[]) {
  const usual: Partial<Record<Field, readonly string[]>> = Object.assign({}, ...shapes.map(usualColumns))
  const usually = (field: Field) => {
    const names = usual[field]!
    return names.length === 1 ? `The usual name is ${names[0]}` : `The usual names are ${listed(names, 20)}`
  }
  const shape: Record<string, z.ZodType> = {}
  for (const field of Object.keys(usual) as Field[])
    shape[field] =
      field === 'choices'
        ? choicesColumn.describe(
            `Column that holds the list of choices (texts, or {text, label}; in CSV a JSON list), or a list of columns that hold one choice each, such as [A, B, C, D]. ${usually(field)}; else the columns A, B, and so on.`,
          )
        : column.optional().describe(about[field](usually(field)))
  return z.strictObject(shape)
}

/** What the samples of a kind of task can hold. */
const shapesOf: Record<Task['kind'], readonly SampleShape[]> = {
  generate: ['answers'],
  classify: ['labels'],
  entities: ['entities'],
  choose: ['choices'],
  perplexity: ['texts', 'answers'],
  scores: ['ids'],
}

export const textWithoutPrompts = (kind: Task['kind']): string =>
  kind === 'perplexity'
    ? 'plain text has no prompts and answers: write scored: text, or give jsonl, csv or parquet'
    : `plain text has no ${lacking[kind]}: ${aTask(kind)} reads jsonl, csv or parquet`

const lacking: Record<Exclude<Task['kind'], 'perplexity'>, string> = {
  generate: 'prompts and references',
  classify: 'classes',
  entities: 'entities',
  choose: 'choices',
  scores: 'ids',
}

/** The key `data` of a kind of task. */
export function data(kind: Task['kind']) {
  const formats =
    kind === 'perplexity' ? (['jsonl', 'csv', 'parquet', 'text'] as const) : (['jsonl', 'csv', 'parquet'] as const)
  const path = z.string({ error: missing('the path of the data file, relative to the suite') }).min(1)
  const mapping = z.strictObject({
    path: path.describe('Path of the data file, relative to the suite.'),
    format: z
      .enum(formats, {
        error: ({ input }) => (input === 'text' ? `given "text"; ${textWithoutPrompts(kind)}` : undefined),
      })
      .optional()
      .describe(
        'Absent: by the extension (.jsonl, .ndjson; .csv, .tsv; .parquet; .txt). jsonl: one JSON object a line. csv: the first line names the columns; separated by comma, semicolon or tab. parquet: any compression. text: one text a line, blank lines left out, as Hugging Face datasets reads plain text (texts with line breaks in them need one of the other formats).',
      ),
    fields: fields(shapesOf[kind])
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
    .transform((written): WrittenData => (typeof written === 'string' ? { path: written } : (written as WrittenData)))
    .describe(
      'The samples: the path of a JSONL, CSV, Parquet or plain text file, relative to the suite, or a mapping that also says how to read it. A line that cannot be read stops the run; nothing is left out silently.',
    )
}

/** What the data of any kind of task may say. */
export interface WrittenData {
  path: string
  format?: 'jsonl' | 'csv' | 'parquet' | 'text' | undefined
  fields?: (Partial<Record<Exclude<Field, 'choices'>, string>> & { choices?: string | string[] }) | undefined
  limit?: number | undefined
}
