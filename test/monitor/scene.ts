import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { placeFrom } from '../../src/mlflow/place.ts'
import { Engine } from '../../src/monitor/engine.ts'
import { waitingOf } from '../../src/monitor/inference.ts'
import { decoded } from '../../src/monitor/options.ts'
import type { Inference, MonitorOptions } from '../../src/monitor/public.ts'
import type { EngineSettings } from '../../src/monitor/settings.ts'
import type { Trouble } from '../../src/monitor/trouble.ts'

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'monitor-'))

export const quick = { first: 5, longest: 20, probe: 30 }

/** An engine in this process, and what it complained of. */
export function engineIn(
  folder: string,
  address: string | null,
  options: MonitorOptions = {},
  more: Partial<EngineSettings> = {},
) {
  const { engine } = decoded({ folder, deployment: 'shop', writer: 'replica', pace: quick, ...options }, {})
  const place = address === null ? null : placeFrom({ MLFLOW_TRACKING_URI: address })
  const troubles: Trouble[] = []
  const settings = { ...engine, place, gather: 5, ...more }
  const made = new Engine(settings, { done: () => {}, trouble: (trouble) => troubles.push(trouble) })
  return { engine: made, troubles, spool: join(settings.folder, 'replica-1') }
}

export const asked = (response: string | null, more: Partial<Inference> = {}) =>
  waitingOf({ response, ...more }, Date.now())
