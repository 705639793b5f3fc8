import type { Message } from '../errors.ts'
import { shown } from '../shown.ts'

export const reportMessages = {
  'report-unreadable': (p: { file: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${shown(p.file)} is no report of Checkpoint Gate: ${p.why}.`,
    hint: 'Name a report.json that this program wrote, unchanged, or remake it from its run folder.',
  }),
  'report-schema-unknown': (p: { file: string; version: unknown }): Message => ({
    exit: 'badInput',
    what: `${shown(p.file)} has schema ${shown(p.version)}; this version reads schema 1.`,
    hint: 'Use the version of Checkpoint Gate that wrote it, or remake it from its run folder.',
  }),
} satisfies Record<string, (p: never) => Message>
