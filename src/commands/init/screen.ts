import { posix } from 'node:path'
import { statusContext } from '../../github/status.ts'
import { terminalText } from '../../shared/escape.ts'
import { initTexts } from '../../shared/messages/init.ts'
import { counted } from '../../shared/numbers.ts'
import { usualSuite } from '../../suite/usual-file.ts'
import type { LeftOut } from './facts.ts'
import type { Written } from './files.ts'
import { baseFolder, type Plan, unknownOwner } from './plan.ts'
import { workflowPath } from './workflow-text.ts'
import type { Outcome } from './write.ts'

export interface Shown {
  plan: Plan
  leftOut: readonly LeftOut[]
  outcomes: readonly [Written, Outcome][]
  /** A path below the root of the repository, as seen from where the user is. */
  shown(path: string): string
  isRepository: boolean
  gateWorkflows: readonly string[]
}

const mostLeftOut = 8

/** What was written, what was not used, what is to be done, and the next commands. */
export function screen({ plan, leftOut, outcomes, shown, isRepository, gateWorkflows }: Shown): string {
  const width = Math.max(...outcomes.map(([{ path }]) => shown(path).length))
  const written = outcomes.map(
    ([file, outcome]) =>
      `  ${name(shown(file.path)).padEnd(width)}  ${initTexts.outcomes[outcome]}${about(file, plan)}`,
  )
  const left = [
    ...leftOut.slice(0, mostLeftOut).map(({ path, why }) => `  ${name(path)}: ${name(why)}`),
    ...(leftOut.length > mostLeftOut ? [`  ${initTexts.moreLeftOut(leftOut.length - mostLeftOut)}`] : []),
  ]
  const todo = todoOf(plan, shown, gateWorkflows).map((text) => `  - ${text}`)
  const suite = quoted(shown(posix.join(plan.below, usualSuite)))
  const commands = [
    ...(plan.fromBase ? [`git worktree add --detach ${quoted(shown(baseFolder))} ${quoted(plan.mainBranch)}`] : []),
    `checkpoint-gate doctor ${suite}`,
    `checkpoint-gate run ${suite}`,
  ].map((text) => `  ${text}`)
  const notes = [
    ...(isRepository || plan.workflow === 'none' ? [] : [initTexts.noRepository]),
    ...(['general', 'domain'] as const)
      .filter((role) => plan.tasks.every((task) => task.role !== role))
      .map((role) => initTexts.noTask[role]),
  ]
  return [
    initTexts.wrote,
    ...written,
    ...section(initTexts.left, left),
    ...section(initTexts.todo, [...todo, ...notes.map((text) => `  - ${text}`)]),
    ...section(initTexts.next, commands),
    '',
  ].join('\n')
}

const name = (text: string): string => terminalText(text, 300)

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines])

function about({ what }: Written, { tasks, baseline, candidate }: Plan): string {
  if (what === 'suite')
    return `${initTexts.aboutSuite({ baseline: name(baseline.path), candidate: name(candidate.path), tasks: counted(tasks.length, 'task') })}`
  return initTexts.about[what]
}

function todoOf(
  { name: suite, workflow, action, tasks }: Plan,
  shown: Shown['shown'],
  gateWorkflows: readonly string[],
): string[] {
  const stubs = tasks.filter(({ isStub }) => isStub)
  if (workflow === 'none') return stubs.length > 0 ? [initTexts.fillStubs(stubs.map(({ data }) => data))] : []
  const path = workflowPath(workflow)
  const others = gateWorkflows.filter((each) => each !== path)
  return [
    ...(stubs.length > 0 ? [initTexts.fillStubs(stubs.map(({ data }) => data))] : []),
    ...(action.startsWith(`${unknownOwner}/`) ? [initTexts.sayOwner(name(shown(path)))] : []),
    ...(others.length > 0 ? [initTexts.otherWorkflows(others.map(name))] : []),
    initTexts.requireStatus(name(statusContext(suite))),
  ]
}

/** As a shell reads it. */
function quoted(text: string): string {
  const plain = terminalText(text, 500)
  return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "'\\''")}'`
}
