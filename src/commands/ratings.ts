import { readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { RunFolder } from '../evidence/run-folder.ts'
import type { RunRecord } from '../evidence/run-record.ts'
import { isLoss } from '../people/ratings/problem.ts'
import { ratingsOf } from '../people/read.ts'
import { readKey } from '../people/sheet/key-file.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { ratedFigures } from './ratings/figures.ts'
import { ratingsJson } from './ratings/json.ts'
import { ratingsText } from './ratings/table.ts'
import { answersIn } from './sheet/answers.ts'

export interface RatingsOptions {
  key?: string
  json?: boolean
}

export interface RatingsIo {
  output: { write(text: string): unknown }
  /** Columns and colors of the output. */
  width: number
  color: boolean
}

const confidence = 0.95

/**
 * Reads filled sheets against their key, and shows what people say and what is wrong with a row.
 * @returns 0, or 2 where a rating had to be left out
 * @throws GateError
 */
export function ratings(dir: string, files: readonly string[], options: RatingsOptions, io: RatingsIo): ExitCode {
  const folder = new RunFolder(resolve(dir))
  const record = folder.readRecord()
  const path = options.key ?? onlyKey(dir)
  const { key, sha256 } = readKey(path)
  const task = taskNamed(record, key.task, dir)
  const answers = answersIn(folder, task.name)
  const { seed, resamples } = record.suite
  const resampling = { seed, resamples, confidence }
  // Whatever there is is shown, by the criteria of the sheets themselves.
  const wanted = { compare: key.compare, rubric: key.rubric, samples: null }
  const found = ratingsOf(
    task,
    wanted,
    { key, path, sha256 },
    { paths: files, missing: 'mistake' },
    answers,
    resampling,
  )
  const rated = {
    ...found,
    task: task.name,
    needed: task.people?.samples ?? null,
    rows: ratedFigures(task, answers, found.graded, resampling),
  }
  io.output.write(options.json ? ratingsJson(rated) : ratingsText(rated, confidence, io))
  return found.facts.problems.some(isLoss) ? exitCode.badInput : exitCode.passed
}

function taskNamed({ suite }: RunRecord, name: string, folder: string) {
  const task = suite.tasks.find((each) => each.name === name)
  if (task?.kind !== 'generate') throw gateError('ratings-task-unknown', { task: name, folder })
  return task
}

/** The key of the run folder's sheets, where there is but one. */
function onlyKey(dir: string): string {
  const folder = join(dir, 'sheets')
  let names: string[] = []
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.key.json'))
  } catch {
    // No sheets have been made there.
  }
  if (names.length !== 1) throw gateError('key-needed', { folder: dir, keys: names })
  return relative('', resolve(folder, names[0]!))
}
