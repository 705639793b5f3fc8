import type { Comparison } from '../gate/comparison.ts'
import { isBlockedLoss } from '../gate/forgetting.ts'
import { brokenLimits } from '../history/told.ts'
import { cut } from '../shared/escape.ts'
import { historyTexts } from '../shared/messages/history.ts'
import { overrideWords } from '../shared/messages/override.ts'
import { publishing } from '../shared/messages/publishing.ts'
import { counted, formatCount } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import type { Severity } from '../shared/words.ts'
import { ownPass } from './policy-lines.ts'
import type { Report } from './report.ts'
import { decisive, stops } from './rows.ts'

/** What a tired reviewer reads first: one sentence, the same in every rendering. Plain text; names in it are not escaped. */
export function headline(report: Report): string {
  if (report.override !== undefined) return `${overrideWords.letThrough(report.override)}: ${blockedBecause(report)}`
  const doubt = ownPass(report)
  if (doubt !== null) return `Merge allowed ${doubt}`
  if (report.verdict.exit === 0) return `Merge allowed${allowedBecause(report)}`
  return `Merge blocked: ${blockedBecause(report)}`
}

function allowedBecause({ rows, forgetting, history }: Report): string {
  const unsettled = rows.filter((row) => row.decision === 'inconclusive').length
  const warnings = rows.filter((row) => row.decision === 'fail').length + brokenLimits(history).length
  const missing = rows.filter((row) => row.decision === 'missing')
  const reserves = [
    missing.length > 0
      ? missing.every(isUnrated)
        ? unrated(missing)
        : `${counted(missing.length, 'row')} could not be measured`
      : '',
    warnings > 0 ? counted(warnings, 'warning') : '',
    unsettled > 0 ? `${counted(unsettled, 'row')} could not be settled` : '',
  ].filter(Boolean)
  // A team whose rules allow it may still not expect it.
  if (forgetting.severity === 'moderate' || forgetting.severity === 'severe')
    reserves.unshift(`with ${forgetting.severity} forgetting`)
  if (reserves.length > 0) return `, but ${listed(reserves)}`
  if (forgetting.found) return ': within the rules, with some forgetting'
  if (forgetting.domainGain)
    return forgetting.measured ? ': better on the domain, no forgetting seen' : ': better on the domain'
  return ': no rule is broken'
}

function blockedBecause(report: Report): string {
  const stopping = report.rows.filter(stops)
  const forgotten = worstFirst(stopping.filter(isBlockedLoss), report)
  if (report.verdict.name === 'invalid') return 'the suite, the data or a checkpoint is wrong'
  if (report.origin?.heldBack) return publishing.heldBack()
  if (forgotten.length > 0) return `the candidate ${whatIsForgotten(forgotten)}`
  const failed = stopping.filter((row) => row.decision === 'fail')
  if (failed.length > 0) return `${whatFailed(failed[0]!)}${others(failed.length - 1)}`
  const slow = lostSlowly(report)
  if (slow !== null) return slow
  if (report.error) return 'the evaluation could not be finished'
  const missing = stopping.filter((row) => row.decision === 'missing')
  const [first, ...more] = missing.filter((row) => !isUnrated(row))
  if (first !== undefined) return `${nameOf(first)} could not be measured${others(more.length)}`
  if (missing.length > 0) return unrated(missing)
  const open = report.rows.filter((row) => row.decision === 'inconclusive').length
  return open > 0 ? `${counted(open, 'row')} could not be settled` : 'it could not be shown that the rules are kept'
}

/** What the merges since the release lost together, though none of them too much; null: no limit of the ratchet is broken. */
function lostSlowly({ history }: Report): string | null {
  const [first, ...more] = brokenLimits(history).filter(({ rule }) => rule.level === 'block')
  if (first === undefined) return null
  return `${nameOf(first.row)} got worse since ${cut(history!.release!.name, 40)} by more than all merges together may${others(more.length)}`
}

/** People may still be rating. */
function isUnrated({ graded, missing }: Comparison): boolean {
  return graded?.by === 'people' && missing !== null
}

function unrated(rows: readonly Comparison[]): string {
  return `people's ratings of ${listed([...new Set(rows.map((row) => quoted(row.task)))], 3)} are missing`
}

/** In the order of the sentence about forgetting, so that both name the same task first. */
function worstFirst(rows: readonly Comparison[], { forgetting }: Report): Comparison[] {
  const keyOf = ({ task, metric }: { task: string; metric: string }) => `${task}\n${metric}`
  const places = new Map(forgetting.rows.map((row, i) => [keyOf(row), i]))
  const place = (row: Comparison) => places.get(keyOf(row)) ?? places.size
  return [...rows].sort((a, b) => place(a) - place(b))
}

const amounts: Record<Severity, string> = {
  slight: 'a little of',
  mild: 'some of',
  moderate: 'a part of',
  severe: 'much of',
}
const grades: readonly Severity[] = ['slight', 'mild', 'moderate', 'severe']

function whatIsForgotten(rows: readonly Comparison[]): string {
  const single = rows.filter((row) => row.pooled === null)
  if (single.length === 0) return `got worse over ${rows[0]!.task} together`
  const gravest = grades[Math.max(...single.map((row) => grades.indexOf(row.forgetting!)))]!
  const tasks = [...new Set(single.map((row) => row.task))]
  const what = tasks.length > 3 ? `${formatCount(tasks.length)} general tasks` : listed(tasks.map(quoted))
  return `forgot ${amounts[gravest]} ${what}`
}

function whatFailed(row: Comparison): string {
  const kind = decisive(row)[0]?.condition.kind
  if (kind === 'min') return `${nameOf(row)} is below its minimum`
  if (kind === 'max') return `${nameOf(row)} is above its maximum`
  if (kind === 'must_improve') return `${nameOf(row)} did not improve as it must`
  return `${nameOf(row)} got worse than allowed`
}

function quoted(task: string): string {
  return `“${cut(task, 40)}”`
}

export function nameOf({ title, task, pooled }: Comparison): string {
  return pooled === null ? `${title} on ${quoted(task)}` : `${title} over ${task}`
}

function others(count: number): string {
  return count > 0 ? `, and ${counted(count, 'more row', 'more rows')}` : ''
}

/** What to do next, in order; empty where nothing is to be done. Plain text, not escaped. */
export function advice(report: Report): string[] {
  const { rows, error, suite } = report
  const out: string[] = []
  if (error) out.push(error.hint)
  if (report.origin?.heldBack) out.push(publishing.measureAgain())
  const stopping = rows.filter(stops)
  const failed = stopping.filter((row) => row.decision === 'fail')
  const forgot = failed.some(isBlockedLoss)
  if (forgot)
    out.push(
      'Mix general text into the training data, or train fewer steps or with a lower learning rate; then push the new checkpoint.',
    )
  else if (failed.length > 0) out.push('Look at the worst samples, fine-tune again, and push the new checkpoint.')
  if (failed.length > 0) {
    const lines = [...new Set(failed.flatMap((row) => decisive(row).flatMap(({ line }) => line ?? [])))].sort(
      (a, b) => a - b,
    )
    const meant = forgot ? 'the loss' : 'that'
    const onBase = report.policy?.holds === 'base' ? ' on the base branch, whose rules hold' : ''
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String), 5)}`
    out.push(
      lines.length > 0
        ? `Or, if ${meant} is meant, change the rule in ${suite.file} (${where})${onBase}.`
        : `Or, if ${meant} is meant, allow it by a rule in ${suite.file}${onBase}.`,
    )
  }
  if (lostSlowly(report) !== null) out.push(historyTexts.toDo(report.history!.release!.name))
  if (!error && stopping.some(isUnrated))
    out.push('Have the answers rated and put the filled sheets where the suite looks for them; then run again.')
  if (!error && rows.some((row) => row.missing !== null && !isUnrated(row) && (row.graded === undefined || stops(row))))
    out.push('Find out why rows are missing, mend it and run again: what was not measured does not pass.')
  const untold = rows.filter((row) => row.decision === 'missing' && row.missing === null && row.pooled === null)
  if (!error && untold.length > 0) {
    const tasks = listed([...new Set(untold.map((row) => quoted(row.task)))], 4)
    out.push(`Add samples that do not depend on each other to ${tasks}, or decide by the point alone (decide: point).`)
  }
  if (failed.length === 0 && !error) out.push(...toSettle(rows))
  return out
}

/** How many samples would settle what is inconclusive: the largest number for each task. */
function toSettle(rows: readonly Comparison[]): string[] {
  const open = rows.filter((row) => row.decision === 'inconclusive')
  const rated = (row: Comparison) => row.graded?.by === 'people'
  const each = (of: readonly Comparison[], say: (samples: string, task: string) => string) =>
    [...needed(of, rows)].map(([task, samples]) => say(`about ${counted(samples, 'more sample')}`, quoted(task)))
  const added = each(
    open.filter((row) => !rated(row)),
    (samples, task) => `${samples} to ${task}`,
  )
  const more = each(open.filter(rated), (samples, task) => `${samples} of ${task}`)
  return [
    ...(added.length > 0 ? [`To settle what is open, add ${listed(added, 4)}.`] : []),
    ...(more.length > 0 ? [`To settle what people think, have ${listed(more, 4)} rated.`] : []),
  ]
}

function needed(open: readonly Comparison[], rows: readonly Comparison[]): Map<string, number> {
  const needed = new Map<string, number>()
  for (const row of open) {
    const samples = Math.max(0, ...decisive(row).map((rule) => rule.samplesMissing ?? 0))
    if (samples === 0) continue
    for (const [task, own] of shares(row, samples, rows)) needed.set(task, Math.max(own, needed.get(task) ?? 0))
  }
  return needed
}

/** Samples are added to tasks: those for a pooled row to each of its own, in proportion, since its change weighs them by their samples. */
function shares({ task, pooled, n }: Comparison, samples: number, rows: readonly Comparison[]): [string, number][] {
  if (pooled === null) return [[task, samples]]
  return pooled.map((own) => {
    const size = rows.find((row) => row.task === own && row.pooled === null)?.n ?? n / pooled.length
    return [own, Math.ceil((samples * size) / n)]
  })
}

/** Reasons of the verdict that belong to no row: a rule that no row answers, no blocking rule at all. */
export function freeReasons({ verdict, rows, error }: Report): string[] {
  return verdict.reasons.filter(
    (reason) => reason !== error?.what && !rows.some(({ task, title }) => reason.startsWith(`${task}, ${title}: `)),
  )
}
