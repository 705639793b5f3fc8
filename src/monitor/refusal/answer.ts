import { fold, isPlain } from '../language/fold.ts'

/** What of an answer tells whether it refuses. */
export interface Answer {
  /** The first sentences, and the last one of a short answer: folded, ` word word `. */
  sentences: string[]
  /** The part that is read, without what others say. */
  written: string
  /** Words in the whole answer, roughly. */
  words(): number
  /** What stands before its first list or heading, folded; null: it has none. */
  beforeList(): string | null
}

/** Characters of an answer that are read, behind its thinking: what comes later is no refusal. */
const read = 1600
/** And those whose words are counted. */
const counted = 4000
const longestSentence = 400
/** An answer of up to so many words may refuse in its last sentence. */
const short = 60
/** A sentence of fewer words ("I'm sorry.") is not counted as one of the first. */
export const greeting = 5

const thinkEnds = ['</think>', '</thinking>', '</reasoning>', '[/THINK]', '◁/think▷', '<|channel|>final<|message|>']
const thinkStarts = /^\s*(?:<think(?:ing)?>|<reasoning>|\[THINK\]|◁think▷|<\|channel\|>analysis)/

/** What comes behind the thinking. A thought that never ended has no answer. */
function spoken(response: string): string {
  if (!['<', '[', '◁'].some((sign) => response.includes(sign))) return response
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
const fence = /```[\s\S]{0,1600}?(?:```|$)|`[^`\n]{1,400}`|~~~[\s\S]{0,1600}?(?:~~~|$)/g
/** Stands for what was taken out: no word, and no end of a sentence. */
const quoted = ' " '
const quotes =
  /"[^"\n]{1,600}"|“[^”\n]{1,600}[”“]|”[^“”\n]{1,600}“|„[^“”\n]{1,600}[“”]|«[^»\n]{1,600}»|»[^«\n]{1,600}«|「[^」\n]{1,600}」|『[^』\n]{1,600}』|《[^》\n]{1,100}》|['‘‚](?<![\p{L}\p{N}].)(?=\S)[^\n]{1,400}?[\p{L}\p{M}\p{P}]['’‘](?![\p{L}\p{N}])/gu

/** Without what others say: code, quotations, the lines of a dialogue, markdown's signs. */
function ownWords(text: string): string {
  const lines = (/[`~]/.test(text) ? text.replace(fence, quoted) : text).split('\n')
  const spoken = lines.filter((line) => speaker.test(line)).length > 1
  return lines
    .filter((line) => !/^\s*(?:>|—|–|\|)/.test(line) && !(spoken && speaker.test(line)))
    .map((line) => line.replace(/^\s*(?:#{1,6}|[-*+•]|\d{1,3}[.)])\s+/, ''))
    .join('\n')
    .replace(/\*\*|__|[*_](?<!\p{L}.)|[*_](?!\p{L})|<\/?\w{1,12}>/gu, '')
    .replace(quotes, quoted)
}

const listed = /\n\s*(?:[-*+•]|\d{1,3}[.)]|#{1,6})\s/

const label =
  /^\s*(?:\*\*)?(?:assistant|ai|bot|answer|response|助手|回答|答案|ответ|asistente|respuesta|réponse|assistente|resposta|উত্তর|उत्तर|جواب|الإجابة|antwort|risposta)\s*[:：](?:\*\*)?\s*/i
const sentenceEnd = /[.!?…]\s+|[。！？｡।॥؟۔\n]/g
const between = /(?:[^\p{L}\p{M}\p{N}'-]|(?<![\p{L}\p{M}])['-]|['-](?![\p{L}\p{M}]))+/gu

/** The same where there are no other letters, in half the time. */
const betweenPlain = /(?:[^a-z\d'-]|(?<![a-z])['-]|['-](?![a-z]))+/g

export function asWords(sentence: string): string {
  const folded = fold(sentence)
  return ` ${folded.replace(isPlain(folded) ? betweenPlain : between, ' ').trim()} `
}

/**
 * Words of a text: what stands between blanks; of scripts without blanks, a word for every second character.
 * @param most of which there is no need to know how many more there are
 */
export function countedRoughly(text: string, most = Number.POSITIVE_INFINITY): number {
  let words = 0
  let lone = 0
  let inside = false
  for (let i = 0; i < text.length && words <= most; i++) {
    const unit = text.charCodeAt(i)
    const blank = unit <= 32 || unit === 0xa0 || unit === 0x3000
    if (!blank && !inside) words += 1
    inside = !blank
    if ((unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xe00 && unit <= 0xe7f)) lone += 1
  }
  return words + Math.round(lone / 2)
}

/** Sentences as the patterns read them, clipped. */
export function sentencesOf(text: string): string[] {
  return [...sentencesIn(text)]
}

function* sentencesIn(text: string): Generator<string> {
  let from = 0
  for (const { index, 0: end } of text.matchAll(sentenceEnd)) {
    const sentence = asWords(text.slice(from, Math.min(index, from + longestSentence)))
    from = index + end.length
    if (sentence !== '  ') yield sentence
  }
  const sentence = asWords(text.slice(from, from + longestSentence))
  if (sentence !== '  ') yield sentence
}

/** Words in a line that salutes, signs or names a chapter. */
const shortLine = 6

/** A letter or a story that was asked for: whoever says I in it is not the assistant. */
function speaksForAnother(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const [first, last] = [lines[0]?.trim(), lines.at(-1)?.trim()]
  if (first === undefined || last === undefined || lines.length < 2 || countedRoughly(first, shortLine) > shortLine)
    return false
  if (/^[\p{L}\p{M}' -]+[\p{N}]+$/u.test(first) || /^第.{1,4}[章回节]$/u.test(first)) return true
  const signed = lines.length > 2 && countedRoughly(last, shortLine) <= shortLine && !/[\p{P}\p{N}]$/u.test(last)
  return signed && /[,:!,:،!]$/u.test(first)
}

export function readAnswer(response: string): Answer {
  const said = unwrapped(spoken(response)).replace(label, '')
  const start = said.slice(0, counted)
  const isShort = countedRoughly(start, short) <= short
  const part = said.slice(0, read)
  const written = speaksForAnother(part) ? '' : ownWords(part)
  const sentences: string[] = []
  let last: string | undefined
  let wanted = 3
  for (const sentence of sentencesIn(written)) {
    if (sentences.length < wanted) {
      sentences.push(sentence)
      // Greetings and apologies before the first whole sentence come on top.
      if (sentences.length === wanted - 1 && countedRoughly(sentence, greeting) < greeting) wanted += 1
    } else if (!isShort) break
    else last = sentence
  }
  if (last !== undefined) sentences.push(last)
  return {
    sentences,
    written,
    words: () => countedRoughly(start),
    beforeList() {
      const at = part.search(listed)
      return at < 0 ? null : asWords(part.slice(0, at))
    },
  }
}
