import { settleAtExit } from './exits.ts'
import { Monitor } from './monitor.ts'
import type { Decoded } from './options.ts'
import type { QualityMonitor } from './public.ts'
import { warner } from './trouble.ts'

type Say = (sentence: string) => void

/** A monitor, and how many handles of it are not closed. */
interface Held {
  monitor: Monitor
  handles: number
  release(): void
  voice: { say: Say }
}

const held = new Map<string, Held>()

/**
 * A handle of the monitor with these settings. In one process there is one of them, however often it is asked for: a bundler takes the file
 * that asks into several bundles, and a development server runs it again with every change; an id would count, and be looked for, in each.
 * @param first said when the monitor begins
 */
export function handleOf(settings: Decoded, say: Say, first: readonly string[]): QualityMonitor {
  const name = nameOf(settings)
  const own = held.get(name) ?? begin(settings, say, first)
  held.set(name, own)
  own.handles += 1
  // Whoever asked last is there still.
  own.voice.say = say
  const { monitor } = own
  let closed: Promise<void> | null = null
  const close = async (limit: number) => {
    own.handles -= 1
    if (own.handles > 0) {
      await monitor.flush(limit)
      return
    }
    held.delete(name)
    await monitor.close(limit)
    own.release()
  }
  return {
    log: (inference) => {
      if (closed === null) monitor.log(inference)
    },
    rate: (id, feedback) => {
      if (closed === null) monitor.rate(id, feedback)
    },
    durable: () => monitor.durable(),
    flush: (limit = 10_000) => monitor.flush(limit),
    close: (limit = 5_000) => {
      closed ??= close(limit)
      return closed
    },
    stats: () => monitor.stats(),
  }
}

function begin({ engine, limits, exit, thread }: Decoded, say: Say, first: readonly string[]): Held {
  const voice = { say }
  const tell = (sentence: string) => {
    try {
      voice.say(sentence)
    } catch {
      // What a service does with a warning may not break the service.
    }
  }
  const trouble = warner(tell)
  const monitor = new Monitor(engine, limits, { trouble }, thread)
  const release = settleAtExit(monitor, exit, () => {
    if (engine.place !== null) trouble({ kind: 'left', said: engine.folder })
  })
  for (const sentence of first) tell(sentence)
  return { monitor, handles: 0, release, voice }
}

/** All that tells one monitor from another. */
const nameOf = ({ engine, limits, exit, thread }: Decoded): string =>
  JSON.stringify([{ ...engine, instance: '' }, engine.keep.names.map(String), limits, exit, thread])
