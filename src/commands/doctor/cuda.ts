import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { childEnvironment } from '../../backends/onnx/runtime/environment.ts'
import { type Ended, runProgram } from '../../backends/onnx/runtime/npm.ts'
import { nativeFolder, thisPlatform } from '../../backends/onnx/runtime/platform.ts'
import type { Runtime } from '../../backends/onnx/runtime/runtime.ts'
import { bad, type Finding, ok, warn } from './finding.ts'
import { session } from './runtime.ts'

/** The first driver that CUDA 13 runs on. */
const oldestDriver = 580

/** `output`: of `nvidia-smi --query-gpu=name,memory.total,driver_version --format=csv,noheader`, a line for each GPU. */
export function judgeGpu({ code, stdout, stderr }: Ended): Finding {
  const advice =
    'Install the NVIDIA driver; in a container, pass the GPU through (docker run --gpus all, with the NVIDIA container toolkit).'
  if (code === null) return bad('GPU', 'nvidia-smi is not on the PATH', advice)
  const gpus = stdout.split('\n').filter((line) => line.trim() !== '')
  if (code !== 0 || gpus.length === 0) return bad('GPU', (stdout + stderr).trim() || 'nvidia-smi sees none', advice)
  const found = gpus.map((line) => line.trim()).join('; ')
  const driver = Number.parseInt(gpus[0]!.split(',').at(-1)!, 10)
  if (driver >= oldestDriver) return ok('GPU', found)
  return warn(
    'GPU',
    found,
    `The pinned CUDA provider is built for CUDA 13, which needs driver ${oldestDriver} or newer.`,
  )
}

/** `output`: of ldd on the provider's library. */
export function judgeLibraries(output: string): Finding {
  const missing = [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]!)
  if (missing.length === 0) return ok('CUDA libraries', 'all found')
  const found = `not found: ${missing.join(', ')}`
  const driver = 'libcuda.so.1 belongs to the NVIDIA driver of this machine.'
  const others =
    'checkpoint-gate doctor --device cuda --fetch makes a runtime folder that brings the CUDA libraries; or install CUDA 13 and name its folder in LD_LIBRARY_PATH.'
  const advice = [missing.includes('libcuda.so.1') && driver, missing.some((each) => each !== 'libcuda.so.1') && others]
  return bad('CUDA libraries', found, advice.filter(Boolean).join(' '))
}

async function libraries(runtime: Runtime, signal: AbortSignal): Promise<Finding[]> {
  if (process.platform !== 'linux') return []
  const native = join(runtime.folder, 'node_modules', 'onnxruntime-node', nativeFolder(thisPlatform))
  const provider = join(native, 'libonnxruntime_providers_cuda.so')
  const env = childEnvironment(runtime.libraries)
  const ldd = await runProgram({ program: 'ldd', args: [] }, [provider], native, signal, env)
  return ldd.code === 0 ? [judgeLibraries(ldd.stdout)] : []
}

export async function examineGpu(runtime: Runtime | null, signal: AbortSignal): Promise<Finding[]> {
  const query = ['--query-gpu=name,memory.total,driver_version', '--format=csv,noheader']
  const smi = await runProgram({ program: 'nvidia-smi', args: [] }, query, tmpdir(), signal)
  const gpu = judgeGpu(smi)
  if (runtime === null) return [gpu]
  return [gpu, ...(await libraries(runtime, signal)), await session(runtime, 'cuda', signal)]
}
