import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { decide } from '../src/gate/decide.ts'
import type { Outcome } from '../src/gate/outcome.ts'
import { type ClassScenario, classEvaluation, classScenarios, trueLoss } from './classes.ts'
import { broadRivals, measuredOn, relativeRival, rivals } from './rivals.ts'
import { atTheLimit, noDrop, onePoint, type Scenario, scenarios, simulatedEvaluation, visible } from './simulation.ts'

const usage = `npm run bench -- decisions [--only WORD] [--write]

How often the gate blocks without a cause, passes without one, and sees what is there, on simulated evidence, beside what other gates do on
the same. --only runs the scenarios whose name holds WORD and prints their shares. --write puts the tables into docs/error-rates.md.
One core, a few minutes.`

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

interface Shares {
  suites: number
  blocked: number
  red: number
  passed: number
  inconclusive: number
  pooled: number
  single: number
  innocent: number
}

function run(scenario: Scenario): Shares {
  const counts = { blocked: 0, red: 0, passed: 0, inconclusive: 0, pooled: 0, single: 0, innocent: 0 }
  for (let replicate = 0; replicate < scenario.replicates; replicate++) {
    const { rows, verdict } = decide(simulatedEvaluation(scenario, replicate))
    const decided = (decision: string) => rows.filter((row) => row.rules.some((rule) => rule.decision === decision))
    const failed = decided('fail')
    const single = failed.filter((row) => row.pooled === null)
    counts.blocked += Number(verdict.name === 'blocked')
    counts.red += Number(verdict.exit !== 0)
    counts.passed += Number(decided('pass').length === rows.length)
    counts.inconclusive += Number(verdict.name === 'passed' && decided('inconclusive').length > 0)
    counts.pooled += Number(failed.some((row) => row.pooled !== null))
    counts.single += Number(single.length > 0)
    counts.innocent += single.filter((row) => scenario.drop(Number(row.task.split(' ')[1])) === 0).length
  }
  return { suites: scenario.replicates, ...counts }
}

const done = new Map<Scenario, Shares>()
function sharesOf(scenario: Scenario): Shares {
  const found = done.get(scenario) ?? run(scenario)
  done.set(scenario, found)
  return found
}

const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`
const tasks = ({ tasks, samples }: Scenario) => `${tasks} x ${samples}`
const kindOf = ({ kind }: Scenario) => (kind === 'binary' ? 'right or wrong' : 'scores')
const named = (name: string) => scenarios.find((scenario) => scenario.name === name)!
const withLimit = new Map<Scenario, Scenario>()
function allowing(limit: Scenario['limit'], scenario: Scenario): Scenario {
  if (limit === scenario.limit) return scenario
  const found = withLimit.get(scenario) ?? { ...scenario, limit }
  withLimit.set(scenario, found)
  return found
}

function scenarioTable(list: readonly Scenario[]): string {
  const header = [
    '',
    'simulated',
    'allowed',
    'suites',
    'blocked',
    'red',
    'by a pooled row',
    'by a single row',
    'innocent rows',
    'not settled',
  ]
  const rows = list.map((scenario) => {
    const { suites, ...of } = sharesOf(scenario)
    const shares = [of.blocked, of.red, of.pooled, of.single].map((count) => percent(count, suites))
    const what = `${tasks(scenario)}, ${kindOf(scenario)}: ${scenario.what}`
    return [
      scenario.name,
      what,
      scenario.limit.written,
      suites,
      ...shares,
      of.innocent,
      percent(of.inconclusive, suites),
    ]
  })
  return markdownTable([header, ...rows.map((row) => row.map(String))])
}

function rivalTable(): string {
  const header = ['', 'AA: blocked', 'AA: red', 'DROP: blocked', 'SUITE: blocked', 'CAA: blocked', 'CDROP: blocked']
  const own = (
    [
      ['no drop', noDrop],
      ['a drop of 1 point', onePoint],
    ] as const
  ).map(([written, limit]) => {
    const of = (name: string) => sharesOf(allowing(limit, named(name)))
    const blocked = (name: string) => percent(of(name).blocked, of(name).suites)
    const shares = [
      blocked('AA'),
      percent(of('AA').red, of('AA').suites),
      ...['DROP', 'SUITE', 'CAA', 'CDROP'].map(blocked),
    ]
    return [`**Checkpoint Gate**, ${written} allowed`, ...shares.map((share) => `**${share}**`)]
  })
  const others = rivals.map(({ tool, ...shares }) => [tool, ...Object.values(shares)])
  return markdownTable([header, ...own, ...others])
}

function broadTable(): string {
  const blocked = (name: string) => `**${percent(sharesOf(named(name)).blocked, named(name).replicates)}**`
  return markdownTable([
    ['', '1.5 points', '3 points'],
    [
      '**Checkpoint Gate**: half of the error budget for the pooled row, Holm for the rest',
      blocked('BROAD 1.5'),
      blocked('BROAD 3'),
    ],
    ...broadRivals.map(({ decision, little, more }) => [decision, little, more]),
  ])
}

function limitTable(): string {
  const header = ['simulated', 'runs', 'passed', 'blocked', 'not settled']
  const rows = atTheLimit.map((scenario) => {
    const { suites, passed, blocked, inconclusive } = sharesOf(scenario)
    const what = [`${tasks(scenario)}, ${kindOf(scenario)}`, scenario.what].filter(Boolean).join(', ')
    return [what, String(suites), ...[passed, blocked, inconclusive].map((count) => percent(count, suites))]
  })
  return markdownTable([header, ...rows])
}

/** Macro F1 at exactly its true loss. */
function classRow(scenario: ClassScenario): string[] {
  const runs = 1000
  const counts = { pass: 0, fail: 0 }
  for (let replicate = 0; replicate < runs; replicate++) {
    const decision = decide(classEvaluation(scenario, replicate)).rows[0]!.decision
    if (decision === 'pass' || decision === 'fail') counts[decision] += 1
  }
  const { samples, what, redrawn } = scenario
  const simulated = `${samples}, ${what}; ${100 * redrawn} % drawn anew`
  return [
    simulated,
    `${(100 * trueLoss(scenario)).toFixed(1)} points`,
    percent(counts.pass, runs),
    percent(counts.fail, runs),
  ]
}

function classTable(): string {
  return markdownTable([['samples', 'true loss, allowed', 'passed', 'blocked'], ...classScenarios.map(classRow)])
}

/** Each run's own figure, put to the test in a fresh run that loses exactly so much on the first task. */
function visibleRow(scenario: Scenario): string[] {
  const first = ({ rows }: Outcome) => rows.find((row) => row.task === 'task 0')!
  let seen = 0
  let printed = 0
  for (let replicate = 0; replicate < scenario.replicates; replicate++) {
    const drop = first(decide(simulatedEvaluation(scenario, replicate))).smallestVisible!
    const fresh: Scenario = { ...scenario, number: scenario.number + 100, drop: (task) => (task === 0 ? drop : 0) }
    seen += Number(first(decide(simulatedEvaluation(fresh, replicate))).decision === 'fail')
    printed += drop / scenario.replicates
  }
  const redrawn =
    scenario.kind === 'binary' ? `, ${Math.round(100 * scenario.redrawn * 2 * 0.7 * 0.3)} % flip by chance` : ''
  const what = `${tasks(scenario)}, ${kindOf(scenario)}${redrawn}`
  const points = `${(100 * printed).toFixed(1)} points`
  return [what, scenario.limit.written, String(scenario.replicates), points, percent(seen, scenario.replicates)]
}

function visibleTable(): string {
  const header = ['simulated', 'allowed', 'runs', 'smallest visible drop, mean', 'seen at exactly that drop']
  return markdownTable([header, ...visible.map(visibleRow)])
}

function document(): string {
  const relative = sharesOf(named('REL'))
  return `# How often the gate is wrong

Written by \`npm run bench -- decisions --write\`. The evidence is simulated, so what is true is known; everything after it is the program's own
decision, with its defaults (error budget 5 %, 2,000 resamples or more). A share near 5 % of 200 suites has a standard error of 1.5 points.

## Beside other gates

The same simulated suites were given to other gates, in the versions named, on ${measuredOn}, with their defaults unless said. *Blocked* is a
hard verdict, *red* an exit code other than 0. In AA and CAA both checkpoints are equal, so each block is a false one; in DROP and CDROP one
task of 500 samples lost 3 points; in SUITE one of 12 tasks of 500 did. Empty: the gate has no such mode, or it was not run.

${rivalTable()}

With 200 samples a task, equal checkpoints differ by several points by chance. A gate that turns red whenever it is not sure is red on every
such suite; here a row that is not settled is said to be so, and the exit code stays 0 unless the suite says \`inconclusive: block\`.

A small loss on every task is what forgetting looks like. 12 tasks of 200 answers, each with the same loss:

${broadTable()}

A relative limit of 2 % on one task of 200 answers of which 15 % are right, equal checkpoints: blocked in ${percent(relative.blocked, relative.suites)}
of the runs; \`nel gate\` with the relative limit that its documentation advises, in ${relativeRival}.

## All scenarios

${scenarioTable([...scenarios, ...['AA', 'DROP', 'SUITE', 'CAA', 'CDROP'].map((name) => allowing(onePoint, named(name)))])}

*Innocent rows* are single rows that failed though their task had lost nothing. *Not settled*: green, with a rule that could not be decided.

## No false pass

A true loss of exactly the point that \`max_drop: 1 point\` allows. A pass claims with 95 % confidence that no more is lost, so it may come in 5 %
of the runs at most, however few samples flip.

${limitTable()}

### Averages over classes

The same for macro F1, to which a rare class counts as much as a common one. Its bound is the farther one of the percentiles of resamples and
of Student's t on the jackknife; by the percentiles alone 7 % passed where a class is rare. Where hardly any answer changed, a bound from the
data does not know the flips in rare classes that it has not seen, and a pass says less than 95 %: up to 8.8 % of the runs passed. So hold
accuracy to a limit as well, whose bound holds then too.

${classTable()}

## The smallest visible drop

Each row prints the smallest drop that the run could have shown in 4 runs of 5. Each of these runs of equal checkpoints printed its own; a
fresh run that lost exactly so much on one task was then decided.

${visibleTable()}

## The simulation

Random numbers come from mulberry32, seeded scenario x 1,000,000 + run x 100 + task, four draws a sample. *Right or wrong*: the baseline is right in
70 %; the candidate copies it, but 35 % of its answers are drawn anew, so that equal checkpoints disagree in 15 %; then right answers turn wrong
until the loss is what it should be. *Scores*: around 0.5, standard deviations of 0.2 between samples and 0.18 between the sides, cut to 0 to 1
(0.4 times those where a drop must be exact, so that nothing is cut). \`bench/simulation.ts\` and, of answers that name a class,
\`bench/classes.ts\` are all of it.
`
}

if (values.help) console.log(usage)
else if (values.only !== undefined) {
  const asked = [...scenarios, ...atTheLimit].filter(({ name }) => name.includes(values.only!))
  if (asked.length > 0) console.log(scenarioTable(asked))
  for (const scenario of visible.filter(({ name }) => name.includes(values.only!)))
    console.log(visibleRow(scenario).join(' | '))
} else {
  const text = document()
  console.log(text)
  if (values.write) writeFileSync(join(import.meta.dirname, '../docs/error-rates.md'), text)
}
