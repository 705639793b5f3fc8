import { posix } from 'node:path'
import { gateError } from '../../shared/errors.ts'
import { initTexts } from '../../shared/messages/init.ts'
import { counted } from '../../shared/numbers.ts'
import type { Role } from '../../shared/words.ts'
import type { Asker, Choice } from './asker.ts'
import { sidesOf } from './checkpoints.ts'
import type { Facts, Forge, FoundCheckpoint, FoundData, LeftOut, Use } from './facts.ts'
import { baseFolder, isServed, type Plan, type PlannedSide, usualAction } from './plan.ts'
import { roleOf, stubTasks, tasksOf, type Wish } from './tasks.ts'

/** What the command line settles; null and empty: nothing. */
export interface Given {
  baseline: string | null
  candidate: string | null
  data: readonly string[]
  tasks: ReadonlyMap<string, Wish>
  workflow: Forge | 'none' | null
  action: string | null
  runsOn: readonly string[] | null
  tokenizer: string | null
}

/** The word for the candidate's own folder as it stands on the base branch. */
export const ofBase = 'base-branch'

/** A repository and what a user wants of it, to what is written. Nothing is read or written here; `asker` settles what is open. */
export async function decide(facts: Facts, given: Given, asker: Asker): Promise<{ plan: Plan; leftOut: LeftOut[] }> {
  const { candidate, baseline, fromBase } = alike(await decideSides(facts, given, asker))
  if (candidate.path !== '' && candidate.path === baseline.path) throw gateError('init-same', { path: candidate.path })
  const withoutLikelihood = [baseline, candidate].some(({ form }) => form === 'gguf')
  const leftOut = [...facts.leftOut]
  const data = await decideData(facts, given, asker, withoutLikelihood, leftOut)
  const useIn = (found: FoundData) => useOf(found, given.tasks.get(found.path) ?? null, withoutLikelihood)
  const roles = await decideRoles(data, useIn, given, asker)
  const tasks = data.length > 0 ? tasksOf(data, roles, useIn) : stubTasks(withoutLikelihood)
  const workflow = given.workflow ?? (await decideWorkflow(facts, asker))
  const served = [baseline, candidate].some(isServed)
  const usualRunner = served ? (facts.gpuLabels ?? ['self-hosted', 'linux', 'gpu']) : ['ubuntu-latest']
  const { below, name, mainBranch, isEnterprise, hasLfs, dvc } = facts
  return {
    plan: {
      ...{ below, name, mainBranch, isEnterprise, hasLfs, dvc },
      ...{ baseline, candidate, fromBase, tasks, workflow },
      action: given.action ?? usualAction,
      runsOn: [...(given.runsOn ?? usualRunner)],
    },
    leftOut,
  }
}

async function decideSides(facts: Facts, given: Given, asker: Asker) {
  const { checkpoints } = facts
  const known = sidesOf(checkpoints)
  const usualCandidate = checkpoints.length === 1 ? checkpoints[0]! : known.candidate
  const choices = checkpoints.map(asChoice)
  const path =
    given.candidate ??
    (await asker.one(
      '--candidate',
      initTexts.whichCandidate,
      choices,
      usualCandidate?.path ?? null,
      initTexts.otherCheckpoint,
    ))
  const found = foundAt(path, checkpoints)
  const rest = checkpoints.filter((each) => each !== found)
  const base = found?.form === 'adapter' && found.base !== null ? baseOf(found.base, rest) : null
  const before: Choice = { value: ofBase, label: initTexts.baseBranch(path), hint: initTexts.baseBranchHint }
  const isOwn = facts.isRepository && found !== null && found.form !== 'adapter'
  const usual =
    base ??
    (known.baseline && known.baseline !== found ? known.baseline.path : rest.length === 0 && isOwn ? ofBase : null)
  const written =
    given.baseline ??
    (await asker.one(
      '--baseline',
      initTexts.whichBaseline,
      [
        ...(base === null || rest.some((each) => each.path === base)
          ? []
          : [{ value: base, label: base, hint: initTexts.adapterBase }]),
        ...rest.map(asChoice),
        ...(isOwn ? [before] : []),
      ],
      usual,
      initTexts.otherCheckpoint,
    ))
  const candidate = await side(path, found, facts, given, asker)
  const fromBase = written === ofBase && foundAt(written, checkpoints) === null
  if (!fromBase)
    return { candidate, baseline: await side(written, foundAt(written, checkpoints), facts, given, asker), fromBase }
  const up = facts.below === '' ? '' : `${facts.below.replace(/[^/]+/g, '..')}/`
  return {
    candidate,
    baseline: { ...candidate, path: `${up}${posix.join(baseFolder, facts.below, candidate.path)}` },
    fromBase,
  }
}

/** A model of the hub is taken to have the form of the other side: nothing is fetched to look. */
function alike<T extends { candidate: PlannedSide; baseline: PlannedSide }>(sides: T): T {
  const formed = (one: PlannedSide, other: PlannedSide): PlannedSide =>
    one.form === null && one.path.startsWith('hf:') && other.form === 'safetensors' ? { ...one, form: other.form } : one
  const { candidate, baseline } = sides
  return { ...sides, candidate: formed(candidate, baseline), baseline: formed(baseline, candidate) }
}

async function side(
  path: string,
  found: FoundCheckpoint | null,
  facts: Facts,
  given: Given,
  asker: Asker,
): Promise<PlannedSide> {
  const { form = null, file = null } = found ?? {}
  const plain = { path: found?.path ?? path, form, file, tokenizer: null, base: null }
  if (form === 'adapter') {
    const base = found!.base === null ? null : baseOf(found!.base, facts.checkpoints)
    const named = given.tokenizer ?? base ?? (await asker.text('--tokenizer', initTexts.whichBase(plain.path)))
    return { ...plain, base: named, tokenizer: named }
  }
  if (form === 'gguf' && !found!.hasTokenizer)
    return {
      ...plain,
      tokenizer: given.tokenizer ?? (await asker.text('--tokenizer', initTexts.whichTokenizer(plain.path))),
    }
  return plain
}

/** The base of an adapter: a folder of the repository, or the model of the hub that has this name. */
function baseOf(name: string, checkpoints: readonly FoundCheckpoint[]): string | null {
  const last = posix.basename(name)
  const here = checkpoints.find(({ path, form }) => form === 'safetensors' && posix.basename(path) === last)
  if (here) return here.path
  return /^[\w.-]+\/[\w.-]+$/.test(name) && !name.startsWith('.') ? `hf:${name}@main` : null
}

const foundAt = (path: string, checkpoints: readonly FoundCheckpoint[]): FoundCheckpoint | null =>
  checkpoints.find((each) => each.path === (posix.normalize(path).replace(/\/$/, '') || '.')) ?? null

const asChoice = ({ path, form }: FoundCheckpoint): Choice => ({
  value: path,
  label: path,
  hint: initTexts.forms[form],
})

async function decideData(
  facts: Facts,
  given: Given,
  asker: Asker,
  withoutLikelihood: boolean,
  leftOut: LeftOut[],
): Promise<FoundData[]> {
  const named = [...new Set([...given.data, ...given.tasks.keys()])]
  for (const path of named) {
    if (facts.data.some((found) => found.path === path)) continue
    const why = facts.leftOut.find((each) => each.path === path)?.why ?? initTexts.notThere
    throw gateError('init-data', { path, why })
  }
  const fitting = facts.data.filter((found) => !withoutLikelihood || found.uses.some(answers))
  for (const { path } of facts.data.filter((found) => !fitting.includes(found))) {
    if (named.includes(path)) throw gateError('init-data', { path, why: initTexts.noLikelihood })
    leftOut.push({ path, why: initTexts.noLikelihood })
  }
  if (named.length > 0) return named.map((path) => fitting.find((found) => found.path === path)!)
  if (fitting.length === 0) return []
  const choices = fitting.map((found) => ({ value: found.path, label: found.path, hint: described(found) }))
  const all = choices.map(({ value }) => value)
  const chosen = await asker.several('--data', initTexts.whichData, choices, all)
  return fitting.filter(({ path }) => chosen.includes(path))
}

const answers = ({ kind }: Use): boolean => kind !== 'perplexity' && kind !== 'choose'

/** `80 samples, for a task of kind generate`. */
const described = ({ samples, more, uses }: FoundData): string =>
  initTexts.dataHint({ samples: `${more ? initTexts.more : ''}${counted(samples, 'sample')}`, kind: uses[0]!.kind })

function useOf({ path, uses }: FoundData, wish: Wish | null, withoutLikelihood: boolean): Use {
  const possible = withoutLikelihood ? uses.filter(answers) : uses
  const kind = wish?.kind ?? null
  if (kind === null) return possible[0]!
  const found = possible.find((use) => use.kind === kind)
  if (!found) throw gateError('init-task-kind', { path, kind, possible: [...new Set(possible.map((use) => use.kind))] })
  return found
}

async function decideRoles(
  data: readonly FoundData[],
  useIn: (found: FoundData) => Use,
  { tasks }: Given,
  asker: Asker,
): Promise<Map<string, Role>> {
  const roles = new Map([...tasks].flatMap(([path, { role }]) => (role === null ? [] : [[path, role] as const])))
  const open = data.filter(({ path }) => !roles.has(path))
  if (open.length === 0) return roles
  const choices = open.map((found) => ({ value: found.path, label: found.path, hint: useIn(found).kind }))
  const usual = open.map(({ path }) => path).filter((path) => roleOf(path) === 'general')
  const general = await asker.several('--task', initTexts.whichGeneral, choices, usual)
  for (const { path } of open) roles.set(path, general.includes(path) ? 'general' : 'domain')
  return roles
}

async function decideWorkflow({ forge, host }: Facts, asker: Asker): Promise<Forge | 'none'> {
  const choices = (['github', 'gitea', 'forgejo', 'none'] as const).map((value) => ({
    value,
    label: initTexts.forges[value],
    hint: value === forge && host !== null ? host : '',
  }))
  const answer = await asker.one('--workflow', initTexts.whichWorkflow(host), choices, forge, null)
  return choices.find(({ value }) => value === answer)?.value ?? 'none'
}
