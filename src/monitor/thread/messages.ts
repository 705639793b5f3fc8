import type { Entry } from '../inference.ts'
import type { EngineStats } from '../public.ts'
import type { EngineSettings } from '../settings.ts'
import type { Trouble } from '../trouble.ts'

/** What a thread is begun with. */
export interface ThreadData {
  checkpointGateMonitor: EngineSettings
  /** One 64-bit number: entries that are done with. It can be waited for where nothing else runs any more. */
  done: SharedArrayBuffer
}

export type ToEngine =
  | { k: 'entries'; entries: readonly Entry[]; dropped: number }
  | { k: 'settle' }
  | { k: 'flush'; call: number; limit: number }
  | { k: 'close'; call: number }

export type FromEngine =
  | { k: 'done'; taken: number; stats: EngineStats }
  | { k: 'trouble'; trouble: Trouble }
  | { k: 'answer'; call: number; isEmpty: boolean; stats: EngineStats }
