import type { Grader } from '../../monitor/judge/grader.ts'
import type { Grade } from '../../monitor/judge/reply.ts'
import type { Progress } from '../../shared/progress.ts'

/** Calls at once. */
const width = 4
/** Answers in a row that bring no reply before it is given up. */
const patience = 8

export interface Ungraded {
  task: string
  id: string
  prompt: string
  text: string
}

export interface GradingCounts {
  graded: number
  /** Replies that were no grade. */
  unread: number
  failed: number
  /** Why the last one failed. */
  said: string | null
}

/** Has answers graded, several at once, until all were asked about, too many in a row fail, or the signal says so. */
export async function gradeAll<A extends Ungraded>(
  answers: readonly A[],
  grader: Grader,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
  take: (answer: A, grade: Grade) => void,
): Promise<GradingCounts> {
  const counts: GradingCounts = { graded: 0, unread: 0, failed: 0, said: null }
  const queue = answers.values()
  let inRow = 0
  let asked = 0
  progress.start('answers graded', answers.length)
  const work = async () => {
    for (const answer of queue) {
      if (signal.aborted || inRow >= patience) return
      const { task, id, prompt, text: response } = answer
      const graded = await grader.grade({ name: `${task}/${id}`, prompt, response }, () => true, signal)
      if (signal.aborted) return
      asked += 1
      inRow = graded.kind === 'failed' ? inRow + 1 : 0
      if (graded.kind === 'graded') {
        counts.graded += 1
        take(answer, graded.grade)
      } else if (graded.kind === 'unread') counts.unread += 1
      else if (graded.kind === 'failed') {
        counts.failed += 1
        counts.said = graded.said
      }
      progress.advance(asked)
    }
  }
  try {
    await Promise.all(Array.from({ length: width }, work))
  } finally {
    progress.stop()
  }
  return counts
}
