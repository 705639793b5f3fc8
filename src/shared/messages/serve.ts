import type { Message } from '../message.ts'
import { listed } from '../shown.ts'

interface Output {
  /** File that holds all that the command wrote. */
  log: string
  /** Its last lines. */
  tail: string
}

interface Blind {
  /** Names of secrets that the command was not given. */
  withheld: readonly string[]
}

interface Ended {
  code: number | null
  signal: string | null
  /** Seconds after its start. */
  after: number
}

/** Commands of the suite: servers that are started, and what brings a checkpoint. */
export const serveMessages = {
  'serve-died': ({ name, log, tail, withheld, ...ended }: { name: string } & Ended & Output & Blind): Message => ({
    exit: 'notFinished',
    what: `The server ${name} ${ending(ended)}.${lastLines(tail)}`,
    hint: `Run the command of serve by hand to see why; all that it wrote is in ${log}.${notSeen(withheld)}`,
  }),
  'serve-not-ready': ({
    name,
    limit,
    last,
    log,
    tail,
  }: { name: string; limit: number; last: string } & Output): Message => ({
    exit: 'notFinished',
    what: `The server ${name} did not answer within ${seconds(limit)}; the last try: ${last}.${lastLines(tail)}`,
    hint: `Raise start_timeout if it needs longer; all that it wrote is in ${log}.`,
  }),
  'serve-refused': (p: { name: string; said: string; log: string }): Message => ({
    exit: 'badInput',
    what: `The server ${p.name} runs, but refuses to complete a text: ${p.said}.`,
    hint: `Say the name that the server gives its model in model:, or give it ours with {model} in serve. All that it wrote is in ${p.log}.`,
  }),
  'serve-model-missing': (p: { name: string; model: string; listed: readonly string[] }): Message => ({
    exit: 'badInput',
    what: `Both sides are served by one command, but ${p.name} has no model ${p.model}${p.listed.length === 0 ? '' : `; it lists ${listed(p.listed, 8)}`}.`,
    hint: 'Write {checkpoint} or {model} into serve so that each side has a server of its own, or give the command both models under the names that the sides ask for.',
  }),
  'prepare-failed': ({
    side,
    command,
    log,
    tail,
    withheld,
    ...ended
  }: { side: string; command: string } & Ended & Output & Blind): Message => ({
    exit: 'badInput',
    what: `The command that prepares the ${side} (${command}) ${ending(ended)}.${lastLines(tail)}`,
    hint: `Run it by hand in the folder of the suite; all that it wrote is in ${log}.${notSeen(withheld)}`,
  }),
  'server-address': (p: { why: string }): Message => ({
    exit: 'badInput',
    what: `The address of a server that was given in place of a checkpoint cannot be used: it ${p.why.replace(/^given/, 'is')}.`,
    hint: 'Give an address such as http://localhost:8000/v1.',
  }),
  'server-key-missing': (p: { side: string; variable: string }): Message => ({
    exit: 'badInput',
    what: `The environment variable ${p.variable}, which is to hold the API key of the ${p.side}, is not set.`,
    hint: `Set it; in a workflow: env: {${p.variable}: a secret of the repository}.`,
  }),
} satisfies Record<string, (p: never) => Message>

function ending({ code, signal, after }: Ended): string {
  if (signal !== null) return `was ended by ${signal} after ${seconds(after)}`
  return code === null ? 'could not be started' : `ended after ${seconds(after)} with code ${code}`
}

/** A command that lacks a secret often says only that something is not there. */
function notSeen(withheld: readonly string[]): string {
  return withheld.length === 0 ? '' : ` It did not see ${listed(withheld, 8)}: name in pass_env what it needs.`
}

function seconds(count: number): string {
  return `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} s`
}

function lastLines(tail: string): string {
  return tail === '' ? ' It wrote nothing.' : ` Its last lines:\n${tail.replace(/^/gm, '  ')}`
}
