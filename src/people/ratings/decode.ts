import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Text in any encoding that spreadsheets write, without its byte-order mark. */
export function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF/, ''), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  // Without a mark: our column names are ASCII, of which UTF-16 makes every other byte zero.
  if (b === 0 && a !== 0 && bytes.length > 1) return 'utf-16le'
  if (a === 0 && b !== 0 && bytes.length > 1) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}
