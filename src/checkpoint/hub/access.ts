import { HubApiError, modelInfo } from '@huggingface/hub'
import { GateError, gateError } from '../../shared/errors.ts'

export interface HubAccess {
  /** Without a slash at the end. */
  endpoint: string
  token: string | null
}

/** How the hub's own tools are set up, read from the same variables: HF_ENDPOINT and HF_TOKEN. */
export function hubAccess(environment: Record<string, string | undefined>): HubAccess {
  return {
    endpoint: (environment.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, ''),
    token: environment.HF_TOKEN?.trim() || null,
  }
}

export interface HubModel {
  /** `owner/name`, or `name` for the few old models without an owner. */
  name: string
  /** Branch, tag or commit. */
  revision: string
}

/** What belongs to one download. */
export interface Transfer {
  model: HubModel
  access: HubAccess
  signal: AbortSignal | undefined
}

export const isHubName = (path: string): boolean => path.startsWith('hf:')

export function hubModel(written: string): HubModel {
  const found = /^hf:((?:[\w.-]+\/)?[\w.-]+)(?:@([^\s@]+))?$/.exec(written)
  const [, name, revision] = found ?? []
  if (name === undefined || /(^|\/)\.+(\/|$)/.test(name)) throw gateError('hub-name', { written })
  return { name, revision: revision ?? 'main' }
}

export const isCommit = (revision: string): boolean => /^[0-9a-f]{40}$/.test(revision)

/** What every call to the hub's library takes. */
export function credentials(access: HubAccess): { hubUrl: string; accessToken?: string } {
  if (access.token !== null && !access.token.startsWith('hf_')) throw gateError('hub-token', {})
  return { hubUrl: access.endpoint, ...(access.token === null ? {} : { accessToken: access.token }) }
}

/** The commit that a branch or tag stands for at this moment. */
export async function resolveCommit(transfer: Transfer): Promise<string> {
  const { model, access } = transfer
  try {
    const { sha } = await asked(transfer, () =>
      modelInfo({
        name: model.name,
        revision: model.revision,
        additionalFields: ['sha'],
        ...credentials(access),
      }),
    )
    return sha
  } catch (error) {
    if (!(error instanceof GateError) || error.code !== 'hub-not-found') throw error
    // The hub answers 404 to an unknown model and to an unknown revision alike; the model alone tells which it was.
    await asked(transfer, () => modelInfo({ name: model.name, revision: 'HEAD', ...credentials(access) }))
    throw gateError('hub-revision-not-found', model, error)
  }
}

/** Asks the hub, patiently where it is busy, and turns its refusals into errors that a user can act upon. */
export async function asked<T>(transfer: Transfer, call: () => Promise<T>): Promise<T> {
  const { model, access, signal } = transfer
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted()
    try {
      return await call()
    } catch (error) {
      if (error instanceof GateError) throw error
      const status = error instanceof HubApiError ? error.statusCode : null
      if (status === 401 || status === 403) {
        throw gateError('hub-no-access', { name: model.name, status, token: access.token !== null }, error)
      }
      if (status === 404) throw gateError('hub-not-found', { name: model.name, endpoint: access.endpoint }, error)
      if (attempt === attempts || (status !== null && status < 500 && status !== 429)) {
        throw unreachable(transfer, error)
      }
      await pause(attempt)
    }
  }
}

export const attempts = 4
export const pause = (attempt: number): Promise<void> => new Promise((done) => setTimeout(done, 200 * 2 ** attempt))

export function unreachable({ model, access }: Transfer, error: unknown): GateError {
  const { message, cause } = error instanceof Error ? error : new Error(String(error))
  const reason = cause instanceof Error ? `${message} (${cause.message})` : message
  return gateError('hub-unreachable', { endpoint: access.endpoint, what: model.name, reason }, error)
}
