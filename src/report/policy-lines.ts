import type { DataDifference } from '../evidence/policy-record.ts'
import { isBlocked, type RowTurn, type Told } from '../policy/outcomes.ts'
import { type PolicyReport, passesByItsOwn, type Would } from '../policy/policy.ts'
import type { RuleChange, RuleSide } from '../policy/rules.ts'
import type { SettingChange, TaskChange } from '../policy/settings.ts'
import { cut } from '../shared/escape.ts'
import { policyTexts } from '../shared/messages/policy.ts'
import { counted, formatCount } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import type { Report } from './report.ts'

/** The warning: what the change does to its own rules, and what comes of it. Plain sentences, not escaped. */
export interface PolicyWarning {
  title: string
  said: string[]
}

/** Null where there is nothing to warn of. */
export function policyWarning({ policy, verdict }: Pick<Report, 'policy' | 'verdict'>): PolicyWarning | null {
  if (policy === undefined || policy.state === 'same') return null
  const { state, base, why, holds, would } = policy
  const texts = policyTexts
  if (state === 'unknown') return { title: texts.untoldTitle, said: [texts.because(why!)] }
  if (state === 'new') return { title: texts.newTitle, said: [texts.ownRules] }
  if (state === 'removed') return { title: texts.removedTitle, said: [texts.baseRules(base!)] }
  if (state === 'broken') return { title: texts.brokenTitle(holds), said: [texts.because(why!)] }
  const title = policy.behind ? texts.otherTitle(changedParts(policy)) : texts.changedTitle(changedParts(policy), holds)
  const holding = holds === 'base' ? [texts.baseRules(base!)] : []
  return { title, said: [...holding, ...(would === null ? [] : wouldSay(policy, would, verdict.name !== 'passed'))] }
}

/** Why a pass is to be doubted, for the headline; null: it is not. */
export function ownPass({ policy, verdict }: Pick<Report, 'policy' | 'verdict'>): string | null {
  if (!passesByItsOwn(policy, verdict.name)) return null
  return policyTexts.ownPass(policy!.would?.verdict ?? null)
}

function changedParts({ rules, settings, tasks, data, unread, baseline }: PolicyReport): string {
  return listed([
    ...(rules.length + settings.length > 0 ? ['the rules'] : []),
    ...(tasks.length > 0 ? ['the tasks'] : []),
    ...(data.length + unread.length > 0 ? ['the evaluation data'] : []),
    ...(baseline.length > 0 ? ['the baseline'] : []),
  ])
}

function wouldSay({ holds }: PolicyReport, would: Would, isBlockedNow: boolean): string[] {
  const { verdict, reasons, untold, rows } = would
  const others = holds === 'base' ? 'its own' : 'those of the base'
  const first = reasons[0] === undefined ? '' : `: ${reasons[0]}`
  const said =
    verdict === null
      ? `What ${others} would decide cannot be told on this evidence: ${untoldLines(untold).join('; ')}.`
      : verdict === 'passed'
        ? `By ${others} it ${isBlockedNow ? 'would pass' : 'passes as well'}.`
        : verdict === 'blocked'
          ? isBlockedNow
            ? `By ${others} it is blocked as well${dotted(first)}`
            : `By ${others} it would be blocked${dotted(first)}`
          : `By ${others} it could not be shown that the rules are kept${dotted(first)}`
  const turned = rows.length === 0 ? [] : [`${counted(rows.length, 'row')} would be decided otherwise.`]
  return [said, ...turned]
}

const dotted = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** What several tasks have in common is said once. */
function untoldLines(untold: Would['untold']): string[] {
  const by = new Map<string, string[]>()
  for (const { task, why } of untold) by.set(why, [...(by.get(why) ?? []), cut(task, 60)])
  return [...by].map(([why, tasks]) => `${listed(tasks, 3)}: ${why}`)
}

/** One part of what differs. */
export interface PolicyPart {
  title: string
  lines: string[]
}

const mostLines = 20

/** What differs from the base, part by part; empty where nothing does. Plain text, not escaped. */
export function policyParts(policy: PolicyReport | undefined): PolicyPart[] {
  if (policy === undefined || policy.state !== 'changed') return []
  const { rules, settings, tasks, data, unread, baseline, would } = policy
  const parts: PolicyPart[] = [
    { title: 'Rules', lines: rules.map(ruleLine) },
    { title: 'Settings', lines: settings.map(settingLine) },
    { title: 'Tasks', lines: tasks.flatMap(taskLines) },
    {
      title: 'Data',
      lines: [...data.map(dataLine), ...unread.map(({ task, why }) => `${task}: could not be compared. ${why}`)],
    },
    { title: 'Files of the baseline', lines: baseline },
    { title: 'Rows that would be decided otherwise', lines: (would?.rows ?? []).map(rowLine) },
    {
      title: 'What cannot be told on this evidence',
      lines: untoldLines(would?.untold ?? []),
    },
  ]
  return parts
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({
      title,
      lines:
        lines.length > mostLines
          ? [...lines.slice(0, mostLines), `and ${counted(lines.length - mostLines, 'more', 'more')}`]
          : lines,
    }))
}

export function ruleLine({ turn, kind, about, base, head }: RuleChange): string {
  if (base === null) return `Added: ${kind}: ${sideWords(head!)}, ${about}${lineOf(head)}`
  if (head === null) return `Removed: ${kind}: ${sideWords(base)}, ${about}${lineOf(base, ' of the base')}`
  const word = { loosened: 'Loosened', tightened: 'Tightened', changed: 'Changed', removed: '', added: '' }[turn]
  return `${word}: ${kind}: ${sideWords(base)} → ${sideWords(head)}, ${about}${lineOf(base, ' of the base')}${lineOf(head, base === null ? '' : ' here')}`
}

/** What a rule usually is needs no word. */
function sideWords({ limit, level, decide }: RuleSide): string {
  const unusual = [level === 'block' ? [] : [`level ${level}`], decide === 'bound' ? [] : ['by the point']].flat()
  return unusual.length === 0 ? limit : `${limit} (${unusual.join(', ')})`
}

function lineOf(side: RuleSide | null, whose = ''): string {
  return side === null || side.line === null ? '' : `, line ${side.line}${whose}`
}

function settingLine({ turn, what, base, head }: SettingChange): string {
  const word = { loosened: ' (loosened)', tightened: ' (tightened)', changed: '', removed: '', added: '' }[turn]
  return `${what}: ${valueWords(base)} → ${valueWords(head)}${word}`
}

const valueWords = (value: string | null) => (value === null ? 'nothing' : cut(value, 160))

function taskLines({ task, turn, settings }: TaskChange): string[] {
  if (turn === 'changed') return settings.map((setting) => `${task}, ${settingLine(setting)}`)
  return [turn === 'removed' ? `Removed: ${task}` : `Added: ${task}`]
}

function dataLine({ task, file, base, head, ids, ...counts }: DataDifference): string {
  const size = (side: DataDifference['base']) => (side === null ? 'none' : formatCount(side.samples))
  const part = (count: number, what: string, which: readonly string[]) =>
    count === 0
      ? []
      : [`${formatCount(count)} ${what} (${listed([...which.map((id) => cut(id, 40)), ...more(count, which)], 6)})`]
  const said = [
    ...part(counts.removed, 'removed', ids.removed),
    ...part(counts.added, 'added', ids.added),
    ...part(counts.asked, 'asked otherwise', ids.asked),
    ...part(counts.expected, 'with another right answer', ids.expected),
  ]
  const hash = (side: DataDifference['base']) => (side === null ? 'none' : side.sha256.slice(0, 12))
  return `${task}, ${file}: ${size(base)} → ${size(head)} samples; ${said.join('; ')}; sha256 ${hash(base)} → ${hash(head)}`
}

const more = (count: number, which: readonly string[]) => (count > which.length ? [`${count - which.length} more`] : [])

function rowLine({ task, title, base, head }: RowTurn): string {
  return `${task}, ${title}: ${toldWords(base)} by the rules of the base, ${toldWords(head)} by those here`
}

const words = {
  pass: 'passes',
  fail: 'fails',
  inconclusive: 'not settled',
  missing: 'missing',
  none: 'no rule',
} as const

function toldWords(told: Told | null): string {
  if (told === null) return 'no such row'
  const effect = isBlocked(told) ? ' and blocks' : told.decision === 'fail' ? ' without blocking' : ''
  return `${words[told.decision]}${effect}`
}
