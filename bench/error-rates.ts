import { decide } from '../src/gate/decide.ts'
import { scenarios, simulatedEvaluation } from './simulation.ts'

/**
 * How often the gate is wrong and how often it sees what is there, on simulated evidence: `node bench/error-rates.ts [SCENARIO...]`.
 * A share of 5 % over 200 suites has a standard error of 1.5 points.
 */
const asked = process.argv.slice(2)
const chosen = scenarios.filter(({ name }) => asked.length === 0 || asked.includes(name))
const header = ['scenario', 'what', 'suites', 'blocked', 'by a pooled row', 'by a single row', 'innocent rows', 'CPU s']
console.log(`| ${header.join(' | ')} |\n|${header.map(() => '---').join('|')}|`)
for (const scenario of chosen) {
  const started = process.cpuUsage().user
  const counts = { blocked: 0, pooled: 0, single: 0, innocent: 0 }
  for (let replicate = 0; replicate < scenario.replicates; replicate++) {
    const { rows, verdict } = decide(simulatedEvaluation(scenario, replicate))
    const failed = rows.filter((row) => row.rules.some((rule) => rule.decision === 'fail'))
    counts.blocked += Number(verdict.name === 'blocked')
    counts.pooled += Number(failed.some((row) => row.pooled !== null))
    const single = failed.filter((row) => row.pooled === null)
    counts.single += Number(single.length > 0)
    counts.innocent += single.filter((row) => scenario.drop(Number(row.task.split(' ')[1])) === 0).length
  }
  const share = (count: number) => `${((100 * count) / scenario.replicates).toFixed(1)} %`
  const { name, what, tasks, samples, replicates } = scenario
  const seconds = ((process.cpuUsage().user - started) / 1e6).toFixed(1)
  const cells = [
    name,
    `${tasks} x ${samples}, ${scenario.kind}: ${what}`,
    replicates,
    share(counts.blocked),
    share(counts.pooled),
    share(counts.single),
    counts.innocent,
    seconds,
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
