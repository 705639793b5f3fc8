import { hourStart } from '../../src/monitor/hours.ts'
import { refusalRules } from '../../src/monitor/refusal/index.ts'
import { namedStream } from '../../src/statistics/random.ts'
import type { WatchRecord } from '../../src/watch/record.ts'
import type { WatchSettings } from '../../src/watch/settings.ts'

/** A Monday. */
export const start = Date.UTC(2026, 8, 7) / 3_600_000

export const settings = (hours: number, more: Partial<WatchSettings> = {}): WatchSettings => ({
  now: hourStart(start + hours + 1),
  grace: 3_600_000,
  since: null,
  before: null,
  alarms: {},
  smallestChange: 0,
  ...more,
})

export interface Traffic {
  /** Hours since `start`, from and to. */
  hours: readonly [number, number]
  perHour?: number
  refusals?: number
  /** Mean words of an answer. */
  words?: number
  /** Share of answers that are rated, and of these the thumbs down. */
  rated?: number
  down?: number
  model?: string | null
  rules?: string
  seed?: number
}

/** Records as production leaves them. */
export function traffic({
  hours: [from, to],
  perHour = 40,
  refusals = 0.02,
  words = 100,
  rated = 0,
  down = 0.1,
  model = null,
  rules = refusalRules,
  seed = 1,
}: Traffic): WatchRecord[] {
  const next = namedStream(seed, `traffic ${from}`)
  const chance = () => next() / 2 ** 32
  return Array.from({ length: (to - from) * perHour }, (_, i) => {
    const hour = start + from + Math.floor(i / perHour)
    const refused = chance() < refusals
    const long = Math.round(words * (0.5 + chance()))
    return {
      key: `${model}/${from}/${i}`,
      time: hourStart(hour) + Math.floor(((i % perHour) / perHour) * 3_600_000),
      words: refused ? words : long,
      refused,
      rating: chance() < rated ? (chance() < down ? 0 : 1) : null,
      grade: null,
      model,
      rules,
      repeat: null,
    }
  })
}

export const day = 24
export const week = 168
