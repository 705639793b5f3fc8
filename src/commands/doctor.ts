import { resolve } from 'node:path'
import { fetchRuntimeWithCuda, isReadyWithCuda } from '../backends/onnx/runtime/cuda.ts'
import { runtimeEnvironment } from '../backends/onnx/runtime/environment.ts'
import { fetchRuntime, isSound } from '../backends/onnx/runtime/fetch.ts'
import { cachePath } from '../backends/onnx/runtime/runtime.ts'
import type { Environment } from '../github/event.ts'
import { type ExitCode, exitCode } from '../shared/errors.ts'
import { doctorTexts } from '../shared/messages/doctor.ts'
import type { Progress } from '../shared/progress.ts'
import type { Device } from '../suite/source.ts'
import type { Suite } from '../suite/suite.ts'
import { examineGpu } from './doctor/cuda.ts'
import { asJson, asText, type Finding, warn } from './doctor/finding.ts'
import { examineMachine } from './doctor/machine.ts'
import { examineRuntime, session } from './doctor/runtime.ts'

export interface DoctorOptions {
  /** A suite to check too; null: none. */
  suite: string | null
  /** Commit or branch whose suite and data are to be read, as with `policy: base`; null: what the job and its workflow tell. */
  base: string | null
  /** Null: what the suite asks for, else the processor. */
  device: Device | null
  /** Folder of a ready runtime; null: it is looked for. */
  runtime: string | null
  /** Makes a ready runtime folder there first; true: in the cache; null: does not. */
  fetch: string | true | null
  json: boolean
  /** The job of a workflow that the program runs in; null: none. */
  job: { environment: Environment; payload: unknown } | null
  progress: Progress
  signal: AbortSignal
}

/**
 * Looks at everything that an evaluation needs, runs none, and writes what it found to `output`.
 * @returns 0 where an evaluation could run, else 2
 * @throws GateError where a runtime was to be fetched and could not be
 */
export async function doctor(options: DoctorOptions, output: { write(text: string): unknown }): Promise<ExitCode> {
  const { suite, findings: ofSuite } = options.suite === null ? noSuite : await examined(options.suite)
  const device = options.device ?? deviceOf(suite)
  const fetched = options.fetch === null ? null : await readyFolder(options.fetch, device, options)
  // Loaded only with a suite: the doctor has to answer where the rest of the program cannot.
  const needsNone = suite !== null && !(await import('./recorded.ts')).needsRuntime(suite)
  const findings: Finding[] = [
    ...(await examineMachine([
      ['disk of the cache', runtimeEnvironment().cacheFolder, 500e6],
      ['disk of the runs', resolve('.'), 500e6],
    ])),
    ...(options.job === null ? [] : await examineJob(options.job, suite, options)),
    ...(needsNone
      ? await examineServers(suite, options)
      : await examineDevice(device, fetched ?? options.runtime, options)),
    ...ofSuite,
    ...(options.suite === null ? [] : await examineBase(options.suite, options)),
  ]
  output.write(options.json ? asJson(findings) : asText(findings))
  return findings.some(({ state }) => state === 'bad') ? exitCode.badInput : exitCode.passed
}

type Job = NonNullable<DoctorOptions['job']>

const noSuite = { suite: null, findings: [] }

/** Loaded only here: the doctor has to answer where the rest of the program cannot. */
async function examined(file: string) {
  return (await import('./doctor/suite.ts')).examineSuite(file)
}

async function examineJob({ environment, payload }: Job, suite: Suite | null, { progress }: DoctorOptions) {
  return (await import('./doctor/in-job.ts')).examineJob({ environment, payload, suite: suite?.name ?? null, progress })
}

async function examineBase(file: string, { base, job }: DoctorOptions) {
  if (base === null && job === null) return []
  return (await import('./doctor/base.ts')).examineBase({ file, base, job })
}

/** Servers that are started here bring their own runtime, but need the GPU all the same. */
async function examineServers({ baseline, candidate }: Suite, { signal }: DoctorOptions): Promise<Finding[]> {
  if ([baseline, candidate].every(({ server }) => server?.command == null)) return []
  const findings = await examineGpu(null, signal)
  return findings.map((finding) =>
    finding.state === 'bad' ? warn(finding.check, finding.found, doctorTexts.slowServer) : finding,
  )
}

/** The most demanding device of the two sides. */
function deviceOf(suite: Suite | null): Device {
  const asked = suite === null ? [] : [suite.baseline.device, suite.candidate.device]
  return (['cuda', 'webgpu', 'auto'] as const).find((device) => asked.includes(device)) ?? 'cpu'
}

async function examineDevice(device: Device, folder: string | null, options: DoctorOptions): Promise<Finding[]> {
  const { progress, signal } = options
  const { runtime, findings } = await examineRuntime({ folder: folder ?? undefined, device, progress, signal })
  // With `auto` a machine without a GPU is no fault: the processor takes over.
  const wantsGpu = device === 'cuda' || (device === 'auto' && runtime?.cuda)
  if (wantsGpu) return [...findings, ...(await examineGpu(runtime, signal))]
  if (device === 'webgpu' && runtime !== null) return [...findings, await session(runtime, 'webgpu', signal)]
  return findings
}

/** Puts a ready runtime where the user asks for one, unless it is there already. Returns the folder. */
async function readyFolder(where: string | true, device: Device, { progress, signal }: DoctorOptions): Promise<string> {
  const cuda = device === 'cuda'
  const folder = where === true ? cachePath(undefined, cuda) : resolve(where)
  const ready = cuda ? await isReadyWithCuda(folder) : await isSound(folder)
  const { searchPath } = runtimeEnvironment()
  if (ready) progress.note(`The runtime in ${folder} is whole.`)
  else {
    await (cuda ? fetchRuntimeWithCuda : fetchRuntime)(folder, { searchPath, progress, signal })
    progress.note(`The runtime stands in ${folder}.`)
  }
  if (where !== true)
    progress.note('On another machine of this kind, name the folder in CHECKPOINT_GATE_RUNTIME or the input runtime.')
  return folder
}
