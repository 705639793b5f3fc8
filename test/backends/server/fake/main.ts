import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type DialectName, startFake } from './fake.ts'
import { parseFault } from './faults.ts'

// The fake server as a process of its own, for what starts servers:
// node main.ts --dialect vllm --checkpoint DIR [--checkpoint NAME=DIR …] --port P [--fault rowShift] [--fault error500={"first":2}]
const { values } = parseArgs({
  options: {
    dialect: { type: 'string', default: 'vllm' },
    /** `DIR` or `NAME=DIR`; the first is the server's model, further ones are adapters of it. */
    checkpoint: { type: 'string', multiple: true, default: [] },
    /** Name of the first. */
    model: { type: 'string' },
    port: { type: 'string', default: '0' },
    fault: { type: 'string', multiple: true, default: [] },
    /** `NAME=JSON` */
    trait: { type: 'string', multiple: true, default: [] },
    /** Seconds until the model is loaded. */
    'slow-start': { type: 'string', default: '0' },
    /** Alive, and never ready. */
    'never-ready': { type: 'boolean', default: false },
    /** Ends, with code 3, after so many seconds. */
    'die-after': { type: 'string' },
    /** So many processes below this one that live on when it is killed. */
    children: { type: 'string', default: '0' },
    /** Each in a process group of its own. */
    'own-groups': { type: 'boolean', default: false },
    /** SIGTERM does nothing. */
    deaf: { type: 'boolean', default: false },
  },
})

/** An orphan that a test forgot ends by itself. */
const worker = `process.title = 'VLLM::EngineCore'; setTimeout(() => {}, 120_000); ${values.deaf ? "process.on('SIGTERM', () => {})" : ''}`

const children = Array.from({ length: Number(values.children) }, () =>
  spawn(process.execPath, ['-e', worker], { stdio: 'ignore', detached: values['own-groups'] }),
)
if (children.length > 0) console.log(`children ${children.map(({ pid }) => pid).join(' ')}`)

if (values.deaf) {
  process.on('SIGTERM', () => console.error('SIGTERM is not heard'))
} else {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      for (const child of children) child.kill()
      process.exit(0)
    })
  }
}
if (values['die-after'] !== undefined) {
  setTimeout(() => {
    console.error('RuntimeError: Engine core initialization failed. See root cause above.')
    for (const child of children) child.kill()
    process.exit(3)
  }, 1000 * Number(values['die-after']))
}

if (values['never-ready']) {
  console.log('loading')
  setInterval(() => {}, 1000)
} else {
  const named = values.checkpoint.map((written, i): [string, string] => {
    const [, name, folder] = /^([^=/\\]+)=(.+)$/.exec(written) ?? []
    const last = written
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1)!
    return [(i === 0 ? values.model : undefined) ?? name ?? last, folder ?? written]
  })
  const traits = values.trait.map((written) => {
    const at = written.indexOf('=')
    return [written.slice(0, at), JSON.parse(written.slice(at + 1))]
  })
  const fake = await startFake({
    dialect: values.dialect as DialectName,
    checkpoints: Object.fromEntries(named),
    faults: Object.assign({}, ...values.fault.map(parseFault)),
    traits: Object.fromEntries(traits),
    port: Number(values.port),
    loading: 1000 * Number(values['slow-start']),
  })
  console.log(`listening ${fake.root}`)
  // What was asked for last may wait for a model that is still loading, when nothing else keeps the process.
  setInterval(() => {}, 1000)
}
