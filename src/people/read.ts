import { existsSync } from 'node:fs'
import type { GradedAnswers } from '../evidence/graded.ts'
import { peopleSaid, ratingProblem } from '../shared/messages/people.ts'
import type { PeopleSettings, Rubric } from '../suite/graders.ts'
import { metricsOf } from '../suite/grading.ts'
import { usualRubric } from '../suite/rubric-schema.ts'
import type { GenerateTask } from '../suite/task.ts'
import { digestRatings, type PeopleDigest, type Wanted } from './digest.ts'
import type { AgreementSettings } from './figures/agreement.ts'
import { checkRatings } from './ratings/check.ts'
import { readFilled } from './ratings/read.ts'
import { sha256 } from './sheet/chance.ts'
import type { SheetKey } from './sheet/key.ts'
import { readKey } from './sheet/key-file.ts'
import type { Answers } from './sheet/plan.ts'
import { questionHash, shownOf } from './sheet/texts.ts'

/** The criteria that people grade a task's answers by: those of its judge. */
export function rubricFor({ judge }: GenerateTask): Rubric {
  return judge?.rubric ?? usualRubric
}

/**
 * The ratings of a task, for its run: what the sheets that have come back say of the answers at hand. Pending as long as there is no key;
 * a key that is broken or changed ends the run.
 * @throws GateError
 */
export function readRatings(
  task: GenerateTask & { people: PeopleSettings },
  answers: Answers,
  resampling: AgreementSettings,
): PeopleDigest | { graded: GradedAnswers; facts: null; ratings: [] } {
  const { people } = task
  const rubric = rubricFor(task)
  const without = (missing: string) => ({ graded: ungraded(people, rubric, missing), facts: null, ratings: [] as [] })
  if (!existsSync(people.key)) return without(peopleSaid.noKey({ key: people.key, needed: people.samples }))
  const { key, sha256: hash } = readKey(people.key)
  if (key.task !== task.name) return without(peopleSaid.otherTask({ key: people.key, of: key.task, task: task.name }))
  const keyFile = { key, path: people.key, sha256: hash }
  const sheets = { paths: people.ratings, missing: 'waiting' } as const
  return ratingsOf(task, { ...people, rubric }, keyFile, sheets, answers, resampling)
}

/** The same of named files and a key at hand. `missing`: what it means that one of them is not there. */
export function ratingsOf(
  task: GenerateTask,
  settings: Wanted,
  { key, ...keyFile }: { key: SheetKey; path: string; sha256: string },
  { paths, missing }: { paths: readonly string[]; missing: 'mistake' | 'waiting' },
  answers: Answers,
  resampling: AgreementSettings,
): PeopleDigest {
  const { files, problems } = readFilled(paths, key, missing)
  const checked = checkRatings(key, files)
  const stale = staleSamples(task, key, answers)
  if (stale.length > 0) problems.push({ kind: 'stale', place: null, said: ratingProblem.stale(stale), left: 0 })
  return digestRatings(
    settings,
    {
      key,
      checked: { ...checked, problems: [...problems, ...checked.problems] },
      samples: answers.samples,
      stale: new Set(stale),
      files: files.map(({ path, sha256: of }) => ({ path, sha256: of })),
      keyFile,
    },
    resampling,
  )
}

/** Drawn samples that have another question or other answers by now, or are gone: what was said of them is of something else. */
function staleSamples(task: GenerateTask, key: SheetKey, { samples, baseline, candidate }: Answers): string[] {
  const now = new Map(samples.map((sample) => [sample.id, sample]))
  const stale = key.samples.flatMap((drawn) => {
    const sample = now.get(drawn.id)
    const isCurrent =
      sample !== undefined &&
      questionHash(shownOf(task, sample)) === drawn.question &&
      [baseline, candidate].every((side) => side.has(drawn.id)) &&
      sha256(baseline.get(drawn.id)!) === drawn.baseline &&
      sha256(candidate.get(drawn.id)!) === drawn.candidate
    return isCurrent ? [] : [drawn.id]
  })
  return stale.sort(new Intl.Collator('en', { numeric: true }).compare)
}

function ungraded({ compare }: PeopleSettings, rubric: Rubric, missing: string): GradedAnswers {
  return {
    metrics: metricsOf('people', { compare, rubric }).map(({ name }) => name),
    criteria: rubric.criteria,
    samples: [],
    baseline: new Map(),
    candidate: new Map(),
    missing,
  }
}
