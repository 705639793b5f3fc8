import { monitorWarning } from '../shared/messages/monitor.ts'
import { settleAtExit } from './exits.ts'
import { Monitor } from './monitor.ts'
import { decoded } from './options.ts'
import type { Inference, MonitorOptions, QualityMonitor } from './public.ts'
import { teller } from './teller.ts'

export type * from './public.ts'

/** Begins to watch. Throws GateError for an option that is wrong: a mistake in the set-up should be seen when it is made. */
export function createMonitor(options: MonitorOptions = {}): QualityMonitor {
  const { engine, limits, exit, warn, thread } = decoded(options)
  const say = warn ?? ((sentence: string) => process.emitWarning(sentence, 'CheckpointGateMonitor'))
  const monitor = new Monitor(engine, limits, { trouble: teller(say) }, thread)
  const release = settleAtExit(monitor, exit)
  for (const sentence of engine.place?.warnings ?? [monitorWarning('nowhere', engine.folder)]) say(sentence)
  return {
    log: (inference) => monitor.log(inference),
    rate: (id, feedback) => monitor.rate(id, feedback),
    durable: () => monitor.durable(),
    flush: (limit = 10_000) => monitor.flush(limit),
    close: (limit = 5_000) => monitor.close(limit).then(release),
    stats: () => monitor.stats(),
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
