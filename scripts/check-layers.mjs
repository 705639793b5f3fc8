import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'

/** Data flows down this list: a room imports from rooms above it, from `shared` and from itself. */
const rooms = [
  'shared',
  'suite',
  'samples',
  'checkpoint',
  'backends',
  'tasks',
  'evidence',
  'metrics',
  'statistics',
  'judge',
  'people',
  'gate',
  'history',
  'policy',
  'override',
  'report',
  'github',
  'mlflow',
  'monitor',
  'watch',
  'commands',
]

/** Contracts small enough to be known everywhere, as types. */
const contracts = ['evidence/evidence.ts', 'samples/sample.ts', 'shared/words.ts']

/** The only files that may read the process's environment and arguments. */
const knowsTheProcess =
  /^(cli\.ts|action\.ts|post\.ts|github\/|commands\/|backends\/onnx\/runtime\/environment\.ts|monitor\/environment\.ts)/

/** The only files that may know a package. `types`: an import of its types alone is free. */
const packages = [
  { name: /^@actions\/|^@octokit\//, files: /^(github\/|action\.ts|post\.ts)/ },
  { name: /^@huggingface\/hub$/, files: /^checkpoint\// },
  // Questions on a terminal: everything else works without one.
  { name: /^@clack\//, files: /^commands\/init\// },
  // Loaded from a folder at run time: the bundler cannot take it in.
  { name: /^onnxruntime-(node|common)$/, files: /^$/, types: true },
]

const importStatement =
  /^[ \t]*(?:import|export)\s+(type\s+)?(?:([\w*{][^'"`;]*?)\s*from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function imports(text) {
  return [...text.matchAll(importStatement)].map((match) => {
    const names = /^\{([^}]*)\}$/.exec((match[2] ?? '').trim())
    const inline = names?.[1].split(',').filter((each) => each.trim())
    const typesOnly = Boolean(match[1]) || Boolean(inline?.length && inline.every((each) => /^\s*type\s/.test(each)))
    return { from: match[3] ?? match[4], typesOnly, line: text.slice(0, match.index).split('\n').length }
  })
}

const roomOf = (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : null)

function whyNot(file, { from, typesOnly }) {
  if (!from.startsWith('.')) {
    const rule = packages.find((each) => each.name.test(from))
    if (!rule || rule.files.test(file) || (rule.types && typesOnly)) return null
    return `${from} may not be imported here`
  }
  const target = posix.normalize(posix.join(posix.dirname(file), from))
  const [own, other] = [roomOf(file), roomOf(target)]
  if (target.startsWith('..')) return `${from} lies outside src/`
  if (own === null) return null
  if (other === null) return `${target} is an entry of the program; rooms do not import it`
  if (own === other) {
    const [mine, its] = [file, target].map((each) => each.split('/'))
    const apart = own === 'backends' && mine.length > 2 && its.length > 2 && mine[1] !== its[1] && its[1] !== 'plans'
    return apart ? `backends/${mine[1]} may not import from backends/${its[1]}` : null
  }
  if (!rooms.includes(own) || !rooms.includes(other)) return `src/${rooms.includes(own) ? other : own} is no room`
  if (rooms.indexOf(other) < rooms.indexOf(own)) return null
  if (typesOnly && contracts.includes(target)) return null
  return `${own} lies above ${other} and may not import ${target}`
}

/**
 * What breaks the layering.
 * @param {Record<string, string>} files text of every source file by its path below src/, with forward slashes
 * @returns {string[]} one line a breach: file, line, reason
 */
export function breaches(files) {
  return Object.entries(files).flatMap(([file, text]) => {
    const lines = imports(text).flatMap((each) => {
      const reason = whyNot(file, each)
      return reason ? [`src/${file}:${each.line}: ${reason}`] : []
    })
    if (!knowsTheProcess.test(file)) {
      for (const match of text.matchAll(
        /\bprocess\.(env|argv)\b|\{[^{}\n]*\b(env|argv)\b[^{}\n]*\}\s*(?:=\s*process\b|from 'node:process')/g,
      )) {
        const line = text.slice(0, match.index).split('\n').length
        lines.push(`src/${file}:${line}: process.${match[1] ?? match[2]} belongs to the entries, github/ and commands/`)
      }
    }
    return lines
  })
}

export function sourceFiles() {
  const src = join(root, 'src')
  return Object.fromEntries(
    readdirSync(src, { recursive: true })
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => [path.split(sep).join('/'), readFileSync(join(src, path), 'utf8')]),
  )
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = breaches(sourceFiles())
  for (const line of found) console.error(line)
  if (found.length > 0) process.exitCode = 1
}
