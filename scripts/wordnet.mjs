// Compiles the synonyms of WordNet 3.0 into src/metrics/text/wordnet/packed.ts.
// Its files come from Debian's package wordnet-base, or from the folder that WORDNET_DIR names.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { root } from './setup.mjs'

const target = join(root, 'src', 'metrics', 'text', 'wordnet')
const parts = ['noun', 'verb', 'adj', 'adv']

export const wordnetFolder = () => process.env.WORDNET_DIR ?? '/usr/share/wordnet'

/** Lines of a file of WordNet without its licence, which stands indented at the top. */
const lines = (folder, name) =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

/** Synsets of one part of speech: `names`, single words in lower case, and `keys`, what else in the index leads to them. */
function synsets(folder, part) {
  const found = new Map()
  for (const line of lines(folder, `data.${part}`)) {
    const fields = line.split(' ')
    const count = Number.parseInt(fields[3], 16)
    const all = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\([^()]*\)$/, ''))
    const names = new Set(all.filter((name) => !name.includes('_') && name === name.toLowerCase()))
    found.set(Number(fields[0]), { all, names, keys: new Set() })
  }
  for (const line of lines(folder, `index.${part}`)) {
    const fields = line.trim().split(/ +/)
    for (const offset of fields.slice(-Number(fields[2])).map(Number)) {
      const synset = found.get(offset)
      if (!synset.names.has(fields[0])) synset.keys.add(fields[0])
    }
  }
  for (const { all, names, keys } of found.values()) {
    const missing = all.map((name) => name.toLowerCase()).find((name) => !names.has(name) && !keys.has(name))
    if (missing !== undefined) throw new Error(`${missing} is in data.${part} and not in index.${part}`)
  }
  return [...found.values()].filter(({ names }) => names.size > 0)
}

/** The content of packed.ts before compression; src/metrics/text/wordnet/synonyms.ts says what it means. */
export function wordnetTables(folder) {
  const byPart = parts.map((part) => synsets(folder, part))
  const words = [...new Set(byPart.flat().flatMap(({ names, keys }) => [...names, ...keys]))].sort()
  const number = new Map(words.map((word, i) => [word, i]))
  const numbers = (set) => [...set].map((word) => number.get(word)).sort((a, b) => a - b)
  const alone = new Uint8Array(words.length)
  const bytes = []
  const write = (value) => {
    let rest = value
    for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
    bytes.push(rest)
  }
  const writeRising = (list, start) => {
    let before = start
    for (const value of list) {
      write(value - before)
      before = value
    }
  }
  for (const [part, all] of byPart.entries()) {
    const several = []
    for (const { names, keys } of all) {
      const synset = { names: numbers(names), keys: numbers(keys) }
      if (synset.names.length === 1 && synset.keys.length === 0) alone[synset.names[0]] |= 1 << part
      else several.push(synset)
    }
    several.sort((a, b) => a.names[0] - b.names[0])
    write(several.length)
    write(several.reduce((sum, each) => sum + each.names.length, 0))
    write(several.reduce((sum, each) => sum + each.keys.length, 0))
    let before = 0
    for (const { names, keys } of several) {
      write(names.length)
      write(keys.length)
      writeRising(names, before)
      writeRising(keys, 0)
      before = names[0]
    }
  }
  const exceptions = parts.map((part) => lines(folder, `${part}.exc`).map((line) => line.trim().split(/\s+/).join(' ')))
  return {
    words: Buffer.from(words.join('\n'), 'latin1'),
    alone: Buffer.from(alone),
    synsets: Buffer.from(bytes),
    exceptions: Buffer.from(exceptions.map((section) => section.join('\n')).join('\n\n')),
  }
}

function packed(buffer) {
  const options = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 }
  const text = brotliCompressSync(buffer, { params: options }).toString('base64')
  return `\`\n${text.match(/.{1,118}/g).join('\n')}\n\``
}

function generate() {
  const licence = readFileSync(join(target, 'LICENSE'), 'utf8').trimEnd()
  const tables = Object.entries(wordnetTables(wordnetFolder())).map(
    ([name, buffer]) => `export const ${name} = ${packed(buffer)}\n`,
  )
  const head = `/*!\n * Made by scripts/wordnet.mjs from WordNet 3.0; each text is base64 of brotli.\n *\n${licence
    .split('\n')
    .map((line) => ` * ${line}`.trimEnd())
    .join('\n')}\n */\n\n`
  writeFileSync(join(target, 'packed.ts'), head + tables.join('\n'))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generate()
