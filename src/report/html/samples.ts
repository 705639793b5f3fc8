import type { Sample } from '../../samples/sample.ts'
import type { Role } from '../../shared/words.ts'
import { answerOf, askedOf, type MeasuredSample, type MeasuredTask, measureSamples, rightAnswer } from '../measured.ts'
import type { Opinion } from '../opinion.ts'
import { nameOf } from './markup.ts'
import type { PageData, PageMetric, SampleIndex, SampleTexts, Values } from './page/data.ts'

/** A task whose samples are shown. */
export interface SampledTask {
  task: string
  role: Role | null
  /** By each metric that could be measured, that of the gravest row first; at least one. The first has all samples. */
  byMetric: readonly MeasuredTask[]
}

/** Every sample, as the page's script has it. */
export interface PageSamples {
  data: PageData
  index: SampleIndex
  /** In the blocks that are packed. */
  texts: SampleTexts[][]
}

/** All texts together, in characters: what a browser opens at once, and an artifact keeps. */
const mostText = 64_000_000
const lengths = [100_000, 50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 0]
const glimpse = 140
const blockText = 1_000_000
const blockSamples = 1000

/** @param most characters of all texts together: the longest are cut until they fit */
export function pageSamples(tasks: readonly SampledTask[], most = mostText): PageSamples {
  const read = tasks.map(readTask)
  const all = read.flatMap(({ texts }) => texts)
  const longest = longestText(all, most)
  const texts = inBlocks(all.map((each) => shortened(each, longest)))
  const names = [...new Set(read.flatMap(({ groups }) => groups.flat()))].sort()
  const place = new Map(names.map((name, i) => [name, i]))
  return {
    data: {
      tasks: read.map(({ task }) => task),
      longest,
      texts: texts.map((block) => block.length),
    },
    index: {
      ids: read.flatMap(({ ids }) => ids.map(nameOf)),
      glimpses: all.map(({ asked, baseline }) => oneLine(asked ?? baseline ?? '')),
      same: all.map(({ baseline, candidate }) => (candidate !== undefined ? false : baseline === null ? null : true)),
      names: names.map(nameOf),
      groups: read.flatMap(({ groups }) => groups.map((own) => own.map((name) => place.get(name)!))),
      values: read.map(({ values }) => values),
    },
    texts,
  }
}

function readTask({ task, role, byMetric }: SampledTask) {
  const [leading] = byMetric
  const samples = measureSamples(leading!)
  const ids = samples.map(({ sample }) => sample.id)
  const measured = distinct(byMetric.map((each) => ({ metric: factsOf(each), values: valuesOf(each, ids) })))
  return {
    task: {
      name: nameOf(task),
      role,
      samples: ids.length,
      metrics: measured.map(({ metric }) => metric),
      groupedBy: samples.some(({ sample }) => sample.topics !== undefined) ? ('topic' as const) : ('group' as const),
    },
    ids,
    groups: samples.map(({ sample: { topics, group } }) => topics ?? (group === undefined ? [] : [group])),
    values: measured.map(({ values }) => values),
    texts: samples.map((each) => textsOf(each, leading!, leading!.opinions?.get(each.sample.id) ?? [])),
  }
}

function factsOf({ metric: { name, title, better, unit, scale, rightOrWrong } }: MeasuredTask): PageMetric {
  return { name, title, better, unit, scale, rightOrWrong: rightOrWrong ?? false }
}

function valuesOf(measured: MeasuredTask, ids: readonly string[]): { baseline: Values; candidate: Values } {
  const byId = new Map(measureSamples(measured).map((each) => [each.sample.id, each]))
  const column = (of: (each: MeasuredSample) => number) =>
    ids.map((id) => {
      const value = byId.has(id) ? of(byId.get(id)!) : Number.NaN
      return Number.isFinite(value) ? Number(value.toPrecision(7)) : null
    })
  return { baseline: column(({ before }) => before), candidate: column(({ after }) => after) }
}

interface Measured {
  metric: PageMetric
  values: { baseline: Values; candidate: Values }
}

/** Without metrics that tell nothing of single samples, as MCC, which is 0 of each, or the same as another, as macro F1, which is the accuracy. */
function distinct(measured: readonly Measured[]): Measured[] {
  const numbers = ({ values }: Measured) => [...values.baseline, ...values.candidate].filter((value) => value !== null)
  const known = measured.filter((one) => numbers(one).length > 0)
  const telling = known.filter((one) => new Set(numbers(one)).size > 1)
  const found = new Map<string, Measured>()
  for (const one of telling.length > 0 ? telling : known.slice(0, 1)) {
    const { better, unit, scale } = one.metric
    const key = JSON.stringify([better, unit, scale, one.values])
    const same = found.get(key)
    // Samples that turned are told by whichever of them knows of right and wrong.
    if (same === undefined || (one.metric.rightOrWrong && !same.metric.rightOrWrong)) found.set(key, one)
  }
  return [...found.values()]
}

function textsOf(each: MeasuredSample, { metric }: MeasuredTask, opinions: readonly Opinion[]): SampleTexts {
  const baseline = answerOf(each.baseline, each, metric)
  const candidate = answerOf(each.candidate, each, metric)
  return {
    asked: askedOf(each.sample),
    references: referencesOf(each.sample),
    baseline,
    ...(candidate === baseline ? {} : { candidate }),
    ...(opinions.length === 0 ? {} : { opinions: [...opinions] }),
  }
}

function referencesOf(sample: Sample): string[] {
  if (sample.references !== undefined && sample.references.length > 0) return sample.references
  const right = rightAnswer(sample)
  return right === null ? [] : [right]
}

function longestText(all: readonly SampleTexts[], most: number): number {
  const sizes = all.flatMap(({ asked, references, baseline, candidate }) =>
    [asked, ...references, baseline, candidate].map((text) => text?.length ?? 0),
  )
  const total = (longest: number) => sizes.reduce((sum, size) => sum + Math.min(size, longest), 0)
  return lengths.find((longest) => total(longest) <= most) ?? 0
}

function shortened(texts: SampleTexts, longest: number): SampleTexts {
  const { asked, references, baseline, candidate } = texts
  const longer = (text: string | null | undefined) => (text?.length ?? 0) > longest
  const whole: NonNullable<SampleTexts['whole']> = {}
  if (longer(asked)) whole.asked = asked!.length
  if (references.some(longer)) whole.references = Math.max(...references.map((text) => text.length))
  if (longer(baseline)) whole.baseline = baseline!.length
  if (longer(candidate)) whole.candidate = candidate!.length
  if (Object.keys(whole).length === 0) return texts
  return {
    ...texts,
    asked: asked && start(asked, longest),
    references: references.map((text) => start(text, longest)),
    baseline: baseline && start(baseline, longest),
    ...(candidate === undefined ? {} : { candidate: candidate && start(candidate, longest) }),
    whole,
  }
}

/** Never half a character. */
function start(text: string, longest: number): string {
  return text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')
}

function oneLine(text: string): string {
  return start(
    text
      .slice(0, 4 * glimpse)
      .replace(/\s+/g, ' ')
      .trim(),
    glimpse,
  )
}

function inBlocks(all: readonly SampleTexts[]): SampleTexts[][] {
  const blocks: SampleTexts[][] = []
  let room = 0
  for (const texts of all) {
    const { asked, references, baseline, candidate } = texts
    const size = [asked, ...references, baseline, candidate].reduce((sum, text) => sum + (text?.length ?? 0), 0)
    if (blocks.length === 0 || room < size || blocks.at(-1)!.length === blockSamples) {
      blocks.push([])
      room = blockText
    }
    blocks.at(-1)!.push(texts)
    room -= size
  }
  return blocks
}
