import { sides } from '../evidence/evidence.ts'
import { keptHistory } from '../evidence/history-read.ts'
import type { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import { decide } from '../gate/decide.ts'
import type { EvaluatedTask, Evaluation } from '../gate/evaluation.ts'
import type { Difference } from '../gate/likeness/difference.ts'
import { differencesOf, haveSameTokens, withoutUnlike } from '../gate/likeness/differences.ts'
import type { Outcome } from '../gate/outcome.ts'
import { type HistoryReport, heldToRatchet, historyOf } from '../history/told.ts'
import { findMetric } from '../metrics/registry.ts'
import { type Overrides, overridesSchema } from '../override/record.ts'
import { breakdowns } from '../report/breakdown.ts'
import { renderComment } from '../report/comment.ts'
import { forgottenSamples } from '../report/forgotten.ts'
import type { Grading } from '../report/grading.ts'
import { renderHtml } from '../report/html/render.ts'
import { pageSamples } from '../report/html/samples.ts'
import { renderJson } from '../report/json.ts'
import { letThrough } from '../report/let-through.ts'
import { movedTasks } from '../report/moved.ts'
import { withOrigin } from '../report/origin.ts'
import type { Report } from '../report/report.ts'
import { renderSummary } from '../report/summary.ts'
import { worstSamples } from '../report/worst.ts'
import { type ExitCode, exitCode, type GateError } from '../shared/errors.ts'
import { nameOf } from '../suite/checkpoints.ts'
import type { Task } from '../suite/task.ts'
import { gradingIn } from './grading.ts'
import { Measuring } from './measuring.ts'
import { withLogging } from './mlflow/kept.ts'
import { opinionsIn } from './opinions.ts'
import { policyIn } from './policy/decided.ts'
import { versions } from './version.ts'

/** Decides from what a run folder holds, and writes the renderings that belong into it. */
export function publishFolder(folder: RunFolder, record: RunRecord): Report {
  return publish(folder, measuredRun(folder, record))
}

/** The same without a word of MLflow: so the same bytes are sent there however often. */
export function publishToSend(folder: RunFolder, record: RunRecord): Report {
  const { report, measuring } = measuredRun(folder, record)
  const { mlflow: _, ...bare } = report
  return publish(folder, { report: bare, measuring })
}

function publish(folder: RunFolder, { report, measuring }: { report: Report; measuring: Measuring }): Report {
  folder.write('report.json', renderJson(report))
  folder.write('comment.md', renderComment(report))
  folder.write('summary.md', renderSummary(report))
  folder.write('report.html', renderHtml(report, pageSamples(measuring.all())))
  return report
}

/** From evidence to report: no model, no clock, no network, so one folder always gives the same bytes. */
export function reportOf(folder: RunFolder, record: RunRecord): Report {
  return measuredRun(folder, record).report
}

function measuredRun(folder: RunFolder, record: RunRecord): { report: Report; measuring: Measuring } {
  const { suite, error } = record
  const found = error === null ? suite.tasks.map((task) => evaluated(folder, task, record)) : []
  const measured = found.map(({ evaluated }) => evaluated)
  const grading = found.flatMap((each) => each.grading ?? [])
  const { tasks, differences, outcome, history } =
    error === null ? decided(folder, record, measured) : unfinished(record, error)
  const measuring = new Measuring(tasks, outcome.rows, (task) => opinionsIn(folder, task, record))
  const policy = policyIn(folder, record, measured, error === null ? outcome : null, (other, others) => {
    return decided(folder, { ...record, suite: other }, others).outcome
  })
  const report = {
    ...reportFrom(record, tasks, outcome, measuring, differences),
    ...(policy !== null && { policy }),
    ...(grading.length > 0 && { grading }),
    ...(history !== null && { history }),
  }
  const whose = record.origin ? withOrigin(report, record.origin) : report
  return { report: withLogging(letThrough(whose, overridesIn(folder)), folder), measuring }
}

/** What a suite decides on evidence, the ratchet included. */
function decided(folder: RunFolder, record: RunRecord, measured: readonly EvaluatedTask[]) {
  const differences = differencesOf(record, measured)
  const tasks = measured.map((evaluated) => withoutUnlike(evaluated, differences))
  const outcome = decide(evaluationOf(record, tasks))
  const history = historyIn(folder, record, evaluationOf(record, measured), outcome)
  const verdict = history === null ? outcome.verdict : heldToRatchet(outcome.verdict, history)
  return { tasks, differences, outcome: { ...outcome, verdict }, history }
}

function unfinished(record: RunRecord, error: NonNullable<RunRecord['error']>): ReturnType<typeof decided> {
  return { tasks: [], differences: differencesOf(record, []), outcome: undecided(error), history: null }
}

/** What the run read of the merged checkpoints, and what the ratchet says; null: the suite keeps none, or the run read none. */
function historyIn(
  folder: RunFolder,
  record: RunRecord,
  evaluation: Evaluation,
  outcome: Outcome,
): HistoryReport | null {
  const read = keptHistory(folder)
  const { history } = record.suite
  return read === null || history === undefined ? null : historyOf(read, history, evaluation, outcome, record)
}

/** Null where nobody let anything through. What is not as this program writes it counts as nothing: then it stays blocked. */
function overridesIn(folder: RunFolder): Overrides | null {
  const read = overridesSchema.safeParse(folder.readOverrides())
  return read.success ? read.data : null
}

function reportFrom(
  record: RunRecord,
  tasks: readonly EvaluatedTask[],
  outcome: Outcome,
  measuring: Measuring,
  differences: readonly Difference[],
): Report {
  const { suite, error, opened, reused = [] } = record
  const [baseline, candidate] = sides.map((side) => {
    const found = opened[side]
    return found === null ? null : { path: nameOf(suite[side]), opened: found }
  })
  return {
    schema: 1,
    suite: { name: suite.name, file: suite.file, sha256: suite.sha256 },
    verdict: outcome.verdict,
    forgetting: outcome.forgetting,
    rows: outcome.rows,
    worst: worstSamples(measuring.gravest()),
    moved: movedTasks(tasks, opened.baseline?.tokenizer === opened.candidate?.tokenizer),
    breakdowns: breakdowns(tasks),
    forgotten: forgottenSamples(measuring.firstRightOrWrong()),
    compared: {
      baseline: baseline ?? null,
      candidate: candidate ?? null,
      data: record.data.map(({ task, file, sha256, samples }) => ({ task, file, sha256, samples })),
      seed: suite.seed,
      resamples: suite.resamples,
      errorBudget: suite.errorBudget,
      versions: record.versions,
      differences: [...differences],
      ...(reused.length > 0 && { reused }),
    },
    error: error === null ? null : { code: error.code, what: error.what, hint: error.hint },
    started: record.started,
    seconds: record.seconds,
  }
}

function evaluated(
  folder: RunFolder,
  task: Task,
  record: RunRecord,
): { evaluated: EvaluatedTask; grading: Grading | null } {
  const { untold } = record
  const [baseline, candidate] = sides.map((side) => folder.evidence(side, task.name).load())
  const samples = folder.readSamples(task.name)
  const why = missingOf(task.name, untold ?? [])
  const answers = { baseline: baseline!, candidate: candidate! }
  const graded = gradingIn(folder, task, samples, answers, record)
  const found = { task, samples, ...answers, ...why, ...(graded && { graded: graded.graded }) }
  return { evaluated: found, grading: graded?.grading ?? null }
}

/** Why a task has no evidence, where a side can give none. */
function missingOf(task: string, untold: NonNullable<RunRecord['untold']>): { missing?: string } {
  const [first, second] = untold.filter((one) => one.task === task)
  if (first === undefined) return {}
  const both = second?.reason === first.reason
  return { missing: `${both ? 'Both sides' : `The ${first.side}`} cannot tell: ${first.reason}.` }
}

function evaluationOf(record: RunRecord, tasks: readonly EvaluatedTask[]): Evaluation {
  const { suite, opened } = record
  const same = haveSameTokens(record)
  const reason = 'The two checkpoints split texts into different tokens.'
  const asked = [...tasks.flatMap(({ task }) => task.metrics), 'bits_per_byte']
  return {
    suite,
    tasks,
    metrics: new Map(asked.map((name) => [name, findMetric(name)!])),
    sameCheckpoint: isSameCheckpoint(opened),
    comparable: same ? { perplexity: true, reason: null } : { perplexity: false, reason },
  }
}

function isSameCheckpoint({ baseline, candidate }: RunRecord['opened']): boolean {
  return baseline !== null && baseline.fingerprint !== '' && baseline.fingerprint === candidate?.fingerprint
}

/** The report of a suite that cannot be read: nothing was evaluated, and everybody should see why. */
export function unreadReport(suite: { name: string; file: string }, error: GateError): Report {
  return {
    schema: 1,
    suite: { ...suite, sha256: '' },
    ...undecided({ what: error.message, exit: error.exit }),
    worst: [],
    forgotten: [],
    moved: [],
    breakdowns: [],
    compared: { baseline: null, candidate: null, data: [], seed: 0, resamples: 0, errorBudget: 0, versions },
    error: { code: error.code, what: error.message, hint: error.hint },
    started: new Date().toISOString(),
    seconds: 0,
  }
}

/** An evaluation that ended early decides nothing. */
function undecided({ what, exit }: { what: string; exit: ExitCode }): Outcome {
  return {
    rows: [],
    verdict: { name: exit === exitCode.badInput ? 'invalid' : 'not-shown', exit, reasons: [what] },
    forgetting: {
      found: false,
      measured: false,
      severity: null,
      rows: [],
      domainGain: false,
      sentence: 'Whether the candidate forgot something was not measured.',
    },
  }
}
