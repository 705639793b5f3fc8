import { family, type MetricFamily } from './family.ts'
import { fixed, type Metric } from './metric.ts'
import { Aligner, type Alignment } from './text/meteor/alignment.ts'
import { porterStem } from './text/porter.ts'
import { snowballLanguages } from './text/snowball/languages.ts'
import { withOptions } from './title.ts'
import { emptyReferences, unsplitTexts } from './word-notes.ts'

const options = {
  alpha: { kind: 'number', usual: 0.9, min: 0, max: 1, about: 'weight of recall against precision' },
  beta: { kind: 'number', usual: 3, min: 0, max: 100, about: 'how fast the penalty for scattered matches grows' },
  gamma: { kind: 'number', usual: 0.5, min: 0, max: 1, about: 'largest penalty for scattered matches' },
} as const

interface Weights {
  alpha: number
  beta: number
  gamma: number
}

/**
 * Mean METEOR over the samples, from 0 to 1, equal to nltk 3.10.4's `meteor_score` on words split at white space. A sample has the score
 * of its best reference; one without references is not counted; an empty reference or answer gives 0, even where both are empty. Equal
 * texts of n words score 1 - gamma / n ** beta. Synonyms are those of the stems, as nltk looks them up: "car" meets "auto", not
 * "automobile", whose stem is no word. Source: Lavie and Agarwal, "METEOR", WMT 2007.
 */
function meteor(name: string, what: { title: string; tells: string; stemmer: string; aligner: Aligner }): MetricFamily {
  const { title, tells, stemmer, aligner } = what
  return family(
    name,
    options,
    (canonical, weights): Metric<'text'> => ({
      name: canonical,
      title: withOptions(title, canonical),
      tells,
      better: 'higher',
      unit: 'points',
      scale: 1,
      range: [0, 1],
      equals:
        `nltk 3.10.4 meteor_score, ${stemmer}WordNet 3.0, alpha=${weights.alpha}, beta=${weights.beta}, gamma=${weights.gamma}, ` +
        'words split at white space, mean over the samples',
      of: 'text',
      pools: 'score',
      scorer: fixed({
        size: 2,
        statistics({ text }, { references }) {
          if (references === undefined || references.length === 0) return [0, 0]
          return [Math.max(...aligner.align(text, references).map((each) => scoreOf(each, weights))), 1]
        },
        value: (sums) => sums[0]! / sums[1]!,
      }),
      blind: emptyReferences('METEOR', 0),
      note: unsplitTexts,
    }),
  )
}

function scoreOf({ matches, chunks, answer, reference }: Alignment, { alpha, beta, gamma }: Weights): number {
  if (matches === 0) return 0
  const precision = matches / answer
  const recall = matches / reference
  const mean = (precision * recall) / (alpha * precision + (1 - alpha) * recall)
  return (1 - gamma * (chunks / matches) ** beta) * mean
}

/** METEOR, and `meteor_ru`, `meteor_de`, ... for the other languages of nltk's Snowball stemmers, by their code in ISO 639-1. */
export const meteorFamilies: readonly MetricFamily[] = [
  meteor('meteor', {
    title: 'METEOR',
    tells: 'words that answer and reference share, other forms and synonyms of English words included',
    stemmer: '',
    aligner: new Aligner({ stemmer: () => porterStem, remembers: false }),
  }),
  ...Object.entries(snowballLanguages).map(([code, language]) =>
    meteor(`meteor_${code}`, {
      title: `METEOR (${language.name})`,
      tells: `words that answer and reference share, other forms of ${language.name} words included`,
      stemmer:
        `stemmer=SnowballStemmer("${language.name.toLowerCase()}")` +
        `${language.remembers ? ' made anew for each sample' : ''}, `,
      aligner: new Aligner(language),
    }),
  ),
]
