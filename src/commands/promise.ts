import { join } from 'node:path'
import { Appender, readLines } from '../judge/lines.ts'
import { processEnvironment } from '../monitor/environment.ts'
import { hashNumber } from '../monitor/hash-number.ts'
import { Grader } from '../monitor/judge/grader.ts'
import { judgeOf } from '../monitor/judge/options.ts'
import { promptVersion } from '../monitor/judge/prompt.ts'
import { graderOf } from '../monitor/rules.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { promiseTexts } from '../shared/messages/promise.ts'
import type { Progress } from '../shared/progress.ts'
import { gradesFile, hashOf, type ProductionGrade, ProductionGrades } from '../watch/production-grades.ts'
import { judgeOptions } from './monitor/judge.ts'
import { gradeAll } from './promise/grade-all.ts'
import { answersIn, type TaskAnswers, tasksGiven } from './watch/answers.ts'

/** Options as the command line has them. */
export interface PromiseFlags {
  /** As `monitor` takes it. */
  judge: string
  /** Names, separated by commas. */
  task?: string
  samples?: string
  json?: boolean
}

export interface PromiseIo {
  output: { write(text: string): unknown }
  progress: Progress
  signal: AbortSignal
}

/** Answers that are graded where nothing else is said: a promise of fewer than 100 is none. */
const usualSamples = 300

/**
 * Has the candidate's answers in a run graded by production's judge, as it grades production's: what `watch` holds production's grades to.
 * What it has graded before is not asked again.
 * @returns 0; 3 where calls failed: run the same again. Throws GateError
 */
export async function promise(run: string, flags: PromiseFlags, io: PromiseIo): Promise<ExitCode> {
  const judge = judgeOf(judgeOptions(flags.judge), processEnvironment())!
  const most = samplesIn(flags.samples)
  const { folder, tasks } = answersIn(run, tasksGiven(flags.task))
  const asked = tasks.flatMap(withPrompts)
  if (asked.length === 0) throw gateError('promise-no-prompts', { run })
  const wanted = drawn(asked, most)
  const grader = graderOf(promptVersion, judge.model)
  const path = join(folder.path, gradesFile)
  const known = new ProductionGrades(readLines(path))
  const left = wanted.filter(({ task, id, hash }) => !known.of(task, id, hash).has(grader))
  const lines = new Appender(path)
  try {
    const counts = await gradeAll(left, new Grader(judge), io, ({ task, id, hash }, { grade, refused }) =>
      lines.append({ task, id, hash, grader, grade, refused } satisfies ProductionGrade),
    )
    const before = { answers: asked.length, wanted: wanted.length, known: wanted.length - left.length }
    const told = { grader, file: path, ...before, ...counts }
    io.output.write(flags.json ? `${JSON.stringify(told, null, 2)}\n` : promiseTexts.done(told))
    const missing = left.length - counts.graded - counts.unread
    if (missing > 0) throw gateError('promise-unfinished', { missing, said: counts.said })
    return exitCode.passed
  } finally {
    lines.close()
  }
}

/** Without a question nobody can say how well it was answered. */
function withPrompts({ task, answers }: TaskAnswers) {
  return answers.flatMap(({ id, text, prompt }) =>
    prompt === undefined ? [] : [{ task: task.name, id, hash: hashOf(prompt, text), prompt, text }],
  )
}

/** The same ones always, and of more all that there were of fewer. */
function drawn<A extends { task: string; id: string }>(answers: readonly A[], most: number): A[] {
  const order = new Map(answers.map((answer) => [answer, hashNumber(`${answer.task}/${answer.id}`)]))
  return [...answers].sort((a, b) => order.get(a)! - order.get(b)!).slice(0, most)
}

function samplesIn(given: string | undefined): number {
  const samples = Number(given ?? usualSamples)
  if (Number.isSafeInteger(samples) && samples > 0) return samples
  throw gateError('watch-option', { option: '--samples', value: given!, wants: 'a whole number above 0' })
}
