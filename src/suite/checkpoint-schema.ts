import { z } from 'zod'
import { shown } from '../shared/shown.ts'
import { placeholders, placeholdersIn } from './command.ts'
import { mayNameModel } from './mlflow-schema.ts'
import { dialects } from './source.ts'
import { addressMistake, addressText, keyVariable, told } from './texts.ts'
import { isMapping, missing } from './written.ts'

const device = z
  .enum(['auto', 'cpu', 'cuda', 'webgpu'])
  .describe(
    'What computes. auto: cuda where a GPU with its libraries is found, else cpu; the report says which it was.',
  )
const threads = z
  .int()
  .min(1)
  .max(1024)
  .describe('Threads that compute one operator on the CPU. Absent: as many as this process may use cores.')
const batchTokens = z
  .int()
  .min(1)
  .describe("Most tokens of one batch, padding included: less needs less memory. Absent: the backend's own choice.")

const HUB = /^hf:[\w.-]+\/[\w.-]+(@[\w./-]+)?$/
const RECORDED = /^recorded:./
const REGISTERED = /^mlflow:([^@]+)@[\w-]{1,255}$/

/** What a side can be. */
export const SIDES = 'a folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER'

const isAddress = (written: string): boolean => /^https?:\/\//i.test(written)
const hasScheme = (path: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(path)

function pathMistake(path: string): string | null {
  if (hasScheme(path) ? HUB.test(path) || RECORDED.test(path) : path !== '') return null
  const [, model] = REGISTERED.exec(path) ?? []
  if (model !== undefined && mayNameModel(model)) return null
  if (path.startsWith('mlflow:'))
    return `given ${shown(path)}; allowed: mlflow:MODEL@ALIAS, a registered model and its alias, such as mlflow:legal@champion`
  if (isAddress(path)) return 'is the address of a server: write it as server:'
  if (path.startsWith('recorded:'))
    return `given ${shown(path)}; allowed: recorded:FOLDER, the folder relative to the suite, such as recorded:outputs/candidate`
  return path.startsWith('hf:')
    ? `given ${shown(path)}; allowed: hf:owner/name@revision, such as hf:HuggingFaceTB/SmolLM2-135M@main`
    : `given ${shown(path)}; allowed: ${SIDES}`
}

const checkpointPath = told(pathMistake)

const serveCommand = told((command) => {
  const used = placeholdersIn(command)
  const unknown = used.find((name) => !(placeholders as readonly string[]).includes(name))
  if (unknown !== undefined) return `has {${unknown}}; what is filled in is {checkpoint}, {port} and {model}`
  if (command.trim() === '') return 'is empty; write the command that starts the server'
  return used.includes('port') ? null : 'names no {port}: write --port {port}, so that a free port is taken'
})

const prepareCommand = told((command) => {
  const [used] = placeholdersIn(command).filter((name) => (placeholders as readonly string[]).includes(name))
  if (used !== undefined) return `has {${used}}; nothing is filled in here, so write what is meant`
  return command.trim() === '' ? 'is empty; write the command that brings the checkpoint' : null
})

const tokenizerFolder = told((path) =>
  (hasScheme(path) ? HUB.test(path) : path !== '')
    ? null
    : `given ${shown(path)}; allowed: a folder relative to the suite, or hf:owner/name@revision`,
)

const seconds = z.number().gt(0).max(86_400)

/** How a checkpoint behind a server is reached; the keys of a side, or defaults of both at the top of the suite. */
const serving = {
  server: addressText.describe(
    'Address of an OpenAI-compatible server that runs already, such as http://gpu-1:8000/v1. The files of its model are named by path, where they are at hand.',
  ),
  serve: serveCommand.describe(
    'Shell command that starts a server on this machine, in the folder of the suite; {checkpoint}, {port} and {model} are filled in: vllm serve {checkpoint} --port {port} --served-model-name {model}. It is stopped with all its processes. Two sides with the same filled command share one server, else one runs after the other.',
  ),
  model: z
    .string()
    .min(1)
    .describe(
      "The model's name on the server. Absent: the only one that it lists, or with serve the name of the side.",
    ),
  tokenizer: tokenizerFolder.describe(
    'Folder, or hf:owner/name@revision, that holds tokenizer.json and the chat template of a served model, where they do not lie in its path (an adapter: the folder of its base).',
  ),
  api_key_env: keyVariable.describe(
    'Name of the environment variable that holds the API key of the server, such as OPENAI_API_KEY.',
  ),
  concurrency: z
    .int()
    .min(1)
    .max(1024)
    .describe("Most requests to the server at once. Absent: what suits the server's kind."),
  timeout: seconds.describe('Seconds that one request to the server may take. Absent: 120.'),
  start_timeout: seconds.describe('Seconds from the start of serve until the server answers. Absent: 600.'),
  chat_template: z
    .enum(['gate', 'server'])
    .describe(
      'Who renders the chat template of a served model. gate: as for a checkpoint in process. server: through its chat route. Absent: gate, where the files of the model are known.',
    ),
  dialect: z
    .enum(dialects)
    .describe(
      'How the server is asked for the log-probabilities of given texts. auto: found out and proven; none: not asked.',
    ),
  prepare: prepareCommand.describe(
    'Shell command that brings or converts the checkpoint, in the folder of the suite, before it is looked for. Each run runs it again; a run that was interrupted goes on with what it made.',
  ),
  pass_env: z
    .array(keyVariable)
    .min(1)
    .describe(
      'Names of environment variables with secrets that serve and prepare may see, such as [HF_TOKEN]. Without it they see none: no variable whose name or value is that of a token, key or password, and no input of the action. The variable of api_key_env is seen by serve.',
    ),
}

/** The keys that say how a side is served, as a side and the top of a suite can have them. */
export const servedSchema = z.object(serving).partial()

const defaults = asDefaults({ device, threads, batch_tokens: batchTokens, ...serving })

/** The keys at the top of the suite that hold for both checkpoints. */
export const checkpointDefaults = { ...z.object(defaults).partial().shape, device: defaults.device.prefault('auto') }

function asDefaults<T extends Record<string, z.ZodType>>(shape: T): T {
  const described = Object.entries(shape).map(([key, schema]) => [
    key,
    schema.describe(`Default of both checkpoints. ${schema.description}`),
  ])
  return Object.fromEntries(described) as T
}

export const servingKeys = Object.keys(serving) as (keyof typeof serving)[]

const sideSchema = z.strictObject({
  path: checkpointPath
    .optional()
    .describe(
      'A folder relative to the suite, hf:owner/name@revision, or recorded:FOLDER. It can be absent where server names one that runs.',
    ),
  file: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Which ONNX (or served GGUF) file of the folder, such as onnx/model_q4.onnx. Absent: the usual names are tried.',
    ),
  device: device.optional(),
  threads: threads.optional(),
  batch_tokens: batchTokens.optional(),
  ...servedSchema.shape,
})

export type WrittenSide = z.output<typeof sideSchema>
export type WrittenServing = z.output<typeof servedSchema>

/** A side as it is written; a text is its path, or the address of a server. */
export function checkpoint(what: string) {
  const absent = `the ${what} checkpoint, ${SIDES}`
  return z
    .union([told((text) => (isAddress(text) ? addressMistake(text) : pathMistake(text))), sideSchema], {
      error: (issue) =>
        missing(absent)(issue) ??
        (isMapping(issue.input) || typeof issue.input === 'string'
          ? undefined
          : `given ${shown(issue.input)}; allowed: a folder, hf:owner/name@revision, recorded:FOLDER, the address of a server, or a mapping such as {path: …, device: …} or {path: …, serve: …}`),
    })
    .superRefine((written, context) => {
      const path = typeof written === 'string' ? written : written.path
      if (what === 'candidate' && path?.startsWith('mlflow:'))
        context.addIssue({ code: 'custom', message: 'is an alias of a registry, which only the baseline can be' })
    })
    .transform(
      (written): WrittenSide =>
        typeof written !== 'string' ? written : isAddress(written) ? { server: written } : { path: written },
    )
}
