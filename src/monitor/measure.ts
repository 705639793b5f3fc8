import { parsedAnswer } from '../metrics/text/json-answer.ts'
import { readers } from '../metrics/text/readers.ts'
import { distinctNgrams } from '../metrics/text/shared-words.ts'
import { scriptWords, wordCount } from '../metrics/text/split.ts'
import { hashNumber } from './hash-number.ts'
import type { Waiting } from './inference.ts'
import type { RefusalTeller } from './judge/settings.ts'
import { languageOf } from './language/identify.ts'
import { detectRefusal } from './refusal/index.ts'
import type { Values } from './values.ts'

const n = 4

/**
 * Figures of one answer, by metric; each is defined as the gate's metric of the same kind is, over the same words. What is not known is not
 * there, and never a 0.
 * @param teller of refusals: what a judge is to tell is not told here
 */
export function measure(one: Waiting, teller: RefusalTeller = 'rules'): Values {
  return {
    ...(one.response !== null && ofText(one, one.response)),
    ...(teller !== 'judge' && refusal(one)),
    user_rating: one.rating,
    ...(one.tokens !== null && { response_tokens: one.tokens }),
    ...(one.session !== null && { session: hashNumber(one.session) }),
    ...(one.model !== null && { model: hashNumber(one.model) }),
  }
}

function ofText(one: Waiting, response: string): Values {
  const changed = one.prompt === null ? null : languageChanged(one.prompt, response)
  return {
    response_length: wordCount(response, scriptWords),
    repetition: repeated(response),
    empty_answer: response.trim() === '' ? 1 : 0,
    ...(one.json && { json_valid: parsedAnswer(response, false) === undefined ? 0 : 1 }),
    ...(changed !== null && { language_changed: changed ? 1 : 0 }),
  }
}

/** Without an answer only the server can tell. */
function refusal({ prompt, response, finish, refusal: refusalField }: Waiting): Values {
  const { refused } = detectRefusal({
    response: response ?? '',
    finish,
    refusalField,
    ...(prompt !== null && { prompt }),
  })
  return response === null && !refused ? {} : { refusal_detected: refused ? 1 : 0 }
}

/** As the metric `repetition`: share of 4-grams that stood in the same answer before. */
function repeated(response: string): number {
  const { answer } = readers.scriptAndSigns.read(response)
  const ngrams = answer.length - n + 1
  return ngrams > 0 ? 1 - distinctNgrams(answer, n) / ngrams : 0
}

/** null: one of them is too short to tell. */
function languageChanged(prompt: string, response: string): boolean | null {
  const [asked, answered] = [languageOf(prompt.slice(0, 20_000)), languageOf(response.slice(0, 20_000))]
  return asked.language === null || answered.language === null ? null : asked.language !== answered.language
}
