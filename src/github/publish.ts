import { githubWarnings } from '../shared/messages/github.ts'
import type { Client } from './client.ts'
import { type CommentPublished, type OnPullRequest, putComment } from './comment.ts'
import type { Where } from './event.ts'
import { quoted, warningOf } from './problem.ts'
import { type Status, setStatus } from './status.ts'

/** What the report room made of one report. */
export interface Renderings {
  /** Markdown of at most `commentRoom` characters. */
  comment: string
  /** Markdown below 1 MiB. */
  summary: string
  status: Status
}

/** What later steps read. `report` and `run-folder` are paths; `forgetting` is the severity or `none`. */
export interface Outputs {
  verdict: string
  forgetting: string
  report: string
  'run-folder': string
}

/** What the workflow wants published, for which suite. */
export interface Parts {
  suite: string
  comment: boolean
  status: boolean
}

/** The part of @actions/core that publishing writes to. */
export interface Sink {
  info(text: string): void
  warning(text: string): void
  setOutput(name: string, value: string): void
  /** From now on the runner blots it out in its log. */
  setSecret(secret: string): void
  summary: { addRaw(text: string, addEOL?: boolean): { write(): Promise<unknown> } }
}

/** What went where. `none`: the event belongs to no pull request. `off`: the workflow does not want it. */
export interface Published {
  summary: 'written' | 'failed'
  outputs: 'written' | 'failed'
  comment: CommentPublished['how'] | 'none' | 'failed' | 'off'
  commentUrl: string | null
  status: 'set' | 'failed' | 'off'
  warnings: string[]
}

/**
 * Brings one report to where people look: job summary, outputs, comment, commit status.
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
  const warn = (text: string) => {
    warnings.push(text)
    sink.warning(text)
  }

  const summary = await writeSummary(renderings.summary, sink, warn)
  const published: Published = {
    summary,
    outputs: writeOutputs(outputs, sink, warn),
    comment: parts.comment ? 'failed' : 'off',
    commentUrl: null,
    status: parts.status ? 'failed' : 'off',
    warnings,
  }
  if (parts.comment && where.pullRequest === null) {
    published.comment = 'none'
    sink.info(githubWarnings.pullRequestUnknown())
  }
  if (published.comment !== 'failed' && published.status !== 'failed') return published
  if (client === null) {
    warn(githubWarnings.noToken())
    return published
  }

  if (published.comment === 'failed' && onPullRequest(where)) {
    try {
      const { how, url } = await putComment(client, where, parts.suite, renderings.comment)
      if (how === 'newer') sink.info(githubWarnings.newerRun())
      Object.assign(published, { comment: how, commentUrl: url })
    } catch (error) {
      warn(warningOf(error, where, { part: 'the comment', permission: 'pull-requests: write' }))
    }
  }
  if (published.status === 'failed') {
    try {
      await setStatus(client, where, parts.suite, renderings.status)
      published.status = 'set'
    } catch (error) {
      warn(warningOf(error, where, { part: 'the commit status', permission: 'statuses: write' }))
    }
  }
  return published
}

type Warn = (text: string) => void

async function writeSummary(text: string, sink: Sink, warn: Warn): Promise<Published['summary']> {
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

function onPullRequest(where: Where): where is OnPullRequest {
  return where.pullRequest !== null
}
