import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import {
  delayOf,
  hasFalseAlarm,
  promisedDetectors,
  refusals,
  type Stream,
  streams,
  usualDetectors,
  weeks,
} from './drift-simulation.ts'

const usage = `npm run bench -- drift [options]

How often \`checkpoint-gate watch\` raises an alarm in ${weeks} simulated weeks in which nothing changed, looked at every hour, and how many hours
pass until it finds a rise. The traffic is simulated; limits, evidence and alarms are the program's own.

  --runs N    of ${weeks} weeks each (default 300); delays are of four times as many
  --write     puts the tables into docs/watch.md`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '300' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs)

const percent = (share: number) => `${(100 * share).toFixed(1)} %`

function falseAlarms(): string {
  const rows = [
    ['independent answers, one week before', 0, 1],
    ['independent answers, four weeks before', 0, 4],
    ['answers of an hour correlate by 0.005, one week before', 0.005, 1],
    ['answers of an hour correlate by 0.02, one week before', 0.02, 1],
  ] as const
  return markdownTable([
    ['nothing changes', `runs of ${weeks} weeks`, 'with any alarm', 'allowed'],
    ...rows.map(([what, clustered, baseline]) => {
      const seeds = Array.from({ length: runs }, (_, i) => i + 1)
      const alarmed = seeds.filter((seed) => hasFalseAlarm(seed, clustered, { baseline, weeks })).length
      return [what, String(runs), percent(alarmed / runs), '5 %']
    }),
  ])
}

function delays(): string {
  const [, long, , down] = streams as readonly [Stream, Stream, Stream, Stream]
  const usual = { baseline: 1, quiet: 4, clustered: 0, detectors: usualDetectors }
  const rows = [
    ['refusals 2 % → 5 %, 1,000 answers a day', refusals, 0.05, usual],
    ['the same, four weeks before', refusals, 0.05, { ...usual, baseline: 4 }],
    [
      'the same, held against the promise too (9 detectors)',
      refusals,
      0.05,
      { ...usual, detectors: promisedDetectors },
    ],
    ['the same, after half a year', refusals, 0.05, { ...usual, quiet: 26 }],
    ['the same, answers of an hour correlate by 0.005', refusals, 0.05, { ...usual, clustered: 0.005 }],
    ['the same, answers of an hour correlate by 0.02', refusals, 0.05, { ...usual, clustered: 0.02 }],
    ['refusals 2 % → 8 %', refusals, 0.08, usual],
    ['refusals 2 % → 3 %', refusals, 0.03, { ...usual, baseline: 4 }],
    ['long answers 10 % → 15 %', long, 0.15, usual],
    ['thumbs down 10 % → 20 %, 50 ratings a day', down, 0.2, usual],
  ] as const
  return markdownTable([
    ['what rises', 'median, hours', '90 %', '99 %', 'not found in 10 weeks'],
    ...rows.map(([what, stream, risen, options]) => {
      const all = Array.from({ length: 4 * runs }, (_, i) => delayOf(i + 1, stream, risen, options))
      const found = all.map((hours) => hours ?? Infinity).sort((a, b) => a - b)
      const at = (share: number) => found[Math.ceil(share * found.length) - 1]!
      const shown = (hours: number) => (hours === Infinity ? '–' : String(hours))
      const missed = all.filter((hours) => hours === null).length / all.length
      return [what, ...[0.5, 0.9, 0.99].map((share) => shown(at(share))), percent(missed)]
    }),
  ])
}

if (values.help) console.log(usage)
else {
  const text = `${falseAlarms()}\n\n${delays()}`
  console.log(text)
  if (values.write) {
    const file = join(import.meta.dirname, '../docs/watch.md')
    const [start, end] = ['<!-- figures of npm run bench -- drift -->', '<!-- end of figures -->']
    const old = readFileSync(file, 'utf8')
    const [from, to] = [old.indexOf(start) + start.length, old.indexOf(end)]
    if (from < start.length || to < from) throw new Error('docs/watch.md has no place for the figures')
    writeFileSync(file, `${old.slice(0, from)}\n\n${text}\n\n${old.slice(to)}`)
  }
}
