import { createRequire } from 'node:module'
import type * as ORT from 'onnxruntime-node'
import { Rows } from './rows.ts'

const ort = createRequire(import.meta.url)('onnxruntime-node') as typeof ORT

/** What was read of a text: the rows of its positions (of the last step alone, after `step`), and the keys and values to go on from. */
export interface Reading {
  rows: Rows
  length: number
  past: Record<string, ORT.Tensor>
}

/** Texts whose reading is kept: a probe asks the same again and again, and answers begin where a prompt ended. */
const kept = 24

/** The checkpoint's own graph, unchanged, one text at a time: nothing of the gate's backend takes part. */
export class Model {
  readonly #session: ORT.InferenceSession
  readonly #readings = new Map<string, Promise<Reading>>()

  private constructor(session: ORT.InferenceSession) {
    this.#session = session
  }

  static async open(file: string): Promise<Model> {
    const extra = { session: { intra_op: { allow_spinning: '0' } } }
    return new Model(await ort.InferenceSession.create(file, { intraOpNumThreads: 1, logSeverityLevel: 3, extra }))
  }

  read(ids: readonly number[]): Promise<Reading> {
    const key = ids.join(' ')
    const reading = this.#readings.get(key) ?? this.#run(ids, 0, null)
    this.#readings.delete(key)
    this.#readings.set(key, reading)
    if (this.#readings.size > kept) this.#readings.delete(this.#readings.keys().next().value!)
    return reading
  }

  step(before: Reading, id: number): Promise<Reading> {
    return this.#run([id], before.length, before.past)
  }

  async #run(ids: readonly number[], start: number, past: Reading['past'] | null): Promise<Reading> {
    const feeds: Record<string, ORT.Tensor> = {}
    const whole = (numbers: number[]) => new ort.Tensor('int64', numbers.map(BigInt), [1, numbers.length])
    for (const input of this.#session.inputMetadata) {
      if (!input.isTensor) continue
      const { name, shape } = input
      if (name === 'input_ids') feeds[name] = whole([...ids])
      else if (name === 'attention_mask') feeds[name] = whole(new Array<number>(start + ids.length).fill(1))
      else if (name === 'position_ids') feeds[name] = whole(ids.map((_, i) => start + i))
      else
        feeds[name] =
          past?.[name] ?? new ort.Tensor('float32', new Float32Array(0), [1, shape[1] as number, 0, shape[3] as number])
    }
    const outputs = await this.#session.run(feeds)
    const { logits, ...present } = outputs
    const after = Object.entries(present).map(([name, tensor]) => [name.replace('present', 'past_key_values'), tensor])
    return {
      rows: new Rows(logits!.data as Float32Array, logits!.dims[2]!),
      length: start + ids.length,
      past: Object.fromEntries(after) as Reading['past'],
    }
  }
}
