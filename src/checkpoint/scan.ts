import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, realpath, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gateError } from '../shared/errors.ts'
import { type Progress, silent } from '../shared/progress.ts'
import { readCached } from './files.ts'

/** What one reading of a file tells. */
export interface Scan {
  /** Hexadecimal. */
  sha256: string
  /** Files that an ONNX graph keeps weights in, as it names them; empty for any other file. */
  external: string[]
}

const chunk = 4 << 20
/** Longest stretch of bytes that a `location` entry can span. */
const reach = 2048

/** Field 1 (key) "location", then the tag of field 2 (value): how protobuf writes an entry of `external_data`. */
const locationKey = Buffer.from('\x0a\x08location\x12', 'latin1')

/**
 * Reads a file once for its hash and, where it is an ONNX graph, for the names of its external data. The result is kept in `cache`
 * by place, size and times of the file, so that half a gigabyte is not read on every run; the change time, which no program can set
 * back, makes sure that a rewritten file is read again.
 */
export async function scanFile(
  path: string,
  cache: string,
  progress: Progress = silent,
  signal?: AbortSignal,
): Promise<Scan> {
  // A job beside this one that links to the file, or removes a link, changes its change time and not its content.
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const before = await identity(path)
    const kept = join(cache, 'scans', `${createHash('sha256').update(before.key).digest('hex')}.json`)
    const known = await readCached<Scan & { of: string }>(kept)
    if (known?.of === before.key) return { sha256: known.sha256, external: known.external }

    const scan = await read(path, before.size, progress, signal)
    if ((await identity(path)).key !== before.key) continue
    await keep(kept, join(cache, 'scans'), { of: before.key, ...scan })
    return scan
  }
  throw gateError('checkpoint-changed', { file: path })
}

const attempts = 3

async function identity(path: string): Promise<{ key: string; size: number }> {
  const real = await realpath(path)
  const file = await open(real)
  try {
    const s = await file.stat({ bigint: true })
    return { key: [real, s.dev, s.ino, s.size, s.mtimeNs, s.ctimeNs].join('\n'), size: Number(s.size) }
  } finally {
    await file.close()
  }
}

async function keep(path: string, folder: string, value: object): Promise<void> {
  // A cache that cannot be written costs time, never the run.
  try {
    await mkdir(folder, { recursive: true })
    const fresh = `${path}.${randomUUID()}`
    await writeFile(fresh, JSON.stringify(value))
    await rename(fresh, path)
  } catch {}
}

async function read(path: string, size: number, progress: Progress, signal?: AbortSignal): Promise<Scan> {
  const hash = createHash('sha256')
  const graph = path.endsWith('.onnx')
  const external = new Set<string>()
  const buffer = Buffer.allocUnsafe(reach + chunk)
  const big = size > 16 * chunk
  if (big) progress.start(`Reading ${path.split('/').at(-1)}`, size)
  const file = await open(path)
  try {
    let carried = 0
    let done = 0
    for (;;) {
      signal?.throwIfAborted()
      const { bytesRead } = await file.read(buffer, carried, chunk, null)
      if (bytesRead === 0) break
      hash.update(buffer.subarray(carried, carried + bytesRead))
      const filled = carried + bytesRead
      if (graph) {
        for (const name of locations(buffer.subarray(0, filled))) external.add(name)
        carried = Math.min(reach, filled)
        buffer.copyWithin(0, filled - carried, filled)
      }
      done += bytesRead
      if (big) progress.advance(done)
    }
  } finally {
    await file.close()
    if (big) progress.stop()
  }
  return { sha256: hash.digest('hex'), external: [...external].sort() }
}

/** Values of the `location` entries that lie wholly within the bytes. */
export function locations(bytes: Buffer): string[] {
  const found: string[] = []
  for (let at = bytes.indexOf(locationKey); at >= 0; at = bytes.indexOf(locationKey, at + 1)) {
    let start = at + locationKey.length
    const first = bytes[start++]
    if (first === undefined) continue
    let length = first & 0x7f
    if (first & 0x80) length |= (bytes[start++] ?? 0) << 7
    if (length > 0 && length < reach && start + length <= bytes.length) {
      found.push(bytes.toString('utf8', start, start + length))
    }
  }
  return found
}
