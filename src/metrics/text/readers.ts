import { porterStem } from './porter.ts'
import { PairReader } from './reader.ts'
import { alphanumericWords, scriptWords, wordsAndSigns } from './split.ts'
import { squadWords } from './squad.ts'

/** One reader a word splitter: metrics that see the same words share them. */
export const readers = {
  /** rouge_score's words, its stems of words of more than three letters. */
  stemmed: new PairReader(alphanumericWords, (word) => (word.length > 3 ? porterStem(word) : word)),
  alphanumeric: new PairReader(alphanumericWords),
  script: new PairReader(scriptWords),
  scriptAndSigns: new PairReader(wordsAndSigns),
  squad: new PairReader(squadWords),
} as const
