import type { Message } from '../message.ts'
import { shown } from '../shown.ts'

/** Samples that cannot become a request to a checkpoint. */
export const requestMessages = {
  'no-template': ({ checkpoint, id }: { checkpoint: string; id: string }): Message => ({
    exit: 'badInput',
    what: `${checkpoint} has no chat template, and the sample ${id} is a conversation.`,
    hint: 'Put chat_template.jinja into the checkpoint, or give prompts as plain text (chat: false).',
  }),
  'prompt-empty': ({ checkpoint, id }: { checkpoint: string; id: string }): Message => ({
    exit: 'badInput',
    what: `The prompt of the sample ${id} has no token, so ${checkpoint} has nothing to go on from.`,
    hint: 'Give the sample a prompt.',
  }),
  'choice-empty': ({
    checkpoint,
    id,
    choice,
    text,
  }: {
    checkpoint: string
    id: string
    choice: number
    text: string
  }): Message => ({
    exit: 'badInput',
    what: `Choice ${choice} of the sample ${id} (${shown(text)}) has no token of its own behind the prompt for ${checkpoint}, so that it cannot be scored.`,
    hint: 'Give the choice a text; where it melts into the last word of the prompt, write a delimiter between the two.',
  }),
  'choice-long': ({
    checkpoint,
    id,
    choice,
    tokens,
    contextLength,
  }: {
    checkpoint: string
    id: string
    choice: number
    tokens: number
    contextLength: number
  }): Message => ({
    exit: 'badInput',
    what: `Choice ${choice} of the sample ${id} has ${tokens} tokens; ${checkpoint} takes ${contextLength}.`,
    hint: 'Shorten the choice or take the sample out: a part of it would not be the choice.',
  }),
  'prompt-long': ({
    checkpoint,
    id,
    tokens,
    contextLength,
    maxNewTokens,
  }: {
    checkpoint: string
    id: string
    tokens: number
    contextLength: number
    maxNewTokens: number
  }): Message => ({
    exit: 'badInput',
    what: `The prompt of the sample ${id} has ${tokens} tokens; ${checkpoint} takes ${contextLength}, the answer (up to ${maxNewTokens}) included.`,
    hint: 'Shorten the prompt or leave the sample out.',
  }),
} satisfies Record<string, (p: never) => Message>
