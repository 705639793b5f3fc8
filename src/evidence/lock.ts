import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../shared/alive.ts'
import { gateError } from '../shared/errors.ts'

/**
 * Keeps a folder to this process; the lock of a process that is gone does not count. Of two processes that come at once, one makes the file and the other
 * finds it.
 * @throws GateError `run-folder-busy`
 */
export function lock(folder: string): void {
  const file = fileIn(folder)
  const make = () => writeFileSync(file, String(process.pid), { flag: 'wx' })
  try {
    make()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid !== process.pid && isAlive(pid)) throw gateError('run-folder-busy', { folder, pid })
    rmSync(file)
    make()
  }
}

export function unlock(folder: string): void {
  rmSync(fileIn(folder), { force: true })
}

const fileIn = (folder: string) => join(folder, 'lock')
