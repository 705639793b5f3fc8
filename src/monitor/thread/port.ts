import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Engine } from '../engine.ts'
import { processEnvironment } from '../environment.ts'
import type { EngineSettings } from '../settings.ts'
import type { FromEngine, ThreadData, ToEngine } from './messages.ts'

/** A way to an engine, wherever it runs. */
export interface Port {
  readonly thread: 'worker' | 'own'
  send(message: ToEngine): void
  /** Blocks until so many entries are done with, or `limit` milliseconds are over. Returns whether they are. */
  settle(taken: number, limit: number): boolean
  /** Whether it keeps the process alive. */
  hold(alive: boolean): void
}

export interface PortHooks {
  message(message: FromEngine): void
  /** The thread ended by itself, or never began. */
  lost(why: string): void
}

/** Beside this file in the sources, in a folder of its own where both are bundled. No name that another program's file may have. */
const files = ['monitor-thread.ts', 'monitor-thread.js', 'monitor-thread/index.js']

/** To a new engine, in a thread of its own where it should and can be. */
export function portTo(settings: EngineSettings, inThread: boolean, hooks: PortHooks): Port {
  const file = inThread ? threadFile() : null
  if (file !== null) {
    try {
      return threadPort(settings, file, hooks)
    } catch (error) {
      hooks.message({ k: 'trouble', trouble: { kind: 'thread', said: (error as Error).message } })
    }
  }
  if (inThread && file === null) hooks.message({ k: 'trouble', trouble: { kind: 'bundled', said: '' } })
  return ownPort(settings, hooks)
}

/** null: the thread's file is not there, as where a bundler took this file and left that one. */
function threadFile(): URL | null {
  const here = dirname(fileURLToPath(import.meta.url))
  const found = files.map((file) => join(here, file)).find((file) => existsSync(file))
  return found === undefined ? null : pathToFileURL(found)
}

/** An engine in a thread of its own. */
function threadPort(settings: EngineSettings, file: URL, hooks: PortHooks): Port {
  const done = new SharedArrayBuffer(8)
  const counter = new BigInt64Array(done)
  const workerData: ThreadData = { checkpointGateMonitor: settings, done }
  // What the service has loaded before itself, as a tracer that listens on a port, is not to be there twice.
  const { NODE_OPTIONS: _, ...env } = processEnvironment()
  const worker = new Worker(file, { workerData, name: 'checkpoint-gate monitor', execArgv: [], env })
  let isLost = false
  // What a lost one said last is not of the one that was begun in its place.
  worker.on('message', (message) => {
    if (!isLost) hooks.message(message)
  })
  // An error is followed by the end that it brings.
  const lost = (why: string) => {
    if (isLost) return
    isLost = true
    hooks.lost(why)
  }
  worker.on('error', (error) => lost(error.message))
  worker.on('exit', (code) => {
    if (code !== 0) lost(`the thread ended with ${code}`)
  })
  // Last: a listener would hold the process again.
  worker.unref()
  return {
    thread: 'worker',
    send: (message) => worker.postMessage(message),
    settle(taken, limit) {
      worker.postMessage({ k: 'settle' } satisfies ToEngine)
      const end = Date.now() + limit
      for (;;) {
        const now = Atomics.load(counter, 0)
        if (now >= BigInt(taken)) return true
        const rest = end - Date.now()
        if (rest <= 0) return false
        Atomics.wait(counter, 0, now, rest)
      }
    },
    hold(alive) {
      if (alive) worker.ref()
      else worker.unref()
    },
  }
}

/** An engine in this thread, for where there can be no other. */
function ownPort(settings: EngineSettings, hooks: PortHooks): Port {
  let taken = 0
  const engine: Engine = new Engine(settings, {
    done(count) {
      taken = count
      hooks.message({ k: 'done', taken: count, stats: engine.stats() })
    },
    trouble: (trouble) => hooks.message({ k: 'trouble', trouble }),
  })
  let holding: NodeJS.Timeout | null = null
  return {
    thread: 'own',
    send(message) {
      if (message.k === 'entries') engine.accept(message.entries, message.dropped)
      else if (message.k === 'settle') engine.settle()
      else {
        const { call } = message
        const isFlush = message.k === 'flush'
        const ended = isFlush ? engine.flush(message.limit) : engine.close().then(() => true)
        void ended.then((isEmpty) => hooks.message({ k: 'answer', call, isEmpty, stats: engine.stats() }))
      }
    },
    settle(wanted) {
      engine.settle()
      return taken >= wanted
    },
    hold(alive) {
      if (holding !== null) clearInterval(holding)
      holding = alive ? setInterval(() => {}, 60_000) : null
    },
  }
}
