import { errorsOf } from '../shared/gate-error.ts'
import { monitorMessages, monitorWants } from '../shared/messages/monitor.ts'

const gateError = errorsOf(monitorMessages)

/** An option that is a number in a range. Throws GateError `monitor-option`. */
export function within(option: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value
  throw gateError('monitor-option', { option, value, wants: monitorWants.number(least, most) })
}
