import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { GateError } from '../../src/shared/errors.ts'

export const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

const folders: string[] = []
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
})

/** A folder of its own for one test, gone after the last. */
export function folder(files: Record<string, string | Buffer> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'checkpoint-'))
  folders.push(path)
  put(path, files)
  return path
}

export function put(path: string, files: Record<string, string | Buffer>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
}

export const tokenizerFiles = (path: string) => ({
  config: join(path, 'config.json'),
  tokenizer: join(path, 'tokenizer.json'),
  tokenizerConfig: join(path, 'tokenizer_config.json'),
  specialTokensMap: null,
})

/** The error that something ends in; it must be one for users. */
export async function refusal(work: Promise<unknown>): Promise<GateError> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason,
  )
  if (error instanceof GateError) return error
  throw error
}

/** Bytes of an ONNX file that keeps a tensor in each of the files, as far as its external data goes. */
export function graphWith(...locations: string[]): Buffer {
  const entry = (location: string): Buffer => {
    const value = Buffer.from(location)
    const length = value.length < 128 ? [value.length] : [(value.length & 0x7f) | 0x80, value.length >> 7]
    return Buffer.concat([Buffer.from('\x0a\x08location\x12', 'latin1'), Buffer.from(length), value])
  }
  return Buffer.concat([Buffer.from('\x08\x08\x12\x07a graph'), ...locations.map(entry)])
}
