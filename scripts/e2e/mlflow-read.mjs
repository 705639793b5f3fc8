import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mlflowRun } from '../../src/mlflow/of-report.ts'
import { equal, figure } from './compare.mjs'
import { output } from './started.mjs'

export const logged = ({ report }) => report.mlflow?.run ?? {}
export const sorted = (object) => Object.fromEntries(Object.entries(object).sort())

/** What MLflow's own client finds of a run, and of a model with that name; an empty one: of none. */
export async function readBack(bin, address, run, model) {
  const script = fileURLToPath(new URL('mlflow-read.py', import.meta.url))
  return JSON.parse(await output(join(bin, 'python'), [script, address, run, model]))
}

const pairs = (list) => sorted(Object.fromEntries(list.map(({ key, value }) => [key, value])))
const hash = (text) => createHash('sha256').update(text).digest('hex')

/** Every value of the run by MLflow's own client, beside what the report makes of it. */
export function asSent(what, { report: { mlflow: told, ...report }, out }, found) {
  const nowhere = { repository: null, commit: null, pullRequest: null, url: null, repositoryUrl: null }
  const run = mlflowRun(report, nowhere)
  const metrics = Object.fromEntries(Object.entries(found.metrics).map(([key, value]) => [key, Number(value)]))
  const ours = Object.fromEntries(run.tags.map(({ key }) => [key, found.tags[key]]))
  const { 'report.json': json, 'report.html': page, ...others } = found.artifacts
  const withoutWord = `${JSON.stringify(report, null, 2)}\n`
  const count = run.metrics.length + run.params.length + run.tags.length + run.datasets.length
  const data = run.datasets.map(({ name, digest }) => [name, digest]).toSorted()
  return [
    equal(`${what}: problems`, told.problems, []),
    figure(
      `${what}: metrics, parameters, tags, data`,
      `${count} values`,
      'each equal',
      JSON.stringify([sorted(metrics), sorted(found.params), sorted(ours), found.datasets.toSorted()]) ===
        JSON.stringify([pairs(run.metrics), pairs(run.params), pairs(run.tags), data]),
    ),
    equal(`${what}: points of a metric`, [...new Set(Object.values(found.points))], [1]),
    equal(
      `${what}: status and times`,
      [found.status, found.start, found.end, found.runs],
      [run.status, run.startTime, run.endTime, 1],
    ),
    equal(`${what}: report.json`, json, hash(withoutWord)),
    equal(
      `${what}: other files`,
      [Object.keys(others).sort(), typeof page],
      [['comment.md', 'suite.yml', 'summary.md'], 'string'],
    ),
    equal(`${what}: suite.yml`, others['suite.yml'], hash(readFileSync(join(out, 'suite.yml')))),
  ]
}
