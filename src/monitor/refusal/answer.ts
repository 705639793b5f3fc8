import { fold } from '../language/fold.ts'

/** What of an answer tells whether it refuses. */
export interface Answer {
  /** The first sentences, and the last one of a short answer: folded, ` word word `. */
  sentences: string[]
  /** All sentences of the part that is read, folded. */
  text: string
  /** The same part as it was written. */
  written: string
  /** Words in the whole answer, roughly. */
  words: number
}

/** Characters of an answer that are read, behind its thinking: what comes later is no refusal. */
const read = 4000
const longestSentence = 400
/** An answer of up to so many words may refuse in its last sentence. */
const short = 60
/** A sentence of fewer words ("I'm sorry.") is not counted as one of the first. */
const greeting = 5

const thinkEnds = ['</think>', '</thinking>', '</reasoning>', '[/THINK]', '◁/think▷', '<|channel|>final<|message|>']
const thinkStarts = /^\s*(?:<think(?:ing)?>|<reasoning>|\[THINK\]|◁think▷|<\|channel\|>analysis)/

/** What comes behind the thinking. A thought that never ended has no answer. */
function spoken(response: string): string {
  let from = 0
  for (const end of thinkEnds) {
    const at = response.lastIndexOf(end)
    if (at >= 0) from = Math.max(from, at + end.length)
  }
  if (from > 0) return response.slice(from)
  return thinkStarts.test(response) ? '' : response
}

/** The texts in an answer that is one JSON object. */
function unwrapped(text: string): string {
  if (!/^\s*\{/.test(text) || text.length > 20_000) return text
  try {
    const values: unknown[] = Object.values(JSON.parse(text))
    return values.filter((each) => typeof each === 'string').join('\n')
  } catch {
    return text
  }
}

const speaker = /^\s*[\p{L}][\p{L}\p{M}\d .'-]{0,24}[:：](?=\s*\S)/u
const fence = /```[\s\S]{0,4000}?(?:```|$)|`[^`\n]{1,400}`|~~~[\s\S]{0,4000}?(?:~~~|$)/g
/** Stands for what was taken out: no word, and no end of a sentence. */
const quoted = ' " '
const quotes =
  /"[^"\n]{1,600}"|“[^”\n]{1,600}[”“]|”[^“”\n]{1,600}“|„[^“”\n]{1,600}[“”]|«[^»\n]{1,600}»|»[^«\n]{1,600}«|「[^」\n]{1,600}」|『[^』\n]{1,600}』|《[^》\n]{1,100}》|(?<![\p{L}\p{N}])['‘‚](?=\S)[^\n]{1,400}?[\p{L}\p{M}\p{P}]['’‘](?![\p{L}\p{N}])/gu

/** Without what others say: code, quotations, the lines of a dialogue, markdown's signs. */
function ownWords(text: string): string {
  const lines = text.replace(fence, quoted).split('\n')
  const spoken = lines.filter((line) => speaker.test(line)).length > 1
  return lines
    .filter((line) => !/^\s*(?:>|—|–|\|)/.test(line) && !(spoken && speaker.test(line)))
    .map((line) => line.replace(/^\s*(?:#{1,6}|[-*+•]|\d{1,3}[.)])\s+/, ''))
    .join('\n')
    .replace(/\*\*|__|(?<!\p{L})[*_]|[*_](?!\p{L})|<\/?\w{1,12}>/gu, '')
    .replace(quotes, quoted)
}

const label =
  /^\s*(?:\*\*)?(?:assistant|ai|bot|answer|response|助手|ответ|asistente|réponse|assistente)\s*[:：](?:\*\*)?\s*/i
const sentenceEnd = /(?<=[.!?…])\s+|(?<=[。！？｡।॥؟۔])|\n+/u
const between = /(?:[^\p{L}\p{M}\p{N}'-]|(?<![\p{L}\p{M}])['-]|['-](?![\p{L}\p{M}]))+/gu

const asWords = (sentence: string) => ` ${fold(sentence).replace(between, ' ').trim()} `

/** Words of a text: blanks, and characters of scripts that have none. */
export function countedRoughly(text: string): number {
  const lone = text.match(/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/gu)?.length ?? 0
  return (text.match(/\S+/g)?.length ?? 0) + Math.round(lone / 1.7)
}

/** Sentences as the patterns read them, clipped. */
export function sentencesOf(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((each) => asWords(each.slice(0, longestSentence)))
    .filter((each) => each !== '  ')
}

export function readAnswer(response: string): Answer {
  const said = unwrapped(spoken(response)).replace(label, '')
  const part = said.slice(0, read)
  const written = ownWords(part)
  const sentences = sentencesOf(written)
  const words = said.length > read ? read : countedRoughly(part)
  const first = sentences.findIndex((each) => countedRoughly(each) >= greeting)
  const opening = sentences.slice(0, Math.max(first, 0) + 2)
  const last = sentences.at(-1)
  const chosen =
    words <= short && last !== undefined && sentences.length > opening.length ? [...opening, last] : opening
  return { sentences: chosen, text: sentences.join(''), written, words }
}
