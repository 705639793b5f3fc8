import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const program = resolve('src/cli.ts')
/** What Node compiled once is not compiled for every process anew. */
const compiled = mkdtempSync(join(tmpdir(), 'gate-compiled-'))
/** No evidence of other tests, nor of other sources. */
const cache = mkdtempSync(join(tmpdir(), 'gate-cache-'))

export interface Ended {
  exit: number | null
  stdout: string
  stderr: string
}

/** Runs the program as its own process in a folder, with nothing of GitHub in its environment. */
export function startGate(folder: string, args: readonly string[], environment: Record<string, string> = {}) {
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NO_COLOR: '1', NODE_COMPILE_CACHE: compiled, XDG_CACHE_HOME: cache, ...environment }
  return spawn(process.execPath, [program, ...args], { cwd: folder, env })
}

/** The same until it ends. */
export function gate(
  folder: string,
  args: readonly string[],
  input = '',
  environment: Record<string, string> = {},
): Promise<Ended> {
  const child = startGate(folder, args, environment)
  const out: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (out.stdout += chunk))
  child.stderr.on('data', (chunk) => (out.stderr += chunk))
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (exit) => resolve({ exit, ...out })))
}

/** A folder with these files; a list is written as JSON lines. */
export function folderWith(files: Record<string, string | readonly unknown[]>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-e2e-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const text = typeof content === 'string' ? content : content.map((line) => `${JSON.stringify(line)}\n`).join('')
    writeFileSync(join(folder, name), text)
  }
  return folder
}
