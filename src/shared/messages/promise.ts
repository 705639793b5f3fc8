import type { Message } from '../message.ts'
import { counted } from '../numbers.ts'

export const promiseMessages = {
  'promise-no-prompts': (p: { run: string }): Message => ({
    exit: 'badInput',
    what: `The answers in the run folder ${p.run} have no questions with them, so that nobody can grade them.`,
    hint: 'Give the samples of the task a prompt; or leave the promise of grades out, and hold production to what it was before.',
  }),
  'promise-unfinished': (p: { missing: number; said: string | null }): Message => ({
    exit: 'notFinished',
    what: `${counted(p.missing, 'answer')} ${p.missing === 1 ? 'has' : 'have'} no grade${p.said === null ? '' : `; the judge's server: ${p.said}`}.`,
    hint: 'Does the server answer, and has it the model? What was graded is kept: run the same again for the rest.',
  }),
}

/** Sentences of `promise`. */
export const promiseTexts = {
  done: (p: {
    grader: string
    file: string
    wanted: number
    answers: number
    known: number
    graded: number
    unread: number
  }) =>
    [
      `${counted(p.graded, 'answer')} of the candidate graded by ${p.grader}, ${p.known} known already, of ${p.wanted} that were drawn from ${p.answers}.`,
      ...(p.unread > 0
        ? [`${counted(p.unread, 'reply', 'replies')} ${p.unread === 1 ? 'was' : 'were'} no grade.`]
        : []),
      `Kept in ${p.file}: checkpoint-gate watch --run holds production to them.`,
      '',
    ].join('\n'),
}
