import { expect, it } from 'vitest'
import { refusalRules } from '../../src/monitor/refusal/index.ts'
import type { Promised } from '../../src/watch/promise.ts'
import { issueOf } from '../../src/watch/rendering/issue.ts'
import { watchScreen } from '../../src/watch/rendering/screen.ts'
import { watch } from '../../src/watch/watch.ts'
import { day, settings, traffic, week } from './scene.ts'

/** Answers as those of `traffic`; grades and ratings it has none. */
const promised: Promised = {
  ...{ candidate: 'models/new', run: 'runs/legal', tasks: ['support'], rules: refusalRules },
  answers: Array.from({ length: 600 }, (_, i) => ({
    ...{ words: 50 + (i % 100), refused: i % 50 === 0, grade: null, graded: new Map() },
  })),
}
const records = [
  ...traffic({ hours: [0, week], model: 'models/old', rated: 0.1 }),
  ...traffic({ hours: [week, week + 4 * day], model: 'models/new', refusals: 0.06, rated: 0.1 }),
]
const watched = watch(records, promised, settings(week + 4 * day))!

it('the screen has a figure or a dash in every place, and nothing twice', () => {
  expect(watchScreen(watched, 'bot')).toMatchInlineSnapshot(`
    "bot: DRIFTING, since 2026-09-14 00:00 UTC (the model models/new): 3,840 answers in 4 days

                                   promised  before  last day           by day  evidence
    refusals                       2.0 %     2.0 %   6.3 % [4.8, 8.0]   ▇▇▇█    since 2026-09-14 00:00  DRIFTING
    long answers, over 140 words   9.0 %     9.8 %   8.2 % [6.6, 10.2]  ▃▄▄▄    0 %                     steady
    short answers, under 60 words  10.0 %    9.4 %   9.5 % [7.7, 11.6]  ▃▃▃▄    0 %                     steady
    thumbs down                    –         10.1 %  8.9 % [6.2, 12.3]  ▄▃▃▄    10 %                    steady

    Rated are 9.2 % of the answers of the last day, 9.7 % before: told, not tested.
    However often one looks, the chance of any false alarm in 200 weeks is at most 5 %.
    "
  `)
})

it('the issue’s table has the limits that there are: what only one side tells has one', () => {
  const table = issueOf(watched, 'bot', null)
    .body.split('\n')
    .filter((line) => line.startsWith('|'))
  expect(table.join('\n').replaceAll('&nbsp;', ' ')).toMatchInlineSnapshot(`
    "| share of | promised | before | no drift up to | last day | by day | evidence |  |
    |---|---|---|---|---|---|---|---|
    | refusals | 2.0 % | 2.0 % | 3.3 %, 2.3 % | 6.3 % \\[4.8, 8.0\\] | ▇▇▇█ | 100 % | DRIFTING |
    | long answers, over 140 words | 9.0 % | 9.8 % | 11.3 %, 10.5 % | 8.2 % \\[6.6, 10.2\\] | ▃▄▄▄ | 0 % | steady |
    | short answers, under 60 words | 10.0 % | 9.4 % | 12.4 %, 10.1 % | 9.5 % \\[7.7, 11.6\\] | ▃▃▃▄ | 0 % | steady |
    | thumbs down | – | 10.1 % | 12.5 % | 8.9 % \\[6.2, 12.3\\] | ▄▃▃▄ | 10 % | steady |"
  `)
})
