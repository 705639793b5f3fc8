import { parentPort, workerData } from 'node:worker_threads'
import { Engine } from '../engine.ts'
import type { FromEngine, ThreadData, ToEngine } from './messages.ts'

/** The engine in a thread of its own: called once, in that thread. */
export function work(): void {
  const { checkpointGateMonitor: settings, done } = workerData as ThreadData
  const counter = new BigInt64Array(done)
  const tell = (message: FromEngine) => parentPort!.postMessage(message)

  const engine: Engine = new Engine(settings, {
    done(taken) {
      Atomics.store(counter, 0, BigInt(taken))
      Atomics.notify(counter, 0)
      tell({ k: 'done', taken, stats: engine.stats() })
    },
    trouble: (trouble) => tell({ k: 'trouble', trouble }),
  })

  const heard = async (message: ToEngine) => {
    if (message.k === 'entries') engine.accept(message.entries, message.dropped)
    else if (message.k === 'settle') engine.settle()
    else if (message.k === 'flush') {
      const isEmpty = await engine.flush(message.limit)
      tell({ k: 'answer', call: message.call, isEmpty, stats: engine.stats() })
    } else {
      await engine.close()
      tell({ k: 'answer', call: message.call, isEmpty: true, stats: engine.stats() })
      // It ends when it listens to nobody: not every runtime can close a port.
      parentPort!.off('message', heard)
    }
  }
  parentPort!.on('message', heard)
}
