import { createHash } from 'node:crypto'
import { basename, dirname, parse, resolve } from 'node:path'
import { gateError } from '../shared/errors.ts'
import { checkpointMistakes } from './checkpoint-mistakes.ts'
import { buildCheckpoint } from './checkpoints.ts'
import { constraintMistakes } from './constraint-mistakes.ts'
import type { ReadJson, TaskContext } from './context.ts'
import { readDocument } from './document.ts'
import { explain, issueText } from './explain.ts'
import { gradedMetrics, gradedMetricsOf, writtenGrading } from './grading.ts'
import { buildHistory, ratchetMistakes } from './history.ts'
import type { Catalogue } from './known.ts'
import { dotted, type Mistake, sorted } from './mistake.ts'
import { buildRules, contradictions, defaultRules, pooledRows, rowsOf, ruleMistakes, unruled } from './rules.ts'
import { suiteSchema, type WrittenSuite } from './schema.ts'
import type { Suite } from './suite.ts'
import { nameClashes, taskMistakes } from './task-mistakes.ts'
import { taskSchema } from './task-schema.ts'
import { buildTask } from './tasks.ts'
import { watchMistakes } from './watch-mistakes.ts'
import { isMapping } from './written.ts'

/** More than anyone reads; a file that is no suite at all can have thousands. */
const MOST_SHOWN = 100

/**
 * A suite from its text. `file` as the user gave it, for messages and as the folder that paths are relative to. Throws one GateError
 * 'suite-invalid' with every mistake there is.
 */
export function decodeSuite(text: string, file: string, catalogue: Catalogue, readJson: ReadJson): Suite {
  const document = readDocument(text.replace(/^\ufeff/, ''))
  if (!document.whole) throw invalid(file, document.mistakes)
  if (!isMapping(document.value)) {
    const given = document.value === null ? 'is empty' : 'is not a mapping'
    const lacking = {
      place: { line: 1, column: 1 },
      path: [],
      text: `${given}; a suite has at least baseline, candidate and tasks`,
    }
    throw invalid(file, [...document.mistakes, lacking])
  }
  const context = { folder: resolve(dirname(file)), document, catalogue, readJson }
  const parsed = suiteSchema(catalogue).safeParse(document.value, { error: issueText, reportInput: true })
  const mistakes = [
    ...document.mistakes,
    ...(parsed.success ? [] : explain(parsed.error.issues, document)),
    ...checkpointMistakes(document),
    ...crossMistakes(context),
  ]
  if (mistakes.length > 0 || !parsed.success) throw invalid(file, mistakes)
  return build(parsed.data, text, file, context)
}

/** Mistakes between tasks, rules and metrics, found in all parts that are right by themselves. */
function crossMistakes(context: TaskContext): Mistake[] {
  const { document, catalogue } = context
  const { tasks, rules } = document.value as { tasks?: unknown; rules?: unknown }
  if (!isMapping(tasks)) return []
  const schema = taskSchema(catalogue)
  const written = Object.entries(tasks).map(([name, value]) => ({ name, task: schema.safeParse(value).data }))
  const decoded = written.flatMap(({ name, task }) => (task ? [{ name, task }] : []))
  const taskNames = written.map(({ name }) => name)
  const found = decoded.flatMap(({ name, task }) => taskMistakes(name, task, context))
  found.push(...constraintMistakes(decoded, context), ...nameClashes(taskNames, document))
  const single = rowsOf(
    decoded.map(({ name, task }) => {
      const { judge, people } = writtenGrading(task, context)
      return { name, role: task.role ?? null, metrics: task.metrics, graded: gradedMetrics(judge, people) }
    }),
    catalogue,
  )
  if (rules === undefined && decoded.length === written.length) found.push(...unruled(single, document))
  found.push(...ratchetMistakes(decoded, written, context), ...watchMistakes(written, context))
  if (!Array.isArray(rules)) return found
  const pooled = pooledRows(single)
  const among = {
    rows: [...single, ...pooled],
    taskNames: [...taskNames, ...new Set(pooled.map((row) => row.task))],
    broken: written.flatMap(({ name, task }) => (task ? [] : [name])),
    catalogue,
    document,
  }
  const mistakes = rules.flatMap((rule, i) => ruleMistakes(rule, ['rules', i], among))
  return [...found, ...mistakes, ...contradictions(rules, among)]
}

function build(written: WrittenSuite, text: string, file: string, context: TaskContext): Suite {
  const { folder, document } = context
  const tasks = Object.entries(written.tasks).map(([name, task]) => buildTask(name, task, context))
  const rows = rowsOf(
    tasks.map((task) => ({ ...task, graded: gradedMetricsOf(task) })),
    context.catalogue,
  )
  const { forgetting } = written
  return {
    name: written.name ?? defaultName(folder, file),
    file,
    folder,
    sha256: createHash('sha256').update(text).digest('hex'),
    baseline: buildCheckpoint('baseline', written.baseline, written, document),
    candidate: buildCheckpoint('candidate', written.candidate, written, document),
    seed: written.seed,
    resamples: written.resamples,
    errorBudget: written.error_budget,
    inconclusive: written.inconclusive,
    forgetting,
    ...(written.allow_differences && { allowDifferences: written.allow_differences }),
    tasks,
    rules:
      written.rules?.flatMap((rule, i) => buildRules(rule, ['rules', i], document)) ?? defaultRules(rows, forgetting),
    ...(written.mlflow && { mlflow: written.mlflow }),
    ...(written.history && { history: buildHistory(written.history, context) }),
    ...(written.watch && { watch: written.watch }),
  }
}

/** Folders may be called what a name may not; such characters become dashes. */
export function defaultName(folder: string, file: string): string {
  const stem = parse(file).name
  const parts = [basename(folder), ...(stem === 'checkpoint-gate' ? [] : [stem])]
  const plain = parts.join('-').replace(/[^\p{L}\p{N} ._-]+/gu, '-')
  return (
    plain
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .slice(0, 100)
      .replace(/[^\p{L}\p{N}]+$/u, '') || 'suite'
  )
}

function invalid(file: string, mistakes: readonly Mistake[]) {
  const all = sorted(mistakes)
  const lines = all.slice(0, MOST_SHOWN).map(({ place, path, text }) => ({ ...place, path: dotted(path), text }))
  const last = lines.at(-1)
  if (last && all.length > MOST_SHOWN)
    lines.push({ ...last, path: '', text: `and ${all.length - MOST_SHOWN} more mistakes after this one` })
  return gateError('suite-invalid', { file, mistakes: lines, count: all.length })
}
