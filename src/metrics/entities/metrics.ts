import { type ClassFigure, type ClassSums, f1Of, precisionOf, recallOf } from '../class-sums.ts'
import { family, type MetricFamily, single } from '../family.ts'
import type { Metric, MetricFacts } from '../metric.ts'
import { column, entityCounts } from './counts.ts'
import { entityNote, unreadEntities } from './note.ts'
import { blindTo, checkRules, type EntityRules, ruleOptions, unfitFor, usualRules } from './rules.ts'
import { tokenAccuracy } from './token-accuracy.ts'

type Given = Pick<MetricFacts, 'name' | 'title' | 'tells' | 'equals'> & Partial<Metric<'entities'>>
type Value = (sums: ArrayLike<number>, classes: ClassSums) => number

function entityMetric(facts: Given, rules: EntityRules, value: Value): Metric<'entities'> {
  return {
    better: 'higher',
    unit: 'points',
    scale: 1,
    range: [0, 1],
    pools: null,
    unfit: (seen) => unfitFor(seen, rules) ?? unreadEntities(seen, rules),
    ...facts,
    of: 'entities',
    scorer(seen) {
      const { classes, statistics } = entityCounts(seen, rules)
      return {
        size: classes.size,
        statistics,
        value: (sums) => (sums[column.samples] === 0 ? Number.NaN : value(sums, classes)),
      }
    },
    blind: (samples) => blindTo([...samples], rules),
    note: (seen) => entityNote(seen, rules),
  }
}

function withRules(name: string, title: string, tells: string, figure: string, value: Value): MetricFamily {
  return family(name, ruleOptions, (canonical, rules) => {
    checkRules(rules)
    return entityMetric(
      { name: canonical, title: `${title}${named(rules)}`, tells, equals: equalTo(figure, rules) },
      rules,
      value,
    ) as Metric
  })
}

function named({ strict, scheme, match }: EntityRules): string {
  const said = [
    ...(strict ? [scheme === 'auto' ? 'strict' : `strict ${scheme.toUpperCase()}`] : []),
    ...(match === 'overlap' ? ['overlap'] : []),
  ]
  return said.length === 0 ? '' : ` (${said.join(', ')})`
}

function equalTo(figure: string, { strict, scheme, match }: EntityRules): string {
  const mode = strict ? `mode="strict", scheme=${scheme === 'auto' ? 'None' : scheme.toUpperCase()}, ` : ''
  return match === 'exact'
    ? `tags: seqeval 1.2.2 classification_report, ${mode}${figure}, zero_division=0; lists: the same of entities with equal offsets or text`
    : `${figure} of entities of which a part is found, as the measure "type" of SemEval-2013 task 9${strict ? `; tags read as seqeval 1.2.2 ${mode.slice(0, -2)}` : ''}`
}

/** Of all entities together; zero where there are none, as in seqeval. */
const micro = (figure: ClassFigure) => (sums: ArrayLike<number>) =>
  figure(sums[column.right]!, sums[column.predicted]!, sums[column.expected]!)

/**
 * Metrics of entities, of tags as seqeval 1.2.2, and of lists with the same arithmetic: `macro` is taken over the types that were
 * expected or predicted on the side itself, what could not be read (`parse_error`) included.
 */
export const entityFamilies: readonly MetricFamily[] = [
  withRules(
    'entity_f1',
    'Entity F1',
    'precision and recall of entities in one figure',
    'micro avg f1-score',
    micro(f1Of),
  ),
  withRules(
    'entity_precision',
    'Entity precision',
    'how many of the entities that are named are right',
    'micro avg precision',
    micro(precisionOf),
  ),
  withRules(
    'entity_recall',
    'Entity recall',
    'how many of the expected entities are found',
    'micro avg recall',
    micro(recallOf),
  ),
  withRules(
    'entity_f1_macro',
    'Entity F1 (macro)',
    'precision and recall of entities in one figure, every type alike',
    'macro avg f1-score',
    (sums, classes) => classes.macro(sums, f1Of),
  ),
  withRules(
    'entity_f1_weighted',
    'Entity F1 (weighted)',
    'precision and recall of entities in one figure, every type by its share of the data',
    'weighted avg f1-score',
    (sums, classes) => classes.weighted(sums, f1Of),
  ),
  single(
    entityMetric(
      {
        name: 'entity_parse_errors',
        title: 'Entity parse errors',
        tells: 'share of answers from which no entities could be read',
        equals: 'share of answers that hold neither a list of entities nor, where tags are expected, as many tags',
        better: 'lower',
        unfit: (seen) => unfitFor(seen, usualRules),
      },
      usualRules,
      (sums) => sums[column.unread]! / sums[column.samples]!,
    ),
  ),
  single(tokenAccuracy),
]
