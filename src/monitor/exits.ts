import type { Monitor } from './monitor.ts'

/** Milliseconds that the disk may take when a process ends. */
const patience = 8_000
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const

/**
 * Brings all to the disk when the process ends, however it does, SIGKILL aside; one that ends because nothing is left to do also sends what
 * it can. A signal that nobody else listens for ends the process as it would without this. Returns what takes that back.
 */
export function settleAtExit(monitor: Monitor, send: number): () => void {
  const settle = () => void monitor.settle(patience)
  let sent = false
  const beforeExit = () => {
    if (sent || send === 0 || !monitor.hasUnsent) return
    sent = true
    void monitor.flush(send)
  }
  const onSignal = (signal: NodeJS.Signals) => {
    settle()
    const others = process.listeners(signal).filter((each) => !ours.has(each))
    if (others.length > 0) return
    process.removeListener(signal, onSignal)
    // The last of several monitors lets the signal do what it does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal)
  }
  ours.add(onSignal)
  process.on('exit', settle)
  process.on('beforeExit', beforeExit)
  for (const signal of signals) process.on(signal, onSignal)
  return () => {
    process.removeListener('exit', settle)
    process.removeListener('beforeExit', beforeExit)
    for (const signal of signals) process.removeListener(signal, onSignal)
  }
}

const ours = new WeakSet<(...args: never[]) => void>()
