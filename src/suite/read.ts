import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { parseDocument } from 'yaml'
import { gateError } from '../shared/errors.ts'
import { nearest } from '../shared/nearest.ts'
import type { ReadJson } from './context.ts'
import { decodeSuite, defaultName } from './decode.ts'
import type { Catalogue } from './known.ts'
import { suiteName as allowedName } from './schema.ts'
import type { Suite } from './suite.ts'
import { usualSuite } from './usual-file.ts'

/** Reads a suite. Throws a GateError: 'suite-missing', 'suite-unreadable' or 'suite-invalid'. */
export async function readSuite(file: string, catalogue: Catalogue): Promise<Suite> {
  const bytes = await readBytes(file)
  if (!isUtf8(bytes)) throw gateError('suite-unreadable', { file, why: 'it is not text in UTF-8' })
  return decodeSuite(bytes.toString('utf8'), file, catalogue, readJson)
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw gateError('suite-missing', { file, near: await suitesNear(file) }, error)
    const why = code === 'EISDIR' ? `it is a folder; the file in it is ${join(file, usualSuite)}` : message
    throw gateError('suite-unreadable', { file, why }, error)
  }
}

/** JSON, or YAML where the file is named so. */
export const readJson: ReadJson = (path) => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return { why: 'that file does not exist' }
    return { why: code === 'EISDIR' ? 'that is a folder' : `it cannot be read: ${message}` }
  }
  if (/\.ya?ml$/i.test(path)) return readYaml(text)
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) }
  } catch (error) {
    // The rest of the message quotes the file, which may hold anything.
    const [, line] = /\(line (\d+) column \d+\)/.exec((error as Error).message) ?? []
    return { why: `it is not valid JSON${line === undefined ? '' : ` (line ${line})`}` }
  }
}

function readYaml(text: string): ReturnType<ReadJson> {
  const document = parseDocument(text.replace(/^\ufeff/, ''), { logLevel: 'silent' })
  const [first] = document.errors
  if (first === undefined) return { value: document.toJS({ maxAliasCount: 100 }) }
  return { why: `it is not valid YAML${first.linePos === undefined ? '' : ` (line ${first.linePos[0].line})`}` }
}

/** YAML files that may be meant. */
async function suitesNear(file: string): Promise<string[]> {
  const folder = dirname(file)
  const names = await readdir(folder).catch(() => [])
  const yaml = names.filter((name) => /\.ya?ml$/.test(name))
  const suites = yaml.filter((name) => /^checkpoint-gate\b/.test(name) || nearest(basename(file), [name]) !== null)
  return suites.slice(0, 3).map((name) => join(folder, name))
}

/**
 * The name of a suite as far as it can be told, for one whose other parts are wrong: its errors belong where its reports belong.
 * Never throws.
 */
export async function suiteName(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const name: unknown = parseDocument(text, { logLevel: 'silent' }).get?.('name')
  return typeof name === 'string' && allowedName.test(name) ? name : defaultName(resolve(dirname(file)), file)
}
