import type { Message } from '../message.ts'
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
  'output-not-writable': (p: { why: string }): Message => ({
    exit: 'notFinished',
    what: `The output could not be written: ${p.why}.`,
    hint: 'Nobody could read the verdict there, so it does not count as a pass. Free some space or write elsewhere, and run the same command again.',
  }),
} satisfies Record<string, (p: never) => Message>
