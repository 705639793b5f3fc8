import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { freemem } from 'node:os'
import { dirname } from 'node:path'
import { pinnedContents } from '../../backends/onnx/runtime/pinned.ts'
import { glibcVersion, platformProblem, thisPlatform } from '../../backends/onnx/runtime/platform.ts'
import { availableCores, memoryLimit } from '../../shared/limits.ts'
import { bad, type Finding, ok, warn } from './finding.ts'

const gigabyte = 1e9
const inGigabytes = (bytes: number) => `${(bytes / gigabyte).toFixed(1)} GB`

export function judgeNode(version: string): Finding {
  const major = Number(version.split('.')[0])
  if (major >= 20) return ok('Node.js', version)
  return bad('Node.js', version, 'Version 20 or newer is needed.')
}

function judgePlatform(): Finding {
  const glibc = glibcVersion()
  const found = glibc === null ? thisPlatform : `${thisPlatform}, glibc ${glibc.join('.')}`
  const problem = platformProblem(Object.keys(pinnedContents))
  if (problem === null) return ok('platform', found)
  return bad('platform', `${found}: ${problem}`, 'ONNX checkpoints need another runner.')
}

export function judgeCores(cores: number): Finding {
  if (cores > 1) return ok('cores', `${cores} for this process`)
  return warn('cores', '1 for this process', 'It works, slowly. In a container, raise its processor limit.')
}

/** `limit` and `free` in bytes. A checkpoint of 1 billion parameters in fp32 takes 4 GB. */
export function judgeMemory(limit: number, free: number): Finding {
  const found = `${inGigabytes(limit)} for this process, ${inGigabytes(free)} free`
  if (Math.min(limit, free) >= 2 * gigabyte) return ok('memory', found)
  return warn('memory', found, 'Checkpoints of more than a few hundred megabytes will not fit.')
}

/** `free` in bytes. */
export function judgeDisk(check: string, folder: string, free: number, needed: number): Finding {
  const found = `${inGigabytes(free)} free at ${folder}`
  if (free >= needed) return ok(check, found)
  return warn(check, found, `Free at least ${inGigabytes(needed)}.`)
}

async function disk(check: string, folder: string, needed: number): Promise<Finding> {
  let existing = folder
  while (!existsSync(existing) && existing !== dirname(existing)) existing = dirname(existing)
  const { bavail, bsize } = await statfs(existing)
  return judgeDisk(check, folder, bavail * bsize, needed)
}

/** `folders`: where the program writes: what for, the folder, and the bytes that should be free there. */
export async function examineMachine(folders: readonly (readonly [string, string, number])[]): Promise<Finding[]> {
  return [
    judgeNode(process.versions.node),
    judgePlatform(),
    judgeCores(availableCores()),
    judgeMemory(memoryLimit(), freemem()),
    ...(await Promise.all(folders.map(([check, folder, needed]) => disk(check, folder, needed)))),
  ]
}
