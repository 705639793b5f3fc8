import { connect } from '../../src/github/client.ts'
import { whereFrom } from '../../src/github/event.ts'
import { sayFarewell } from '../../src/github/farewell.ts'
import type { Left } from '../../src/github/left.ts'
import { Notice } from '../../src/github/notice.ts'
import type { Parts } from '../../src/github/parts.ts'
import { type Published, publish, type Renderings, type Sink } from '../../src/github/publish.ts'
import type { FakeGitHub } from './fake.ts'
import { type Job, pullRequestPayload, variablesOf } from './job.ts'

/** A report as the report room leaves it; `comment` the same whatever stood there before, unless it is a function. */
export interface Ready {
  parts: Parts
  renderings: Omit<Renderings, 'comment'> & { comment: string | Renderings['comment'] }
  outputs: Record<'verdict' | 'forgetting' | 'report' | 'report-html' | 'run-folder', string>
}

/** A step of a workflow in this process: what it says to the runner is kept, what it says to GitHub goes to the fake. */
export class Step {
  readonly log: string[] = []
  readonly warnings: string[] = []
  readonly outputs: Record<string, string> = {}
  readonly states: Record<string, string> = {}
  summary = ''
  readonly where
  readonly #client
  readonly #parts: Parts
  readonly #notice: Notice
  /** What the clock shows, in milliseconds. */
  clock = 0

  constructor(github: FakeGitHub, parts: Parts, { environment, ...job }: Partial<Job> = {}) {
    const event = job.event ?? 'pull_request'
    const { INPUT_TOKEN: token = github.world.token, TEST_SECOND: second = '1000', ...variables } = environment ?? {}
    const payload = job.payload ?? pullRequestPayload(github)
    this.where = whereFrom(variablesOf(github, { event, payload, environment: variables }), payload)
    this.#client = token === '' ? null : connect(token, this.where, this.sink.info, Number(second))
    this.#parts = parts
    this.#notice = new Notice(parts, this.where, this.#client, this.sink, () => this.clock)
  }

  readonly sink: Sink = {
    info: (text) => this.log.push(text),
    warning: (text) => this.warnings.push(text),
    setOutput: (name, value) => {
      this.outputs[name] = value
    },
    saveState: (name, value) => {
      this.states[name] = value
    },
    setSecret() {},
    summary: {
      addRaw: (text) => ({
        write: async () => {
          this.summary += text
        },
      }),
    },
  }

  async begin(): Promise<this> {
    this.#notice.begin()
    await this.#notice.idle()
    return this
  }

  async progress(sentence: string, minutes: number): Promise<void> {
    this.clock += minutes * 60_000
    this.#notice.progress(() => sentence)
    await this.#notice.idle()
  }

  async end({ renderings, outputs }: Omit<Ready, 'parts'>): Promise<Published> {
    const { comment } = renderings
    const ready = { ...renderings, comment: typeof comment === 'string' ? () => comment : comment }
    return publish(ready, outputs, await this.#notice.settled(), this.where, this.#client, this.sink)
  }

  /** The step after the job, `minutes` after the start; `left`: what the step had said of itself by then. */
  async after(jobStatus: string, left: Partial<Left> = {}, minutes = 12): Promise<void> {
    const all = { ...this.#parts, since: 0, ended: null, outcome: null, ...left }
    await sayFarewell(all, jobStatus, this.where, this.#client, this.sink, minutes * 60_000)
  }
}
