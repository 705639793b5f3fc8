import { join } from 'node:path'
import { readState } from '../sender/state.ts'
import type { EngineSettings } from '../settings.ts'
import { Journal } from './journal.ts'
import { Lock } from './lock.ts'

/** A spool that this process holds. */
export interface OpenSpool {
  writer: string
  folder: string
  lock: Lock
  journal: Journal
}

/**
 * The first spool of this machine that nobody holds: after a crash that is the one that was left. Throws what the file system throws.
 * @param rules versions of what tells the figures
 * @returns null: all are held
 */
export function openSpool(settings: EngineSettings, rules: Readonly<Record<string, string>>): OpenSpool | null {
  const { grace, disk, remember } = settings
  for (let number = 1; number <= settings.writers; number += 1) {
    const writer = `${settings.host}-${number}`
    const folder = join(settings.folder, writer)
    const lock = Lock.take(folder, settings.instance)
    if (lock === null) continue
    const journal = new Journal(folder, { rules, grace, ...disk, remember, now: Date.now })
    journal.sent(readState(folder).position)
    return { writer, folder, lock, journal }
  }
  return null
}
