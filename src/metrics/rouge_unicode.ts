import { type MetricFamily, single } from './family.ts'
import { meanF, rougeFacts, rougeTells } from './rouge.ts'
import { readers } from './text/readers.ts'
import { type FMeasure, linesF, pairsF, subsequenceF, wordsF } from './text/rouge-scores.ts'

/**
 * ROUGE for texts of any script: rouge_score 0.1.2 with another tokenizer in the place of its own, so equal to it (not stemmed) on plain
 * English. Samples without references, empty texts and several references are treated as there.
 */
function rougeUnicode(name: keyof typeof rougeTells, title: string, measure: FMeasure): MetricFamily {
  return single({
    ...rougeFacts(`${name}_unicode`, `${title} (Unicode)`, `${rougeTells[name]}, in any script`),
    equals:
      `rouge_score 0.1.2 ${name} with a tokenizer of its own: lower case, NFC, words are runs of letters, marks and digits of any script, ` +
      'and single characters in scripts without spaces (Han, Kana, Thai, ...); not stemmed; on a-z text equal to ' +
      `${name}:stem=false`,
    scorer: meanF(readers.script, measure),
  })
}

export const rouge1Unicode = rougeUnicode('rouge1', 'ROUGE-1', wordsF)
export const rouge2Unicode = rougeUnicode('rouge2', 'ROUGE-2', pairsF)
export const rougeLUnicode = rougeUnicode('rougeL', 'ROUGE-L', subsequenceF)
export const rougeLsumUnicode = rougeUnicode('rougeLsum', 'ROUGE-Lsum', linesF)
