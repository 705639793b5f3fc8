import type { TextFiles } from '../../checkpoint/files.ts'
import { generationSettings } from '../../checkpoint/settings.ts'
import { chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { gateError } from '../../shared/errors.ts'
import type { TextModel } from '../plans/text-model.ts'
import { type ServerClient, ServerRefusal } from './client.ts'

/** What a server says of the model that it serves. */
export interface Listed {
  /** Most tokens, prompt and answer together; null: it does not tell. */
  contextLength: number | null
  /** Its own version; null: it does not tell. */
  version: string | null
}

interface ModelList {
  data?: { id?: string; max_model_len?: number; meta?: { n_ctx?: number } }[]
}

/** What Text Generation Inference calls the model that it was started with on all routes, whatever it lists: any other name is an adapter's. */
const ofTgi = 'tgi'

/**
 * The model's name on the server: the one that was asked for, or the only one that is listed. A name that is not listed is refused, as
 * many servers answer with another model then, and say nothing.
 * @throws GateError `server-models`, `server-model-unlisted`
 */
export async function modelName(client: ServerClient, wanted: string | null, signal: AbortSignal): Promise<string> {
  const listed = (await models(client, signal)).map(({ id }) => id ?? '')
  const { address } = client
  if (wanted === null) {
    if (listed.length !== 1) throw gateError('server-models', { address, listed })
    return listed[0]!
  }
  if (listed.length > 0 && !listed.includes(wanted) && wanted !== ofTgi)
    throw gateError('server-model-unlisted', { address, wanted, listed })
  return wanted
}

export async function listed(client: ServerClient, signal: AbortSignal): Promise<Listed> {
  const own = (await models(client, signal)).find(({ id }) => id === client.model)
  const version = await optional<{ version?: string }>(client, '/version', signal)
  return {
    contextLength: own?.max_model_len ?? own?.meta?.n_ctx ?? null,
    version: typeof version?.version === 'string' ? version.version : null,
  }
}

async function models(client: ServerClient, signal: AbortSignal): Promise<NonNullable<ModelList['data']>> {
  const list = await optional<ModelList>(client, 'models', signal)
  return Array.isArray(list?.data) ? list.data : []
}

/** What a server need not have. */
async function optional<T>(client: ServerClient, path: string, signal: AbortSignal): Promise<T | null> {
  try {
    return (await client.get<T>(path, signal)).body
  } catch (error) {
    if (error instanceof ServerRefusal) return null
    throw error
  }
}

/** The checkpoint's own tokenizer, template and settings, and the shorter of its context and the server's. */
export async function textModel(
  files: TextFiles,
  listed: Listed,
  usualContext: number,
): Promise<TextModel & { notes: string[] }> {
  const tokenizer = await loadTokenizer(files)
  const [template, settings] = await Promise.all([chatTemplate(files, tokenizer), generationSettings(files, tokenizer)])
  const own = settings.contextLength?.value ?? null
  const contextLength = Math.min(own ?? Number.POSITIVE_INFINITY, listed.contextLength ?? Number.POSITIVE_INFINITY)
  const known = Number.isFinite(contextLength)
  return {
    source: files.source,
    tokenizer,
    template,
    settings,
    contextLength: known ? contextLength : usualContext,
    // How many rows the model has, only its server knows: it refuses what it has no row for.
    checkIds: () => {},
    notes: [
      ...files.notes,
      ...tokenizer.notes,
      ...(template?.notes ?? []),
      ...(known ? [] : [`neither a file nor the server tells the context length; ${usualContext} tokens were taken`]),
      ...(own !== null && listed.contextLength !== null && listed.contextLength < own
        ? [`the server takes ${listed.contextLength} of the ${own} tokens that the checkpoint has for a context`]
        : []),
    ],
  }
}
