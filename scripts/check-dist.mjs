import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { root } from './setup.mjs'

function files(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort()
}

/** Names of the files in dist/ that a fresh build would change, add or remove. */
export async function staleFiles() {
  const fresh = mkdtempSync(join(tmpdir(), 'checkpoint-gate-dist-'))
  try {
    await build(fresh)
    const dist = join(root, 'dist')
    const names = new Set([...files(dist), ...files(fresh)])
    const same = (name) => {
      const [a, b] = [join(dist, name), join(fresh, name)]
      return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b))
    }
    return [...names].filter((name) => !same(name))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const stale = await staleFiles()
  for (const name of stale) console.error(`dist/${name} differs from a fresh build`)
  if (stale.length > 0) {
    console.error('Run npm run bundle and commit dist/.')
    process.exitCode = 1
  }
}
