import { hourStart } from '../../monitor/hours.ts'
import { sparkline } from '../../report/sparkline.ts'
import { watchTexts } from '../../shared/messages/watch.ts'
import { minuteOf } from '../../shared/minute.ts'
import { type Held, isOpen, type StreamView, type Watched } from '../watched.ts'
import { fewestAnswers, week } from '../windows.ts'

export const titleOf = ({ stream, cut }: Pick<StreamView, 'stream' | 'cut'>): string => watchTexts.titles[stream](cut)

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

/** The alarm that lasts, of whatever it is held against; of two the first. */
export function openAlarm({ held }: StreamView): { held: Held; since: number; at: number } | null {
  const open = held.filter(isOpen).map((each) => ({ held: each, ...each.alarms.at(-1)! }))
  return open.sort((a, b) => a.at - b.at)[0] ?? null
}

/** When a drift was gone last, which is when the guarantee began anew; null: there was none. */
export function goneLast({ held }: StreamView): number | null {
  const gone = held.flatMap(({ alarms }) => alarms.flatMap((alarm) => alarm.gone ?? []))
  return gone.length === 0 ? null : Math.max(...gone)
}

/** How far the evidence is on its way to an alarm: 1 is one. */
export function evidenceShare({ learning, held, threshold }: StreamView): number | null {
  if (learning !== null) return null
  return Math.min(1, Math.max(0, ...held.map(({ evidence }) => evidence / threshold)))
}

/** What the deployment was told by. */
export function sinceWords({ deployment, answers, end }: Watched): string {
  const { how, model, hour } = deployment
  return watchTexts.seen({ since: minuteOf(hourStart(hour)), how, model, answers, hours: end - hour })
}

/** How far a stream is that still learns. */
export function learningWords({ learning }: StreamView): string {
  if (learning === null) return ''
  if (typeof learning === 'string') return watchTexts.learns[learning]()
  const { days, answers } = learning
  return watchTexts.learns.both({ days, ofDays: week / 24, answers, ofAnswers: fewestAnswers })
}

/** The last two weeks, from 0 to twice what is no drift, or as high as it goes. */
export function daysLine({ days, held }: StreamView): string {
  const limits = held.map(({ reference }) => 2 * reference.limit)
  return sparkline(
    days.slice(-14).map(({ share }) => share),
    [0, ...limits],
  )
}
