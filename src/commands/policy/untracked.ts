import { existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'

/**
 * Files that git does not keep, in a folder of which it keeps others: an earlier step has brought them, weights for instance. They are the same for base
 * and head.
 * @param isTracked whether base or head have a say in a path below the folder
 */
export function linkUntracked(from: string, to: string, isTracked: (path: string) => boolean): void {
  if (!existsSync(from) || !statSync(from).isDirectory()) return
  for (const name of readdirSync(from, { recursive: true }) as string[]) {
    const [source, target] = [join(from, name), join(to, name)]
    if (isTracked(name.split(sep).join('/')) || !statSync(source, { throwIfNoEntry: false })?.isFile()) continue
    mkdirSync(dirname(target), { recursive: true })
    symlinkSync(source, target)
  }
}
