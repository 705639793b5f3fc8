import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSamples } from '../../src/samples/read.ts'
import type { Sample, SampleSet } from '../../src/samples/sample.ts'
import type { GateError } from '../../src/shared/errors.ts'
import type { DataSource, SampleShape } from '../../src/suite/data.ts'

const folder = mkdtempSync(join(tmpdir(), 'samples-'))

export function written(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Reads a file as a suite would that says no more than `more`. The file is called by its name in messages. */
export function read(path: string, shape: SampleShape, more: Partial<DataSource> = {}): Promise<SampleSet> {
  const name = path.split('/').at(-1)!
  const source = { shape, path, written: name, format: null, fields: {}, limit: null, place: { line: 1, column: 1 } }
  return readSamples({ ...source, ...more })
}

let files = 0

/** The samples of a text file with the given extension. */
export async function samplesOf(
  extension: string,
  content: string | Buffer,
  shape: SampleShape,
  more: Partial<DataSource> = {},
): Promise<Sample[]> {
  return (await read(written(`d${files++}.${extension}`, content), shape, more)).samples
}

/** Samples without the place they were read at. */
export function bare(samples: readonly Sample[]): Omit<Sample, 'source'>[] {
  return samples.map(({ source: _, ...rest }) => rest)
}

/** Code and text of the error that reading ends in, every file called `FILE`. */
export async function errorOf(reading: Promise<unknown>): Promise<{ code: string; text: string; hint: string }> {
  try {
    await reading
  } catch (error) {
    const { code, message, hint } = error as GateError
    const anonymous = (text: string) => text.replace(/\bd\d+\.(\w+)/g, 'FILE')
    return { code, text: anonymous(message), hint: anonymous(hint) }
  }
  throw new Error('was read without an error')
}
