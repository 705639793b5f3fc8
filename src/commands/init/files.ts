import { posix } from 'node:path'
import { catalogue } from '../../metrics/catalogue.ts'
import { metricCalled } from '../../suite/known.ts'
import { usualSuite } from '../../suite/usual-file.ts'
import { baseFolder, type Plan } from './plan.ts'
import { stubText } from './stub.ts'
import { suiteText } from './suite-text.ts'
import { workflowPath, workflowText } from './workflow-text.ts'

/** A file to write. Of data nothing is ever written over, whatever a user says. */
export interface Written {
  what: 'suite' | 'workflow' | 'stub' | 'ignore'
  /** Relative to the root of the repository, with forward slashes. */
  path: string
  text: string
}

/** What a plan comes to. */
export function filesOf(plan: Plan): Written[] {
  const { below, workflow, tasks, fromBase } = plan
  const beside = (name: string) => posix.join(below, name)
  return [
    { what: 'suite', path: beside(usualSuite), text: suiteText(plan, (name) => metricCalled(name, catalogue)!) },
    ...(workflow === 'none'
      ? []
      : [{ what: 'workflow' as const, path: workflowPath(workflow), text: workflowText(plan, workflow) }]),
    ...tasks
      .filter(({ isStub }) => isStub)
      .map((task) => ({ what: 'stub' as const, path: beside(task.data), text: stubText(task) })),
    ...(fromBase ? [{ what: 'ignore' as const, path: `${posix.dirname(baseFolder)}/.gitignore`, text: '*\n' }] : []),
  ]
}
