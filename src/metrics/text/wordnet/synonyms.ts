import { brotliDecompressSync } from 'node:zlib'
import * as packed from './packed.ts'

/**
 * What nltk 3.10.4 reaches from a word through WordNet 3.0: the names of all synsets of all its base forms, in the order of `parts`.
 * Names of several words and names with capital letters are left out: no word that METEOR compares can be equal to one.
 */
interface Synonyms {
  /** All words of WordNet that a synonym leads to or from, in ASCII order. A word's number is its place. */
  words: Buffer
  /** Where each word starts, and where one more would. */
  starts: Uint32Array
  /** Per word, a bit for each part of speech with a synset that has this name alone. */
  alone: Uint8Array
  /** Number of the first synset of each part of speech, and of one more. */
  firsts: readonly number[]
  names: Lists
  /** Synsets by the number of a word. */
  synsets: Lists
  exceptions: readonly ReadonlyMap<string, readonly string[]>[]
}

/** Lists of numbers one after the other; list i is values[starts[i]] up to values[starts[i + 1]]. */
interface Lists {
  starts: Uint32Array
  values: Uint32Array
}

type Endings = readonly (readonly [end: string, base: string])[]

/** How regular forms become base forms, by part of speech: noun, verb, adjective, adverb. */
const parts: readonly Endings[] = [
  [
    ['s', ''],
    ['ses', 's'],
    ['ves', 'f'],
    ['xes', 'x'],
    ['zes', 'z'],
    ['ches', 'ch'],
    ['shes', 'sh'],
    ['men', 'man'],
    ['ies', 'y'],
  ],
  [
    ['s', ''],
    ['ies', 'y'],
    ['es', 'e'],
    ['es', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['ing', 'e'],
    ['ing', ''],
  ],
  [
    ['er', ''],
    ['est', ''],
    ['er', 'e'],
    ['est', 'e'],
  ],
  [],
]

let loaded: Synonyms | undefined

/** Takes some ten milliseconds, so it waits for the first word that is asked for. */
function load(): Synonyms {
  loaded ??= unpack()
  return loaded
}

function unpack(): Synonyms {
  const [words, alone, written, exceptions] = [packed.words, packed.alone, packed.synsets, packed.exceptions].map(
    (text) => brotliDecompressSync(Buffer.from(text, 'base64')),
  ) as [Buffer, Buffer, Buffer, Buffer]
  return {
    words,
    starts: wordStarts(words, alone.length),
    alone,
    ...readSynsets(written, alone.length),
    exceptions: exceptions
      .toString('latin1')
      .split('\n\n')
      .map(
        (section) =>
          new Map(section.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.split(' ').slice(1)])),
      ),
  }
}

function wordStarts(words: Buffer, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1)
  let word = 0
  for (let i = 0; i < words.length; i += 1) {
    if (words[i] !== 10) continue
    word += 1
    starts[word] = i + 1
  }
  starts[count] = words.length + 1
  return starts
}

/**
 * Numbers of seven bits a byte, low ones first. For each part of speech: how many synsets, names and other words; for each synset: how many
 * names, how many other words lead to it, and the words' numbers, each as the distance from the one before (the first name's from the first
 * name of the synset before).
 */
function readSynsets(written: Buffer, words: number): Pick<Synonyms, 'firsts' | 'names' | 'synsets'> {
  let at = 0
  const next = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = written[at]!
      at += 1
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
  const firsts = [0]
  let names = { starts: new Uint32Array(1), values: new Uint32Array(0) }
  let members = new Uint32Array(0)
  let memberOf = new Uint32Array(0)
  let [synset, name, member] = [0, 0, 0]
  for (const _ of parts) {
    const [synsets, named, others] = [next(), next(), next()]
    names = { starts: longer(names.starts, synsets), values: longer(names.values, named) }
    members = longer(members, named + others)
    memberOf = longer(memberOf, named + others)
    let before = 0
    for (let i = 0; i < synsets; i += 1) {
      const ends = member + next()
      const last = ends + next()
      let word = before
      for (const first = member; member < last; member += 1) {
        if (member === ends) word = 0
        word += next()
        if (member === first) before = word
        if (member < ends) {
          names.values[name] = word
          name += 1
        }
        members[member] = word
        memberOf[member] = synset
      }
      synset += 1
      names.starts[synset] = name
    }
    firsts.push(synset)
  }
  return { firsts, names, synsets: grouped(members, memberOf, words) }
}

function longer(items: Uint32Array, more: number): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(items.length + more)
  room.set(items)
  return room
}

/** The values of each key, in the order in which they are given. */
function grouped(keys: Uint32Array, values: Uint32Array, count: number): Lists {
  const starts = new Uint32Array(count + 1)
  for (let i = 0; i < keys.length; i += 1) starts[keys[i]! + 1]! += 1
  for (let i = 0; i < count; i += 1) starts[i + 1]! += starts[i]!
  const next = starts.slice(0, count)
  const sorted = new Uint32Array(values.length)
  for (let i = 0; i < keys.length; i += 1) sorted[next[keys[i]!]!++] = values[i]!
  return { starts, values: sorted }
}

/** The number of a word, or -1. */
export function wordNumber(word: string): number {
  const { words, starts } = load()
  let low = 0
  let high = starts.length - 2
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compare(word, words, starts[middle]!, starts[middle + 1]! - 1)
    if (order === 0) return middle
    if (order < 0) high = middle - 1
    else low = middle + 1
  }
  return -1
}

function compare(word: string, words: Buffer, start: number, end: number): number {
  const length = Math.min(word.length, end - start)
  for (let i = 0; i < length; i += 1) {
    const order = word.charCodeAt(i) - words[start + i]!
    if (order !== 0) return order
  }
  return word.length - (end - start)
}

/** How many words have a number. */
export function wordCount(): number {
  return load().starts.length - 1
}

export function wordAt(number: number): string {
  const { words, starts } = load()
  return words.toString('latin1', starts[number], starts[number + 1]! - 1)
}

/** The numbers of the synonyms of a word in lower case, each once; the word itself is among them where WordNet has it. */
export function synonymsOf(word: string): readonly number[] {
  const { exceptions } = load()
  const found: number[] = []
  for (const [part, endings] of parts.entries()) {
    addNames(word, part, found)
    const irregular = exceptions[part]!.get(word)
    if (irregular !== undefined) for (const base of irregular) addNames(base, part, found)
    else {
      for (const [end, base] of endings) {
        if (word.endsWith(end)) addNames(word.slice(0, -end.length) + base, part, found)
      }
    }
  }
  return found
}

function addNames(form: string, part: number, found: number[]): void {
  const number = wordNumber(form)
  if (number < 0) return
  const { alone, firsts, names, synsets } = load()
  if ((alone[number]! >>> part) & 1 && !found.includes(number)) found.push(number)
  for (let i = synsets.starts[number]!; i < synsets.starts[number + 1]!; i += 1) {
    const synset = synsets.values[i]!
    if (synset < firsts[part]! || synset >= firsts[part + 1]!) continue
    for (let k = names.starts[synset]!; k < names.starts[synset + 1]!; k += 1) {
      const name = names.values[k]!
      if (!found.includes(name)) found.push(name)
    }
  }
}
