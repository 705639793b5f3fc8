import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Fields, Halted, read, shapes } from './reading.ts'

/**
 * An MLflow server in memory, with the traps of MLflow 3.17.2 as they were seen live: a field of the wrong type ends the reading of a body
 * and is answered 200, long values are cut without a word, the same point is dropped, a missing alias is a 400. The same promises are held
 * against a real server by `npm run e2e:mlflow`, which proves this one.
 */
export interface Fake {
  address: string
  close(): Promise<void>
}

interface Run {
  info: Fields
  metrics: Map<string, Fields[]>
  params: Map<string, string>
  tags: Map<string, string>
  datasets: Fields[]
}
interface Version extends Fields {
  version: string
}
interface Model {
  name: string
  aliases: Map<string, string>
  tags: Map<string, string>
  versions: (Version & { tagged: Map<string, string> })[]
}
interface State {
  experiments: { experiment_id: string; name: string; lifecycle_stage: string }[]
  runs: Map<string, Run>
  models: Map<string, Model>
  files: Map<string, Buffer>
}

class Problem extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}
const invalid = (message: string) => new Problem(400, 'INVALID_PARAMETER_VALUE', message)
const missing = (message: string) => new Problem(404, 'RESOURCE_DOES_NOT_EXIST', message)
const exists = (message: string) => new Problem(400, 'RESOURCE_ALREADY_EXISTS', message)

export async function fakeMlflow(): Promise<Fake> {
  const state: State = {
    experiments: [{ experiment_id: '0', name: 'Default', lifecycle_stage: 'active' }],
    runs: new Map(),
    models: new Map(),
    files: new Map(),
  }
  const server: Server = createServer((request, response) => {
    void answer(state, request).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type })
      response.end(body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

async function answer(state: State, request: IncomingMessage) {
  const url = new URL(request.url ?? '/', 'http://here')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  if (url.pathname === '/health') return { status: 200, type: 'text/plain', body: 'OK' }
  const files = /^\/api\/2\.0\/mlflow-artifacts\/artifacts\/(.+)$/.exec(url.pathname)
  try {
    if (files !== null) return artifact(state, request.method ?? '', files[1]!, body)
    const path = /^\/api\/2\.0\/mlflow\/(.+)$/.exec(url.pathname)?.[1]
    const route = routes[`${request.method} ${path}`]
    if (path === undefined || route === undefined)
      return { status: 404, type: 'text/html', body: '<!doctype html><title>404 Not Found</title><h1>Not Found</h1>' }
    const given = request.method === 'GET' ? Object.fromEntries(url.searchParams) : fieldsIn(path, body)
    return { status: 200, type: 'application/json', body: JSON.stringify(route(state, given) ?? {}) }
  } catch (error) {
    const { status, code, message } =
      error instanceof Problem ? error : new Problem(500, 'INTERNAL_ERROR', String(error))
    return { status, type: 'application/json', body: JSON.stringify({ error_code: code, message }) }
  }
}

/** As far as the body could be read: what comes after a field of the wrong type is lost, and nobody hears of it. */
function fieldsIn(path: string, body: Buffer): Fields {
  const text = body.toString('utf8')
  const fields: Fields = {}
  try {
    read(JSON.parse(text) as Fields, shapes[path] ?? {}, fields)
  } catch (error) {
    if (!(error instanceof Halted)) throw error
  }
  return fields
}

function artifact(state: State, method: string, encoded: string, body: Buffer) {
  const path = decodeURIComponent(encoded)
  if (path.includes('#') || path.split('/').includes('..')) throw invalid('Invalid path')
  if (method === 'PUT') {
    state.files.set(path, body)
    return { status: 200, type: 'text/plain', body: '' }
  }
  const found = state.files.get(path)
  if (found === undefined) throw missing('No such artifact')
  return { status: 200, type: 'application/octet-stream', body: found }
}

const allowed = /^[\p{L}\p{N}_\-. :/]{1,250}$/u
const checkKey = (key: unknown) => {
  if (typeof key !== 'string' || !allowed.test(key) || /^\/|\/$|\/\/|(^|\/)\.{1,2}(\/|$)/.test(key))
    throw invalid(`Invalid value ${JSON.stringify(key)}: Names may only contain alphanumerics`)
}

const runOf = (state: State, id: unknown): Run => {
  if (!id) throw invalid('Invalid value "" for parameter \'run_id\' supplied.')
  const run = state.runs.get(String(id))
  if (run === undefined) throw missing(`Run with id=${id} not found`)
  return run
}
const modelOf = (state: State, name: unknown): Model => {
  const model = state.models.get(String(name))
  if (model === undefined) throw missing(`Registered Model with name=${name} not found`)
  return model
}
const versionOf = (model: Model, number: unknown) => {
  const version = model.versions.find(({ version }) => version === number)
  if (version === undefined) throw missing(`Model Version (name=${model.name}, version=${number}) not found`)
  return version
}
const pairs = (map: ReadonlyMap<string, string>) => [...map].map(([key, value]) => ({ key, value }))
const list = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : [])
const shownVersion = (model: Model, { tagged, ...version }: Model['versions'][number]) => ({
  ...version,
  tags: pairs(tagged),
  aliases: [...model.aliases].flatMap(([alias, number]) => (number === version.version ? [alias] : [])),
})

function shownRun({ info, metrics, params, tags, datasets }: Run) {
  const newest = (points: Fields[]) => points.reduce((a, b) => (Number(b.step ?? 0) >= Number(a.step ?? 0) ? b : a))
  const data = {
    metrics: [...metrics.values()].map(newest),
    params: pairs(params),
    tags: pairs(new Map([...tags, ['mlflow.runName', String(info.run_name)]])),
  }
  return { info, data, inputs: { dataset_inputs: datasets.map((dataset) => ({ dataset })) } }
}

const clean = (filter: unknown) => /tags\.`([^`]+)` = ['"]([^'"]*)['"]/.exec(String(filter))

const routes: Record<string, (state: State, given: Fields) => object | undefined> = {
  'GET experiments/get-by-name': (state, { experiment_name }) => {
    const experiment = state.experiments.find(({ name }) => name === experiment_name)
    if (experiment === undefined) throw missing(`Could not find experiment with name '${experiment_name}'`)
    return { experiment }
  },
  'GET experiments/get': (state, { experiment_id }) => {
    const experiment = state.experiments.find((each) => each.experiment_id === experiment_id)
    if (experiment === undefined) throw missing(`No Experiment with id=${experiment_id} exists`)
    return { experiment }
  },
  'POST experiments/create': (state, { name }) => {
    if (state.experiments.some((each) => each.name === name))
      throw exists(
        `Experiment(name=${name}) already exists. Error: (raised as a result of Query-invoked autoflush; (sqlite3.IntegrityError) [SQL: INSERT INTO experiments]`,
      )
    const experiment_id = String(state.experiments.length)
    state.experiments.push({ experiment_id, name: String(name), lifecycle_stage: 'active' })
    return { experiment_id }
  },
  'POST experiments/delete': (state, { experiment_id }) => {
    state.experiments.find((each) => each.experiment_id === experiment_id)!.lifecycle_stage = 'deleted'
    return {}
  },
  'POST runs/create': (state, { experiment_id, run_name, start_time, tags }) => {
    const experiment = state.experiments.find((each) => each.experiment_id === experiment_id)
    if (experiment?.lifecycle_stage !== 'active') throw invalid('The experiment must be in the active state.')
    const run_id = randomBytes(16).toString('hex')
    const info = {
      run_id,
      run_uuid: run_id,
      experiment_id,
      run_name: run_name ?? `overjoyed-frog-${state.runs.size}`,
      status: 'RUNNING',
      start_time: start_time ?? 0,
      artifact_uri: `mlflow-artifacts:/${experiment_id}/${run_id}/artifacts`,
      lifecycle_stage: 'active',
    }
    const run: Run = { info, metrics: new Map(), params: new Map(), tags: new Map(), datasets: [] }
    for (const { key, value } of list(tags)) run.tags.set(String(key), String(value))
    state.runs.set(run_id, run)
    return { run: shownRun(run) }
  },
  'GET runs/get': (state, { run_id }) => ({ run: shownRun(runOf(state, run_id)) }),
  'POST runs/search': (state, { experiment_ids, filter }) => {
    const [, key, value] = clean(filter) ?? []
    const found = [...state.runs.values()].filter(
      ({ info, tags }) =>
        (experiment_ids as unknown as string[]).includes(String(info.experiment_id)) && tags.get(key!) === value,
    )
    return found.length === 0 ? {} : { runs: found.map(shownRun) }
  },
  'POST runs/update': (state, { run_id, status, end_time, run_name }) => {
    const run = runOf(state, run_id)
    // An unknown status changes nothing, and is answered 200.
    if (['RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'].includes(String(status))) run.info.status = status
    if (end_time !== undefined) run.info.end_time = end_time
    if (run_name !== undefined) run.info.run_name = run_name
    return { run_info: run.info }
  },
  'POST runs/set-tag': (state, { run_id, key, value }) => {
    checkKey(key)
    runOf(state, run_id).tags.set(String(key), String(value ?? '').slice(0, 8000))
    return {}
  },
  'POST runs/log-batch': (state, given) => {
    const run = runOf(state, given.run_id)
    const [metrics, params, tags] = [list(given.metrics), list(given.params), list(given.tags)]
    if (
      metrics.length > 1000 ||
      params.length > 100 ||
      tags.length > 100 ||
      metrics.length + params.length + tags.length > 1000
    )
      throw invalid('A batch logging request can contain at most 1000 metrics, 100 params and 100 tags')
    for (const { key } of [...metrics, ...params, ...tags]) checkKey(key)
    for (const { key, value } of params)
      if (run.params.has(String(key)) && run.params.get(String(key)) !== String(value ?? '').slice(0, 6000))
        throw invalid('Changing param values is not allowed.')
    for (const { key, value } of params) run.params.set(String(key), String(value ?? '').slice(0, 6000))
    for (const { key, value } of tags) run.tags.set(String(key), String(value ?? '').slice(0, 8000))
    for (const { key, value = 0, timestamp = 0, step = 0 } of metrics) {
      const points = run.metrics.get(String(key)) ?? []
      const isKnown = points.some((p) => p.value === value && p.timestamp === timestamp && p.step === step)
      if (!isKnown) run.metrics.set(String(key), [...points, { key, value, timestamp, step }])
    }
    return {}
  },
  'GET metrics/get-history': (state, { run_id, metric_key }) => ({
    metrics: runOf(state, run_id).metrics.get(String(metric_key)) ?? [],
  }),
  'POST runs/log-inputs': (state, { run_id, datasets }) => {
    const run = runOf(state, run_id)
    for (const { dataset } of list(datasets) as unknown as { dataset: Fields }[]) {
      if (String(dataset.digest).length > 36) throw invalid("'digest' exceeds the maximum length of 36 characters")
      const isSame = (each: Fields) => each.name === dataset.name && each.digest === dataset.digest
      if (run.datasets.some(isSame)) continue
      // One for all runs of an experiment, as whoever came first described it.
      const others = [...state.runs.values()].filter(({ info }) => info.experiment_id === run.info.experiment_id)
      run.datasets.push(others.flatMap(({ datasets }) => datasets).find(isSame) ?? dataset)
    }
    return {}
  },
  'GET artifacts/list': (state, { run_id, path = '' }) => {
    const { info } = runOf(state, run_id)
    const root = `${info.experiment_id}/${info.run_id}/artifacts/`
    const below = path === '' ? root : `${root}${path}/`
    const files = new Map<string, Fields>()
    for (const [name, bytes] of state.files) {
      if (!name.startsWith(below)) continue
      const [first, ...deeper] = name.slice(below.length).split('/')
      const own = `${below.slice(root.length)}${first}`
      if (deeper.length > 0) files.set(own, { path: own, is_dir: true })
      else files.set(own, { path: own, is_dir: false, ...(bytes.length > 0 && { file_size: bytes.length }) })
    }
    return { root_uri: info.artifact_uri, ...(files.size > 0 && { files: [...files.values()] }) }
  },
  'POST registered-models/create': (state, { name }) => {
    if (/[/:]/.test(String(name))) throw invalid('Registered model name cannot contain / or :')
    if (state.models.has(String(name))) throw exists(`Registered Model (name=${name}) already exists.`)
    state.models.set(String(name), { name: String(name), aliases: new Map(), tags: new Map(), versions: [] })
    return { registered_model: { name } }
  },
  'DELETE registered-models/delete': (state, { name }) => {
    modelOf(state, name)
    state.models.delete(String(name))
    return {}
  },
  'GET registered-models/get': (state, { name }) => {
    const model = modelOf(state, name)
    const aliases = [...model.aliases].map(([alias, version]) => ({ alias, version }))
    const tags = pairs(model.tags)
    return { registered_model: { name, ...(aliases.length > 0 && { aliases }), ...(tags.length > 0 && { tags }) } }
  },
  'POST registered-models/set-tag': (state, { name, key, value }) => {
    checkKey(key)
    modelOf(state, name).tags.set(String(key), String(value ?? ''))
    return {}
  },
  'DELETE registered-models/delete-tag': (state, { name, key }) => {
    modelOf(state, name).tags.delete(String(key))
    return {}
  },
  'GET registered-models/alias': (state, { name, alias }) => {
    const model = modelOf(state, name)
    const version = model.aliases.get(String(alias))
    if (version === undefined) throw invalid(`Registered model alias ${alias} not found.`)
    return { model_version: shownVersion(model, versionOf(model, version)) }
  },
  'POST registered-models/alias': (state, { name, alias, version }) => {
    if (version === undefined)
      throw invalid("Invalid value 1 for parameter 'version' supplied: Value was of type 'int'.")
    const model = modelOf(state, name)
    if (!/^[\w-]{1,255}$/.test(String(alias)) || /^(latest|v\d+)$/i.test(String(alias)))
      throw invalid('Invalid alias name')
    versionOf(model, version)
    model.aliases.set(String(alias), String(version))
    return {}
  },
  'DELETE registered-models/alias': (state, { name, alias }) => {
    modelOf(state, name).aliases.delete(String(alias))
    return {}
  },
  'POST model-versions/create': (state, { name, source, run_id, tags }) => {
    const model = modelOf(state, name)
    const text = String(source)
    if (/^https?:/.test(text)) throw invalid("'source' cannot use the 'https' scheme")
    if (!/^[a-z][\w+.-]*:/.test(text) || /^file:/.test(text) || text.includes('..'))
      throw invalid(`Invalid model version source: '${text}'.`)
    if (/^(mlflow-artifacts|runs):/.test(text) && (!run_id || !text.includes(String(run_id))))
      throw invalid(
        `Invalid model version source: '${text}'. The run_id request parameter must identify the resource that contains the source.`,
      )
    const tagged = new Map(list(tags).map(({ key, value }) => [String(key), String(value ?? '').slice(0, 8000)]))
    const version = {
      name,
      version: String(Number(model.versions.at(-1)?.version ?? 0) + 1),
      source,
      run_id: run_id ?? '',
      status: 'READY',
      current_stage: 'None',
      tagged,
    }
    model.versions.push(version)
    return { model_version: shownVersion(model, version) }
  },
  'GET model-versions/get': (state, { name, version }) => {
    const model = modelOf(state, name)
    return { model_version: shownVersion(model, versionOf(model, version)) }
  },
  'GET model-versions/search': (state, { filter }) => {
    const [, key, value] = clean(filter) ?? []
    const name = /name = ['"]([^'"]*)['"]/.exec(String(filter))?.[1]
    const model = state.models.get(name ?? '')
    const found = (model?.versions ?? []).filter(({ tagged }) => tagged.get(key!) === value).reverse()
    return found.length === 0 ? {} : { model_versions: found.map((each) => shownVersion(model!, each)) }
  },
  'DELETE model-versions/delete': (state, { name, version }) => {
    const model = modelOf(state, name)
    model.versions.splice(model.versions.indexOf(versionOf(model, version)), 1)
    for (const [alias, at] of model.aliases) if (at === version) model.aliases.delete(alias)
    return {}
  },
  'DELETE model-versions/delete-tag': (state, { name, version, key }) => {
    const { tagged } = versionOf(modelOf(state, name), version)
    if (!tagged.delete(String(key))) throw missing('no such tag')
    return {}
  },
  'POST model-versions/set-tag': (state, { name, version, key, value }) => {
    checkKey(key)
    versionOf(modelOf(state, name), version).tagged.set(String(key), String(value ?? '').slice(0, 8000))
    return {}
  },
}
