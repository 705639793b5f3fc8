// Packs the page that people rate on into src/people/sheet/page/packed.ts: its style, and its scripts as one.
// On Node 24: node_modules/node/bin/node scripts/page.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.mjs'

const folder = join(root, 'src', 'people', 'sheet', 'page')
const target = join(folder, 'packed.ts')
const importLine = /^import (?:type )?(?:\{[^}]*\}|\w+) from '([^']+)'\n/gm

/** The modules below `file` in the order in which they can run, each once. */
function inOrder(file, found = new Map()) {
  if (found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, '')
  for (const [line, from] of text.matchAll(importLine))
    if (!line.startsWith('import type')) inOrder(resolve(file, '..', from), found)
  found.delete(file)
  return found.set(file, text)
}

/** One script of all modules: they share one scope, so no name may occur in two of them. */
function script() {
  const names = new Map()
  const modules = [...inOrder(join(folder, 'script', 'main.ts'))].map(([file, text]) => {
    for (const [, name] of text.matchAll(/^(?:export )?(?:async )?(?:const|let|function|class) (\w+)/gm)) {
      if (names.has(name)) throw new Error(`${name} is declared in ${names.get(name)} and in ${file}`)
      names.set(name, file)
    }
    return stripTypeScriptTypes(text.replace(importLine, '')).replace(/^export /gm, '')
  })
  const whole = modules
    .join('\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
  return `(() => {\n'use strict'\n${whole}\n})()`
}

/** The text of packed.ts. */
export function packedPage() {
  const page = {
    style: readFileSync(join(folder, 'style.css'), 'utf8').trim(),
    script: script(),
  }
  for (const [name, text] of Object.entries(page))
    if (/<\/(script|style)|<!--|\r/i.test(text)) throw new Error(`The ${name} would end its element early`)
  return `// Made by scripts/page.mjs from style.css and script/.\nexport const page = ${JSON.stringify(page, null, 2)}\n`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(target, packedPage())
