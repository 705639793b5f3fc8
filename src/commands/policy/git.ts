import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import { withoutSecrets } from '../../shared/secrets.ts'

export interface GitCall {
  /** Where it runs; needs no repository where `gitDir` names one. */
  folder?: string
  /** A repository of this program's own. */
  gitDir?: string
  /** Objects of another repository that are read besides, without its configuration. */
  objects?: string
  /** Kept out of the command line, which every process of the machine can read. */
  config?: Record<string, string>
  /** Whether what the machine's owner has configured counts: proxies, certificates, mirrors. The repository's own configuration counts only where `folder` alone is given. */
  machine?: boolean
  /** A file descriptor that takes what it prints. */
  output?: number
}

export interface GitAnswer {
  ok: boolean
  stdout: Buffer
  /** Why not, in a line. */
  said: string
  /** Whether there is no git on this machine. */
  absent: boolean
}

/** Nothing that a repository can say makes git run a program. */
const harmless = [
  ['core.hooksPath', devNull],
  ['core.fsmonitor', 'false'],
  ['core.pager', 'cat'],
  ['safe.directory', '*'],
  ['protocol.ext.allow', 'never'],
  // A server that says nothing is given up.
  ['http.lowSpeedLimit', '100'],
  ['http.lowSpeedTime', '60'],
]

/**
 * Runs git so that neither hooks, filters, attributes nor replaced objects of a repository have a say. Never throws.
 * @param args a command of the plumbing, or `fetch` into a repository of this program's own
 */
export function git(args: readonly string[], call: GitCall, environment: NodeJS.ProcessEnv): GitAnswer {
  const settings = harmless.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const { status, stdout, stderr, error } = spawnSync(
    'git',
    [...settings, ...(call.folder === undefined ? [] : ['-C', call.folder]), ...args],
    {
      env: callEnvironment(call, environment),
      stdio: ['ignore', call.output ?? 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      timeout: 600_000,
    },
  )
  const said = error?.message ?? lastLine(stderr)
  return {
    ok: status === 0,
    stdout: stdout ?? Buffer.alloc(0),
    said,
    absent: (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT',
  }
}

export function callEnvironment(call: GitCall, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^GIT_(?!SSL_|PROXY_)/.test(name))
  const config = Object.entries(call.config ?? {})
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
    ...(call.machine ? {} : { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull, GIT_ATTR_NOSYSTEM: '1' }),
    ...(call.gitDir === undefined ? {} : { GIT_DIR: call.gitDir }),
    ...(call.objects === undefined ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: call.objects }),
    GIT_CONFIG_COUNT: String(config.length),
    ...Object.fromEntries(
      config.flatMap(([name, value], i) => [
        [`GIT_CONFIG_KEY_${i}`, name],
        [`GIT_CONFIG_VALUE_${i}`, value],
      ]),
    ),
  }
}

function lastLine(stderr: Buffer | null): string {
  const lines = (stderr?.toString() ?? '').split('\n').filter((line) => line.trim() !== '')
  const last = lines.findLast((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? 'git failed'
  // Where to fetch from is an address, and may hold a token.
  return withoutSecrets(last).slice(0, 300)
}
