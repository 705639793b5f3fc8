import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** What a file brings with it when it is loaded, itself included. */
function loaded(file: string, all = new Set<string>()): Set<string> {
  if (all.has(file)) return all
  all.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;]*?)from '(\.[^']+)'/gm)
  for (const [, names, path] of imports) {
    const isOfTypes = names!.trim().startsWith('{') && names!.split(',').every((each) => /^\W*(type |$)/.test(each))
    if (!isOfTypes) loaded(join(dirname(file), path!), all)
  }
  return all
}

it('a service that loads the library loads no sentence and no room that only the gate needs', () => {
  const entry = resolve('src/monitor/library.ts')
  expect(existsSync(entry)).toBe(true)
  const files = [...loaded(entry)].map((file) => relative('src', file))
  expect(files.length).toBeGreaterThan(50)
  expect(files.filter((file) => file.startsWith('shared/messages/')).sort()).toEqual([
    'shared/messages/mlflow.ts',
    'shared/messages/monitor.ts',
  ])
  expect(files.filter((file) => /^(suite|gate|report|evidence|commands|github|history)\//.test(file))).toEqual([])
})
