import type { Message } from '../message.ts'

interface Trouble {
  address: string
  said: string
}

/** Models behind a server. */
export const serverMessages = {
  'server-unreachable': ({ address, said, tries }: Trouble & { tries: number }): Message => ({
    exit: 'notFinished',
    what: `The server at ${address} could not be reached in ${tries} tries: ${said}.`,
    hint: 'See that it runs, that the address is right, and that this machine may reach it. What was evaluated so far is kept: run again to go on.',
  }),
  'server-failed': ({ address, said, tries }: Trouble & { tries: number }): Message => ({
    exit: 'notFinished',
    what: `The server at ${address} failed the same request ${tries} times, the last time with: ${said}.`,
    hint: "Look into the server's log; a longer `timeout` or a lower `concurrency` helps a server that is too slow. What was evaluated so far is kept: run again to go on.",
  }),
  'server-refused': ({ address, said, id }: Trouble & { id: string }): Message => ({
    exit: 'badInput',
    what: `The server at ${address} refused the sample ${id}: ${said}.`,
    hint: 'Mend the sample or what the server was started with, such as its longest context.',
  }),
  'server-reply': ({ address, said, id }: Trouble & { id: string }): Message => ({
    exit: 'notFinished',
    what: `The server at ${address} answered the sample ${id} with something else than was asked for: ${said}.`,
    hint: 'Another version of the server may be needed. Nothing was taken from this answer.',
  }),
  'server-split': ({ address, said, id }: Trouble & { id: string }): Message => ({
    exit: 'notFinished',
    what: `The server at ${address} takes texts, not tokens, and reads the sample ${id} otherwise than the checkpoint does: ${said}.`,
    hint: 'Use a server that takes tokens, such as vLLM or SGLang. A text that is longer than the context cannot be asked in pieces here: cut texts with `max_tokens`.',
  }),
  'server-key': ({ address, said, status }: Trouble & { status: number }): Message => ({
    exit: 'badInput',
    what: `The server at ${address} does not let us in (HTTP ${status}): ${said}.`,
    hint: 'Name the environment variable that holds the API key in `api_key_env`, and see that the key may use this model.',
  }),
  'server-quota': ({ address, said }: Trouble): Message => ({
    exit: 'notFinished',
    what: `The quota at ${address} is used up: ${said}.`,
    hint: 'Waiting does not help: add money or quota, then run again. What was evaluated so far is kept.',
  }),
  'server-wait': ({ address, said }: Trouble): Message => ({
    exit: 'notFinished',
    what: `The server at ${address} asks to wait for longer than a quarter of an hour: ${said}.`,
    hint: 'Run again later; what was evaluated so far is kept.',
  }),
  'server-models': ({ address, listed }: { address: string; listed: readonly string[] }): Message => ({
    exit: 'badInput',
    what:
      listed.length === 0
        ? `The server at ${address} lists no model, so that the suite has to name it.`
        : `The server at ${address} serves ${listed.length} models (${listed.slice(0, 8).join(', ')}${listed.length > 8 ? ', …' : ''}), so that the suite has to name one.`,
    hint: 'Write its name as `model` beside `server`.',
  }),
  'server-model-unlisted': ({
    address,
    wanted,
    listed,
  }: {
    address: string
    wanted: string
    listed: readonly string[]
  }): Message => ({
    exit: 'badInput',
    what: `The server at ${address} does not serve ${wanted}; it lists ${listed.slice(0, 8).join(', ')}${listed.length > 8 ? ', …' : ''}.`,
    hint: 'Write one of these names as `model`. A server that is asked for a model it does not know may answer with another, silently.',
  }),
  'server-adapter-unheeded': ({ address, wanted }: { address: string; wanted: string }): Message => ({
    exit: 'badInput',
    what: `Text Generation Inference at ${address} answers for the adapter ${wanted} as it does for its base: it has none of that name, or one that changes nothing.`,
    hint: 'Name the adapter in LORA_ADAPTERS (or --lora-adapters) when the server is started, and write that name as `model`.',
  }),
} satisfies Record<string, (p: never) => Message>
