import { sampleChange, worsening } from '../../../sample-change.ts'
import type { PageData, PageMetric, PageTask, SampleIndex, SampleTexts } from '../data.ts'
import { outcomeOf } from './outcome.ts'
import { unpack } from './unpack.ts'

/** How one sample is worth on either side, and how it changed; NaN: no such number. */
export interface Change {
  before: number
  after: number
  change: number
  /** Above 0: it got worse. NaN where nothing is better or worse. */
  loss: number
}

/** All samples. A sample is named by its place. */
export class Samples {
  readonly tasks: readonly PageTask[]
  readonly index: SampleIndex
  readonly count: number
  readonly longest: number
  /** Place of its task. */
  readonly taskOf: Uint16Array
  /** By which of its metrics each task is sorted and filtered. */
  readonly chosen: number[]
  /** How much worse each sample got, by the chosen metric. */
  readonly loss: Float64Array
  /** What became of each, by the chosen metric, in bits. */
  readonly outcome: Uint8Array
  readonly #starts: number[] = []
  readonly #blockStarts: number[] = []
  readonly #blocks = new Map<number, Promise<SampleTexts[]>>()

  constructor({ tasks, texts, longest }: PageData, index: SampleIndex) {
    this.tasks = tasks
    this.index = index
    this.longest = longest
    this.count = index.ids.length
    this.taskOf = new Uint16Array(this.count)
    this.loss = new Float64Array(this.count)
    this.outcome = new Uint8Array(this.count)
    this.chosen = tasks.map(() => 0)
    let start = 0
    for (const [place, task] of tasks.entries()) {
      this.#starts.push(start)
      this.taskOf.fill(place, start, start + task.samples)
      start += task.samples
      this.#weigh(place)
    }
    start = 0
    for (const size of texts) {
      this.#blockStarts.push(start)
      start += size
    }
  }

  get blocks(): number {
    return this.#blockStarts.length
  }

  task(sample: number): PageTask {
    return this.tasks[this.taskOf[sample]!]!
  }

  /** The chosen metric; undefined: nothing measures single samples of the task. */
  metric(sample: number): PageMetric | undefined {
    return this.task(sample).metrics[this.chosen[this.taskOf[sample]!]!]
  }

  choose(task: number, metric: number): void {
    if (this.chosen[task] === metric) return
    this.chosen[task] = metric
    this.#weigh(task)
  }

  /** By any metric of its task, else by the chosen one. */
  change(sample: number, metric = this.chosen[this.taskOf[sample]!]!): Change {
    const task = this.taskOf[sample]!
    const facts = this.tasks[task]!.metrics[metric]
    if (facts === undefined) return { before: Number.NaN, after: Number.NaN, change: Number.NaN, loss: Number.NaN }
    const { baseline, candidate } = this.index.values[task]![metric]!
    const at = sample - this.#starts[task]!
    const [before, after] = [baseline[at] ?? Number.NaN, candidate[at] ?? Number.NaN]
    return {
      before,
      after,
      change: sampleChange(facts, before, after),
      loss: worsening(facts, before, after),
    }
  }

  /** All samples of a task: the first, and the one after the last. */
  range(task: number): [first: number, end: number] {
    return [this.#starts[task]!, this.#starts[task]! + this.tasks[task]!.samples]
  }

  /** What was said about a sample. The blocks read last are kept. */
  async texts(sample: number): Promise<SampleTexts> {
    let block = this.#blockStarts.findLastIndex((start) => start <= sample)
    // Blocks without samples have the start of the next one.
    while (this.#blockStarts[block + 1] === this.#blockStarts[block] && block + 1 < this.blocks) block++
    return (await this.block(block))[sample - this.#blockStarts[block]!]!
  }

  firstOf(block: number): number {
    return this.#blockStarts[block]!
  }

  block(block: number): Promise<SampleTexts[]> {
    const found = this.#blocks.get(block) ?? unpack<SampleTexts[]>(`texts-${block}`)
    this.#blocks.delete(block)
    this.#blocks.set(block, found)
    for (const [old] of this.#blocks) if (this.#blocks.size > 4) this.#blocks.delete(old)
    return found
  }

  #weigh(task: number): void {
    const [first, end] = this.range(task)
    const rightOrWrong = this.tasks[task]!.metrics[this.chosen[task]!]?.rightOrWrong ?? false
    for (let i = first; i < end; i++) {
      this.loss[i] = this.change(i).loss
      this.outcome[i] = outcomeOf(this.loss[i]!, rightOrWrong, this.index.same[i]!)
    }
  }
}
