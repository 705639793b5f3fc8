import type { Tokenizer } from '../../../checkpoint/tokenizer/tokenizer.ts'
import { GateError } from '../../../shared/errors.ts'
import { type ServerClient, ServerRefusal } from '../client.ts'
import { type Dialect, DialectMismatch } from '../dialects/dialect.ts'
import type { Fault } from '../dialects/faults.ts'
import { dialectNames, dialectOf, type Listed } from '../dialects/registry.ts'
import { serverTokenizer, settled } from '../server-tokenizer.ts'
import type { Proof, StepDone, Tried, Unproven } from './proof.ts'
import type { ProbeStep, State } from './state.ts'
import { crossingStep } from './steps-crossing.ts'
import { bosStep, likeliestStep, loadStep, nameStep, noTokensStep, temperatureStep } from './steps-load.ts'
import { againStep, causalityStep, echoStep, longStep, orderStep, tokensStep } from './steps-reading.ts'
import { probeTexts } from './texts.ts'
import { Voice } from './voice.ts'

export interface ProbeOptions {
  client: ServerClient
  /** As in the suite: `auto`, `none` or a dialect's name. */
  dialect: string
  /** null: the checkpoint's files are not at hand, so that the server's own has to do. */
  tokenizer: Tokenizer | null
  /** Most tokens of prompt and answer together. */
  contextLength: number
  signal: AbortSignal
}

/** The same again comes early, so that a cache is found before it spoils other steps. */
const stepsFor = ({ takes, gives, slow }: Dialect): readonly ProbeStep[] => [
  // A text can only be sent once it is known what the server puts in front.
  ...(takes === 'text' ? [tokensStep, echoStep] : [echoStep, tokensStep]),
  againStep,
  orderStep,
  causalityStep,
  // What is wrong with long prompts alone is seen in sums only where short ones are right; and long ones may take long.
  ...(gives === 'sums' || slow ? [crossingStep, longStep] : [longStep, crossingStep]),
  temperatureStep,
  bosStep,
  loadStep,
  noTokensStep,
  nameStep,
  likeliestStep,
]

/**
 * Whether a server gives true log-probabilities of prompts, and in which dialect: a few dozen short requests, before anything is scored.
 * A dialect that the suite names is proven all the same.
 * @throws GateError `server-*` where the server cannot be asked at all
 */
export async function probe(options: ProbeOptions): Promise<Proof | Unproven> {
  const { client, dialect, signal } = options
  const tried: Tried[] = []
  if (dialect === 'none') return { proven: false, tried, notes: [] }
  const listed = await listedModels(client, signal)
  const counted = await countedTokens(client, signal)
  for (const name of dialect === 'auto' ? dialectNames : [dialect]) {
    const found = await tryDialect(name, listed, counted, options)
    if ('proven' in found) return found
    tried.push(found)
  }
  return { proven: false, tried, notes: [] }
}

async function tryDialect(
  name: string,
  listed: Listed,
  counted: number | null,
  options: ProbeOptions,
): Promise<Proof | Tried> {
  const done: StepDone[] = [
    {
      id: 'P0',
      title: 'models, and a plain text',
      outcome: 'held',
      says: `it lists ${listed.names.join(', ') || 'none'}; the text was ${counted === null ? 'not ' : ''}completed`,
    },
  ]
  let at = done[0]!.id
  let dialect: Dialect | null = null
  try {
    dialect = dialectOf(name, listed)
    const tokenizer = options.tokenizer ?? (await serverTokenizer(options.client, dialect, options.signal))
    const state = begin(dialect, tokenizer, counted, options)
    for (const step of stepsFor(dialect)) {
      at = step.id
      const result = await settled(() => step.run(state), options.signal)
      const says = 'held' in result ? result.held : result.skipped
      done.push({ id: step.id, title: step.title, outcome: 'held' in result ? 'held' : 'skipped', says })
    }
    return proofOf(dialect, state, done)
  } catch (error) {
    const { fault, reason } = why(error)
    return { dialect: name, title: dialect?.title ?? name, step: at, fault, reason }
  }
}

function begin(dialect: Dialect, tokenizer: Tokenizer, counted: number | null, options: ProbeOptions): State {
  const { client, contextLength, signal } = options
  const voice = new Voice(client, dialect, tokenizer, signal)
  return {
    client,
    voice,
    signal,
    contextLength,
    counted,
    hasFiles: options.tokenizer !== null,
    ids: [],
    values: new Float64Array(),
    noise: 0,
    tolerance: 0,
    doubt: null,
    lone: [],
    bos: null,
    likeliest: 0,
    batchIndependent: null,
    concurrency: dialect.concurrency,
    notes: options.tokenizer === null ? [asServerSplits] : [],
  }
}

const asServerSplits =
  "no tokenizer.json is at hand: texts are split, and their bytes counted, by the server's own /tokenize and /detokenize"

function proofOf(dialect: Dialect, state: State, done: StepDone[]): Proof {
  const { noise, tolerance, bos, likeliest, batchIndependent, concurrency, contextLength, notes, ids, values } = state
  const sample = { ids, values: Array.from(values) }
  return {
    proven: true,
    dialect,
    steps: done,
    noise,
    tolerance,
    bos,
    likeliest,
    batchIndependent,
    concurrency,
    contextLength,
    tokenizer: state.voice.tokenizer,
    notes,
    sample,
  }
}

/** Why a dialect was given up; what concerns the server as a whole is thrown on. */
function why(error: unknown): { fault: Fault; reason: string } {
  if (error instanceof DialectMismatch) return { fault: error.fault, reason: error.message }
  if (error instanceof ServerRefusal) return { fault: 'refused', reason: error.message }
  if (error instanceof GateError && error.code === 'server-failed') return { fault: 'failed', reason: error.message }
  throw error
}

interface ModelList {
  data?: { id?: unknown; parent?: unknown }[]
}

async function listedModels(client: ServerClient, signal: AbortSignal): Promise<Listed> {
  const { model } = client
  try {
    const { body } = await client.get<ModelList>('models', signal)
    const data = Array.isArray(body?.data) ? body.data : []
    const own = data.find(({ id }) => id === model)
    const parent = typeof own?.parent === 'string' && own.parent !== model ? own.parent : null
    return { model, names: data.map(({ id }) => String(id)), parent }
  } catch (error) {
    if (error instanceof ServerRefusal) return { model, names: [], parent: null }
    throw error
  }
}

/** How many tokens the server finds in a text; null: it does not tell. It is the one-token answer, too, that shows that it is ready. */
async function countedTokens(client: ServerClient, signal: AbortSignal): Promise<number | null> {
  const body = { model: client.model, prompt: probeTexts[0], max_tokens: 1, temperature: 0 }
  try {
    const reply = await client.post<{ usage?: { prompt_tokens?: unknown } }>('completions', body, signal)
    const told = reply.body?.usage?.prompt_tokens
    return typeof told === 'number' ? told : null
  } catch (error) {
    why(error)
    return null
  }
}
