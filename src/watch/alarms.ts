import type { AlarmName, Alarms } from '../suite/watch-schema.ts'
import type { StreamName } from './streams.ts'

const nameOf: Record<StreamName, AlarmName> = {
  refusals: 'refusals',
  long: 'long_answers',
  short: 'short_answers',
  down: 'thumbs_down',
  grades: 'low_grades',
}

/** By what a stream's share may rise without mattering; null: its rise is no alarm, whatever its size. */
export function allowedRise(
  stream: StreamName,
  { alarms, smallestChange }: { alarms: Alarms; smallestChange: number },
): number | null {
  const wish = alarms[nameOf[stream]]
  if (wish === false) return null
  return typeof wish === 'number' ? wish : smallestChange
}

/** Whether somebody asks for the stream by its name, known or not. */
export const isAskedFor = (stream: StreamName, alarms: Alarms): boolean => (alarms[nameOf[stream]] ?? false) !== false
