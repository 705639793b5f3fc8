import type { Sample } from '../../samples/sample.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
import { counted } from '../../shared/numbers.ts'
import { type Finding, ok, warn } from './finding.ts'

const fewest = 10

/** What samples are worth as evidence, beside their number. `written`: the path, as in the suite. */
export function judgeSamples(check: string, written: string, samples: readonly Sample[]): Finding {
  const found = doctorTexts.samples({ path: written, samples: counted(samples.length, 'sample') })
  const repeated = repeatedIn(samples)
  if (repeated > 0)
    return warn(check, doctorTexts.repeated({ found, count: counted(repeated, 'sample') }), doctorTexts.repeatedAdvice)
  const groups = new Set(samples.flatMap(({ group }) => group ?? [])).size
  const units = groups + samples.filter(({ group }) => group === undefined).length
  if (units >= fewest) return ok(check, found)
  const of = groups === 0 ? counted(units, 'independent sample') : counted(units, 'independent group')
  return warn(check, doctorTexts.few({ found, units: of }), doctorTexts.fewAdvice)
}

/** Samples that say what an earlier one of another group said: their ids and lines aside, all of it. */
export function repeatedIn(samples: readonly Sample[]): number {
  const groups = new Map<string, string | undefined>()
  let repeated = 0
  for (const { id, source, group, topics, ...content } of samples) {
    const key = JSON.stringify(content)
    if (!groups.has(key)) groups.set(key, group)
    else if (group === undefined || groups.get(key) !== group) repeated++
  }
  return repeated
}
