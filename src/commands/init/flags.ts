import { posix } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import type { Given } from './decide.ts'
import type { Kind } from './facts.ts'
import type { Wish } from './tasks.ts'

/** As the command line has them. */
export interface InitFlags {
  baseline?: string
  candidate?: string
  data?: string
  task?: string[]
  workflow?: Given['workflow']
  action?: string
  runsOn?: string
  tokenizer?: string
}

const kinds: readonly Kind[] = ['generate', 'classify', 'entities', 'choose', 'perplexity']
const roles = ['general', 'domain'] as const

/** @throws GateError `init-task`, `init-action` */
export function givenBy(flags: InitFlags): Given {
  const { action = null } = flags
  if (action !== null && !/^(https?:\/\/[^\s@]+@\S+|[\w.-]+\/[\w./-]+@\S+|\.[\w./-]*)$/.test(action))
    throw gateError('init-action', { given: action })
  return {
    baseline: flags.baseline ?? null,
    candidate: flags.candidate ?? null,
    data: listOf(flags.data).map(normal),
    tasks: new Map((flags.task ?? []).map(wishOf)),
    workflow: flags.workflow ?? null,
    action,
    runsOn: flags.runsOn === undefined ? null : listOf(flags.runsOn),
    tokenizer: flags.tokenizer ?? null,
  }
}

const listOf = (written = ''): string[] =>
  written
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)

const normal = (path: string): string => posix.normalize(path.replaceAll('\\', '/'))

/** `data/qa.jsonl=choose:general`. */
function wishOf(written: string): [string, Wish] {
  const at = written.lastIndexOf('=')
  const words = written.slice(at + 1).split(':')
  const kind = kinds.find((each) => words.includes(each)) ?? null
  const role = roles.find((each) => words.includes(each)) ?? null
  const known = (kind === null ? 0 : 1) + (role === null ? 0 : 1)
  if (at < 1 || known !== words.length) throw gateError('init-task', { given: written })
  return [normal(written.slice(0, at)), { kind, role }]
}
