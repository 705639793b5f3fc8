import { saidBy } from './answer.ts'
import type { Found, Part } from './found.ts'

/** Lines after which an answer that several lines tell is taken as it is. */
const patience = 1_000

interface Open {
  part: Part
  /** The line it began at. */
  line: number
  /** Where that line begins. */
  offset: number
  /** Number of the last line that added to it. */
  touched: number
}

/** Puts together what several lines tell of one answer. */
export class Joiner {
  /** What was added to longest ago comes first. */
  readonly #open = new Map<string, Open>()

  /** Returns what is whole now. */
  add(key: string, part: Part, line: number, offset: number): Found[] {
    const open = this.#open.get(key) ?? { part: {}, line, offset, touched: line }
    open.part = together(open.part, part)
    open.touched = line
    this.#open.delete(key)
    this.#open.set(key, open)
    return part.ends ? this.#close(key) : []
  }

  /** What got nothing for long. `line`: that was read last. */
  old(line: number): Found[] {
    const found: Found[] = []
    for (const [key, { touched }] of this.#open) {
      if (line - touched <= patience) break
      found.push(...this.#close(key))
    }
    return found
  }

  rest(): Found[] {
    return [...this.#open.keys()].flatMap((key) => this.#close(key))
  }

  /** Where the oldest that is not whole begins, and the lines before; null: all are whole. */
  get from(): { lines: number; offset: number } | null {
    let first: Open | null = null
    for (const open of this.#open.values()) if (first === null || open.offset < first.offset) first = open
    return first && { lines: first.line - 1, offset: first.offset }
  }

  #close(key: string): Found[] {
    const { part } = this.#open.get(key)!
    this.#open.delete(key)
    const { text = null, refusal = null, finish = null, none, words, thought } = part
    if (none === 'failed') return [{ k: 'skipped', why: none }]
    const answer = { text, refusal, finish: words || text !== null ? finish : null, calls: none === 'tool' }
    const said = saidBy({ ...answer, ...(thought && { thought }) })
    if (typeof said === 'string') return [{ k: 'skipped', why: said }]
    const { prompt, tokens, time, model, session, json, alias = null } = part
    const usage = { completion_tokens: tokens }
    const about = { usage, time, model, session, ...(json && { json }) }
    const inference = { id: key, prompt, response: said.response, refusal, finish, ...about }
    return [{ k: 'inference', inference, alias }]
  }
}

/** What two parts of one answer say together. */
export function together(before: Part, part: Part): Part {
  return {
    ...before,
    ...part,
    ...(before.prompt !== undefined && { prompt: before.prompt }),
    ...(before.none === 'failed' && { none: before.none }),
    ...(before.words && { words: before.words }),
    ...joined('text', before, part),
    ...joined('refusal', before, part),
  }
}

function joined(key: 'text' | 'refusal', before: Part, part: Part): Part {
  return before[key] === undefined || part[key] === undefined ? {} : { [key]: before[key] + part[key] }
}
