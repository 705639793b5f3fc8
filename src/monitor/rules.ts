import { promptVersion } from './judge/prompt.ts'
import type { JudgeSettings } from './judge/settings.ts'
import { languageRules } from './language/identify.ts'
import { refusalRules } from './refusal/index.ts'

/** Names who grades, and by which question: by another it is another grade. */
export const graderOf = (prompt = '', model = ''): string => `${prompt} ${model}`

/** Whether it is a judge that tells refusals, where these rules are said to. */
export const isGrader = (rules: string | null): boolean => rules?.includes(' ') ?? false

/** The model of a grader. */
export const modelOf = (grader: string): string => grader.slice(grader.indexOf(' ') + 1)

/**
 * Versions of what tells the figures, `gate.rules.NAME` of a run: by others it is another figure, and another run. Where a judge tells
 * refusals, its question and its name stand in place of the rules.
 */
export function rulesOf(judge: JudgeSettings | null): Readonly<Record<string, string>> {
  return {
    refusal: judge?.refusals === 'judge' ? graderOf(promptVersion, judge.model) : refusalRules,
    language: languageRules,
    figures: 'figures-1',
    ...(judge !== null && { judge: promptVersion, judge_model: judge.model }),
  }
}
