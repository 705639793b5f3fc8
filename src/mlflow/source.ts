import { safeParts } from './artifacts.ts'

/** Where the weights of a registered version are. The registry is open to many: nothing of this is fetched from an address that it names. */
export type Source =
  | { kind: 'hub'; model: string; revision: string | null }
  /** Below the artifacts of a run. */
  | { kind: 'run'; runId: string; path: string }
  | { kind: 'version'; name: string; version: string }
  /** A bucket, an address, a folder of another machine. */
  | { kind: 'elsewhere' }

export function readSource(source: string): Source {
  const hub = /^hf:\/\/([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/.exec(source)
  if (hub !== null && !/(^|\/)\.+(\/|$)/.test(hub[1]!)) return { kind: 'hub', model: hub[1]!, revision: hub[2] ?? null }
  const run = runPath.exec(source) ?? keptPath.exec(source)
  if (run !== null && isSafe(run[2] ?? '')) return { kind: 'run', runId: run[1]!, path: run[2] ?? '' }
  const version = /^models:\/([^/]+)\/([1-9]\d{0,15})$/.exec(source)
  if (version !== null) return { kind: 'version', name: version[1]!, version: version[2]! }
  return { kind: 'elsewhere' }
}

const runPath = /^runs:\/([0-9a-f]{32})(?:\/(.+))?$/
/** As a server that takes artifacts itself calls those of a run. */
const keptPath = /^mlflow-artifacts:(?:\/\/[^/]*)?\/\d+\/([0-9a-f]{32})\/artifacts(?:\/(.+))?$/

const isSafe = (path: string): boolean => path === '' || safeParts(path) !== null

/** How a hub revision stands in the registry. */
export const hubSource = (model: string, commit: string): string => `hf://${model}@${commit}`

/** Why the registry of MLflow would refuse it, or keep what nobody else finds; null: nothing speaks against it. */
export function sourceMistake(source: string): 'local' | 'steps' | null {
  if (!/^[a-z][\w+.-]*:\/?/i.test(source) || /^file:/i.test(source)) return 'local'
  return /(^|\/|%2f)(\.|%2e){2}(\/|%2f|$)/i.test(source) ? 'steps' : null
}
