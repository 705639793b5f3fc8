import { type Part, parts } from './json.ts'

/** From piece to bytes and text, exactly as the decoders of PyPI tokenizers 0.22 do it. */
export interface Pieces {
  /** UTF-8 bytes of a piece within a text; null where they depend on its neighbours in a way that is not known here. */
  bytes(piece: string): Buffer | null
  /** Whether a text's first piece carries a space that is not in the text. */
  readonly leadingSpace: boolean
  text(pieces: string[]): string
}

const byteOfCharacter = new Map<string, number>()
{
  // The alphabet of GPT-2: printable bytes stand for themselves, the others for the characters from U+0100 on.
  let next = 0x100
  for (let byte = 0; byte < 256; byte++) {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174
    byteOfCharacter.set(String.fromCharCode(printable ? byte : next++), byte)
  }
}

/** A piece with a character outside of the alphabet stands for itself. */
export function byteLevelBytes(piece: string): Buffer {
  const bytes: number[] = []
  for (const character of piece) {
    const byte = byteOfCharacter.get(character)
    if (byte === undefined) return Buffer.from(piece)
    bytes.push(byte)
  }
  return Buffer.from(bytes)
}

/** The byte that a piece of the form <0x0A> stands for. */
export function fallbackByte(piece: string): number | null {
  return /^<0x[0-9A-Fa-f]{2}>$/.test(piece) ? Number.parseInt(piece.slice(3, 5), 16) : null
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

type Step = (pieces: string[]) => string[]

/** Null where the decoder has a part that is not known here. */
export function knownPieces(decoder: Part | null): Pieces | null {
  if (decoder === null) return null
  const list = decoder.type === 'Sequence' ? parts(decoder.decoders) : [decoder]
  const steps = list.map(step)
  if (steps.some((s) => s === null)) return null
  const types = list.map((part) => part.type)
  const single = list.map(pieceStep)
  const fallback = types.includes('ByteFallback')
  return {
    bytes(piece) {
      const byte = fallback ? fallbackByte(piece) : null
      if (byte !== null) return Buffer.from([byte])
      if (types.includes('ByteLevel')) return byteLevelBytes(piece)
      return Buffer.from(single.reduce((text, apply) => apply(text), piece))
    },
    leadingSpace: list.some(stripsLeadingSpace),
    text: (pieces) => (steps as Step[]).reduce((current, apply) => apply(current), pieces).join(''),
  }
}

function stripsLeadingSpace(part: Part): boolean {
  if (part.type === 'Metaspace') return prepends(part)
  return part.type === 'Strip' && part.content === ' ' && Number(part.start) > 0
}

const prepends = (part: Part): boolean =>
  (part.prepend_scheme ?? (part.add_prefix_space === false ? 'never' : '')) !== 'never'

/** What a decoder does to each piece, wherever it stands. */
function pieceStep(part: Part): (piece: string) => string {
  const { String: text } = (part.pattern ?? {}) as { String?: string }
  if (part.type === 'Replace' && text !== undefined) return (piece) => piece.split(text).join(String(part.content))
  if (part.type === 'Metaspace') return (piece) => piece.split(String(part.replacement)).join(' ')
  return (piece) => piece
}

function step(part: Part): Step | null {
  switch (part.type) {
    case 'ByteLevel':
      return (pieces) => [utf8.decode(Buffer.concat(pieces.map(byteLevelBytes)))]
    case 'Replace': {
      if ((part.pattern as { String?: string }).String === undefined) return null
      const one = pieceStep(part)
      return (pieces) => pieces.map(one)
    }
    case 'Metaspace': {
      const one = pieceStep(part)
      const mark = String(part.replacement)
      return (pieces) => pieces.map((piece, i) => (i === 0 && prepends(part) ? piece.split(mark).join('') : one(piece)))
    }
    case 'Fuse':
      return (pieces) => [pieces.join('')]
    case 'ByteFallback':
      return byteFallback
    case 'Strip':
      return (pieces) =>
        pieces.map((piece) => strip(piece, String(part.content), Number(part.start), Number(part.stop)))
    default:
      return null
  }
}

/** A run of byte pieces that is not UTF-8 gives one replacement character a byte. */
const byteFallback: Step = (pieces) => {
  const out: string[] = []
  let run: number[] = []
  const flush = (): void => {
    if (run.length === 0) return
    try {
      out.push(strict.decode(Uint8Array.from(run)))
    } catch {
      out.push('\uFFFD'.repeat(run.length))
    }
    run = []
  }
  for (const piece of pieces) {
    const byte = fallbackByte(piece)
    if (byte !== null) run.push(byte)
    else {
      flush()
      out.push(piece)
    }
  }
  flush()
  return out
}

function strip(piece: string, content: string, start: number, stop: number): string {
  const characters = [...piece]
  let from = 0
  while (from < start && characters[from] === content) from++
  let to = characters.length
  while (to > from && characters.length - to < stop && characters[to - 1] === content) to--
  return characters.slice(from, to).join('')
}
