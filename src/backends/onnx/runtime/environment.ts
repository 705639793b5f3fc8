import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { isSecret } from '../../../shared/secrets.ts'

/** What the search for the runtime takes from the process's environment: the one place that reads it. */
export interface RuntimeEnvironment {
  /** CHECKPOINT_GATE_RUNTIME: a ready runtime folder; null: search. */
  folder: string | null
  /** Where a fetched runtime is kept between runs. */
  cacheFolder: string
  /** Folders of PATH, in order. */
  searchPath: string[]
}

export function runtimeEnvironment(env: NodeJS.ProcessEnv = process.env): RuntimeEnvironment {
  return {
    folder: env.CHECKPOINT_GATE_RUNTIME || null,
    // A self-hosted runner keeps its tool cache between jobs, and its home folder perhaps not.
    cacheFolder: env.RUNNER_TOOL_CACHE
      ? join(env.RUNNER_TOOL_CACHE, 'checkpoint-gate')
      : join(userCacheFolder(env), 'checkpoint-gate'),
    searchPath: (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== ''),
  }
}

function userCacheFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches')
  return env.XDG_CACHE_HOME || join(homedir(), '.cache')
}

/** From 1.30 on the runtime tells its maker of every session, over the network and in files of its own, unless it is told not to. */
const quiet = { ORT_DISABLE_TELEMETRY: '1' }

/**
 * The environment of a process that holds the native runtime: without secrets and action inputs, which it has no use for, and with the
 * folders of libraries that the loader reads only at its start.
 */
export function childEnvironment(
  libraries: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name, value]) => !isSecret(name, value))
  const result: NodeJS.ProcessEnv = { ...quiet, ...Object.fromEntries(kept) }
  if (libraries.length > 0) {
    const own = env.LD_LIBRARY_PATH ? [env.LD_LIBRARY_PATH] : []
    // The user's own folders win: they may hold the libraries that belong to the machine's driver.
    result.LD_LIBRARY_PATH = [...own, ...libraries].join(delimiter)
  }
  return result
}
