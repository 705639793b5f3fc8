import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { gateError } from '../../shared/errors.ts'

/** Refuses what is no file, or no text by its first bytes. Throws GateError `monitor-file-missing`, `monitor-no-file`, `monitor-packed`. */
export function refuseOther(file: string): void {
  const kind = statSync(file, { throwIfNoEntry: false })
  if (kind === undefined) throw gateError('monitor-file-missing', { file })
  if (!kind.isFile()) throw gateError('monitor-no-file', { file, isFolder: kind.isDirectory() })
  const head = firstBytes(file)
  const begins = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)
  if (begins(0x1f, 0x8b)) throw gateError('monitor-packed', { file, what: 'packed with gzip', unpack: 'zcat' })
  if (begins(0x28, 0xb5, 0x2f, 0xfd))
    throw gateError('monitor-packed', { file, what: 'packed with zstd', unpack: 'zstdcat' })
  // As the collector writes Protobuf, behind the length of each message.
  if (head.includes(0)) throw gateError('monitor-packed', { file, what: 'binary', unpack: null })
}

function firstBytes(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const head = Buffer.alloc(64)
    return head.subarray(0, readSync(file, head, 0, head.length, 0))
  } finally {
    closeSync(file)
  }
}
