import type { SampleTexts } from '../data.ts'
import type { Samples } from './samples.ts'
import { breathe } from './unpack.ts'

/** Finds samples by what stands in them, whatever the letter case. Texts are made ready one block after the other. */
export class Search {
  readonly #samples: Samples
  readonly #texts: string[]
  #ready = 0
  #last: { text: string; ready: number; found: Uint8Array } | null = null

  constructor(samples: Samples) {
    this.#samples = samples
    this.#texts = new Array<string>(samples.count)
  }

  /** Share of the samples whose texts can be searched. */
  get ready(): number {
    return this.#samples.count === 0 ? 1 : this.#ready / this.#samples.count
  }

  async prepare(onProgress: () => void): Promise<void> {
    for (let block = 0; block < this.#samples.blocks; block++) {
      const first = this.#samples.firstOf(block)
      const texts = await this.#samples.block(block)
      for (const [i, each] of texts.entries()) this.#texts[first + i] = this.#textOf(first + i, each)
      this.#ready = first + texts.length
      onProgress()
      await breathe()
    }
  }

  #textOf(sample: number, { asked, references, baseline, candidate, opinions = [] }: SampleTexts): string {
    const { ids, names, groups } = this.#samples.index
    const own = groups[sample]!.map((place) => names[place]!)
    const said = opinions.flatMap(({ by, said }) => [by, said])
    const all = [ids[sample], ...own, asked, ...references, baseline, candidate, ...said]
    return all.filter(Boolean).join('\n').toLowerCase()
  }

  /** Which samples hold the text: 1 for each that does. Null: every one. What goes on from the last text looks only at what that found. */
  find(text: string): Uint8Array | null {
    const wanted = text.trim().toLowerCase()
    if (wanted === '') return null
    const last = this.#last
    if (last !== null && last.text === wanted && last.ready === this.#ready) return last.found
    const narrower = last !== null && last.ready === this.#ready && wanted.startsWith(last.text)
    const found = new Uint8Array(this.#samples.count)
    for (let i = 0; i < this.#ready; i++)
      if ((!narrower || last.found[i] === 1) && this.#texts[i]!.includes(wanted)) found[i] = 1
    this.#last = { text: wanted, ready: this.#ready, found }
    return found
  }
}
