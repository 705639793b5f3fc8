import { ask, example } from '../asking.ts'
import { type DialectName, type Fake, type FakeOptions, startFake } from '../fake.ts'

export const text = 'Nobody is liable for damages of the work'

const open: Fake[] = []

/** Serves the example, and another of its checkpoints as an adapter. */
export async function start(dialect: DialectName, options: Partial<FakeOptions> = {}): Promise<Fake> {
  const checkpoints = { base: example('baseline'), lost: example('careless') }
  const fake = await startFake({ dialect, checkpoints, ...options })
  open.push(fake)
  return fake
}

export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((fake) => fake.close()))
}

export interface Truth {
  ids: number[]
  tokens: string[]
  logprobs: (number | null)[]
  /** Of the four tokens that follow. */
  next: number[]
  /** Of the text's tokens behind a BOS. */
  afterBos: number[]
}

/** What vLLM's dialect says of the text, whose numbers are proved by those of the ONNX backend. */
export async function truthOf(): Promise<Truth> {
  const fake = await start('vllm')
  const { tokens: ids } = (await ask(fake, '/tokenize', { model: 'base', prompt: text })).body
  const echo = async (prompt: number[], most: number) => {
    const body = { model: 'base', prompt, echo: true, logprobs: 1, max_tokens: most, temperature: 0 }
    return (await ask(fake, '/v1/completions', body)).body.choices[0].logprobs
  }
  const [{ tokens, token_logprobs: logprobs }, longer] = [await echo(ids, 0), await echo(ids, 4)]
  const next = longer.token_logprobs.slice(ids.length)
  return { ids, tokens, logprobs, next, afterBos: (await echo([0, ...ids], 0)).token_logprobs.slice(1) }
}
