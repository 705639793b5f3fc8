import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { childEnvironment } from './environment.ts'
import type { Runtime } from './runtime.ts'

export type ProbeResult =
  | { ok: true; milliseconds: number }
  /** `library`: the shared library that the loader did not find, where that is the reason. */
  | { ok: false; reason: string; library: string | null }

/** y = x + x over two floats: an ONNX model of one node, opset 13. */
const model = 'CAg6NQoOCgF4CgF4EgF5IgNBZGQSAWdaDwoBeBIKCggIARIECgIIAmIPCgF5EgoKCAgBEgQKAggCQgQKABAN'

function script(folder: string, device: string): string {
  return `
const [file, device, model] = ${JSON.stringify([join(folder, 'package.json'), device, model])}
const ort = require('node:module').createRequire(file)('onnxruntime-node')
const options = { executionProviders: [device], logSeverityLevel: 3, intraOpNumThreads: 1 }
ort.InferenceSession.create(Buffer.from(model, 'base64'), options)
  .then((session) => session.run({ x: new ort.Tensor('float32', Float32Array.of(1, 2), [2]) }))
  .then(({ y }) => {
    if (y.data[0] !== 2 || y.data[1] !== 4) throw new Error('1 + 1 gave ' + y.data[0])
  })
  .catch((error) => {
    process.stdout.write(String(error && error.message))
    process.exitCode = 1
  })
`
}

/** Runs a session of one node on a device, in a process of its own: a native crash is an answer too. */
export async function probeRuntime(
  runtime: Runtime,
  device: 'cpu' | 'cuda' | 'webgpu',
  signal: AbortSignal,
): Promise<ProbeResult> {
  signal.throwIfAborted()
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['-e', script(runtime.folder, device)], {
      env: childEnvironment(runtime.libraries),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 60_000,
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
    })
    // What the runtime itself logs; Node's own words, where the binding cannot be loaded.
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const abort = () => child.kill('SIGKILL')
    signal.addEventListener('abort', abort)
    child.on('error', reject)
    child.on('close', (code, ending) => {
      signal.removeEventListener('abort', abort)
      if (signal.aborted) return reject(signal.reason)
      if (code === 0) return resolve({ ok: true, milliseconds: performance.now() - started })
      const words = reasonIn(loaderError.test(stderr) ? stderr : stdout || stderr)
      const reason = ending === null ? words : `the process ended with ${ending}: ${words}`
      resolve({ ok: false, reason, library: missingLibrary(stdout) ?? missingLibrary(stderr) })
    })
  })
}

/** The loader's words: "libcublasLt.so.13: cannot open shared object file: No such file or directory". */
export function missingLibrary(text: string): string | null {
  return /([\w.+-]+\.so[\w.]*): cannot open shared object file/.exec(text)?.[1] ?? null
}

const loaderError = /with error: ([^\n]+)/

/** The runtime wraps the loader's words in source locations, and Node an error in its stack. */
function reasonIn(text: string): string {
  const plain = text.replace(/\u001b\[[0-9;]*m/g, '')
  const inner = loaderError.exec(plain)?.[1] ?? plain.split('\n').find((line) => /error/i.test(line)) ?? plain
  return (
    inner
      .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
      .trim()
      .slice(0, 400) || 'it gave no reason'
  )
}
