import type { Metric } from '../metric.ts'
import { unreadEntities } from './note.ts'
import { unfitFor, usualRules } from './rules.ts'
import { tagsOf } from './tally.ts'

/** Share of tokens with the right tag, "O" included; an answer that holds no tags of this number has none right. */
export const tokenAccuracy: Metric<'entities'> = {
  name: 'token_accuracy',
  title: 'Token accuracy',
  tells: 'share of tokens with the right tag, tokens outside of entities included',
  better: 'higher',
  unit: 'points',
  scale: 1,
  range: [0, 1],
  equals: 'seqeval 1.2.2 accuracy_score',
  of: 'entities',
  pools: null,
  scorer: ({ reading: { field } }) => ({
    size: 2,
    statistics(evidence, { tags }) {
      if (tags === undefined) return [0, 0]
      const cannot = evidence.kind === 'entities' || (evidence.kind === 'tags' && evidence.tags.length !== tags.length)
      if (cannot) return [Number.NaN, Number.NaN]
      const given = tagsOf(evidence, tags.length, { field, scheme: null })?.tags ?? []
      let right = 0
      for (let i = 0; i < tags.length; i += 1) if (tags[i] === given[i]) right += 1
      return [right, tags.length]
    },
    value: (sums) => sums[0]! / sums[1]!,
  }),
  blind(samples) {
    for (const { tags } of samples)
      if (tags === undefined) return 'Token accuracy needs samples with a tag for each token.'
    return null
  },
  unfit: (seen) => unfitFor(seen, usualRules) ?? unreadEntities(seen, usualRules),
}
