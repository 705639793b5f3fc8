import type { Mlflow } from './client.ts'
import { idOf } from './experiments.ts'
import { done, doneOrMissing, unforeseen } from './problem.ts'
import type { Pair } from './run.ts'

/** A version of a registered model. Whatever it says was written by whoever may write to the registry. */
export interface ModelVersion {
  version: string
  source: string
  /** null: of none. */
  runId: string | null
  tags: ReadonlyMap<string, string>
}

interface Answered {
  version: unknown
  source?: unknown
  run_id?: unknown
  tags?: Pair[]
}

/** MLflow's model registry. Every method throws `Refused` where the server does not do what it is asked. */
export class Registry {
  readonly client: Mlflow

  constructor(client: Mlflow) {
    this.client = client
  }

  /** Aliases and the numbers of their versions; null: there is no such model. Searches have been seen to leave aliases out. */
  async aliases(name: string): Promise<Map<string, string> | null> {
    type Found = { registered_model: { aliases?: { alias: string; version: string }[] } }
    const reply = await this.client.request<Found>('GET', 'registered-models/get', { name }, { timeout: 15, tries: 3 })
    const found = doneOrMissing(reply, this.client, `reading the model ${name}`)
    return (
      found && new Map((found.registered_model.aliases ?? []).map(({ alias, version }) => [alias, String(version)]))
    )
  }

  async makeModel(name: string): Promise<void> {
    const reply = await this.client.request('POST', 'registered-models/create', { name })
    if (!reply.ok && reply.failure.kind === 'exists') return
    done(reply, this.client, `making the model ${name}`)
  }

  /** null: there is none of that number. */
  async version(name: string, version: string): Promise<ModelVersion | null> {
    const reply = await this.client.request<{ model_version: Answered }>('GET', 'model-versions/get', { name, version })
    const found = doneOrMissing(reply, this.client, `reading version ${version}`)
    return found && this.#read(found.model_version)
  }

  /** Versions with this value of a tag, the lowest number first. */
  async versionsWith(name: string, tag: Pair): Promise<ModelVersion[]> {
    const filter = `name = '${name}' and tags.\`${tag.key}\` = '${tag.value}'`
    const reply = await this.client.request<{ model_versions?: Answered[] }>('GET', 'model-versions/search', {
      filter,
      max_results: 100,
    })
    const found = done(reply, this.client, 'looking for the version').model_versions ?? []
    return found.map((each) => this.#read(each)).sort((a, b) => Number(a.version) - Number(b.version))
  }

  /** Not tried again: a lost answer may have made one, which a search after it tells. @returns why it was refused, if it was */
  makeVersion(name: string, source: string, runId: string | null, tags: readonly Pair[]) {
    const body = { name, source, ...(runId !== null && { run_id: runId }), tags }
    return this.client.request<{ model_version: Answered }>('POST', 'model-versions/create', body, { tries: 1 })
  }

  async tag(name: string, version: string, { key, value }: Pair): Promise<void> {
    const reply = await this.client.request('POST', 'model-versions/set-tag', { name, version, key, value })
    done(reply, this.client, `marking version ${version}`)
  }

  async setAlias(name: string, alias: string, version: string): Promise<void> {
    const reply = await this.client.request('POST', 'registered-models/alias', { name, alias, version })
    done(reply, this.client, `moving the alias ${alias}`)
  }

  async deleteAlias(name: string, alias: string): Promise<void> {
    const reply = await this.client.request('DELETE', 'registered-models/alias', { name, alias })
    done(reply, this.client, `taking the alias ${alias} away`)
  }

  #read({ version, source, run_id, tags = [] }: Answered): ModelVersion {
    const number = String(version)
    if (!/^[1-9]\d{0,15}$/.test(number))
      throw unforeseen(this.client, 'reading a version', 'a version without a number')
    return {
      version: number,
      source: typeof source === 'string' ? source : '',
      runId: run_id ? idOf(this.client, run_id, 'reading a version') : null,
      tags: new Map(tags.map(({ key, value }) => [key, String(value ?? '')])),
    }
  }
}
