import { hourStart } from '../monitor/hours.ts'
import { sparkline } from '../report/sparkline.ts'
import { minuteOf } from '../shared/minute.ts'
import type { StreamName } from './streams.ts'
import type { Held, State, StreamView, Watched } from './watched.ts'

const titles: Record<StreamName, (cut: number | null) => string> = {
  refusals: () => 'refusals',
  long: (cut) => `long answers${cut === null ? '' : `, over ${cut} words`}`,
  short: (cut) => `short answers${cut === null ? '' : `, under ${cut} words`}`,
  down: (cut) => (cut === 2.5 ? 'ratings of 1 or 2' : 'thumbs down'),
  grades: (cut) => `low grades${cut === null ? '' : `, under ${cut}`}`,
}

export const titleOf = ({ stream, cut }: Pick<StreamView, 'stream' | 'cut'>): string => titles[stream](cut)

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** `5.1 % [3.8, 6.7]`. */
export function nowWords({ now }: StreamView): string {
  if (now === null) return '–'
  const end = (share: number) => (100 * share).toFixed(1)
  return `${percent(now.share)} [${end(now.low)}, ${end(now.high)}]`
}

export const heldBy = ({ held }: StreamView, against: Held['against']): Held | null =>
  held.find((each) => each.against === against) ?? null

/** `0.5 %` of what it is held against. */
export const shareBy = (view: StreamView, against: Held['against']): string => {
  const held = heldBy(view, against)
  return held === null ? '–' : percent(held.reference.share)
}

/** The largest shares that are no drift, of all that it is held against: the promise's first, as its column is. */
export const limitWords = (view: StreamView): string =>
  (['promise', 'before'] as const)
    .flatMap((against) => heldBy(view, against) ?? [])
    .map(({ reference }) => percent(reference.limit))
    .join(', ') || '–'

/** The alarm that lasts, of whatever it is held against. */
export function openAlarm({ held }: StreamView): { held: Held; since: number; at: number } | null {
  const found = held.flatMap((each) => {
    const alarm = each.alarms.at(-1)
    return alarm !== undefined && alarm.gone === null ? [{ held: each, since: alarm.since, at: alarm.at }] : []
  })
  return found.sort((a, b) => a.at - b.at)[0] ?? null
}

/** When a drift was gone last, which is when the guarantee began anew; null: there was none. */
export function goneLast({ held }: StreamView): number | null {
  const gone = held.flatMap(({ alarms }) => alarms.map((alarm) => alarm.gone ?? 0))
  return gone.length === 0 || Math.max(...gone) === 0 ? null : Math.max(...gone)
}

/** How far the evidence is on its way to an alarm: 1 is one. */
export function evidenceShare({ learning, held, threshold }: StreamView): number | null {
  if (learning !== null) return null
  return Math.min(1, Math.max(0, ...held.map(({ evidence }) => evidence / threshold)))
}

export const stateWords: Record<State, string> = { learning: 'learning', steady: 'steady', drifting: 'DRIFTING' }

/** What the deployment was told by. */
export function sinceWords({ deployment, answers, end }: Watched): string {
  const how = {
    given: '',
    model: deployment.model === null ? '' : ` (the model ${deployment.model})`,
    first: ' (the first record: no change of the model is seen)',
  }[deployment.how]
  const days = (end - deployment.hour) / 24
  const long = days < 2 ? `${end - deployment.hour} h` : `${Math.floor(days)} days`
  return `since ${minuteOf(hourStart(deployment.hour))} UTC${how}: ${answers.toLocaleString('en-US')} answers in ${long}`
}

/** How far a stream is that still learns. */
export function learningWords({ learning }: StreamView): string {
  if (learning === null) return ''
  if (learning === 'none') return 'nothing known'
  if (learning === 'unseen') return 'too little seen'
  if (learning === 'slides') return 'before is deleted'
  return `${Math.min(7, learning.days)} of 7 days, ${learning.answers.toLocaleString('en-US')} of 3,000 answers`
}

/** The last two weeks, from 0 to twice what is no drift, or as high as it goes. */
export function daysLine({ days, held }: StreamView): string {
  const limits = held.map(({ reference }) => 2 * reference.limit)
  return sparkline(
    days.slice(-14).map(({ share }) => share),
    [0, ...limits],
  )
}
