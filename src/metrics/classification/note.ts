import { counted } from '../../shared/numbers.ts'
import { listed, shown } from '../../shared/shown.ts'
import { countPlaces, placeSentences, unfinishedSentence, unreadEverywhere } from '../answer-places.ts'
import type { Seen } from '../metric.ts'
import { oncePer } from '../once.ts'
import { labelReader } from './counts.ts'
import { folded, isUnread } from './label.ts'

/** What had to be done to read the answers, and classes that only a slip sets apart. */
export const readingNote = oncePer((seen: Seen<'label'>): string | null => {
  const read = seen.pairs.flatMap(({ evidence }) => evidence.map(labelReader(seen)))
  const expected = new Set(seen.pairs.flatMap(({ sample }) => sample.label ?? []))
  const places = countPlaces(read.map(({ place }) => place))
  const sentences = [
    ...placeSentences(places, 'No class could be read'),
    unfinishedSentence(seen),
    alike([...expected]),
    unlike(read, expected),
  ].filter((said) => said !== null)
  return sentences.length === 0 ? null : sentences.join(' ')
})

/** Why nothing was measured where no answer of any side holds a class; null: one does. */
export const unreadClasses = oncePer((seen: Seen<'label'>): string | null => {
  const read = labelReader(seen)
  const allowed = `an answer is JSON with the field ${shown(seen.reading.field)}, or the name of a class of the data alone`
  return unreadEverywhere(seen, (evidence) => isUnread(read(evidence)), 'No class', allowed)
})

function alike(expected: readonly string[]): string | null {
  const first = new Map<string, string>()
  const pairs: string[] = []
  for (const label of expected) {
    const other = first.get(folded(label))
    if (other === undefined) first.set(folded(label), label)
    else pairs.push(`${shown(other)} and ${shown(label)}`)
  }
  return pairs.length === 0
    ? null
    : `The data have classes that differ in letter case or white space only: ${listed(pairs, 3)}.`
}

function unlike(read: readonly { label: string }[], expected: ReadonlySet<string>): string | null {
  const meant = new Map([...expected].map((label) => [folded(label), label]))
  const slips = new Map<string, string>()
  let times = 0
  for (const { label } of read) {
    const near = expected.has(label) ? undefined : meant.get(folded(label))
    if (near === undefined) continue
    times += 1
    slips.set(label, near)
  }
  if (times === 0) return null
  const [label, near] = slips.entries().next().value!
  return (
    `${counted(times, 'answer')} ${times === 1 ? 'differs' : 'differ'} from a class of the data in letter case or white space only ` +
    `(${shown(label)} for ${shown(near)}); classes are compared exactly, so that is wrong.`
  )
}
