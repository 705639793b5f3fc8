import { dirname } from 'node:path'
import { type Environment, whereFrom } from '../../github/event.ts'
import { readSamples } from '../../samples/read.ts'
import { gateError } from '../../shared/errors.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
import { counted } from '../../shared/numbers.ts'
import { policyOfEvent } from '../policy/event.ts'
import { placesOf } from '../policy/places.ts'
import { readPolicy } from '../policy/read.ts'
import type { PolicySource } from '../policy/source.ts'
import { gateSteps, rootOf, workflowsIn } from '../workflows.ts'
import { attempt, type Finding, ok, warn } from './finding.ts'

const check = 'base'

export interface BaseFacts {
  /** The suite's file. */
  file: string
  /** A commit or a branch, as `run --base` takes it; null: what the event and a workflow with `policy: base` tell. */
  base: string | null
  /** null: no job of a workflow. */
  job: { environment: Environment; payload: unknown } | null
}

/** Whether suite and data can be read where a run with `policy: base` reads them. Where no run of the repository is one, there is nothing to say. */
export async function examineBase({ file, base, job }: BaseFacts): Promise<Finding[]> {
  const given = base ?? (job === null ? null : baseOfWorkflows(dirname(file)))
  if (given === null) return []
  let found: Finding | null = null
  const finding = await attempt(check, async () => {
    const source = base === null ? sourceInJob(given, job!) : inClone(base)
    found = await examined(file, source)
    return ''
  })
  return [found ?? finding]
}

const inClone = (name: string): PolicySource => ({
  ...{ holds: 'base', base: { name, merged: null }, remote: null, isChange: false },
})

function sourceInJob(base: string, { environment, payload }: NonNullable<BaseFacts['job']>): PolicySource {
  const token = environment.GITHUB_TOKEN || null
  return policyOfEvent(
    { policy: 'base', base: base || null, token },
    whereFrom(environment, payload),
    environment,
    payload,
  )
}

async function examined(file: string, source: PolicySource): Promise<Finding> {
  if (source.holds === 'head') return ok(check, doctorTexts.baseItself)
  const { suite, base, record } = await readPolicy(file, source, null, process.env)
  try {
    if (base === null || record === null) throw gateError('policy-no-base', {})
    if (record.holds === 'head') return warn(check, doctorTexts.baseHasNone(base.commit), doctorTexts.baseHasNoneAdvice)
    const places = placesOf(base)
    for (const task of suite.tasks) await readSamples(places.data(task.data))
    const tasks = counted(suite.tasks.length, 'task')
    return ok(check, doctorTexts.baseReads({ base: base.commit, tasks }))
  } finally {
    base?.close()
  }
}

/** The input `base` of the first step that holds to it, empty where the event tells; null: no step does. */
function baseOfWorkflows(folder: string): string | null {
  const steps = workflowsIn(rootOf(folder)).flatMap(gateSteps)
  const step = steps.find(({ policy }) => policy === 'base')
  return step === undefined ? null : typeof step.base === 'string' ? step.base : ''
}
