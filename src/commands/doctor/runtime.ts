import { tmpdir } from 'node:os'
import { runtimeEnvironment } from '../../backends/onnx/runtime/environment.ts'
import { failure, npmCommand, runProgram } from '../../backends/onnx/runtime/npm.ts'
import { pinnedPackages, pinnedVersion } from '../../backends/onnx/runtime/pinned.ts'
import { probeRuntime } from '../../backends/onnx/runtime/probe.ts'
import { type FindOptions, locateRuntime, type Runtime } from '../../backends/onnx/runtime/runtime.ts'
import { GateError } from '../../shared/errors.ts'
import { bad, type Finding, ok, warn } from './finding.ts'

const sources: Record<Runtime['source'], string> = {
  given: 'as given',
  node_modules: 'installed beside the program',
  cache: 'in the cache',
  fetched: 'fetched now',
}

/** Whether a runtime is here or could be had, and whether it really runs. */
export async function examineRuntime(options: FindOptions): Promise<{ runtime: Runtime | null; findings: Finding[] }> {
  try {
    const runtime = await locateRuntime(options)
    if (runtime === null) return { runtime, findings: [await fetchable(options)] }
    const { version, folder, source } = runtime
    const found = `onnxruntime-node ${version}, ${sources[source]}: ${folder}`
    const named =
      version === pinnedVersion
        ? ok('runtime', found)
        : warn('runtime', found, `The program is tested with ${pinnedVersion}; another version may give other digits.`)
    return { runtime, findings: [named, await session(runtime, 'cpu', options.signal)] }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return { runtime: null, findings: [bad('runtime', error.message, error.hint)] }
  }
}

/** A session of one node, run for real. */
export async function session(
  runtime: Runtime,
  device: 'cpu' | 'cuda' | 'webgpu',
  signal: AbortSignal,
): Promise<Finding> {
  const check = `session on ${device}`
  const result = await probeRuntime(runtime, device, signal)
  if (result.ok) return ok(check, `runs (${Math.round(result.milliseconds)} ms with the start of its process)`)
  if (device === 'cuda') return bad(check, result.reason, 'See the libraries above; or choose device: cpu.')
  if (result.library === 'libvulkan.so.1') {
    return bad(check, result.reason, 'Install the Vulkan loader (Debian: libvulkan1) and the driver of the GPU.')
  }
  const advice =
    device === 'cpu' ? 'Make the runtime folder anew: checkpoint-gate doctor --fetch' : 'Choose device: cpu.'
  return bad(check, result.reason, advice)
}

/** Asks the registry only where the runtime would have to come from there. */
async function fetchable({ device, signal }: FindOptions): Promise<Finding> {
  if (device === 'cuda') {
    const advice = 'checkpoint-gate doctor --device cuda --fetch puts one into the cache (1.6 GB; needs npm and pip).'
    return bad('runtime', 'none with a CUDA provider on this machine', advice)
  }
  const npm = npmCommand(runtimeEnvironment().searchPath)
  const ready =
    'Make a ready folder with checkpoint-gate doctor --fetch DIR on a machine with network, copy it here, and name it in CHECKPOINT_GATE_RUNTIME or the input runtime.'
  if (npm === null) return bad('runtime', 'not on this machine, and there is no npm to fetch it', ready)
  const [main] = pinnedPackages
  const args = ['view', `${main!.name}@${pinnedVersion}`, 'dist.integrity', '--loglevel=error', '--fetch-retries=0']
  const { code, stdout, stderr } = await runProgram(npm, args, tmpdir(), signal)
  if (code !== 0) return bad('runtime', `not on this machine, and npm cannot fetch it: ${failure(stderr)}`, ready)
  if (stdout.trim() !== main!.integrity) {
    return bad('runtime', `not on this machine, and the registry offers another content: ${stdout.trim()}`, ready)
  }
  const found = `not on this machine yet; npm can fetch onnxruntime-node ${pinnedVersion}`
  return warn(
    'runtime',
    found,
    'The first evaluation fetches it (108 MiB); checkpoint-gate doctor --fetch does it now.',
  )
}
