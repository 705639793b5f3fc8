import { errorsOf } from '../shared/gate-error.ts'
import { monitorMessages, monitorWants } from '../shared/messages/monitor.ts'

const gateError = errorsOf(monitorMessages)

/**
 * A mapping of options of which nothing is misspelt. What is left out or null is empty.
 * @param option where it stands; '': all options
 * @param names all that it may hold, as its type says
 * @throws GateError `monitor-option`, `monitor-option-unknown`
 */
export function mapping<T extends object>(
  option: string,
  given: T | null | undefined,
  names: Record<keyof T, true>,
): T {
  const known = Object.keys(names)
  if (given === undefined || given === null) return {} as T
  if (typeof given !== 'object' || Array.isArray(given))
    throw gateError('monitor-option', {
      option: option || 'set-up',
      value: given,
      wants: monitorWants.mapping(known),
    })
  const odd = Object.keys(given).find((each) => !known.includes(each))
  if (odd === undefined) return given
  throw gateError('monitor-option-unknown', { option: option === '' ? odd : `${option}.${odd}`, known })
}
