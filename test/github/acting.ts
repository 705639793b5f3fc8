import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction } from '../../src/commands/action.ts'
import type { FakeGitHub } from './fake.ts'
import { type Job, type JobResult, variablesOf } from './job.ts'

const ids = Array.from({ length: 30 }, (_, i) => `q${i}`)

/** A line of every sample. */
export const lines = (of: (i: number) => object) => ids.map((id, i) => `${JSON.stringify({ id, ...of(i) })}\n`).join('')

export const suiteOf = (name: string) => `name: ${name}
baseline: recorded:good
candidate: recorded:worse
tasks:
  facts: {kind: scores, role: general, data: data.jsonl}
rules:
  - {max_drop: 5 points}
`

/** A suite whose candidates were recorded: `good`, `worse` and `worst`. Gives what writes a file beside it. */
export function recordedSuite(folder: string): (path: string, text: string) => void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write('checkpoint-gate.yml', suiteOf('legal'))
  write(
    'data.jsonl',
    lines(() => ({})),
  )
  for (const [side, share] of Object.entries({ good: 1, worse: 0.5, worst: 0.2 }))
    write(
      `${side}/facts.jsonl`,
      lines((i) => ({ score: (i % 3) * 0.4 * share })),
    )
  return write
}

/** The action's step in this process. */
export async function stepHere(github: FakeGitHub, job: Job, inputs: Record<string, string>): Promise<JobResult> {
  const result: JobResult = { exit: null, stdout: '', stderr: '', outputs: {}, states: {}, summary: '', warnings: [] }
  result.exit = await runAction({
    input: (name) => inputs[name] ?? '',
    environment: variablesOf(github, job),
    payload: job.payload,
    sink: {
      info: (text) => {
        result.stdout += `${text}\n`
      },
      warning: (text) => result.warnings.push(text),
      setOutput: (name, value) => {
        result.outputs[name] = value
      },
      saveState: (name, value) => {
        result.states[name] = value
      },
      setSecret() {},
      summary: {
        addRaw: (text) => ({
          write: async () => {
            result.summary += text
          },
        }),
      },
    },
    signal: new AbortController().signal,
  })
  return result
}
