import { monitorWarning } from '../shared/messages/monitor.ts'
import { handleOf } from './handle.ts'
import { decoded } from './options.ts'
import type { Inference, MonitorOptions, QualityMonitor } from './public.ts'

export type * from './public.ts'

/** Begins to watch. Throws GateError for an option that is wrong: a mistake in the set-up should be seen when it is made. */
export function createMonitor(options: MonitorOptions = {}): QualityMonitor {
  const settings = decoded(options)
  const { place, folder } = settings.engine
  const say = settings.warn ?? ((sentence: string) => process.emitWarning(sentence, 'CheckpointGateMonitor'))
  return handleOf(settings, say, place?.warnings ?? [monitorWarning('nowhere', folder)])
}

let usual: QualityMonitor | null | undefined

function usualMonitor(): QualityMonitor | null {
  try {
    return createMonitor()
  } catch (error) {
    const { message, hint = '' } = error as Error & { hint?: string }
    process.emitWarning(monitorWarning('locked', `${message} ${hint}`.trim()), 'CheckpointGateMonitor')
    return null
  }
}

/** Takes note of a request with a monitor that the environment describes. Never throws. */
export function logInferenceQuality(inference: Inference): void {
  if (usual === undefined) usual = usualMonitor()
  usual?.log(inference)
}
