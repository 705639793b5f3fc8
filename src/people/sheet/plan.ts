import type { Side } from '../../evidence/evidence.ts'
import type { Sample } from '../../samples/sample.ts'
import type { Comparing, Rubric } from '../../suite/graders.ts'
import type { GenerateTask } from '../../suite/task.ts'
import { Chance, opaque, sha256 } from './chance.ts'
import { drawn } from './draw.ts'
import { type KeyItem, type SheetKey, sheetName } from './key.ts'
import { inOrder, placed, type Shown } from './order.ts'
import type { SheetItem } from './page/data.ts'
import { alike, questionHash, shownOf, wordsIn } from './texts.ts'

export interface SheetSettings {
  compare: Comparing
  rubric: Rubric
  /** How many samples are drawn; all where there are not so many. */
  samples: number
  /** Names of those who rate, each once. */
  raters: readonly string[]
  /** How many samples every rater is shown; each of the others is shown to one. */
  overlap: number
  /** Share of a rater's items that is shown twice. */
  repeats: number
  /** Names and orders are drawn from it. */
  secret: string
}

/** What a task's samples got from either side: the texts, by the sample's id. */
export interface Answers {
  samples: readonly Sample[]
  baseline: ReadonlyMap<string, string>
  candidate: ReadonlyMap<string, string>
}

/** The sheet of one rater. */
export interface Sheet {
  sheet: string
  task: string
  rater: string
  compare: Comparing
  rubric: Rubric
  items: SheetItem[]
}

/** Draws the samples, shares them out among the raters, and names every item: the sheets, and the key that is kept from the raters. */
export function planSheets(
  task: GenerateTask,
  answers: Answers,
  settings: SheetSettings,
): { key: SheetKey; sheets: Sheet[] } {
  const { secret, compare, rubric } = settings
  const answered = answers.samples.filter(({ id }) => answers.baseline.has(id) && answers.candidate.has(id))
  const chosen = drawn(answered, settings.samples, new Chance(secret, 'samples'))
  const byId = new Map(chosen.map((sample) => [sample.id, sample]))
  const names = new Set<string>()
  const makeItems = (rater: string, list: readonly Shown[]) =>
    list.map((shown) => itemOf(task, answers, secret, rater, shown, byId, names))
  const made = shares(chosen, settings).map(({ rater, samples, turned }) => {
    const candidates = samples.map(({ id }) => ({ id, same: answers.baseline.get(id) === answers.candidate.get(id) }))
    const sides = placed(candidates, turned, new Chance(secret, 'sides'))
    return { rater, made: makeItems(rater, inOrder(sides, settings, new Chance(secret, `order/${rater}`))) }
  })
  const unnamed = {
    format: 'checkpoint-gate key' as const,
    version: 1 as const,
    task: task.name,
    compare,
    rubric,
    secret,
    outputs: { baseline: outputsOf(answered, answers.baseline), candidate: outputsOf(answered, answers.candidate) },
    population: answered.length,
    samples: chosen.map((sample) => ({
      id: sample.id,
      question: questionHash(shownOf(task, sample)),
      baseline: sha256(answers.baseline.get(sample.id)!),
      candidate: sha256(answers.candidate.get(sample.id)!),
    })),
    raters: made.map((one) => ({ rater: one.rater, items: one.made.map(({ key }) => key) })),
  }
  const sheet = sheetName(unnamed)
  return {
    key: { ...unnamed, sheet },
    sheets: made.map((one) => ({
      sheet,
      task: task.name,
      rater: one.rater,
      compare,
      rubric,
      items: one.made.map(({ item }) => item),
    })),
  }
}

/** Who rates which samples. Every second rater sees the sides the other way round. */
function shares(
  chosen: readonly Sample[],
  { raters, overlap, secret }: SheetSettings,
): { rater: string; samples: Sample[]; turned: boolean }[] {
  const together = new Set(drawn(chosen, overlap, new Chance(secret, 'overlap')))
  const common = chosen.filter((sample) => together.has(sample))
  const others = chosen.filter((sample) => !together.has(sample))
  return raters.map((rater, r) => ({
    rater,
    samples: [...common, ...others.filter((_, i) => i % raters.length === r)],
    turned: r % 2 === 1,
  }))
}

function itemOf(
  task: GenerateTask,
  answers: Answers,
  secret: string,
  rater: string,
  { sample: id, rated, again }: Shown,
  samples: ReadonlyMap<string, Sample>,
  names: Set<string>,
): { key: KeyItem; item: SheetItem } {
  const sample = samples.get(id)!
  const texts = sidesShown(rated).map((side) => answers[side].get(id)!)
  const what = JSON.stringify([rater, id, rated, again])
  let item = opaque(secret, `item/${what}`)
  for (let round = 1; names.has(item); round++) item = opaque(secret, `item/${what}/${round}`)
  names.add(item)
  const seal = opaque(secret, `seal/${item}/${JSON.stringify(texts)}`)
  const { question, references } = shownOf(task, sample)
  const all = [...question.map(({ content }) => content), ...references, ...texts]
  const words = all.reduce((total, text) => total + wordsIn(text), 0)
  return {
    key: { item, seal, sample: id, rated, again, answers: alike(texts), words },
    item: { item, seal, question, references, answers: texts },
  }
}

function sidesShown(rated: Shown['rated']): Side[] {
  if (rated.form === 'score') return [rated.side === 'both' ? 'baseline' : rated.side]
  return rated.first === 'baseline' ? ['baseline', 'candidate'] : ['candidate', 'baseline']
}

function outputsOf(samples: readonly Sample[], texts: ReadonlyMap<string, string>): string {
  return sha256(JSON.stringify(samples.map(({ id }) => [id, texts.get(id)])))
}
