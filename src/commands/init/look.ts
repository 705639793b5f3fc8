import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, posix, relative, resolve, sep } from 'node:path'
import { isObject } from '../../checkpoint/files.ts'
import { initTexts } from '../../shared/messages/init.ts'
import { defaultName } from '../../suite/decode.ts'
import { usualSuite } from '../../suite/usual-file.ts'
import { isMapping } from '../../suite/written.ts'
import { readYaml, rootOf, runsGate, workflowsIn } from '../workflows.ts'
import { checkpointsAmong } from './checkpoints.ts'
import type { Facts, FoundCheckpoint, LeftOut } from './facts.ts'
import { forgeOf, hostOf } from './forge.ts'
import { isData, sniff } from './sniff.ts'
import { mayBeData, walk } from './walk.ts'

/** More are not read unasked. */
const mostData = 20

/** What a user names, which is looked at wherever it lies; paths are relative to the folder. */
export interface Named {
  data: readonly string[]
  checkpoints: readonly (string | null)[]
}

/**
 * What a repository tells: nothing is written, no network is used.
 * @param folder absolute, of the suite
 */
export async function look(folder: string, { data: named, checkpoints: given }: Named): Promise<Facts> {
  const root = rootOf(folder)
  const { files, isWhole } = await walk(folder)
  const bases = new Map<string, string | null>()
  for (const file of files.filter((each) => posix.basename(each) === 'adapter_config.json'))
    bases.set(posix.dirname(file), await baseOf(join(folder, file)))
  const { checkpoints, leftOut } = checkpointsAmong(files, (place) => bases.get(place) ?? null)
  for (const path of given) checkpoints.push(...(await elsewhere(folder, path, checkpoints)))
  const folders = checkpoints.filter(({ form }) => form !== 'gguf').map(({ path }) => path)
  const candidates = files.filter((file) => mayBeData(file, folders) === 'data')
  const read = [...new Set([...named, ...(named.length > 0 ? [] : candidates.slice(0, mostData))])]
  const sniffed = await Promise.all(read.map((path) => sniff(folder, path)))
  const workflows = workflowsOf(root)
  const dvc = await dvcOf(root, folder, files)
  const origin = git(root, 'config', '--get', 'remote.origin.url') ?? ''
  const host = hostOf(origin)
  const repository = /([^/:\\]+?)(?:\.git)?\/*$/.exec(origin.trim())?.[1] ?? null
  const own = ['.github', '.gitea', '.forgejo'].filter((name) => existsSync(join(root, name, 'workflows')))
  return {
    below: relative(root, folder).split(sep).join('/'),
    name: defaultName(folder === root && repository !== null ? repository : folder, usualSuite),
    isRepository: existsSync(join(root, '.git')),
    mainBranch: mainBranchOf(root),
    checkpoints,
    data: sniffed.filter(isData),
    leftOut: [
      ...leftOut,
      ...sniffed.filter((each): each is LeftOut => !isData(each)),
      ...files
        .filter((file) => mayBeData(file, folders) === 'training')
        .map((path) => ({ path, why: initTexts.training })),
      ...(named.length > 0
        ? []
        : candidates.slice(mostData).map((path) => ({ path, why: initTexts.manyData(mostData) }))),
      ...dvc.missing.map((path) => ({ path, why: initTexts.inDvc })),
      ...(isWhole ? [] : [{ path: '.', why: initTexts.manyFiles }]),
    ],
    host,
    ...forgeOf(host, own),
    hasLfs: await tracksLfs(root, folder),
    dvc: dvc.found,
    ...workflows,
  }
}

/** A checkpoint that was named and lies where nothing is looked for: outside, or deep below. */
async function elsewhere(
  folder: string,
  path: string | null,
  known: readonly FoundCheckpoint[],
): Promise<FoundCheckpoint[]> {
  if (path === null || /^[a-z][a-z0-9+.-]+:/i.test(path)) return []
  const plain = posix.normalize(path).replace(/(.)\/$/, '$1')
  if (known.some((each) => each.path === plain)) return []
  const place = resolve(folder, plain)
  const found = await stat(place).catch(() => null)
  if (found?.isFile() && plain.endsWith('.gguf'))
    return checkpointsAmong([posix.basename(plain)]).checkpoints.map((each) => ({ ...each, path: plain }))
  if (!found?.isDirectory()) return []
  const base = await baseOf(join(place, 'adapter_config.json'))
  const { checkpoints } = checkpointsAmong((await walk(place)).files, () => base)
  return checkpoints.filter((each) => each.path === '.').map((each) => ({ ...each, path: plain }))
}

function mainBranchOf(root: string): string {
  const known = git(root, 'symbolic-ref', '--short', 'refs/remotes/origin/HEAD')?.replace(/^[^/]+\//, '')
  return known ?? ['main', 'master'].find((name) => git(root, 'rev-parse', '--verify', '--quiet', name)) ?? 'main'
}

/** null: git is not there, or has no answer. */
function git(root: string, ...args: string[]): string | null {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', timeout: 10_000 })
  return status === 0 && stdout.trim() !== '' ? stdout.trim() : null
}

async function baseOf(file: string): Promise<string | null> {
  const value = await readFile(file, 'utf8')
    .then(JSON.parse, () => null)
    .catch(() => null)
  const base: unknown = isObject(value) ? value.base_model_name_or_path : null
  return typeof base === 'string' && base !== '' ? base : null
}

async function tracksLfs(...folders: string[]): Promise<boolean> {
  const texts = await Promise.all([...new Set(folders)].map((each) => textOf(join(each, '.gitattributes'))))
  return texts.some((text) => /\bfilter=lfs\b/.test(text))
}

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '')

/** `missing`: what DVC keeps and has not brought here. */
async function dvcOf(root: string, folder: string, files: readonly string[]) {
  const found = existsSync(join(root, '.dvc'))
  const missing: string[] = []
  for (const file of found ? files.filter((each) => each.endsWith('.dvc')) : []) {
    const written = readYaml(await textOf(join(folder, file)))
    const outs: unknown[] = isMapping(written) && Array.isArray(written.outs) ? written.outs : []
    for (const out of outs) {
      const path = isMapping(out) && typeof out.path === 'string' ? posix.join(posix.dirname(file), out.path) : null
      if (path !== null && !(await stat(join(folder, path)).catch(() => null))) missing.push(path)
    }
  }
  const [, scheme] = /^\s*url\s*=\s*([a-z0-9+]+):\/\//im.exec(await textOf(join(root, '.dvc', 'config'))) ?? []
  return { found: found ? { remote: scheme?.toLowerCase() ?? null } : null, missing }
}

function workflowsOf(root: string): Pick<Facts, 'gpuLabels' | 'gateWorkflows'> {
  const workflows = workflowsIn(root)
  const labels = workflows.flatMap(({ text }) => {
    const written = readYaml(text)
    return isMapping(written) && isMapping(written.jobs) ? Object.values(written.jobs).map(labelsOf) : []
  })
  return {
    gpuLabels: labels.find((each) => each?.some((label) => /gpu|cuda|a100|h100/i.test(label))) ?? null,
    gateWorkflows: workflows.filter(runsGate).map(({ path }) => path),
  }
}

/** null: a runner that only an expression names. */
function labelsOf(job: unknown): string[] | null {
  const labels: unknown[] = isMapping(job) ? [job['runs-on']].flat() : []
  const isPlain = (label: unknown): label is string => typeof label === 'string' && /^[\w.-]+$/.test(label)
  return labels.every(isPlain) ? labels : null
}
