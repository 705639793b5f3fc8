import type { TextFiles } from '../../checkpoint/files.ts'
import { libraryVersions } from '../../checkpoint/libraries.ts'
import type { Progress } from '../../shared/progress.ts'
import type { ServerSource } from '../../suite/source.ts'
import type { Backend, Generated, GenerateRequest, Opened } from '../backend.ts'
import { type Asked, answer, routeOf } from './answering.ts'
import { chooseAmong } from './choosing.ts'
import { ServerRefusal } from './client.ts'
import { concurrently } from './concurrently.ts'
import { connect } from './connect.ts'
import { Likelihoods } from './likelihoods.ts'
import { PromptForm } from './prompt-form.ts'
import type { Scorer } from './scorer.ts'
import { scoreText } from './scoring.ts'
import { listed, modelName, textModel } from './served-model.ts'
import { Structured } from './structured.ts'
import { Tolerance } from './tolerance.ts'

export interface ServerOptions {
  /** Up to and with `/v1`. The server answers there. */
  address: string
  /** The model's name on the server; null: the only one that it lists. */
  model: string | null
  /** How it is asked; whoever opens it has seen to `address` and `command`. */
  source: Pick<ServerSource, 'concurrency' | 'timeout' | 'templating' | 'dialect'>
  /** The API key; null: none is sent. It stands in no error, note, log or cache. */
  key: string | null
  /** Tokenizer, template and settings of the served model; null: not known here. */
  files: TextFiles | null
  /** sha256 of what is known of the checkpoint's content. */
  fingerprint: string
  progress: Progress
  signal: AbortSignal
}

const usualConcurrency = 8
/** What a context is taken to be where nobody tells. */
const usualContext = 2048

/**
 * Opens a model behind a server that answers already.
 * @throws GateError `server-*`, and those of the checkpoint's files
 */
export async function openServer(options: ServerOptions): Promise<Backend> {
  const { address, key, source, files, signal, progress } = options
  const reach = {
    address,
    key,
    concurrency: source.concurrency ?? usualConcurrency,
    timeout: source.timeout,
    onWait: (seconds: number, because: string) =>
      progress.note(`${address} is asked again in ${Math.ceil(seconds)} s: ${because}`),
  }
  const model = await modelName(connect({ ...reach, model: '' }), options.model, signal)
  const client = connect({ ...reach, model })
  const told = await listed(client, signal)
  const text = files && (await textModel(files, told, usualContext))
  const notes = text
    ? [...text.notes]
    : ["the checkpoint's files are not at hand, so the server splits and frames prompts"]
  const asked: Asked = {
    client,
    tolerance: new Tolerance(notes),
    form: new PromptForm(notes),
    model: text,
    templating: source.templating,
  }
  const opened: Opened = {
    fingerprint: options.fingerprint,
    backend: 'server',
    device: '',
    precision: '',
    tokenizer: text?.tokenizer.fingerprint ?? '',
    template: await templateOf(asked, signal),
    contextLength: text?.contextLength ?? told.contextLength ?? usualContext,
    versions: { ...libraryVersions, ...(told.version !== null && { server: told.version }) },
    notes,
  }
  const { dialect } = source
  const onProof = (line: string) => progress.note(line)
  const likelihoods = new Likelihoods({ client, model: text, dialect, opened, onProof })
  return new ServerBackend(opened, asked, likelihoods, reach.concurrency)
}

/** Whether there is a chat template, where only the server knows, it tells by taking a conversation. */
async function templateOf(asked: Asked, signal: AbortSignal): Promise<string | null> {
  if (asked.model) return asked.model.template?.sha256 ?? null
  const request = {
    id: 'hello',
    prompt: { messages: [{ role: 'user', content: 'Hello' }] },
    maxNewTokens: 1,
    sampling: { temperature: 0, topP: 1, topK: 0, seed: 0 },
    stop: [],
  }
  try {
    await answer(request, {}, asked, signal)
    return 'server'
  } catch (error) {
    if ((error as Error).cause instanceof ServerRefusal) return null
    throw error
  }
}

class ServerBackend implements Backend {
  readonly opened: Opened
  readonly #asked: Asked
  readonly #structured: Structured
  readonly #likelihoods: Likelihoods
  readonly #most: number

  constructor(opened: Opened, asked: Asked, likelihoods: Likelihoods, concurrency: number) {
    this.opened = opened
    this.#asked = asked
    this.#structured = new Structured(
      {
        ask: (request, more, signal) => answer(request, more, asked, signal),
        routeOf: (request) => routeOf(request, asked),
      },
      opened.notes,
    )
    this.#likelihoods = likelihoods
    // A few more than are sent at once, so that the next is ready.
    this.#most = 2 * concurrency
  }

  generate: Backend['generate'] = (requests, signal) =>
    concurrently(requests, this.#most, (request, either) => this.#answer(request, either), signal)

  #answer({ json, ...request }: GenerateRequest, signal: AbortSignal): Promise<Generated> {
    return json ? this.#structured.answer({ ...request, json }, signal) : answer(request, {}, this.#asked, signal)
  }

  score: Backend['score'] = (requests, signal) => this.#scored(requests, scoreText, signal)

  choose: Backend['choose'] = (requests, signal) => this.#scored(requests, chooseAmong, signal)

  async *#scored<Request, Result>(
    requests: AsyncIterable<Request>,
    work: (request: Request, scorer: Scorer, signal: AbortSignal) => Promise<Result>,
    signal: AbortSignal,
  ): AsyncGenerator<Result> {
    signal.throwIfAborted()
    const scorer = await this.#likelihoods.scorer(signal)
    yield* concurrently(requests, this.#most, (request, either) => work(request, scorer, either), signal)
  }

  async close(): Promise<void> {
    this.#structured.close()
    const { requests, retries, waited } = this.#asked.client.traffic
    if (retries > 0)
      this.opened.notes.push(
        `${retries} of ${requests + retries} requests were sent again (${Math.round(waited)} s of waiting)`,
      )
  }
}
