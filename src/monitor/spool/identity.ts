import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { replaceFile } from './files.ts'

/**
 * Tells a spool from another one of the same machine that began at step 1 too, as in a container whose disk went with it: their runs must
 * not be the same. Made with the spool, which has to be locked.
 */
export function spoolId(folder: string): string {
  const path = join(folder, 'spool-id')
  if (!existsSync(path)) replaceFile(path, randomBytes(4).toString('hex'))
  return readFileSync(path, 'utf8')
}
