/** How much of a report a rendering shows. */
export interface Plan {
  /** Rows of the table; the rest is counted. */
  rows: number
  /** Whether the rows that changed little or have no rule are listed, folded away. */
  folded: boolean
  /** Worst samples, the worst of every task first. */
  worst: number
  /** Longest answer, prompt or reference, in characters. */
  answer: number
  /** Whether figures by class or type are shown, folded away. */
  breakdowns: boolean
  /** Whether it says how judge and people graded, folded away. */
  grading: boolean
  /** Whether it says how suite and data differ from the base's, folded away; that they do always stays. */
  policy: boolean
  /** Whether the merged checkpoints are shown, folded away. */
  history: boolean
  /** Whether it says what was compared: checkpoints, data, versions. */
  compared: boolean
  /** Longest sentence, in characters, and most lines of an error. */
  sentence: number
  lines: number
}

/** The body of a comment, in characters (telia-oss/github-pr-resource #259); bytes are counted, to be safe. */
export const commentLimit = 65_536

/** A step's job summary, in bytes; a longer one is dropped whole, while the step stays green (actions/runner, FileCommandManager.cs). */
export const summaryLimit = 1_048_576

/** In characters, where there is room: longer ones are the words of other programs. */
export const longestSentence = 1000

/** Sentences so short that all that a report may say, and the head of its table, need half of a comment. */
const shortened = { sentence: 240, lines: 12 }

/**
 * The fullest rendering of at most `most` bytes. What goes first is what a decision needs least: worst samples one by one,
 * figures by class, how answers were graded, the history, what differs from the base, what was compared, folded rows, the ends of long sentences, and at last rows from the end of the table. Verdict and reasons always stay.
 */
export function fitted(render: (plan: Plan) => string, full: Plan, most: number): string {
  const fits = (plan: Plan) => Buffer.byteLength(render(plan)) <= most
  if (fits(full)) return render(full)
  const plans: Plan[] = [{ ...full, worst: 0 }]
  plans.push({ ...plans.at(-1)!, breakdowns: false })
  plans.push({ ...plans.at(-1)!, grading: false })
  plans.push({ ...plans.at(-1)!, history: false })
  plans.push({ ...plans.at(-1)!, policy: false })
  plans.push({ ...plans.at(-1)!, compared: false })
  plans.push({ ...plans.at(-1)!, folded: false })
  plans.push({ ...plans.at(-1)!, ...shortened })
  for (const plan of plans) {
    if (!fits(plan)) continue
    if (plan !== plans[0]) return render(plan)
    return render({ ...plan, worst: largest(full.worst, (worst) => fits({ ...plan, worst })) })
  }
  const bare = plans.at(-1)!
  return render({ ...bare, rows: largest(full.rows, (rows) => fits({ ...bare, rows })) })
}

/** The largest number up to `most` that holds, where all below a number that holds do; 0 where none does. */
function largest(most: number, holds: (n: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
