import type { Message } from '../message.ts'

export const suiteMessages = {
  'suite-missing': (p: { file: string; near: string[] }): Message => ({
    exit: 'badInput',
    what: `The suite ${p.file} does not exist.`,
    hint:
      p.near.length > 0
        ? `Beside it there is ${p.near.join(', ')}. Give that path instead.`
        : 'A suite is a file checkpoint-gate.yml that names two checkpoints and the tasks to compare them on. Give its path.',
  }),
  'suite-unreadable': (p: { file: string; why: string }): Message => ({
    exit: 'badInput',
    what: `The suite ${p.file} cannot be read: ${p.why}.`,
    hint: 'Give the path of a text file in UTF-8 that this user may read.',
  }),
  /** `mistakes`: all of them, in the order of the file; `path` is dotted, empty where a mistake belongs to the file as a whole. */
  'suite-invalid': (p: {
    file: string
    count: number
    mistakes: readonly { line: number; column: number; path: string; text: string }[]
  }): Message => ({
    exit: 'badInput',
    what: [
      `The suite ${p.file} has ${p.count === 1 ? 'a mistake' : `${p.count} mistakes`}:`,
      ...p.mistakes.map(
        ({ line, column, path, text }) => `  ${p.file}:${line}:${column}  ${path === '' ? '' : `${path}: `}${text}`,
      ),
    ].join('\n'),
    hint: 'Every key is described in schema/checkpoint-gate.schema.json; editors check a suite against it while it is written.',
  }),
} satisfies Record<string, (p: never) => Message>
