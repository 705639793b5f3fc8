import type { Message } from '../message.ts'

const ready =
  '`checkpoint-gate doctor --fetch FOLDER` on a machine with network makes a folder to copy; name it in the input `runtime` or in CHECKPOINT_GATE_RUNTIME.'

export const runtimeMessages = {
  'runtime-folder-unusable': (p: { folder: string; missing: string }): Message => ({
    exit: 'badInput',
    what: `The runtime folder ${p.folder} cannot be used: ${p.missing} is missing.`,
    hint: `A runtime folder holds node_modules/onnxruntime-node and node_modules/onnxruntime-common for this platform. ${ready}`,
  }),
  'runtime-no-cuda': (p: { folder: string | null; version: string }): Message => ({
    exit: 'badInput',
    what:
      p.folder === null
        ? 'device: cuda was asked for, and no runtime with its CUDA provider was found.'
        : `device: cuda was asked for, and the runtime in ${p.folder} has no CUDA provider (libonnxruntime_providers_cuda.so).`,
    hint: `\`checkpoint-gate doctor --device cuda --fetch\` puts onnxruntime ${p.version} with its CUDA provider into this machine's cache (1.6 GB; needs pip); or choose device: cpu.`,
  }),
  'runtime-no-build': (p: { reason: string }): Message => ({
    exit: 'notFinished',
    what: `ONNX Runtime cannot run on this machine: ${p.reason}.`,
    hint: 'Use a runner with a supported platform, or evaluate the checkpoint on another machine.',
  }),
  'runtime-no-npm': (p: { version: string }): Message => ({
    exit: 'notFinished',
    what: `onnxruntime-node ${p.version} has to be fetched once, and npm is not on this machine's PATH.`,
    hint: `Add actions/setup-node to the job before this step, or give a ready runtime folder. ${ready}`,
  }),
  'runtime-npm-failed': (p: { version: string; detail: string }): Message => ({
    exit: 'notFinished',
    what: `npm could not fetch onnxruntime-node ${p.version}: ${p.detail}`,
    hint: `Check the registry and proxy settings of npm on this machine (npm config get registry), or give a ready runtime folder. ${ready}`,
  }),
  'runtime-integrity': (p: { package: string; expected: string; found: string }): Message => ({
    exit: 'notFinished',
    what: `What npm fetched as ${p.package} is not what was published: its hash is ${p.found}, expected ${p.expected}.`,
    hint: 'Nothing of it was kept or run. Find out what stands between this machine and the registry: a mirror that repacks, a damaged npm cache (npm cache verify), or an attack.',
  }),
  'runtime-not-written': (p: { folder: string; detail: string }): Message => ({
    exit: 'notFinished',
    what: `The runtime could not be written to ${p.folder}: ${p.detail}`,
    hint: 'It needs about 300 MB while it is fetched. Free space, or set RUNNER_TOOL_CACHE to a folder that can be written.',
  }),
  'runtime-folder-occupied': (p: { folder: string }): Message => ({
    exit: 'badInput',
    what: `The runtime is not put at ${p.folder}: there are other files in that folder.`,
    hint: 'Name a folder that does not exist yet, or an empty one.',
  }),
  'runtime-no-pip': (p: { detail: string }): Message => ({
    exit: 'notFinished',
    what: `The CUDA provider is taken from a Python package, and pip could not be started: ${p.detail}`,
    hint: 'Install python3 with pip on this machine, or run the same command on another Linux machine and copy the folder.',
  }),
  'runtime-pip-failed': (p: { detail: string }): Message => ({
    exit: 'notFinished',
    what: `pip could not fetch the CUDA provider: ${p.detail}`,
    hint: 'Check the index and proxy settings of pip on this machine (pip config list), or run the same command on another Linux machine and copy the folder.',
  }),
} satisfies Record<string, (p: never) => Message>
