import { gateError } from '../shared/errors.ts'

/** What may be left open after a signal: less than the seven seconds that a workflow runner waits, and than a user's patience. */
const grace = 1_500

/**
 * Aborts when the process is asked to stop. Whoever works then ends with the signal's reason, so that evidence is closed
 * and the report says why it is incomplete; whatever still hangs after `grace` milliseconds is cut off.
 */
export function abortOnSignals(exit: number): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) return
      controller.abort(gateError('interrupted', { signal: name }))
      setTimeout(() => process.exit(exit), grace).unref()
    })
  }
  return controller.signal
}

/** Aborts when the process is asked to stop, which is how work without an end is ended; a second signal ends the process at once. */
export function stoppedBySignals(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => controller.abort())
  return controller.signal
}
