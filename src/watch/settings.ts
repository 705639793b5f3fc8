import type { Alarms } from '../suite/watch-schema.ts'

/** What a look is held to. */
export interface WatchSettings {
  /** Milliseconds since 1970. */
  now: number
  /** Milliseconds that late records are waited for before their hour is closed. */
  grace: number
  /** Of the deployment, milliseconds since 1970; null: found by the models, else by the first records. */
  since: number | null
  /** What stands for before, milliseconds since 1970; null: up to four whole weeks before the deployment. */
  before: readonly [from: number, to: number] | null
  alarms: Alarms
  /** What a share may rise by without mattering, where `alarms` gives no size. */
  smallestChange: number
}
