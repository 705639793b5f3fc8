// What is compared between two runs of one suite, as figures with limits. Pure.

export const figure = (what, found, limit, holds) => ({ what, found: String(found), limit, holds })

export const equal = (what, found, wanted) =>
  figure(what, JSON.stringify(found), JSON.stringify(wanted), JSON.stringify(found) === JSON.stringify(wanted))

const perplexityOf = (rows) => {
  const total = rows.reduce((sum, { nll, tokens }) => ({ nll: sum.nll + nll, tokens: sum.tokens + tokens }), {
    nll: 0,
    tokens: 0,
  })
  return Math.exp(total.nll / total.tokens)
}

/** One perplexity of both runs over the samples that both have. `evidence`, `reference`: by the sample's id. */
export function perplexityFigure(what, evidence, reference, limit) {
  const ids = [...evidence.keys()].filter((id) => reference.has(id))
  const [ours, theirs] = [evidence, reference].map((each) => perplexityOf(ids.map((id) => each.get(id))))
  const relative = Math.abs(ours / theirs - 1)
  // The number of tokens has to be the same, or a perplexity is of something else.
  const tokens = ids.filter((id) => evidence.get(id).tokens !== reference.get(id).tokens).length
  const holds = ids.length > 0 && tokens === 0 && relative <= limit
  const unlike = tokens > 0 ? `, ${tokens} texts of unlike tokens` : ''
  return {
    what: `${what}, ${ids.length} texts`,
    found: `${ours.toFixed(5)} and ${theirs.toFixed(5)}: ${relative.toExponential(1)}${unlike}`,
    limit: `${limit.toExponential(0)} relative`,
    holds,
  }
}

/** Answers that are not the same, with what both said. */
export function unlikeAnswers(evidence, reference) {
  return [...evidence.values()].flatMap(({ id, text }) => {
    const other = reference.get(id)
    return other === undefined || other.text !== text ? [{ id, served: text, inProcess: other?.text ?? null }] : []
  })
}

export function answersFigure(what, total, unlike, ties, tie) {
  const explained = ties.filter(({ gap }) => gap !== null && gap <= tie).length
  return {
    what: `${what}, greedy answers`,
    found: `${total - unlike.length} of ${total} the same, ${explained} near ties, ${unlike.length - explained} others`,
    limit: `0 others (a tie is within ${tie} nats)`,
    holds: total > 0 && explained === unlike.length,
  }
}

/** Exit code, verdict and the sentence on forgetting. */
export function decisionFigure(served, inProcess) {
  const of = ({ status, report }) =>
    [`exit code ${status}`, report.verdict.name, report.forgetting.sentence].join(' | ')
  const [ours, theirs] = [of(served), of(inProcess)]
  return {
    what: 'verdict and forgetting',
    found: ours === theirs ? ours : `${ours} WHERE IN PROCESS ${theirs}`,
    limit: 'as in process',
    holds: ours === theirs,
  }
}

export function leftFigure(what, left) {
  return {
    what: `${what}: left behind`,
    found: left.join(', ') || 'nothing',
    limit: 'nothing',
    holds: left.length === 0,
  }
}

/** Prints the figures; @returns whether all hold. */
export function tell(figures) {
  const widest = Math.max(...figures.map(({ what }) => what.length))
  console.log()
  for (const { what, found, limit, holds } of figures)
    console.log(`${holds ? 'ok  ' : 'FAIL'}  ${what.padEnd(widest)}  ${found}  (limit: ${limit})`)
  return figures.every(({ holds }) => holds)
}
