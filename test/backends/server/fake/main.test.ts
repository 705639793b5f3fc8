import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, describe, expect, it } from 'vitest'
import { ask, example } from './asking.ts'

const started: ChildProcess[] = []
const remembered: number[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  for (const pid of remembered.splice(0)) if (isAlive(pid)) process.kill(pid, 'SIGKILL')
})

/** A process that ended, and that nobody has asked for its code yet, is there and is not alive. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    const stat = `/proc/${pid}/stat`
    return !existsSync(stat) || !readFileSync(stat, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

/** Starts it, and waits for the line that begins so. */
async function start(args: string[], until: string): Promise<{ child: ChildProcess; line: string; workers: number[] }> {
  const file = join(import.meta.dirname, 'main.ts')
  const child = spawn(process.execPath, [file, '--checkpoint', `base=${example('baseline')}`, ...args])
  started.push(child)
  const workers: number[] = []
  for await (const line of createInterface(child.stdout!)) {
    if (line.startsWith('children ')) workers.push(...line.split(' ').slice(1).map(Number))
    remembered.push(...workers)
    if (line.startsWith(until)) return { child, line, workers }
  }
  throw new Error(`it ended before it said ${until}`)
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))
const rootOf = (line: string) => ({ root: line.split(' ')[1]! })

describe('the fake server as a process', () => {
  it('serves with the faults and traits that it was given, and ends on SIGTERM with all that it started', async () => {
    const args = ['--dialect', 'tgi', '--fault', 'short', '--trait', 'bos=true', '--children', '2']
    const { child, line, workers } = await start(args, 'listening')
    const parameters = { decoder_input_details: true, max_new_tokens: 1 }
    const { body } = await ask(rootOf(line), '/generate', { inputs: 'Nobody', parameters })
    const { length } = (await ask(rootOf(line), '/tokenize', { inputs: 'Nobody' })).body
    expect(body.details.prefill.length).toBe(length - 1)
    expect(workers.map(isAlive)).toEqual([true, true])
    child.kill()
    expect(await ended(child)).toBe(0)
    await expect.poll(() => workers.some(isAlive)).toBe(false)
  })

  it.each([false, true])('leaves its workers behind when it is killed (own groups: %s)', async (own) => {
    const args = ['--children', '2', '--never-ready', ...(own ? ['--own-groups'] : [])]
    const { child, workers } = await start(args, 'children')
    child.kill('SIGKILL')
    await ended(child)
    expect(workers.map(isAlive)).toEqual([true, true])
  })

  it('answers after a slow start, dies when it is told to, and does not hear SIGTERM when it is deaf', async () => {
    const slow = await start(['--slow-start', '1', '--dialect', 'llama-cpp', '--deaf'], 'listening')
    expect((await ask(rootOf(slow.line), '/health')).status).toBe(503)
    await expect.poll(async () => (await ask(rootOf(slow.line), '/health')).status, { timeout: 5000 }).toBe(200)
    slow.child.kill()
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(slow.child.exitCode).toBeNull()
    const dying = await start(['--never-ready', '--die-after', '0.3'], 'loading')
    expect(await ended(dying.child)).toBe(3)
  })
})
