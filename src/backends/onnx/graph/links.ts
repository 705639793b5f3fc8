import { constantNumbers } from './constants.ts'
import { attributeInts } from './head.ts'
import { type Model, type Node, producers } from './model.ts'

/** Finds what a node's input comes from, and the uses of a value. */
export class Links {
  readonly model: Model
  readonly #from: Map<string, Node>
  readonly #to = new Map<string, Node[]>()

  constructor(model: Model) {
    this.model = model
    this.#from = producers(model)
    for (const node of model.nodes) {
      for (const name of new Set([...node.inputs, ...node.captured]))
        this.#to.set(name, [...(this.#to.get(name) ?? []), node])
    }
  }

  /** The node that makes a value, if it is of this kind. */
  made(name: string | undefined, op: string): Node | null {
    const node = this.#from.get(name ?? '')
    return node?.op === op && node.domain === '' ? node : null
  }

  uses(name: string | undefined): Node[] {
    return this.#to.get(name ?? '') ?? []
  }

  /** A constant of one element; null: it is none. */
  scalar(name: string | undefined): number | null {
    const numbers = constantNumbers(this.model, this.#from, name ?? '')
    return numbers?.length === 1 ? numbers[0]! : null
  }

  /** The value below multiplications by constants and, where `turns` is given, transpositions of the last two axes. */
  unscaled(name: string, turns = { count: 0 }): { name: string; scale: number } {
    const product = this.made(name, 'Mul') ?? this.made(name, 'Div')
    if (product) {
      const factors = product.inputs.map((input) => this.scalar(input))
      const at = factors.findIndex((factor) => factor !== null)
      if (at === 1 || (at === 0 && product.op === 'Mul')) {
        const below = this.unscaled(product.inputs[1 - at]!, turns)
        const factor = factors[at]!
        return { name: below.name, scale: below.scale * (product.op === 'Mul' ? factor : 1 / factor) }
      }
    }
    const transposed = this.made(name, 'Transpose')
    if (transposed && String(attributeInts(transposed, 'perm')) === '0,1,3,2') {
      turns.count++
      return this.unscaled(transposed.inputs[0]!, turns)
    }
    return { name, scale: 1 }
  }
}
