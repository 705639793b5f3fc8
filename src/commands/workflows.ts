import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { isMapping } from '../suite/written.ts'

export interface Workflow {
  /** Relative to the root of the repository, with forward slashes. */
  path: string
  text: string
}

const folders = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows']
const step = /^\s*(?:-\s+)?uses:\s*['"]?\S*checkpoint-gate(?:@|['"]?\s*(?:#.*)?$)/m

/** The nearest folder around that git knows; else the folder itself. */
export function rootOf(folder: string): string {
  for (let place = folder; ; place = dirname(place)) {
    if (existsSync(join(place, '.git'))) return place
    if (place === dirname(place)) return folder
  }
}

/** The workflows of every forge that the repository has, in the order of their names. */
export function workflowsIn(root: string): Workflow[] {
  return folders
    .filter((place) => existsSync(join(root, place)))
    .flatMap((place) =>
      readdirSync(join(root, place), { withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
        .map(({ name }) => ({ path: `${place}/${name}`, text: readFileSync(join(root, place, name), 'utf8') }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    )
}

/** Whether a step of it runs this program as an action. */
export const runsGate = ({ text }: Workflow): boolean => step.test(text)

/** The inputs of every step of it that runs this program as an action. */
export function gateSteps({ text }: Workflow): Record<string, unknown>[] {
  const value = readYaml(text)
  const jobs = isMapping(value) && isMapping(value.jobs) ? Object.values(value.jobs) : []
  return jobs
    .flatMap((job) => (isMapping(job) && Array.isArray(job.steps) ? job.steps : []))
    .filter((step) => isMapping(step) && typeof step.uses === 'string' && /checkpoint-gate(?:@|$)/.test(step.uses))
    .map(({ with: inputs }) => (isMapping(inputs) ? inputs : {}))
}

/** What YAML says; null where it is none. */
export function readYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'silent' })
  } catch {
    return null
  }
}
