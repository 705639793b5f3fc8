import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { isNeeded } from '../../../../src/backends/onnx/runtime/contents.ts'
import { thisPlatform } from '../../../../src/backends/onnx/runtime/platform.ts'
import type { Progress } from '../../../../src/shared/progress.ts'

export const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A folder that is removed after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'checkpoint-gate-runtime-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Copies what the installed packages hold for this platform, as a fetched runtime folder has it. */
export function copyRuntime(folder: string): string {
  for (const name of ['onnxruntime-node', 'onnxruntime-common']) {
    const from = join(root, 'node_modules', name)
    const to = join(folder, 'node_modules', name)
    mkdirSync(to, { recursive: true })
    cpSync(from, to, {
      recursive: true,
      filter: (path) => {
        const inside = path.slice(from.length + 1).replaceAll('\\', '/')
        return !/\.\w+$/.test(inside) && !inside.endsWith('.so.1') ? true : isNeeded(name, inside, thisPlatform)
      },
    })
  }
  return folder
}

export function collected(): Progress & { notes: string[] } {
  const notes: string[] = []
  return { notes, start() {}, advance() {}, stop() {}, note: (text) => notes.push(text) }
}
