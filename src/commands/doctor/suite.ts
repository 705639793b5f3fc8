import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { sides } from '../../evidence/evidence.ts'
import { metrics } from '../../metrics/registry.ts'
import { readSamples } from '../../samples/read.ts'
import { GateError } from '../../shared/errors.ts'
import { readSuite } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { bad, type Finding, ok } from './finding.ts'

/** The finding of work that says itself what is wrong. */
async function attempt(check: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return ok(check, await work())
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return bad(check, error.message, error.hint)
  }
}

/** Whether a suite and the data of its tasks can be read, and its checkpoints are there. Null suite: it could not be read. */
export async function examineSuite(file: string): Promise<{ suite: Suite | null; findings: Finding[] }> {
  let suite: Suite | null = null
  const findings = [
    await attempt('suite', async () => {
      suite = await readSuite(file, metrics)
      return `${file}: ${suite.tasks.length} tasks, ${suite.rules.length} rules`
    }),
  ]
  // TypeScript does not see the assignment in the closure.
  const read = suite as Suite | null
  if (read === null) return { suite: null, findings }
  for (const side of sides) {
    const { path } = read[side]
    const folder = resolve(read.folder, path)
    if (path.startsWith('hf:')) findings.push(ok(side, `${path}, to be fetched from the hub`))
    else if (existsSync(folder)) findings.push(ok(side, folder))
    else {
      const line = `line ${read[side].place.line} of ${file}`
      findings.push(
        bad(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`),
      )
    }
  }
  for (const task of read.tasks) {
    const check = `data of ${task.name}`
    findings.push(
      await attempt(check, async () => {
        const { samples } = await readSamples(task.data, { kind: task.kind })
        return `${task.data.written}: ${samples.length} samples`
      }),
    )
  }
  return { suite: read, findings }
}
