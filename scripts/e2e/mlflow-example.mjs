import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup.mjs'

/** The example, each suite of which logs. @returns its folder */
export function legalExample(scratch) {
  const folder = join(scratch, 'legal')
  cpSync(join(root, 'examples/legal'), folder, { recursive: true })
  const text = (name) => readFileSync(join(folder, `${name}.yml`), 'utf8')
  const write = (name, content, timeout = 300) =>
    writeFileSync(
      join(folder, `${name}.yml`),
      `${content}\nmlflow: {experiment: legal, model: legal, timeout: ${timeout}}\n`,
    )
  const careful = text('careful')
  write('checkpoint-gate', text('checkpoint-gate'))
  write('careful', careful)
  // What is compared with itself does not improve.
  const steady = careful.replace(/ {2}- task: passages[\s\S]*$/, '')
  const named = (name) => steady.replace(/^name: .*/m, `name: ${name}`)
  write('same', named('same').replace(/^candidate: .*/m, 'candidate: baseline'))
  write(
    'alias',
    named('alias')
      .replace(/^baseline: .*/m, 'baseline: mlflow:legal@champion')
      .replace(/^candidate: .*/m, 'candidate: careful'),
  )
  write('short', named('short').replace(/^candidate: .*/m, 'candidate: baseline'), 20)
  return folder
}
