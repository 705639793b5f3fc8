import type { CheckReport } from '../report/check.ts'
import { githubWarnings } from '../shared/messages/github.ts'
import type { Client } from './client.ts'
import type { Write } from './comment.ts'
import type { Where } from './event.ts'
import { type Delivered, deliver, type Log, type Parts } from './parts.ts'
import { quoted } from './problem.ts'
import type { Status } from './status.ts'
import { outdatedText } from './waiting.ts'

/** What the report room made of one report. */
export interface Renderings {
  /**
   * Markdown of at most `commentRoom` bytes.
   * @param before what the report before this one on the same pull request left in `data`; null: nothing
   */
  comment(before: string | null): string
  /** For the next report on the pull request; null: nothing, and what stands there stays. */
  data: string | null
  /** Markdown below 1 MiB. */
  summary: string
  status: Status
  check: CheckReport
}

/** What later steps read. `report`, `report-html` and `run-folder` are paths; `forgetting` is the severity or `none`. */
export interface Outputs {
  verdict: string
  forgetting: string
  report: string
  'report-html': string
  'run-folder': string
}

/** The part of @actions/core that publishing writes to. */
export interface Sink extends Log {
  setOutput(name: string, value: string): void
  /** For the step after the job. */
  saveState(name: string, value: string): void
  /** From now on the runner blots it out in its log. */
  setSecret(secret: string): void
  summary: { addRaw(text: string, addEOL?: boolean): { write(): Promise<unknown> } }
}

export interface Published extends Delivered {
  summary: 'written' | 'failed'
  outputs: 'written' | 'failed'
  warnings: string[]
}

/**
 * Brings one report to where people look: job summary, outputs, comment, commit status, check run.
 *
 * Never throws and never judges: a part that fails becomes a warning that says what to change, and the parts after it
 * are still tried. What needs no network comes first, so that it stands when the job is cancelled while GitHub lets us
 * wait.
 *
 * `client`: null where the job has no token.
 */
export async function publish(
  renderings: Renderings,
  outputs: Outputs,
  parts: Parts,
  where: Where,
  client: Client | null,
  sink: Sink,
): Promise<Published> {
  const warnings: string[] = []
  const warning = (text: string) => {
    warnings.push(text)
    sink.warning(text)
  }
  const written = {
    summary: await writeSummary(renderings.summary, sink, warning),
    outputs: writeOutputs(outputs, sink, warning),
  }
  const ending = { ...renderings, comment: reportOf(renderings, where) }
  const delivered = await deliver(ending, parts, where, client, { info: (text) => sink.info(text), warning })
  return { ...written, ...delivered, warnings }
}

/** A report of a commit that is not the newest any more is written as one. */
function reportOf({ comment, data }: Renderings, where: Where): Write {
  return (standing) => {
    const report = comment(standing.data)
    return { stage: 'ended', data, text: standing.turn === 'ours' ? report : outdatedText(where, standing, report) }
  }
}

type Warn = (text: string) => void

export async function writeSummary(
  text: string,
  sink: Pick<Sink, 'summary'>,
  warn: Warn,
): Promise<Published['summary']> {
  try {
    await sink.summary.addRaw(text, true).write()
    return 'written'
  } catch (error) {
    warn(githubWarnings.summary({ said: quoted(String((error as Error).message)) }))
    return 'failed'
  }
}

function writeOutputs(outputs: Outputs, sink: Sink, warn: Warn): Published['outputs'] {
  let written: Published['outputs'] = 'written'
  for (const [name, value] of Object.entries(outputs)) {
    try {
      sink.setOutput(name, value)
    } catch (error) {
      written = 'failed'
      warn(githubWarnings.output({ name, said: quoted(String((error as Error).message)) }))
    }
  }
  return written
}
