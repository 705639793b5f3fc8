import type { Message } from '../message.ts'
import { shown } from '../shown.ts'

export const noiseMessages = {
  'noise-recorded': (p: { path: string }): Message => ({
    exit: 'badInput',
    what: `The baseline ${shown(p.path)} is recorded evidence: it cannot be measured a second time.`,
    hint: 'Name a checkpoint or a server as the baseline of the suite, or with --baseline.',
  }),
  'noise-runs': (p: { given: string }): Message => ({
    exit: 'badInput',
    what: `--runs ${shown(p.given)}: a checkpoint is measured from 2 to 20 times.`,
    hint: 'Two tell whether there is noise, five how much.',
  }),
} satisfies Record<string, (p: never) => Message>
