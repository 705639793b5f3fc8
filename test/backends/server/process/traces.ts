import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../onnx/open.ts'

/** The fake server as a command of the shell, its port to be filled in. */
export function fakeServer(options: string): string {
  return `"${process.execPath}" "${join(root, 'test/backends/server/fake/main.ts')}" --port {port} ${options}`
}

/** A variable by which everything that a test starts can be found, however it hides. */
export interface Trace {
  environment: NodeJS.ProcessEnv
  /** Pids of what lives with it. */
  living(): number[]
}

export function trace(): Trace {
  const value = randomUUID()
  const { PATH, HOME } = process.env
  return { environment: { PATH, HOME, GATE_TEST_TRACE: value }, living: () => withVariable(`GATE_TEST_TRACE=${value}`) }
}

function withVariable(variable: string): number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const isThere = readFileSync(`/proc/${name}/environ`, 'latin1').split('\0').includes(variable)
      return isThere && !/^State:\s+Z/m.test(readFileSync(`/proc/${name}/status`, 'utf8')) ? [Number(name)] : []
    } catch {
      return []
    }
  })
}

export async function until(condition: () => boolean, patience = 20_000): Promise<void> {
  for (const end = Date.now() + patience; !condition(); await sleep(20))
    if (Date.now() > end) throw new Error('waited in vain')
}
