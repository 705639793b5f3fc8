import { describe, expect, it } from 'vitest'
import { issueOf } from '../../src/watch/rendering/issue.ts'
import { plotOf } from '../../src/watch/rendering/plot.ts'
import { watch } from '../../src/watch/watch.ts'
import type { StreamView } from '../../src/watch/watched.ts'
import { day, settings, traffic, week } from './scene.ts'

const first = Date.UTC(2027, 1, 7) / 86_400_000

/** A stream that drifts since the day of that number. */
const drifts = (shares: (number | null)[], limit: number, since: number, stream: StreamView['stream'] = 'refusals') =>
  plotOf({
    ...{
      stream,
      state: 'drifting',
      threshold: 15,
      cut: null,
      learning: null,
      unheld: null,
      unlike: null,
      window: null,
      now: null,
      examples: [],
    },
    days: shares.map((share, at) => ({ day: first + at, n: 900, share })),
    held: [
      {
        ...{ against: 'before', reference: { n: 9000, share: limit / 2, limit, spread: 1 }, evidence: 9 },
        alarms: [{ at: 0, since: (first + since) * 86_400_000 + 7, gone: null }],
      },
    ],
  })
const listIn = (plot: string, name: string) =>
  new RegExp(`^ {2}${name} "[^"]*" \\[(.*)\\]$`, 'm').exec(plot)?.[1]?.split(', ') ?? null
const bars = (plot: string) =>
  [...plot.matchAll(/^ {2}bar "([^"]*)" \[(.*)\]$/gm)].map(([, name, list]) => [name, list])
const topOf = (plot: string) => Number(/0 --> ([\d.]+)$/m.exec(plot)![1])

describe('the plot of a drift', () => {
  it('shows the days before it in front of all days, and the limit across all of them', () => {
    const plot = drifts([0.02, 0.01, null, 0.05, 0.06], 0.0215, 3)
    expect(bars(plot)).toEqual([
      ['drifting', '2.00, 1.00, 5.00, 6.00'],
      ['before it', '2.00, 1.00'],
    ])
    expect(listIn(plot, 'line')).toEqual(['2.15', '2.15', '2.15', '2.15'])
    expect(listIn(plot, 'x-axis')).toEqual(['"7"', '"8"', '"10"', '"11"'])
    expect(plot).toContain('x-axis "2027-02-07 to 2027-02-11 (UTC)"')
    expect(bars(drifts([0.05, 0.06], 0.02, 0))).toEqual([['drifting', '5.00, 6.00']])
    expect(drifts([null, 0.06], 0.02, 0)).toBe('')
  })

  it('names every day of four weeks otherwise, since equal names are one place, also in the shortest month', () => {
    const names = listIn(drifts(Array(28).fill(0.03), 0.02, 20), 'x-axis')!
    expect(new Set(names).size).toBe(28)
  })

  // Ticks stand at 1, 2 or 5 of a power of ten, ten of them or a few more: above eleven their labels touch.
  it.each([
    [0.0004, 0.04],
    [0.0031, 0.4],
    [0.0099, 1],
    [0.021, 4],
    [0.058, 8],
    [0.081, 10],
    [0.28, 40],
    [0.99, 100],
  ])('with a highest day of %d has an axis up to %d %', (highest, top) => {
    expect(topOf(drifts([highest / 2, highest], highest / 4, 1))).toBe(top)
  })

  it.each([
    ['refusals', '% of answers'],
    ['down', '% of rated answers'],
    ['grades', '% of judged answers'],
  ] as const)('of %s is of %s', (stream, name) => {
    expect(drifts([0.1, 0.2], 0.1, 1, stream)).toContain(`y-axis "${name}"`)
  })
})

it('an issue without a promise and ratings speaks of neither, and breaks no figure in two lines', () => {
  const records = [
    ...traffic({ hours: [0, week], model: 'models/old' }),
    ...traffic({ hours: [week, week + 4 * day], model: 'models/new', refusals: 0.06 }),
  ]
  const { body } = issueOf(watch(records, null, settings(week + 4 * day))!, 'bot', null)
  expect(body).toMatch(/^\| refusals \| 2\.\d&nbsp;% \| \d\.\d&nbsp;% \| \d\.\d&nbsp;% \\\[\d\.\d,&nbsp;\d\.\d\\\] \|/m)
  expect(body).not.toMatch(/promised|Rated/)
})
