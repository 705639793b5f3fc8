import type { Message } from '../message.ts'

/** Why a conversation does not go through a chat template. */
export type WithoutChat = 'refused' | 'unasked' | 'no-template'

const withoutChat: Record<WithoutChat, { reason: string; mend: string }> = {
  refused: { reason: 'the task says "chat: false"', mend: 'Leave "chat: false" out' },
  unasked: {
    reason: 'a task of this kind takes plain texts where it does not say "chat: true"',
    mend: 'Write "chat: true"',
  },
  'no-template': { reason: 'there is no chat template to render it', mend: 'Give the checkpoint a chat template' },
}

export const evaluationMessages = {
  'chat-without-template': (p: { task: string }): Message => ({
    exit: 'badInput',
    what: `Task ${p.task} says "chat: true", but the checkpoint has no chat template.`,
    hint: 'Add chat_template.jinja (or the template in tokenizer_config.json) to the checkpoint, or write "chat: false".',
  }),
  'messages-without-chat': (p: { task: string; file: string; line: number; because: WithoutChat }): Message => {
    const { reason, mend } = withoutChat[p.because]
    return {
      exit: 'badInput',
      what: `${p.file}:${p.line}: the sample of task ${p.task} is a conversation, but ${reason}.`,
      hint: `${mend}, or give the samples a "prompt" in place of "messages".`,
    }
  },
  'scores-not-recorded': (p: { task: string }): Message => ({
    exit: 'badInput',
    what: `Task ${p.task} compares numbers that were made elsewhere, and a checkpoint has none.`,
    hint: 'Give both sides as recorded evidence that holds a score for every sample, or take the task out of the suite.',
  }),
  'evidence-incomplete': (p: { task: string; side: string; missing: string[]; total: number }): Message => ({
    exit: 'notFinished',
    what: `Task ${p.task}: the ${p.side} gave no result for ${p.missing.length} of ${p.total} samples (${p.missing.slice(0, 3).join(', ')}${p.missing.length > 3 ? ', …' : ''}).`,
    hint: 'Run the same command again: finished samples are kept, only the missing ones are evaluated.',
  }),
  'run-folder-unreadable': (p: { folder: string; file: string; why: string }): Message => ({
    exit: 'badInput',
    what: `${p.folder} is not a run folder that this version can read: ${p.file}: ${p.why}.`,
    hint: 'Name the folder that "checkpoint-gate run" wrote (its --out), complete; or remove the folder and run the evaluation again.',
  }),
  'report-suite-invalid': (p: { said: string; folder: string }): Message => ({
    exit: 'badInput',
    what: p.said,
    hint: `--suite takes a whole suite, of which only what decides is used. That of this run is ${p.folder}/suite.yml: copy it, and change the rules in the copy.`,
  }),
  'run-folder-not-writable': (p: { folder: string; why: string }): Message => ({
    exit: 'badInput',
    what: `The run folder ${p.folder} cannot be written: ${p.why}.`,
    hint: 'Give a folder that this user may write with --out (in a workflow: the input out).',
  }),
  'run-folder-busy': (p: { folder: string; pid: number }): Message => ({
    exit: 'badInput',
    what: `Another evaluation (process ${p.pid}) is writing into ${p.folder}.`,
    hint: 'Wait for it to end, stop it, or give another folder with --out. If no evaluation runs, remove the file "lock" there.',
  }),
  'file-refused': (p: { path: string | null; why: string }): Message => ({
    exit: 'notFinished',
    what: `${p.path ?? 'A file'} cannot be used: ${p.why}.`,
    hint: 'Mend that, then run the same command again: what was evaluated is kept in the run folder.',
  }),
  defect: (p: { said: string }): Message => ({
    exit: 'notFinished',
    what: `Checkpoint Gate itself failed: ${p.said}`,
    hint: 'This is a defect of the program. Please report it with the trace, which stands in log.txt of the run folder or above.',
  }),
  killed: (_p: Record<never, never>): Message => ({
    exit: 'notFinished',
    what: 'The evaluation has not come to its end: it is still running, or its process was killed.',
    hint: 'Run the same command again: what was evaluated is kept in the run folder.',
  }),
  interrupted: (p: { signal: string }): Message => ({
    exit: 'notFinished',
    what: `Stopped by ${p.signal} before the evaluation was finished.`,
    hint: 'Run the same command again: what was evaluated is kept in the run folder.',
  }),
} satisfies Record<string, (p: never) => Message>
