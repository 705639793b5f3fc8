import { answers, read, readOrMissing, type StoredVersion } from './answers.ts'
import type { Mlflow } from './client.ts'
import { done } from './problem.ts'
import type { Pair } from './run.ts'

/** A version of a registered model. Whatever it says was written by whoever may write to the registry. */
export interface ModelVersion {
  version: string
  source: string
  /** null: of none. */
  runId: string | null
  tags: ReadonlyMap<string, string>
}

/** MLflow's model registry. Every method throws `Refused` where the server does not do what it is asked. */
export class Registry {
  readonly client: Mlflow

  constructor(client: Mlflow) {
    this.client = client
  }

  /** Aliases and the numbers of their versions; null: there is no such model. Searches have been seen to leave aliases out. */
  async aliases(name: string): Promise<Map<string, string> | null> {
    const model = await this.#model(name)
    return model && new Map(model.aliases.map(({ alias, version }) => [alias, version]))
  }

  /** Tags of the model itself, which outlive its versions; none where there is no such model. */
  async tagsOfModel(name: string): Promise<Map<string, string>> {
    return new Map((await this.#model(name))?.tags.map(({ key, value }) => [key, value]))
  }

  async #model(name: string) {
    const reply = await this.client.request('GET', 'registered-models/get', { name }, { cheap: true })
    return readOrMissing(answers.model, reply, this.client, `reading the model ${name}`)?.registered_model ?? null
  }

  async makeModel(name: string): Promise<void> {
    const reply = await this.client.request('POST', 'registered-models/create', { name })
    if (!reply.ok && reply.failure.kind === 'exists') return
    done(reply, this.client, `making the model ${name}`)
  }

  /** null: there is none of that number. */
  async version(name: string, version: string): Promise<ModelVersion | null> {
    const reply = await this.client.request('GET', 'model-versions/get', { name, version })
    const found = readOrMissing(answers.version, reply, this.client, `reading version ${version}`)
    return found && versionOf(found.model_version)
  }

  /** Versions with this value of a tag, the lowest number first. */
  async versionsWith(name: string, tag: Pair): Promise<ModelVersion[]> {
    const filter = `name = '${name}' and tags.\`${tag.key}\` = '${tag.value}'`
    const reply = await this.client.request('GET', 'model-versions/search', { filter, max_results: 100 })
    const { model_versions: found } = read(answers.versions, reply, this.client, 'looking for the version')
    return found.map(versionOf).sort((a, b) => Number(a.version) - Number(b.version))
  }

  /** Not tried again: a lost answer may have made one, which a search after it tells. @returns why it was refused, if it was */
  makeVersion(name: string, source: string, runId: string | null, tags: readonly Pair[]) {
    const body = { name, source, ...(runId !== null && { run_id: runId }), tags }
    return this.client.request('POST', 'model-versions/create', body, { tries: 1 })
  }

  async tag(name: string, version: string, { key, value }: Pair): Promise<void> {
    const reply = await this.client.request('POST', 'model-versions/set-tag', { name, version, key, value })
    done(reply, this.client, `marking version ${version}`)
  }

  async tagModel(name: string, { key, value }: Pair): Promise<void> {
    const reply = await this.client.request('POST', 'registered-models/set-tag', { name, key, value })
    done(reply, this.client, `marking the model ${name}`)
  }

  async setAlias(name: string, alias: string, version: string): Promise<void> {
    const reply = await this.client.request('POST', 'registered-models/alias', { name, alias, version })
    done(reply, this.client, `moving the alias ${alias}`)
  }

  async deleteAlias(name: string, alias: string): Promise<void> {
    const reply = await this.client.request('DELETE', 'registered-models/alias', { name, alias })
    done(reply, this.client, `taking the alias ${alias} away`)
  }
}

function versionOf({ version, source, run_id, tags }: StoredVersion): ModelVersion {
  return { version, source, runId: run_id || null, tags: new Map(tags.map(({ key, value }) => [key, value])) }
}
