import { sep } from 'node:path'
import { withBareCommands } from '../evidence/run-record.ts'
import type { Suite } from '../suite/suite.ts'
import type { Task } from '../suite/task.ts'
import type { Turn } from './rules.ts'

/** One value that the two suites have otherwise. */
export interface SettingChange {
  turn: Turn
  /** Its name as a suite spells it: `error_budget`, `max_new_tokens`. */
  what: string
  /** As text, as long as it is; null: the side has none. */
  base: string | null
  head: string | null
}

export interface TaskChange {
  task: string
  turn: 'removed' | 'changed' | 'added'
  /** Of a task that both have. */
  settings: SettingChange[]
}

/**
 * What of two suites differs besides rules and tasks: the sides, seed, budget, severities. Names and folders of the files do not count, nor
 * does what signs in inside a command, which a run's record does not keep.
 */
export function settingChanges(base: Suite, head: Suite): SettingChange[] {
  return differing(valuesOf(base, withoutParts(base)), valuesOf(head, withoutParts(head)))
}

/** Tasks that were removed, changed, added, in this order. What is in their data files is not looked at. */
export function taskChanges(base: Suite, head: Suite): TaskChange[] {
  const find = (suite: Suite, name: string) => suite.tasks.find((task) => task.name === name)
  const removed = base.tasks.filter(({ name }) => !find(head, name))
  const added = head.tasks.filter(({ name }) => !find(base, name))
  const changed = base.tasks.flatMap((task): TaskChange[] => {
    const other = find(head, task.name)
    const settings = other === undefined ? [] : differing(valuesOf(base, own(task)), valuesOf(head, own(other)))
    return settings.length === 0 ? [] : [{ task: task.name, turn: 'changed', settings }]
  })
  const named = (tasks: readonly Task[], turn: 'removed' | 'added') =>
    tasks.map(({ name }): TaskChange => ({ task: name, turn, settings: [] }))
  return [...named(removed, 'removed'), ...changed, ...named(added, 'added')]
}

function withoutParts(suite: Suite) {
  const { tasks: _, rules: __, file: ___, folder: ____, sha256: _____, ...settings } = withBareCommands(suite)
  return settings
}

/** The columns that a prompt needs follow from the prompt, and where a file lies from how it is written. */
function own({ name: _, data: { path: __, template: ___, shape: ____, recorded: _____, ...data }, ...task }: Task) {
  return { ...task, data }
}

function differing(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): SettingChange[] {
  return [...new Set([...base.keys(), ...head.keys()])]
    .filter((what) => base.get(what) !== head.get(what))
    .map((what) => {
      const [before, after] = [base.get(what) ?? null, head.get(what) ?? null]
      return { turn: turnOf(what, before, after), what, base: before, head: after }
    })
}

const effects = ['info', 'warn', 'block']

/** Only of what decides is it known which way is laxer. */
function turnOf(what: string, base: string | null, head: string | null): Turn {
  if (what === 'allow_differences') return base === null ? 'loosened' : head === null ? 'tightened' : 'changed'
  if (base === null || head === null) return base === null ? 'added' : 'removed'
  const isLaxer = (laxer: boolean) => (laxer ? 'loosened' : 'tightened')
  if (what === 'error_budget') return isLaxer(Number(head) < Number(base))
  if (what === 'inconclusive') return isLaxer(effects.indexOf(head) < effects.indexOf(base))
  return what.startsWith('forgetting.') ? isLaxer(Number(head) > Number(base)) : 'changed'
}

/** Every value by the names that lead to it. Paths are told from the suite's folder. */
function valuesOf({ folder }: Suite, thing: object): Map<string, string> {
  const found = new Map<string, string>()
  const add = (name: string, value: unknown) => {
    if (value === null || value === undefined) return
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
      found.set(name, value.map((each) => local(String(each))).join(', '))
    else if (typeof value === 'object')
      for (const [key, each] of Object.entries(value)) {
        // What the user wrote of a thing stands for it.
        if (key === 'written') add(name, each)
        else if (key !== 'place') add(name === '' ? spelled(key) : `${name}.${spelled(key)}`, each)
      }
    else found.set(name, local(String(value)))
  }
  const local = (text: string) => (text.startsWith(folder + sep) ? text.slice(folder.length + 1) : text)
  add('', thing)
  return found
}

/** A key of the decoded suite as a suite spells it. */
function spelled(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
