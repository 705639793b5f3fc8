import { closeSync, openSync, readSync } from 'node:fs'
import { gateError } from '../../shared/errors.ts'

/** Refuses what is no text, by its first bytes. Throws GateError `monitor-packed`. */
export function refusePacked(file: string): void {
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
