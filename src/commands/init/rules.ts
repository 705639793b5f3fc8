import type { Better } from '../../shared/words.ts'
import type { KnownMetric } from '../../suite/known.ts'
import type { PlannedTask } from './plan.ts'
import { scalar } from './yaml.ts'

type Known = (metric: string) => Pick<KnownMetric, 'better' | 'unit'>

/** Points that so many samples can tell from chance, where one answer in ten turns: half the width of a one-sided 95 % bound, rounded up. */
export function tellable(samples: number): number {
  const points = 100 * 1.645 * Math.sqrt(0.1 / Math.max(1, samples))
  return [1, 2, 3, 5, 10].find((each) => points <= each) ?? 10
}

/** The rules of a suite, as lines of YAML: nothing general is lost, and what the fine-tune is for gets better. */
export function rulesIn(tasks: readonly PlannedTask[], mayStay: boolean, known: Known): string[] {
  const general = tasks.filter(({ role }) => role === 'general')
  const metrics = [...new Set(general.flatMap(({ use }) => use.metrics))]
  const held = metrics.flatMap((metric) => {
    const members = general.filter(({ use }) => use.metrics.includes(metric))
    const { key, limit, why } = allowance(members, known(metric))
    return [`- role: general # ${why}`, `  metric: ${scalar(metric)}`, `  ${key}: ${limit}`]
  })
  const paid = tasks
    .filter(({ role }) => role === 'domain')
    .flatMap((task) => {
      const [metric] = task.use.metrics as [string]
      const selected = [`- task: ${scalar(task.name)}`, `  metric: ${scalar(metric)}`]
      if (!mayStay) return [...selected, '  must_improve: true # the fine-tune has to pay; or by how much: 1 point, 5%']
      // A pull request that changes no checkpoint compares it with itself, which is no gain.
      const { key, limit } = allowance([task], known(metric))
      return [...selected, `  ${key}: ${limit} # must_improve: true asks for a gain of every pull request`]
    })
  return [...held, ...paid]
}

function allowance(tasks: readonly PlannedTask[], { better, unit }: { better: Better; unit: KnownMetric['unit'] }) {
  const key = better === 'lower' ? 'max_rise' : 'max_drop'
  if (unit === 'ratio') return { key, limit: '2%', why: 'from 2 % on forgetting is called mild' }
  const known = tasks.filter(({ isStub }) => !isStub)
  const least = Math.min(...known.map(({ samples, limit }) => Math.min(samples, limit ?? samples)))
  const points = known.length === 0 ? 5 : tellable(least)
  const why =
    known.length === 0 ? 'what some 200 samples can tell from chance' : `what ${least} samples can tell from chance`
  return { key, limit: points === 1 ? '1 point' : `${points} points`, why }
}
