// Packs the web pages of src/ that are files of their own: of each folder `page/` its style.css, and script/main.ts with all that it
// imports, into page/packed.ts. On Node 24: node_modules/node/bin/node scripts/page.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'

/** Paths of the folders below src/, with forward slashes. */
export const pages = readdirSync(join(root, 'src'), { recursive: true })
  .map((file) => /^(.*\/page)\/script\/main\.ts$/.exec(file.split(sep).join('/'))?.[1])
  .filter(Boolean)
  .sort()

/** One script of everything that the page runs, and the names of the packages in it. */
async function bundled(folder) {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({ input: join(folder, 'script', 'main.ts'), cwd: root, platform: 'browser' })
  const { output } = await bundle.generate({ format: 'iife', minify: true })
  await bundle.close()
  const [{ code, modules }] = output
  const names = Object.keys(modules).map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1])
  return { code: code.trim(), packages: [...new Set(names.filter(Boolean))].sort() }
}

/** What the licences of the packages want said wherever their code goes; those of the same words are said together. */
function notice(packages) {
  const byWords = new Map()
  for (const name of packages) {
    const folder = join(root, 'node_modules', name)
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const lines = readFileSync(join(folder, 'LICENSE'), 'utf8').trim().split('\n')
    const owners = lines.filter((line) => /^copyright/i.test(line)).join('; ')
    const words = lines.filter((line) => !/^copyright/i.test(line)).join('\n')
    byWords.set(words.trim(), [...(byWords.get(words.trim()) ?? []), `${name} ${version}: ${owners}`])
  }
  const parts = [...byWords].map(([words, names]) => `${names.join('\n')}\n\n${words}`)
  return parts.length === 0 ? '' : `/*!\n${parts.join('\n\n').replaceAll('*/', '* /')}\n*/\n`
}

/** The text of a page's packed.ts. */
export async function packedPage(page) {
  const folder = join(root, 'src', page)
  const { code, packages } = await bundled(folder)
  const packed = {
    style: readFileSync(join(folder, 'style.css'), 'utf8').trim(),
    script: notice(packages) + code,
  }
  for (const [name, text] of Object.entries(packed))
    if (/<\/(script|style)|<!--|\r/i.test(text)) throw new Error(`The ${name} of ${page} would end its element early`)
  return `// Made by scripts/page.mjs from style.css and script/.\nexport const page = ${JSON.stringify(packed, null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const page of pages) writeFileSync(join(root, 'src', page, 'packed.ts'), await packedPage(page))
