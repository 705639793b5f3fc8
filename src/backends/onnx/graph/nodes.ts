import type { Node, Tensor } from './model.ts'
import { integersTensor, node } from './write.ts'

type Attributes = Parameters<typeof node>[3]

/** Nodes that are being added to a graph, in the form that its version of the standard operators wants. */
export class Nodes {
  readonly made: Node[] = []
  readonly initializers: Tensor[] = []
  readonly #opset: number
  readonly #prefix: string
  #count = 0

  /** @param prefix of the names that are made up: two additions to one graph need different ones */
  constructor(opset: number, prefix = 'gate') {
    this.#opset = opset
    this.#prefix = prefix
  }

  /** Adds a node with one output and gives its name. */
  add(op: string, inputs: string[], attributes: Attributes = {}, output = this.#name(), domain = ''): string {
    this.made.push(node(op, inputs, [output], attributes, domain))
    return output
  }

  /** Adds a node with several outputs and gives their names. */
  addWith(op: string, inputs: string[], outputs: number, attributes: Attributes, domain: string): string[] {
    const names = Array.from({ length: outputs }, () => this.#name())
    this.made.push(node(op, inputs, names, attributes, domain))
    return names
  }

  integers(values: number[], dims?: number[]): string {
    const name = this.#name()
    this.initializers.push(integersTensor(name, values, dims))
    return name
  }

  float32(input: string): string {
    return this.add('Cast', [input], { to: 1 })
  }

  /** A reduction without the reduced axis. Axes became an input with operator set 13 (ReduceSum) and 18 (the others). */
  reduce(op: string, input: string, axis: number, output?: string): string {
    const asInput = this.#opset >= (op === 'ReduceSum' ? 13 : 18)
    if (asInput) return this.add(op, [input, this.integers([axis])], { keepdims: 0 }, output)
    return this.add(op, [input], { axes: [axis], keepdims: 0 }, output)
  }

  /** [-1, last dimension], where only the run tells how long it is. */
  rowShape(input: string): string {
    const last = this.add('Gather', [this.add('Shape', [input]), this.integers([-1])], { axis: 0 })
    return this.add('Concat', [this.integers([-1]), last], { axis: 0 })
  }

  /** Log-probability of one target a row. */
  logProbabilities(logits: string, targets: string, output: string, vocabulary: number | null): void {
    const column = this.add('Reshape', [targets, this.integers([-1, 1])])
    const flat = this.integers([-1])
    const sum = this.#logSum(logits, vocabulary)
    if (sum === null) {
      const all = this.add('LogSoftmax', [logits], { axis: 1 })
      this.add('Reshape', [this.add('GatherElements', [all, column], { axis: 1 }), flat], {}, output)
      return
    }
    const target = this.add('Reshape', [this.add('GatherElements', [logits, column], { axis: 1 }), flat])
    this.add('Sub', [target, sum], {}, output)
  }

  /** The likeliest tokens of each row, as many as `count` says, and their log-probabilities. */
  likeliest(
    logits: string,
    count: string,
    outputs: { ids: string; logprobs: string },
    vocabulary: number | null,
  ): void {
    const sum = this.#logSum(logits, vocabulary)
    const from = sum === null ? this.add('LogSoftmax', [logits], { axis: 1 }) : logits
    const values = sum === null ? outputs.logprobs : this.#name()
    this.made.push(node('TopK', [from, count], [values, outputs.ids], { axis: 1 }))
    if (sum === null) return
    this.add('Sub', [values, this.add('Reshape', [sum, this.integers([-1, 1])])], {}, outputs.logprobs)
  }

  /**
   * The logarithm of the sum of a row's exponentials, [n]; null where the vocabulary has no handy divisor. The runtime adds up in float32,
   * and a plain sum over a vocabulary of fifty thousand loses two digits; groups and then the groups' sums lose none that count. A group's
   * sum is its largest logit less its largest log-probability, since LogSoftmax is computed by vector instructions and ReduceLogSumExp
   * number by number (a third of the head's time).
   */
  #logSum(logits: string, vocabulary: number | null): string | null {
    const width = vocabulary === null ? null : groupWidth(vocabulary)
    if (vocabulary === null || width === null) return null
    // [n * groups, width]: before operator set 13 LogSoftmax took everything from its axis on as one.
    const groups = this.add('Reshape', [logits, this.integers([-1, width])])
    const relative = this.add('LogSoftmax', [groups], { axis: 1 })
    const sums = this.add('Sub', [this.reduce('ReduceMax', groups, 1), this.reduce('ReduceMax', relative, 1)])
    const rows = this.add('Reshape', [sums, this.integers([-1, vocabulary / width])])
    return this.reduce('ReduceLogSumExp', rows, 1)
  }

  #name(): string {
    this.#count++
    return `${this.#prefix}_${this.#count}`
  }
}

/** The divisor nearest to 256 among those that keep both levels short; null: there is none. */
export function groupWidth(vocabulary: number): number | null {
  let best: number | null = null
  for (let width = 2; width <= Math.min(4096, vocabulary); width++) {
    if (vocabulary % width !== 0 || vocabulary / width > 4096) continue
    if (best === null || Math.abs(Math.log(width / 256)) < Math.abs(Math.log(best / 256))) best = width
  }
  return best
}
