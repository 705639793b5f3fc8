import { githubWarnings, notices, type PublishProblem } from '../shared/messages/github.ts'
import { beginCheck, tellCheck } from './check.ts'
import type { Client } from './client.ts'
import { type CommentPublished, putComment } from './comment.ts'
import type { Where } from './event.ts'
import type { OnPullRequest } from './find.ts'
import type { Log, Parts } from './parts.ts'
import { lacksPermission, readOnlyBecause, whatWasSaid } from './problem.ts'
import { setStatus } from './status.ts'
import { isSame } from './turn.ts'
import { runningCheck, runningText } from './waiting.ts'

/** Between two updates, in milliseconds: who waits for minutes wants to know, and nobody's hour of requests should go into it. */
const pause = 180_000

type Part = 'comment' | 'status' | 'check'
const names: Record<Part, PublishProblem['part']> = {
  comment: 'the comment',
  status: 'the commit status',
  check: 'the check run',
}

/**
 * Tells the pull request that the evaluation is under way, from its start on: a "passed" of an older commit must not stand there
 * meanwhile. The work goes on beside the evaluation and never ends it: what cannot be told is said in the log.
 */
export class Notice {
  readonly #parts: Parts
  readonly #where: Where
  readonly #client: Client | null
  readonly #sink: Pick<Log, 'info'>
  readonly #now: () => number
  /** What is told of the evaluation; what the token may not write is not tried again. */
  readonly #open: Set<Part>
  #mayCheck = true
  /** Whether the token can write anything, and whether it has. */
  #mayWrite = true
  #wrote = false
  /** Whether the comment is this run's already. */
  #claimed = false
  /** Another job of this run has come to the end already. */
  #over = false
  #work: Promise<void> | null = null
  #told = Number.NEGATIVE_INFINITY

  /** `client`: null where the job has no token. */
  constructor(
    parts: Parts,
    where: Where,
    client: Client | null,
    sink: Pick<Log, 'info'>,
    now: () => number = Date.now,
  ) {
    this.#parts = parts
    this.#where = where
    this.#client = client
    this.#sink = sink
    this.#now = now
    const wanted = (['comment', 'status', 'check'] as const).filter((part) => parts[part])
    this.#open = new Set(wanted.filter((part) => part !== 'comment' || where.pullRequest !== null))
  }

  /** Returns at once. */
  begin(): void {
    const { suite } = this.#parts
    this.#start(async (client) => {
      await this.#tell('comment', async () => {
        const { how, sameCommit } = await this.#comment(client, notices.begun())
        if (this.#over || (how === 'newer' && sameCommit)) this.#open.clear()
      })
      const running = { state: 'pending', description: notices.running() } as const
      await this.#tell('status', () => setStatus(client, this.#where, suite, running))
      await this.#tell('check', () => beginCheck(client, this.#where, suite, runningCheck(notices.begun())))
    })
  }

  /** How far the evaluation is, in one sentence that is asked for when it is time to tell it. */
  progress(sentence: () => string): void {
    if (this.#work !== null || this.#now() - this.#told < pause) return
    const said = sentence()
    this.#start(async (client) => {
      await this.#tell('comment', () => this.#comment(client, said))
      await this.#tell('check', () => tellCheck(client, this.#where, this.#parts.suite, runningCheck(said)))
    })
  }

  /** Waits until nothing of it is under way. */
  async idle(): Promise<void> {
    await this.#work
  }

  /**
   * Waits, and nothing comes after: a notice must not stand over the result.
   * @returns the parts that are worth writing: without those that the token may not write, where that has been told
   */
  async settled(): Promise<Parts> {
    this.#told = Number.POSITIVE_INFINITY
    await this.idle()
    const { suite, comment, status, check } = this.#parts
    const may = this.#mayWrite
    return { suite, comment: comment && may, status: status && may, check: check && may && this.#mayCheck }
  }

  #start(work: (client: Client) => Promise<void>): void {
    if (this.#client === null) return
    this.#told = this.#now()
    this.#work = work(this.#client).finally(() => {
      this.#work = null
    })
  }

  /** Takes the comment over, or makes one; later only this run's own notice is brought up to date. */
  async #comment(client: Client, said: string): Promise<CommentPublished> {
    const where = this.#where as OnPullRequest
    const published = await putComment(client, where, this.#parts.suite, (standing, found) => {
      const own = found !== null && isSame(found.claim, where)
      this.#over ||= own && found.stage !== 'running'
      if (this.#over || (this.#claimed && !own)) return null
      return { stage: 'running', data: null, text: runningText(where, standing, said) }
    })
    this.#claimed = true
    return published
  }

  async #tell(part: Part, write: () => Promise<unknown>): Promise<void> {
    if (!this.#open.has(part)) return
    try {
      await write()
      this.#wrote = true
    } catch (error) {
      const readOnly = readOnlyBecause(error, this.#where, this.#wrote)
      if (readOnly !== null) {
        this.#mayWrite = false
        this.#open.clear()
        return this.#sink.info(readOnly)
      }
      const refused = lacksPermission(error)
      if (refused) this.#open.delete(part)
      if (refused && part === 'check') this.#mayCheck = false
      const said = whatWasSaid(error)
      this.#sink.info(
        refused && part === 'check'
          ? githubWarnings.noCheck({ said })
          : githubWarnings.noNotice({ part: names[part], said }),
      )
    }
  }
}
