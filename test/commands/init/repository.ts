import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { givenBy, type InitFlags } from '../../../src/commands/init/flags.ts'
import { init } from '../../../src/commands/init.ts'

type Files = Record<string, string | readonly unknown[]>

/** A folder with these files, a list written as JSON lines; `remote`: it is a git repository with that remote, null: with none; undefined: it is no repository. */
export function repository(files: Files, remote?: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'gate-init-'))
  for (const [name, content] of Object.entries(files)) {
    const file = resolve(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(
      file,
      typeof content === 'string' ? content : content.map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
  }
  if (remote !== undefined) spawnSync('git', ['init', '--quiet', folder])
  if (remote) spawnSync('git', ['-C', folder, 'remote', 'add', 'origin', remote])
  return folder
}

/** What names alone tell: nothing opens these. */
export const onnx = (folder: string): Files => ({
  [`${folder}/model.onnx`]: '',
  [`${folder}/config.json`]: '{}',
  [`${folder}/tokenizer.json`]: '{}',
})

export const safetensors = (folder: string): Files => ({
  [`${folder}/model.safetensors`]: '',
  [`${folder}/config.json`]: '{}',
  [`${folder}/tokenizer.json`]: '{}',
})

export const texts = Array.from({ length: 30 }, (_, i) => ({ id: `t${i}`, text: `Text number ${i} of a corpus.` }))
export const questions = Array.from({ length: 30 }, (_, i) => ({
  id: `q${i}`,
  prompt: `How much is ${i} and one?`,
  reference: `The sum of ${i} and one is ${i + 1}, as everybody knows who can count.`,
}))

/** As on the command line where nobody can be asked. */
export const start = (folder: string, flags: InitFlags & { yes?: boolean; force?: boolean } = { yes: true }) =>
  init({ folder, given: givenBy(flags), yes: flags.yes ?? false, force: flags.force ?? false, asker: null })

export const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')
