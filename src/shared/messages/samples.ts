import type { Message } from '../errors.ts'

export const samplesMessages = {
  'data-file-missing': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `The data file ${p.path} does not exist.`,
    hint: 'Give a path relative to the suite file, or commit the file (with Git LFS: fetch it in the workflow).',
  }),
} satisfies Record<string, (p: never) => Message>
