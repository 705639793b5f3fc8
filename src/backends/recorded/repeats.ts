import type { Evidence, ScoreEvidence } from '../../evidence/evidence.ts'
import { gateError } from '../../shared/errors.ts'
import type { RecordedLine } from './convert.ts'

export interface PlacedLine extends RecordedLine {
  line: number
}

/**
 * One piece of evidence a sample. Scores of several repetitions are averaged, where every sample has the same ones: a repetition that some
 * samples lack may be one that failed. Anything else that comes twice is refused.
 * @returns with the number of repetitions of each sample
 */
export function onePerSample(lines: readonly PlacedLine[], path: string): { evidence: Evidence[]; repeats: number } {
  const byId = new Map<string, PlacedLine[]>()
  for (const line of lines) {
    const known = byId.get(line.evidence.id)
    if (known === undefined) byId.set(line.evidence.id, [line])
    else known.push(line)
  }
  const first = byId.values().next().value ?? []
  const evidence = [...byId.values()].map((own) => {
    refuseTwins(own, path)
    if (own.length !== first.length || repeatsOf(own) !== repeatsOf(first))
      throw gateError('recorded-repeats-uneven', { path, one: told(first), other: told(own) })
    return own.length === 1 ? own[0]!.evidence : average(own, path)
  })
  return { evidence, repeats: first.length }
}

function repeatsOf(lines: readonly PlacedLine[]): string {
  return lines
    .map(({ repeat }) => repeat ?? '')
    .sort()
    .join('\0')
}

function told(lines: readonly PlacedLine[]) {
  return { id: lines[0]!.evidence.id, repeats: lines.map(({ repeat }) => repeat ?? 'none') }
}

function refuseTwins(lines: readonly PlacedLine[], path: string): void {
  const seen = new Map<string | null, number>()
  for (const { repeat, line, evidence } of lines) {
    const first = seen.get(repeat)
    if (first !== undefined)
      throw gateError('recorded-id-twice', { path, id: evidence.id, repeat, first, second: line })
    seen.set(repeat, line)
  }
}

function average(lines: readonly PlacedLine[], path: string): ScoreEvidence {
  const scored = lines.map(({ evidence, line, repeat }) => {
    if (evidence.kind !== 'score') throw gateError('recorded-repeats-refused', { path, line, id: evidence.id })
    return { ...evidence, repeat: repeat ?? '' }
  })
  const score = scored.reduce((sum, one) => sum + one.score, 0) / scored.length
  const answers = scored.sort((a, b) => (a.repeat < b.repeat ? -1 : 1)).flatMap(({ answer }) => answer ?? [])
  const answer = answers.length === scored.length ? { answer: JSON.stringify(answers) } : {}
  return { kind: 'score', id: lines[0]!.evidence.id, score, ...answer }
}
