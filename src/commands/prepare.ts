import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { recordedFolder } from '../backends/recorded/folder.ts'
import { RunningCommand } from '../backends/server/process/running.ts'
import { type Side, sides } from '../evidence/evidence.ts'
import type { RunFolder } from '../evidence/run-folder.ts'
import { gateError } from '../shared/errors.ts'
import type { Progress } from '../shared/progress.ts'
import { seenByCommand, withoutSecrets } from '../shared/secrets.ts'
import type { CheckpointSource } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'

export interface PrepareOptions {
  environment: NodeJS.ProcessEnv
  /** Variables that hold keys, which no command sees that does not pass them on. */
  hidden: readonly string[]
  /** Blotted out in what the commands write. */
  keys: Record<Side, string | null>
  progress: Progress
  signal: AbortSignal
}

/** What a command made, as the run folder remembers it. */
type Prepared = Partial<Record<Side, { command: string; made: string }>>

const file = 'prepared.json'

/**
 * Runs the commands that bring the checkpoints, a command that both sides name once. What they read is not known here, so every run runs
 * them anew. Only a run that goes on where an interrupted one stopped takes what that one made, if nobody has touched it since: the two
 * are one evaluation, and must be of one checkpoint.
 * @throws GateError `prepare-failed`
 */
export async function prepare(
  suite: Suite,
  folder: RunFolder,
  goesOn: boolean,
  options: PrepareOptions,
): Promise<void> {
  const { progress } = options
  const earlier = goesOn ? readPrepared(folder) : {}
  rmSync(join(folder.path, file), { force: true })
  const done: Prepared = {}
  const ran = new Set<string>()
  for (const side of sides) {
    const { prepare: command, passEnv = [] } = suite[side]
    if (command === null) continue
    const asked = JSON.stringify([command, passEnv])
    const kept = earlier[side]
    if (kept?.command === withoutSecrets(command) && kept.made === madeAt(suite[side], suite.folder)) {
      progress.note(`${side}: what its command had made before the interruption is there`)
    } else if (!ran.has(asked)) {
      await runCommand(side, command, suite, folder, options)
      ran.add(asked)
    }
    const made = madeAt(suite[side], suite.folder)
    if (made !== null) done[side] = { command: withoutSecrets(command), made }
    folder.write(file, JSON.stringify(done))
  }
}

async function runCommand(
  side: Side,
  command: string,
  suite: Suite,
  folder: RunFolder,
  { environment, hidden, keys, progress, signal }: PrepareOptions,
): Promise<void> {
  signal.throwIfAborted()
  progress.note(`${side}: running ${command}`)
  const log = folder.logFile(`prepare-${side}.log`)
  const secrets = sides.flatMap((each) => keys[each] ?? [])
  const seen = seenByCommand(environment, hidden, suite[side].passEnv ?? [])
  const running = new RunningCommand({ command, folder: suite.folder, seen, log, secrets })
  const abort = () => void running.stop(0, signal)
  signal.addEventListener('abort', abort)
  try {
    const ending = await running.ended
    const { tail, withheld } = running
    // What it left running in the background would live on, and nobody would end it.
    await running.stop(2, signal)
    signal.throwIfAborted()
    if (ending.code !== 0) throw gateError('prepare-failed', { side, command, ...ending, log, tail, withheld })
    progress.note(`${side}: prepared in ${Math.round(ending.after)} s`)
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function readPrepared(folder: RunFolder): Prepared {
  try {
    return JSON.parse(readFileSync(join(folder.path, file), 'utf8')) as Prepared
  } catch {
    return {}
  }
}

/** The names, sizes and times of what lies at a side's path, as one hash; null where nothing on this machine can be looked at. */
function madeAt({ path }: CheckpointSource, base: string): string | null {
  if (path === '' || path.startsWith('hf:')) return null
  const root = resolve(base, path.startsWith('recorded:') ? recordedFolder(path) : path)
  if (!existsSync(root)) return null
  const names = statSync(root).isDirectory() ? (readdirSync(root, { recursive: true }) as string[]).sort() : ['']
  const hash = createHash('sha256')
  for (const name of names) {
    const at = join(root, name)
    const { size, mtimeMs } = statSync(at)
    hash.update(`${relative(root, at)}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
