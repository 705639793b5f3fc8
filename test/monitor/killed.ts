import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export interface Outcome {
  sent: boolean
  dropped: number
  refused: number
  known: number
  /** Largest resident set, in MiB. */
  rss: number
  /** Of a call, in microseconds. */
  median: number
  p99: number
  calls: number
  kills: number
}

/** Requests that the caller does not know to be on the disk, though they are: it asks for them again. */
const remembered = 25

/**
 * Runs the service until it has sent requests 1 to `requests`, and kills it by SIGKILL after each of `kills` milliseconds of work. Each time it is
 * begun anew with what it had not said to be on the disk, which may be there nevertheless.
 */
export async function serveAndKill(
  folder: string,
  address: string,
  requests: number,
  rate: number,
  kills: number[],
  node = process.execPath,
  service = resolve('test/monitor/service.ts'),
): Promise<Outcome> {
  let from = 1
  let killed = 0
  for (;;) {
    const child = spawn(node, [service, folder, address, String(from), String(requests), String(rate)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let outcome: Outcome | null = null
    let rest = ''
    child.stdout.on('data', (chunk) => {
      const lines = (rest + chunk).split('\n')
      rest = lines.pop()!
      for (const line of lines) {
        const [word, value] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]
        if (word === 'durable') from = Math.max(1, Number(value) - remembered)
        else if (word === 'done') outcome = { ...JSON.parse(value), kills: killed }
      }
    })
    // Counted from when it works: a process that is killed while it starts has nothing to lose.
    const after = kills[killed]
    let timer: NodeJS.Timeout | undefined
    if (after !== undefined)
      child.stdout.once('data', () => {
        timer = setTimeout(() => child.kill('SIGKILL'), after)
      })
    const signal = await new Promise((done) => child.on('close', (_, signal) => done(signal)))
    clearTimeout(timer)
    if (outcome !== null) return outcome
    if (signal !== 'SIGKILL') throw new Error('the service ended by itself without having sent all')
    killed += 1
  }
}
