import type { TextFiles } from '../../checkpoint/files.ts'
import type { Progress } from '../../shared/progress.ts'
import type { ServerSource } from '../../suite/suite.ts'
import type { Backend } from '../backend.ts'

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

/** Opens a model behind a server that answers already. */
export async function openServer(_options: ServerOptions): Promise<Backend> {
  throw new Error('not written yet')
}
