import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A program and its leading arguments. */
export interface Command {
  program: string
  args: string[]
}

/**
 * The machine's npm; null where there is none. On Windows npm's JavaScript is started itself, since `npm.cmd` runs only through a shell.
 */
export function npmCommand(searchPath: readonly string[]): Command | null {
  if (process.platform === 'win32') {
    const script = join('node_modules', 'npm', 'bin', 'npm-cli.js')
    const folder = [...searchPath, dirname(process.execPath)].find((each) => existsSync(join(each, script)))
    return folder === undefined ? null : { program: process.execPath, args: [join(folder, script)] }
  }
  const onPath = searchPath.map((folder) => join(folder, 'npm')).find((file) => existsSync(file))
  if (onPath !== undefined) return { program: onPath, args: [] }
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  return existsSync(beside) ? { program: process.execPath, args: [beside] } : null
}

export interface Ended {
  /** Null where the program could not be started. */
  code: number | null
  stdout: string
  stderr: string
}

/** Runs a program to its end in `cwd`, without a shell and without input. Rejects with the signal's reason when it is aborted. */
export async function runProgram(
  command: Command,
  args: string[],
  cwd: string,
  signal: AbortSignal,
  env?: NodeJS.ProcessEnv,
): Promise<Ended> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const options = { cwd, stdio: ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'], ...(env && { env }) }
    const child = spawn(command.program, [...command.args, ...args], options)
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const abort = () => child.kill()
    signal.addEventListener('abort', abort)
    child.on('error', (error) => resolve({ code: null, stdout, stderr: error.message }))
    child.on('close', (code) => {
      signal.removeEventListener('abort', abort)
      if (signal.aborted) reject(signal.reason)
      else resolve({ code: code ?? 1, stdout, stderr })
    })
  })
}

/** The lines of a package manager's output that say why it failed, on one line. */
export function failure(output: string): string {
  const lines = output
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ').trim())
    .filter((line) => !/^$|complete log of this run|^npm (warn|notice)|^(WARNING|DEPRECATION):/i.test(line))
    .map((line) => line.replace(/^(npm (error|ERR!)|ERROR:)\s*/, ''))
  return lines.slice(0, 3).join('; ').slice(0, 600) || 'it gave no reason'
}
