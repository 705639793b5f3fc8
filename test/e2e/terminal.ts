import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Whether the program `script` of util-linux is here, which lends a process a terminal; that of other systems takes other options. */
export const hasTerminal =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

/**
 * Runs the program as a person at a terminal would: each text is typed once the question before it shows.
 * @returns what the terminal showed, without colours and movements, and the exit code
 */
export function typed(
  folder: string,
  args: readonly string[],
  answers: readonly (readonly [question: string, keys: string])[],
): Promise<{ exit: number | null; shown: string }> {
  const words = [process.execPath, resolve('src/cli.ts'), ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`)
  const command = `stty cols 120 rows 40; exec ${words.join(' ')}`
  const { PATH = '', HOME = '' } = process.env
  const child = spawn('script', ['--quiet', '--return', '--flush', '--command', command, '/dev/null'], {
    cwd: folder,
    env: { PATH, HOME, TERM: 'xterm', SHELL: '/bin/sh' },
  })
  const open = [...answers]
  let raw = ''
  let seen = 0
  child.stdout.on('data', (chunk) => {
    raw += chunk
    const [next] = open
    if (next === undefined || !raw.includes(next[0], seen)) return
    seen = raw.length
    open.shift()
    // The question is drawn before its keys are listened to.
    setTimeout(() => child.stdin.write(next[1]), 200)
  })
  return new Promise((done) =>
    child.on('close', (exit) =>
      done({ exit, shown: raw.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replaceAll('\r', '') }),
    ),
  )
}
