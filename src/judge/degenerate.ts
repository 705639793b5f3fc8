import { skeletonOf } from './look-alikes.ts'

export type NoAnswer = 'empty' | 'no-words' | 'question-repeated' | 'heading-only'

/** What other people's models write where they have learnt that a judge likes it, and nothing else. */
const frames = new Set(
  [
    'Thought process|Solution|The solution|Answer|The answer|Final answer|Reasoning|Explanation|Response|Output|Step by step',
    "Let's solve this step by step|Let's solve this problem step by step|Let's think step by step|Let us think step by step",
    'Respuesta|Solución|Réponse|Lösung|Antwort|Resposta|Soluzione|Решение|Ответ',
    '解|解答|解决方案|思考过程|答案|解説|解決策|思考プロセス|回答|かいせつ|해결책|풀이',
  ].flatMap((line) => line.split('|').map(plain)),
)

/**
 * Why an answer is none, whatever was asked: it would be paid for, and there are judges that give it the best grade. The same rule for both
 * sides; an answer that is right by a reference is one, whatever it looks like. null: it is to be asked about.
 * @param asked `plain` of the question as a whole, and of its last turn
 */
export function whyNoAnswer(answer: string, asked: readonly string[], references: readonly string[]): NoAnswer | null {
  const why = whyNone(answer, plain(answer), asked)
  return why !== null && references.some((reference) => bare(reference) === bare(answer)) ? null : why
}

function whyNone(answer: string, words: string, asked: readonly string[]): NoAnswer | null {
  // A sign or a symbol may be what was asked for; a colon or a full stop is not.
  if (words === '') return bare(answer) === '' ? 'empty' : /[\p{Sm}\p{Sc}\p{So}]/u.test(answer) ? null : 'no-words'
  if (frames.has(words)) return 'heading-only'
  // A greeting is rightly answered by the same greeting.
  return words.length >= 20 && asked.includes(words) ? 'question-repeated' : null
}

/** What can be seen of a text. */
const bare = (text: string) => skeletonOf(text).text.replace(/[\s\p{C}\u2800]+/gu, '')

/** Letters and digits. */
export function plain(text: string): string {
  return skeletonOf(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
