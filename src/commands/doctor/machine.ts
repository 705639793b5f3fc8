import { existsSync } from 'node:fs'
import { access, constants, statfs } from 'node:fs/promises'
import { freemem } from 'node:os'
import { dirname } from 'node:path'
import { pinnedContents } from '../../backends/onnx/runtime/pinned.ts'
import { glibcVersion, platformProblem, thisPlatform } from '../../backends/onnx/runtime/platform.ts'
import { availableCores, memoryLimit } from '../../shared/limits.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
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
export function judgeDisk(check: string, folder: string, free: number, needed: number, isWritable = true): Finding {
  const found = `${inGigabytes(free)} free at ${folder}`
  if (!isWritable) return bad(check, doctorTexts.cannotWrite(found), doctorTexts.cannotWriteAdvice)
  if (free >= needed) return ok(check, found)
  return warn(check, found, `Free at least ${inGigabytes(needed)}.`)
}

async function disk(check: string, folder: string, needed: number): Promise<Finding> {
  let existing = folder
  while (!existsSync(existing) && existing !== dirname(existing)) existing = dirname(existing)
  const { bavail, bsize } = await statfs(existing)
  const isWritable = await access(existing, constants.W_OK).then(
    () => true,
    () => false,
  )
  return judgeDisk(check, folder, bavail * bsize, needed, isWritable)
}

/** `weights` and `limit` in bytes; `found`: what is known of the checkpoint besides. One side is open at a time. */
export function judgeWeights(check: string, found: string, weights: number, limit: number): Finding {
  const sized = `${found}, ${weights < gigabyte / 10 ? `${(weights / 1e6).toFixed(1)} MB` : inGigabytes(weights)}`
  if (weights <= 0.8 * limit) return ok(check, sized)
  return warn(check, doctorTexts.tooLarge({ found: sized, limit: inGigabytes(limit) }), doctorTexts.tooLargeAdvice)
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
