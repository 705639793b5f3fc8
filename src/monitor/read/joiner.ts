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
  readonly #open = new Map<string, Open>()

  /** Returns what is whole now. */
  add(key: string, part: Part, line: number, offset: number): Found[] {
    const open = this.#open.get(key) ?? { part: {}, line, offset, touched: line }
    const { part: before } = open
    open.part = {
      ...before,
      ...part,
      ...(before.prompt !== undefined && { prompt: before.prompt }),
      ...joined('text', before, part),
      ...joined('refusal', before, part),
    }
    open.touched = line
    this.#open.set(key, open)
    return part.ends ? this.#close(key) : []
  }

  /** What got nothing for long. `line`: that was read last. */
  old(line: number): Found[] {
    const keys = [...this.#open].filter(([, { touched }]) => line - touched > patience).map(([key]) => key)
    return keys.flatMap((key) => this.#close(key))
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
    const { text, refusal, prompt, finish, tokens, time, model, session } = this.#open.get(key)!.part
    this.#open.delete(key)
    if (text === undefined && refusal === undefined) return [{ k: 'skipped', why: 'no content' }]
    const usage = { completion_tokens: tokens }
    const response = text ?? refusal
    return [{ k: 'inference', inference: { id: key, prompt, response, refusal, finish, usage, time, model, session } }]
  }
}

function joined(key: 'text' | 'refusal', before: Part, part: Part): Part {
  return before[key] === undefined || part[key] === undefined ? {} : { [key]: before[key] + part[key] }
}
