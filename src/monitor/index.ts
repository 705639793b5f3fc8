import { monitorWarning } from '../shared/messages/monitor.ts'
import { settleAtExit } from './exits.ts'
import type { Feedback, Inference } from './inference.ts'
import { Monitor, type MonitorStats } from './monitor.ts'
import { decoded, type MonitorOptions } from './options.ts'
import type { Trouble } from './settings.ts'

export type { Feedback, Inference, MonitorOptions, MonitorStats }

/** Watches one deployment. None of its methods throws or rejects. */
export interface QualityMonitor {
  /** Takes note of a request. Returns at once; measuring, writing and sending come later and elsewhere. */
  log(inference: Inference): void
  /** What somebody said of a request that was logged before, by its `id`. */
  rate(id: string, feedback: Feedback): void
  /** Resolves when all that was logged before is on the disk. What was logged, and is not there yet, a SIGKILL takes along. */
  durable(): Promise<void>
  /** Sends what waits. Resolves to whether MLflow has all of it. `limit` in milliseconds, usual 10,000. */
  flush(limit?: number): Promise<boolean>
  /** Sends what it can, within `limit` milliseconds (usual 5,000); the rest is sent by the next process with this folder. */
  close(limit?: number): Promise<void>
  stats(): MonitorStats
}

/** Begins to watch. Throws GateError for an option that is wrong: a mistake in the set-up should be seen when it is made. */
export function createMonitor(options: MonitorOptions = {}): QualityMonitor {
  const { engine, limits, exit, warn, thread } = decoded(options)
  const trouble = teller(warn ?? ((sentence) => process.emitWarning(sentence, 'CheckpointGateMonitor')))
  const monitor = new Monitor(engine, limits, { trouble }, thread)
  const release = settleAtExit(monitor, exit)
  for (const sentence of engine.place?.warnings ?? []) warn?.(sentence)
  return {
    log: (inference) => monitor.log(inference),
    rate: (id, feedback) => monitor.rate(id, feedback),
    durable: () => monitor.durable(),
    flush: (limit = 10_000) => monitor.flush(limit),
    close: (limit = 5_000) => monitor.close(limit).then(release),
    stats: () => monitor.stats(),
  }
}

/** Each kind at most once a minute: a log should not be full of it. */
function teller(warn: (sentence: string) => void): (trouble: Trouble) => void {
  const last = new Map<Trouble['kind'], number>()
  return (trouble) => {
    const now = Date.now()
    if (now - (last.get(trouble.kind) ?? 0) < 60_000) return
    last.set(trouble.kind, now)
    warn(monitorWarning(trouble.kind, trouble.said))
  }
}

let usual: QualityMonitor | null | undefined

function usualMonitor(): QualityMonitor | null {
  try {
    return createMonitor()
  } catch (error) {
    process.emitWarning(monitorWarning('locked', (error as Error).message), 'CheckpointGateMonitor')
    return null
  }
}

/** Takes note of a request with a monitor that the environment describes. Never throws. */
export function logInferenceQuality(inference: Inference): void {
  if (usual === undefined) usual = usualMonitor()
  usual?.log(inference)
}
