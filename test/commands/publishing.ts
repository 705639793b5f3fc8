import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../../src/commands/action.ts'
import { type RunOptions, run } from '../../src/commands/run.ts'
import type { FakeGitHub } from '../github/fake.ts'
import { variablesOf, workflowRunPayload } from '../github/job.ts'
import { optionsOf, recordedSuite } from './sharding.ts'

/** A base branch, and what the job of a pull request makes of it: its run folder, as it is uploaded. */
export async function evaluated(options: Partial<RunOptions> = {}): Promise<{ base: string; run: string }> {
  const base = recordedSuite()
  const run_ = join(mkdtempSync(join(tmpdir(), 'gate-fork-')), 'run')
  await run({ ...optionsOf(base, run_), ...options })
  return { base, run: run_ }
}

/** What is downloaded: a copy, to be changed. */
export function downloaded(run: string): string {
  const upload = join(mkdtempSync(join(tmpdir(), 'gate-upload-')), 'upload')
  cpSync(run, upload, { recursive: true, verbatimSymlinks: true })
  return upload
}

export interface Published {
  exit: number
  log: string[]
  warnings: string[]
  outputs: Record<string, string>
  summary: string
  states: Record<string, string>
}

/** One run of the second stage in this process. */
export async function publishing(
  github: FakeGitHub,
  inputs: Record<string, string>,
  run: Record<string, unknown> = {},
  { action = 'completed', event = 'workflow_run', runId = 5001 } = {},
): Promise<Published> {
  const payload = workflowRunPayload(github, run, action)
  const told: Published = { exit: -1, log: [], warnings: [], outputs: {}, summary: '', states: {} }
  const given: Record<string, string> = { token: github.world.token, ...inputs }
  const exit = await runAction({
    input: (name) => given[name] ?? '',
    environment: variablesOf(github, {
      event,
      payload,
      // Of workflow_run this is the default branch's newest commit, which must never get a status.
      environment: { GITHUB_RUN_ID: String(runId), GITHUB_SHA: 'd'.repeat(40) },
    }),
    payload,
    sink: {
      info: (text) => told.log.push(text),
      warning: (text) => told.warnings.push(text),
      setOutput: (name, value) => {
        told.outputs[name] = value
      },
      saveState: (name, value) => {
        told.states[name] = value
      },
      setSecret() {},
      summary: {
        addRaw: (text) => ({
          write: async () => {
            told.summary += text
          },
        }),
      },
    },
    signal: new AbortController().signal,
  })
  return { ...told, exit }
}
