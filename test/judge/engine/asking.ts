import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Question } from '../../../src/judge/judgement.ts'
import { judgeTask } from '../../../src/judge/run.ts'
import { verdictSchema } from '../../../src/judge/schema.ts'
import type { JudgeOutcome, JudgeWork } from '../../../src/judge/work.ts'
import type { Clock } from '../../../src/shared/clock.ts'
import type { Progress } from '../../../src/shared/progress.ts'
import type { JudgeModel, JudgeSettings } from '../../../src/suite/graders.ts'
import { usualRubric } from '../../../src/suite/rubric-schema.ts'

/** A clock that runs so many times as fast as the wall's, so that a wait of a minute takes a part of a second. */
export const fastClock = (speed: number, start = Date.now()): Clock => ({
  now: () => start + speed * (Date.now() - start),
  sleep: (seconds, signal) => pause((1000 * seconds) / speed, undefined, { signal }),
})

export const prices = { input: 2, cachedInput: 1, output: 8 }
export const criteria = usualRubric.criteria.map(({ name }) => name)

export function modelAt(address: string, more: Partial<JudgeModel> = {}): JudgeModel {
  return {
    model: 'gpt-4o',
    address,
    keyVariable: null,
    temperature: 0.1,
    maxTokens: null,
    reasoningEffort: null,
    concurrency: 4,
    timeout: 10,
    prices,
    ...more,
  }
}

export function settingsWith(models: JudgeModel[], more: Partial<JudgeSettings> = {}): JudgeSettings {
  return {
    models,
    rubric: usualRubric,
    compare: 'scores',
    samples: null,
    repeats: 0,
    maxCost: null,
    maxMinutes: null,
    maxUnscored: 0.02,
    minAgreement: 0,
    batch: false,
    trainedOn: null,
    place: { line: 1, column: 1 },
    ...more,
  }
}

/** Questions about samples, both sides each; the fake server reads their names in the prompt. */
export function questionsAbout(
  count: number,
  { judge = 0, nonce = 'a1b2', same = false, length = 200 } = {},
): Question[] {
  const schema = verdictSchema(usualRubric, 'scores')
  return Array.from({ length: count }, (_, at) => at).flatMap((at) =>
    (['baseline', 'candidate'] as const).map((side): Question => {
      const sample = `s${at}`
      const name = same ? `${judge}/${sample}` : `${judge}/${side}/${sample}`
      return {
        id: `${judge}/0/score/${side}/${sample}`,
        judge,
        sample,
        about: { form: 'score', side },
        again: 0,
        nonce: `${nonce}${at}`,
        messages: [
          { role: 'system', content: `You judge. Answer in JSON. CRITERIA ${criteria.join(' ')};` },
          { role: 'user', content: `<${nonce}${at}>QUESTION ${name}; ${'word '.repeat(length / 5)}</${nonce}${at}>` },
        ],
        schema,
        flags: [],
      }
    }),
  )
}

export interface Told extends Progress {
  notes: string[]
  done: number[]
}

export function listening(): Told {
  const notes: string[] = []
  const done: number[] = []
  return {
    notes,
    done,
    start() {},
    advance: (count) => void done.push(count),
    note: (text) => void notes.push(text),
    stop() {},
  }
}

export const folder = (): string => mkdtempSync(join(tmpdir(), 'judge-'))

/** Judges into a folder of its own, unless one is given, by a clock a hundred times as fast as the wall's. */
export async function judge(
  models: JudgeModel[],
  questions: readonly Question[],
  { settings = {}, ...more }: Partial<Omit<JudgeWork, 'settings'>> & { settings?: Partial<JudgeSettings> } = {},
): Promise<JudgeOutcome & { progress: Told }> {
  const progress = listening()
  const outcome = await judgeTask({
    task: 'answers',
    settings: settingsWith(models, settings),
    questions,
    keys: models.map(() => 'sk-very-secret'),
    ledger: join(folder(), 'answers.jsonl'),
    cache: null,
    progress,
    signal: new AbortController().signal,
    clock: fastClock(100),
    ...more,
  })
  return { ...outcome, progress }
}
