import { randomBytes } from 'node:crypto'
import { Asker } from './ask.ts'
import { messagesFor } from './prompt.ts'
import { type Grade, gradeIn } from './reply.ts'
import type { JudgeSettings } from './settings.ts'

export interface Answered {
  /** Unlike the others'. */
  name: string
  prompt: string
  response: string
}

export type Graded =
  | { kind: 'graded'; grade: Grade }
  /** The reply was no grade. */
  | { kind: 'unread' }
  /** No reply came; no key and no text is in what is said. */
  | { kind: 'failed'; said: string }
  /** No call may be made any more. */
  | { kind: 'enough' }

/** Has answers graded, each by itself. */
export class Grader {
  readonly #asker: Asker
  readonly #secret = randomBytes(32)

  constructor(settings: JudgeSettings) {
    this.#asker = new Asker(settings)
  }

  /** @param mayCall asked before every call: there may be several, where the server does not take what is wanted */
  async grade({ name, prompt, response }: Answered, mayCall: () => boolean, signal: AbortSignal): Promise<Graded> {
    const asked = await this.#asker.ask(messagesFor(prompt, response, this.#secret, name), mayCall, signal)
    if (asked.kind !== 'reply') return asked
    const grade = gradeIn(asked.body)
    return grade === null ? { kind: 'unread' } : { kind: 'graded', grade }
  }
}
