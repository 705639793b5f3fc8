import type { Monitor } from './monitor.ts'

/** Milliseconds that the disk may take when a process ends: one time for all monitors, and for a signal and the exit that it brings. */
const patience = 8_000
/** What comes so much later is another ending: the one before was none. */
const another = 60_000
let end = Number.NEGATIVE_INFINITY

/** Marks the listeners of monitors, also those of another copy of this file: each would leave the signal to the other. */
const ours = Symbol.for('checkpoint-gate monitor')

function timeLeft(): number {
  const now = performance.now()
  if (now > end + another) end = now + patience
  return Math.max(0, end - now)
}

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * Brings all to the disk when the process ends, however it does, SIGKILL aside; one that ends because nothing is left to do also sends what
 * it can. A signal that nobody else listens for ends the process as it would without this; where somebody does, nothing waits before the
 * process exits. Returns what takes that back.
 * @param left called where the process ends before all is sent
 */
export function settleAtExit(monitor: Monitor, send: number, left: () => void): () => void {
  const settle = () => void monitor.settle(timeLeft())
  let sent = false
  const beforeExit = () => {
    if (sent || send === 0 || !monitor.hasUnsent) return
    sent = true
    void monitor.flush(send).then((isEmpty) => {
      if (!isEmpty) left()
    })
  }
  const onSignal = (signal: NodeJS.Signals) => {
    const others = process.listeners(signal).filter((each) => !(ours in each))
    if (others.length > 0) {
      monitor.settle(0)
      return
    }
    settle()
    process.removeListener(signal, onSignal)
    // The last of several monitors lets the signal do what it does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  Object.assign(onSignal, { [ours]: true })
  process.on('exit', settle)
  process.on('beforeExit', beforeExit)
  for (const signal of signals) process.on(signal, onSignal)
  return () => {
    process.removeListener('exit', settle)
    process.removeListener('beforeExit', beforeExit)
    for (const signal of signals) process.removeListener(signal, onSignal)
  }
}
