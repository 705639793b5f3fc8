import { concurrently } from '../backends/server/concurrently.ts'
import { Account } from './account.ts'
import type { Question } from './judgement.ts'
import type { Judging } from './judging.ts'
import type { Timing } from './timing.ts'

interface Work {
  questions: readonly Question[]
  accounts: readonly Account[]
}

/** Asks the questions call by call, as many at once as the judges take, until a ceiling is reached. */
export async function judgeDirectly(pending: readonly Question[], judging: Judging, timing: Timing): Promise<void> {
  const width = judging.desks.reduce((sum, { model }) => sum + model.concurrency, 0)
  const halt = () => {
    if (timing.isUp) judging.ending.stop('time', timing.told())
    judging.ceiling.close()
  }
  const work = ({ questions, accounts }: Work, left: AbortSignal) =>
    timing.measured(() =>
      Promise.all(questions.map((question, at) => judging.judge(question, accounts[at]!, timing.ends(left)))),
    )
  timing.stopping.addEventListener('abort', halt)
  try {
    // What is under way ends by itself when it has to.
    const never = new AbortController().signal
    for await (const _ of concurrently(affordable(groupsOf(pending), judging, timing), width, work, never));
  } finally {
    timing.stopping.removeEventListener('abort', halt)
  }
}

/** What stands or falls together: all questions about one sample; a canary by itself. */
export function groupsOf(questions: readonly Question[]): Question[][] {
  const groups: Question[][] = []
  for (const question of questions) {
    const last = groups.at(-1)
    if (question.sample !== null && last?.[0]?.sample === question.sample) last.push(question)
    else groups.push([question])
  }
  return groups
}

/** The groups one after the other, each with the money for all of it, until a ceiling is reached. */
async function* affordable(groups: readonly Question[][], judging: Judging, timing: Timing): AsyncGenerator<Work> {
  for (const questions of groups) {
    if (judging.ending.reason !== null || timing.stopping.aborted) return
    if (timing.isTooLate()) return judging.ending.stop('time', timing.told())
    const amounts = questions.map((question) => judging.deskOf(question).most(question))
    const holds = await judging.ceiling.open(amounts)
    if (holds === null) return timing.stopping.aborted ? undefined : judging.ending.atCeiling(amounts.reduce(sum, 0))
    if (judging.ending.reason !== null || timing.stopping.aborted) return
    const accounts = holds.map((hold, at) => new Account(hold, judging.deskOf(questions[at]!).prices))
    yield { questions, accounts }
  }
}

const sum = (a: number, b: number): number => a + b
