import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** A process as the system lists it. */
export interface ProcessRow {
  pid: number
  parent: number
  group: number
  session: number
  /** When it started, in the system's own words: a pid that was given anew has another. */
  started: string
  /** It has ended, and only its parent has not looked yet. */
  isZombie: boolean
}

/** All processes of this machine. Synchronous, so that a process that is about to end can still use it. */
export function processTable(): ProcessRow[] {
  return process.platform === 'linux' ? fromProc() : fromPs()
}

function fromProc(): ProcessRow[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      return [statRow(Number(name), readFileSync(`/proc/${name}/stat`, 'latin1'))]
    } catch {
      // It ended meanwhile.
      return []
    }
  })
}

/** A line of /proc/PID/stat: after the program's name, which may hold anything, state, parent, group, session … and the 22nd, the start. */
export function statRow(pid: number, line: string): ProcessRow {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const [state = '', parent, group, session] = fields
  return {
    pid,
    parent: Number(parent),
    group: Number(group),
    session: Number(session),
    started: fields[19] ?? '',
    isZombie: state === 'Z' || state === 'X',
  }
}

function fromPs(): ProcessRow[] {
  // The session is a pointer on macOS, and lstart five words long.
  const columns = ['pid=', 'ppid=', 'pgid=', 'stat=', 'lstart='].flatMap((column) => ['-o', column])
  const { stdout } = spawnSync('ps', ['-A', ...columns], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', PATH: '/bin:/usr/bin' },
  })
  return (stdout ?? '').split('\n').flatMap(psRow)
}

/** A line of `ps -A -o pid=,ppid=,pgid=,stat=,lstart=`. */
export function psRow(line: string): ProcessRow[] {
  const [, pid, parent, group, state, started] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.+?)\s*$/.exec(line) ?? []
  if (pid === undefined || started === undefined) return []
  return [
    {
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: 0,
      started,
      isZombie: state?.startsWith('Z') ?? false,
    },
  ]
}

/** Whether a process was started with this variable in its environment; where the system does not tell: no. */
export function hasMark(pid: number, mark: string): boolean {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'latin1')}\0`.includes(`\0${mark}\0`)
  } catch {
    return false
  }
}

/** Whether a process is a shell, which ends at a signal and leaves its children alone. */
export function isShell(pid: number): boolean {
  return /^(ba|da|k|z|a)?sh$|^busybox$/.test(programOf(pid))
}

function programOf(pid: number): string {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' })
    return (stdout ?? '').trim().split('/').at(-1)?.replace(/^-/, '') ?? ''
  }
  try {
    return readlinkSync(`/proc/${pid}/exe`).split('/').at(-1) ?? ''
  } catch {
    return ''
  }
}
