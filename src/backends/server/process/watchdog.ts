import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'

/**
 * Ends a command whose starter was killed so that it could not: a shell that waits for the end of its input, which comes when the
 * starter is gone. Best effort: by process group, and by the mark in the environment where the system shows it.
 */
const script = `
trap '' INT TERM HUP
pid=
while read -r line; do
  case $line in done) exit 0;; *) pid=$line;; esac
done
if [ -n "$pid" ]; then
  kill -TERM "-$pid"
  tries=0
  while kill -0 "-$pid" && [ $tries -lt 30 ]; do sleep 0.2; tries=$((tries + 1)); done
  kill -KILL "-$pid"
fi
for folder in /proc/[0-9]*; do
  if tr '\\0' '\\n' < "$folder/environ" | grep -qxF "$1"; then kill -KILL "\${folder#/proc/}"; fi
done
`

export interface Watchdog {
  /** Names the process group to end. */
  watch(group: number): void
  /** There is nothing left to end; resolves when the watchdog itself is gone. */
  release(): Promise<void>
}

/** `environment`: without the mark, which it looks for in others. */
export function startWatchdog(mark: string, environment: NodeJS.ProcessEnv): Watchdog {
  const child = spawn('/bin/sh', ['-c', script, 'checkpoint-gate-watchdog', mark], {
    detached: true,
    env: environment,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without it everything works, unless this process is killed.
  const gone = new Promise<void>((resolve) => {
    child.on('error', () => resolve())
    child.on('exit', () => resolve())
  })
  child.stdin.on('error', () => {})
  child.unref()
  ;(child.stdin as Socket).unref()
  return {
    watch: (group) => child.stdin.write(`${group}\n`),
    release() {
      child.ref()
      child.stdin.end('done\n')
      return gone
    },
  }
}
