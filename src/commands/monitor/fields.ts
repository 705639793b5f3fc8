import { type FieldNames, fields } from '../../monitor/read/lines.ts'
import { gateError } from '../../shared/errors.ts'

/** Which name holds which field, as `--fields` has them: `response=answer.text,rating=stars`. Throws GateError `monitor-fields`. */
export function fieldNames(given: string | undefined): FieldNames {
  const names: FieldNames = {}
  for (const part of (given ?? '').split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [, field, name] = /^([a-z]+)\s*=\s*(\S+)$/.exec(part) ?? []
    const known = fields.find((each) => each === field)
    if (known === undefined || name === undefined) throw gateError('monitor-fields', { part, known: fields })
    names[known] = name
  }
  return names
}
