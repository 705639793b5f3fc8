import { existsSync, statSync } from 'node:fs'
import { join, posix, relative, resolve, sep } from 'node:path'
import { catalogue } from '../metrics/catalogue.ts'
import { gateError } from '../shared/errors.ts'
import { initTexts } from '../shared/messages/init.ts'
import { decodeSuite } from '../suite/decode.ts'
import { usualSuite } from '../suite/usual-file.ts'
import { type Asker, silentAsker } from './init/asker.ts'
import { decide, type Given } from './init/decide.ts'
import { filesOf } from './init/files.ts'
import { look } from './init/look.ts'
import { screen } from './init/screen.ts'
import { writeAll } from './init/write.ts'

export interface InitOptions {
  /** The suite's folder, as the user gave it. */
  folder: string
  given: Given
  /** Takes what stands to reason and asks nothing. */
  yes: boolean
  /** Writes over a suite and a workflow that are there. */
  force: boolean
  /** null: nobody can be asked. */
  asker: Asker | null
}

/**
 * Looks at a repository, settles what is open, and writes a suite, a workflow and, where there is no data, a stub that the gate refuses.
 * @returns what was written and what comes next, for a terminal
 * @throws GateError of the codes `init-*`; nothing is written then
 */
export async function init({ folder, given, yes, force, asker }: InitOptions): Promise<string> {
  const place = resolve(folder)
  if (!existsSync(place) || !statSync(place).isDirectory()) throw gateError('init-folder', { folder })
  // Nobody should answer questions for nothing.
  if (!force && existsSync(join(place, usualSuite)))
    throw gateError('init-exists', { paths: [posix.join(folder, usualSuite)] })
  const facts = await look(place, {
    data: [...given.data, ...given.tasks.keys()],
    checkpoints: [given.baseline, given.candidate],
  })
  const silent = silentAsker(yes)
  const { plan, leftOut } = await decide(facts, given, yes || asker === null ? silent : asker)
  silent.check()
  const root = facts.below === '' ? place : resolve(place, facts.below.replace(/[^/]+/g, '..'))
  const files = filesOf(plan)
  // Whatever a folder or a column is called: what is written can be read.
  decodeSuite(files[0]!.text, join(place, usualSuite), catalogue, () => ({ why: initTexts.notThere }))
  const outcomes = await writeAll(root, files, force)
  const shown = (path: string) => posix.normalize((relative('', join(root, path)) || '.').split(sep).join('/'))
  return screen({
    plan,
    leftOut,
    outcomes,
    shown,
    isRepository: facts.isRepository,
    gateWorkflows: facts.gateWorkflows,
  })
}
