import { posix } from 'node:path'
import { chooseModel } from '../../checkpoint/layout.ts'
import { GateError } from '../../shared/errors.ts'
import type { FoundCheckpoint, LeftOut } from './facts.ts'

/** Weights that are split over several files are one model. */
const part = /-(\d{5})-of-\d{5}(?=\.gguf$)/
const adapterSign = 'adapter_config.json'

/**
 * The checkpoints among files, told by their names alone.
 * @param names relative, with forward slashes
 * @param baseOf the model that the adapter in a folder changes
 */
export function checkpointsAmong(
  names: readonly string[],
  baseOf: (folder: string) => string | null = () => null,
): { checkpoints: FoundCheckpoint[]; leftOut: LeftOut[] } {
  const folders = grouped(names)
  const checkpoints: FoundCheckpoint[] = []
  const leftOut: LeftOut[] = []
  for (const [folder, own] of folders) {
    // The folder onnx/ belongs to the checkpoint around it, where its configuration lies.
    const inner = folders.get(posix.join(folder, 'onnx')) ?? []
    const files = [...own, ...inner.map((name) => `onnx/${name}`)]
    const hasTokenizer = own.includes('tokenizer.json')
    const common = { file: null, base: null, hasTokenizer }
    if (own.includes(adapterSign)) {
      checkpoints.push({ ...common, path: folder, form: 'adapter', base: baseOf(folder) })
    } else if (files.some((name) => name.endsWith('.onnx'))) {
      if (posix.basename(folder) === 'onnx' && hasConfig(folders.get(posix.dirname(folder)))) continue
      const read = onnxOf(files, folder)
      if ('why' in read) leftOut.push({ path: folder, why: read.why })
      else checkpoints.push({ ...common, path: folder, form: 'onnx', file: read.file })
    } else if (hasConfig(own) && own.some((name) => /\.(safetensors|bin|pt|pth)$/.test(name))) {
      checkpoints.push({ ...common, path: folder, form: 'safetensors' })
    }
    for (const name of own.filter((each) => each.endsWith('.gguf') && (part.exec(each)?.[1] ?? '00001') === '00001'))
      checkpoints.push({ ...common, path: posix.join(folder, name), form: 'gguf' })
  }
  return { checkpoints, leftOut }
}

const hasConfig = (names: readonly string[] = []): boolean => names.includes('config.json')

/** Where several files could be meant, the first of them is. */
function onnxOf(names: readonly string[], folder: string): { file: string | null } | { why: string } {
  try {
    chooseModel(names, null, folder)
    return { file: null }
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    const [first] = names.filter((name) => name.endsWith('.onnx')).sort()
    return error.code === 'checkpoint-ambiguous' ? { file: first! } : { why: error.message }
  }
}

/** Names by their folder; `.` is the folder itself. */
function grouped(names: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>()
  for (const name of [...names].sort()) {
    const folder = posix.dirname(name)
    folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(name)])
  }
  return folders
}

const before =
  /(?:^|[^a-z])(?:baseline|base|production|prod|current|released?|stable|main|reference|old|before|original)(?:$|[^a-z])/i
const after =
  /(?:^|[^a-z])(?:candidate|new|next|(?:fine-?)?tuned?|ft|sft|dpo|rlhf|lora|after|latest|staging)(?:$|[^a-z])/i

/** Which of several checkpoints is which side, as far as their names tell. */
export function sidesOf(checkpoints: readonly FoundCheckpoint[]): {
  baseline: FoundCheckpoint | null
  candidate: FoundCheckpoint | null
} {
  const [baselines, candidates] = [before, after].map((words) =>
    checkpoints.filter(({ path }) => words.test(posix.basename(path)) || words.test(posix.dirname(path))),
  ) as [FoundCheckpoint[], FoundCheckpoint[]]
  const only = (found: FoundCheckpoint[], other: FoundCheckpoint[]) => {
    const own = found.filter((each) => !other.includes(each))
    return own.length === 1 ? own[0]! : null
  }
  const baseline = only(baselines, candidates)
  const candidate = only(candidates, baselines)
  if (checkpoints.length !== 2) return { baseline, candidate }
  const rest = (known: FoundCheckpoint | null) => (known && checkpoints.find((each) => each !== known)) ?? null
  return { baseline: baseline ?? rest(candidate), candidate: candidate ?? rest(baseline) }
}
