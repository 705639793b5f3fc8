import type { Sample } from '../../samples/sample.ts'
import { counted } from '../../shared/numbers.ts'
import { shown } from '../../shared/shown.ts'
import { type ClassFigure, type ClassSums, f1Of, precisionOf, recallOf } from '../class-sums.ts'
import { type MetricFamily, single } from '../family.ts'
import type { Metric, MetricFacts } from '../metric.ts'
import { labelCounts } from './counts.ts'
import { parseError } from './label.ts'
import { readingNote, unreadClasses } from './note.ts'

type Value = (sums: ArrayLike<number>, classes: ClassSums) => number
type Given = Pick<MetricFacts, 'name' | 'title' | 'tells' | 'equals'> & Partial<Metric<'label'>>

/** Statistics 0 and 1 are the right answers and all answers. */
function classification(facts: Given, value: Value): MetricFamily {
  const metric: Metric<'label'> = {
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    pools: null,
    unfit: unreadClasses,
    ...facts,
    of: 'label',
    scorer(seen) {
      const { classes, statistics } = labelCounts(seen)
      return {
        size: classes.size,
        statistics,
        value: (sums) => (sums[1] === 0 ? Number.NaN : value(sums, classes)),
      }
    },
    blind: withoutLabel,
    note: readingNote,
  }
  return single(metric)
}

const sklearn = (what: string) => `scikit-learn 1.9.1 ${what}; an answer that cannot be read is the class ${parseError}`
const report = (average: string, figure: string) =>
  sklearn(`classification_report, ${average} avg ${figure}, zero_division=0`)

const averaged = (average: 'macro' | 'weighted', figure: string, tells: string, of: ClassFigure) => {
  const word = figure === 'f1-score' ? 'f1' : figure
  return classification(
    {
      name: figure === 'f1-score' ? `f1_${average}` : `${word}_${average}`,
      title: `${word === 'f1' ? 'F1' : word[0]!.toUpperCase() + word.slice(1)} (${average})`,
      tells: `${tells}, ${average === 'macro' ? 'every class alike' : 'every class by its share of the data'}`,
      equals: report(average, figure),
    },
    (sums, classes) => classes[average](sums, of),
  )
}

/**
 * Metrics of answers that name a class. All of them are functions of one set of sums, equal to scikit-learn 1.9.1: the macro average is
 * taken over the classes that were expected or predicted on the side itself, `parse_error` included where it occurs. Classes are
 * compared exactly, letter case and white space included.
 */
export const classificationFamilies: readonly MetricFamily[] = [
  classification(
    {
      name: 'accuracy',
      title: 'Accuracy',
      tells: 'share of answers that name the right class',
      equals: sklearn('accuracy_score'),
      pools: 'score',
      rightOrWrong: true,
    },
    (sums) => sums[0]! / sums[1]!,
  ),
  averaged('macro', 'f1-score', 'precision and recall in one figure', f1Of),
  averaged('weighted', 'f1-score', 'precision and recall in one figure', f1Of),
  averaged('macro', 'precision', 'how many of the answers that name a class are right', precisionOf),
  averaged('weighted', 'precision', 'how many of the answers that name a class are right', precisionOf),
  averaged('macro', 'recall', 'how many of the samples of a class are found', recallOf),
  averaged('weighted', 'recall', 'how many of the samples of a class are found', recallOf),
  classification(
    {
      name: 'balanced_accuracy',
      title: 'Balanced accuracy',
      tells: 'how many of the samples of a class are found, over the classes of the data alike',
      equals: sklearn('balanced_accuracy_score'),
    },
    (sums, classes) => classes.macroOfExpected(sums, recallOf),
  ),
  classification(
    {
      name: 'mcc',
      title: 'MCC',
      tells: 'correlation of the answers with the truth, 0 for guessing',
      equals: sklearn('matthews_corrcoef'),
      range: [-1, 1],
    },
    matthews,
  ),
  classification(
    {
      name: 'kappa',
      title: "Cohen's kappa",
      tells: 'agreement with the truth beyond what chance gives',
      equals: sklearn('cohen_kappa_score'),
      range: [-1, 1],
    },
    cohen,
  ),
  classification(
    {
      name: 'parse_errors',
      title: 'Parse errors',
      tells: 'share of answers from which no class could be read',
      equals: `share of answers of the class ${parseError}`,
      better: 'lower',
      unfit: () => null,
    },
    (sums, classes) => classes.predicted(sums, parseError) / sums[1]!,
  ),
]

/** Matthews' correlation coefficient of several classes: Gorodkin, "Comparing two K-category assignments", 2004. */
function matthews(sums: ArrayLike<number>, classes: ClassSums): number {
  const all = sums[1]!
  const { both, predicted, expected } = classes.products(sums)
  const spread = Math.max(0, all * all - predicted) * Math.max(0, all * all - expected)
  return spread === 0 ? 0 : (sums[0]! * all - both) / Math.sqrt(spread)
}

/** Undefined where all answers and all samples are of one class. Source: Cohen, "A coefficient of agreement for nominal scales", 1960. */
function cohen(sums: ArrayLike<number>, classes: ClassSums): number {
  const all = sums[1]!
  const chance = classes.products(sums).both / all
  return chance === all ? Number.NaN : (sums[0]! - chance) / (all - chance)
}

function withoutLabel(samples: Iterable<Sample>): string | null {
  let lost = 0
  let first = ''
  let reserved: string | null = null
  for (const { id, label } of samples) {
    if (label === undefined) {
      if (lost === 0) first = id
      lost += 1
    } else if (label === parseError) reserved ??= id
  }
  if (lost > 0) {
    return `${counted(lost, 'sample')} (the first is ${shown(first)}) ${lost === 1 ? 'has' : 'have'} no label to compare with.`
  }
  if (reserved === null) return null
  return (
    `The sample ${shown(reserved)} has the label ${parseError}, the class of answers that cannot be read: ` +
    'such answers would count as right. Give that class another name.'
  )
}
