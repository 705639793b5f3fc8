import { mlflowTexts } from '../shared/messages/mlflow.ts'
import { answers, readOrMissing } from './answers.ts'
import type { Mlflow, Patience } from './client.ts'
import type { Answer, Reply } from './failure.ts'
import { done } from './problem.ts'
import type { Artifact } from './run.ts'
import type { Sent } from './transport.ts'

/** Where a run's artifacts are kept, as the server's proxy takes them: `EXPERIMENT/RUN/artifacts`; or why it does not. */
export function proxiedPath(artifactUri: string): { path: string } | { why: string } {
  const found = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.+)$/.exec(artifactUri)
  if (found !== null && safeParts(found[1]!) !== null) return { path: found[1]!.replace(/\/+$/, '') }
  return { why: mlflowTexts.notProxied({ scheme: /^[\w+.-]+(?=:)/.exec(artifactUri)?.[0] ?? null }) }
}

/** The parts of a path below a run's artifacts; null: the server refuses it, or it would lead out of them. */
export function safeParts(path: string): string[] | null {
  const parts = path.replaceAll('\\', '/').split('/')
  const isBad = (part: string) => part === '' || part === '.' || part === '..' || /[#\0]/.test(part)
  return parts.some(isBad) ? null : parts
}

/** The server's own proxy for artifacts. */
export class ArtifactProxy {
  readonly #client: Mlflow
  /** A server behind `--static-prefix` has these routes without it; a proxy in front of a server has them with it. */
  #withPrefix = true

  constructor(client: Mlflow) {
    this.#client = client
  }

  /** Puts a file there, over one that is there. Throws `Refused`. */
  async put(folder: string, artifact: Artifact): Promise<void> {
    const parts = safeParts(artifact.name)
    if (parts === null) throw new Error(`${artifact.name} is no name of an artifact`)
    const request = { method: 'PUT' as const, body: artifact.bytes, type: artifact.type }
    done(await this.#ask(folder, parts, request), this.#client, `uploading ${artifact.name}`)
  }

  /** A file, at most `most` bytes of it: a longer one is a failure. Throws `Refused`. */
  async get(folder: string, path: string, most: number): Promise<Uint8Array> {
    const parts = safeParts(path)
    if (parts === null) throw new Error(`${path} is no name of an artifact`)
    const reply = await this.#ask(folder, parts, { method: 'GET', most }, { timeout: 600 })
    return done(reply, this.#client, `downloading ${path}`).bytes
  }

  async #ask(
    folder: string,
    parts: readonly string[],
    request: Omit<Sent, 'url'>,
    patience: Patience = {},
  ): Promise<Reply<Answer>> {
    const path = [...folder.split('/'), ...parts].map(encodeURIComponent).join('/')
    const { address } = this.#client.place
    const bare = new URL(address).origin
    const send = (base: string) =>
      this.#client.raw({ ...request, url: `${base}/api/2.0/mlflow-artifacts/artifacts/${path}` }, patience)
    const reply = await send(this.#withPrefix ? address : bare)
    if (reply.ok || reply.failure.kind !== 'not-mlflow' || bare === address || !this.#withPrefix) return reply
    this.#withPrefix = false
    return send(bare)
  }
}

export interface ListedFile {
  /** Below the run's artifacts. */
  path: string
  /** Bytes. */
  size: number
}

/** The files below a folder of a run's artifacts, those of its folders too; once there are more than `most`, no more are looked for. Throws `Refused`. */
export async function listArtifacts(client: Mlflow, runId: string, folder = '', most = 500): Promise<ListedFile[]> {
  const files: ListedFile[] = []
  const folders = [folder]
  for (let asked = 0; folders.length > 0; asked++) {
    const path = folders.pop()!
    const query = { run_id: runId, ...(path !== '' && { path }) }
    const reply = await client.request('GET', 'artifacts/list', query)
    for (const each of readOrMissing(answers.files, reply, client, 'listing the artifacts')?.files ?? []) {
      if (each.is_dir) folders.push(each.path)
      // An empty file has no size.
      else files.push({ path: each.path, size: Number(each.file_size ?? 0) })
    }
    if (files.length > most || asked > most) return files
  }
  return files
}
