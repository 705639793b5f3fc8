import type { TextFiles } from '../../checkpoint/files.ts'
import { generationSettings } from '../../checkpoint/settings.ts'
import { chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { gateError } from '../../shared/errors.ts'
import type { TextModel } from '../plans/text-model.ts'
import { askedAs, baseOf, hasAdapter, isTgi, type ModelEntry } from './adapters.ts'
import { type ServerClient, ServerRefusal } from './client.ts'

/** What a server says of the model that it serves. */
export interface Listed {
  /** Most tokens, prompt and answer together; null: it does not tell. */
  contextLength: number | null
  /** Its own version; null: it does not tell. */
  version: string | null
}

/**
 * The name that a model is asked for by: the one of the suite, or the only one that is listed. A name that is not listed is refused, as
 * many servers answer with another model then, and say nothing; but for an adapter that is seen to answer otherwise than its base.
 * @throws GateError `server-models`, `server-model-unlisted`, `server-adapter-unheeded`
 */
export async function modelName(client: ServerClient, wanted: string | null, signal: AbortSignal): Promise<string> {
  const entries = await models(client, signal)
  const listed = entries.map(({ id }) => id ?? '')
  const { address } = client
  if (wanted === null) {
    if (listed.length !== 1) throw gateError('server-models', { address, listed })
    return listed[0]!
  }
  const name = askedAs(wanted, entries)
  if (name !== null) return name
  if (!isTgi(await optional(client, '/info', signal)))
    throw gateError('server-model-unlisted', { address, wanted, listed })
  if (!(await hasAdapter(client, wanted, signal))) throw gateError('server-adapter-unheeded', { address, wanted })
  return wanted
}

export async function listed(client: ServerClient, signal: AbortSignal): Promise<Listed> {
  const entries = await models(client, signal)
  const own = entries.find(({ id }) => id === client.model)
  const base = own ? entries.find(({ id }) => id === own.parent) : baseOf(client.model, entries)
  const version = await optional<{ version?: string }>(client, '/version', signal)
  return {
    contextLength: lengthOf(own) ?? lengthOf(base),
    version: typeof version?.version === 'string' ? version.version : null,
  }
}

const lengthOf = (entry: ModelEntry | undefined): number | null => entry?.max_model_len ?? entry?.meta?.n_ctx ?? null

async function models(client: ServerClient, signal: AbortSignal): Promise<ModelEntry[]> {
  const list = await optional<{ data?: ModelEntry[] }>(client, 'models', signal)
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
