import type { JudgeFacts, SteadinessFact } from '../judge/facts/facts.ts'
import type { Calibration } from '../people/calibration/calibrate.ts'
import { doubtInShort, doubtOf, enoughToDescribe, peopleAreTheLimit } from '../people/calibration/standing.ts'
import type { PeopleFacts } from '../people/digest.ts'
import type { Figure } from '../people/figures/agreement.ts'
import { calibrationSaid, formatAgreement, formatAgreementRange } from '../shared/messages/calibration.ts'
import { counted, formatChange, formatCount, formatRange, formatSize } from '../shared/numbers.ts'
import { listed } from '../shared/shown.ts'
import type { Grading } from './grading.ts'

/** Mean correlation of two criteria from which they are one number. */
const oneNumber = 0.9
/** Steps of the scale by which a person lies above the others, from which it is said. */
const muchAbove = 0.5
const mostProblems = 3

const share = (value: number) => formatSize(value, 'ratio')

/** Sentences on one task: the judge, the people, and how far they agree. Plain text, not escaped. */
export interface GradingLines {
  judge: string[]
  people: string[]
  standing: string[]
}

export function gradingLines({ judge, people, calibration, minAgreement, spent }: Grading): GradingLines {
  return {
    judge: judge === null ? [] : judgeLines(judge, spent),
    people: people === null ? [] : peopleLines(people),
    standing: judge === null || minAgreement === null ? [] : standingLines(calibration, minAgreement),
  }
}

/** Calibrations on enough samples to be shown. */
export function describedBy(calibration: readonly Calibration[]): Calibration[] {
  return calibration.filter((each) => each.samples >= enoughToDescribe)
}

/** The calibration that stands for the judge: of the overall grade or the preference, else the first that has an agreement. */
export function mainCalibration(calibration: readonly Calibration[]): Calibration | null {
  return describedBy(calibration).find(({ kappa }) => kappa !== null) ?? null
}

function judgeLines(facts: JudgeFacts, spent: Grading['spent']): string[] {
  const { judges, samples, unscored, canaries, repeats, panel, position, length, halo } = facts
  const names = listed(judges.map(({ model }) => model))
  const failed = canaries.filter(({ why }) => why !== null)
  const planted = canaries.reduce((sum, each) => sum + each.planted.length, 0)
  return [
    `${names} ${position === null ? 'graded' : 'compared'} ${formatCount(samples.scored)} of ${counted(samples.planned, 'sample')}${spending(facts, spent)}.`,
    ...(unscored.kinds.length > 0
      ? [
          `Without a verdict: ${formatCount(unscored.baseline)} of the baseline and ${formatCount(unscored.candidate)} of the candidate, of ${formatCount(unscored.of)} each (${listed(unscored.kinds.map(({ why, baseline, candidate }) => `${formatCount(baseline + candidate)} ${kinds[why]}`))}).`,
        ]
      : []),
    ...failed.map(({ judge, why }) => `${judges[judge]!.model} ${why}.`),
    ...(failed.length === 0 && planted > 0
      ? [`It passed the test of ${counted(planted, 'answer')} that were planted, good, bad and asking for good grades.`]
      : []),
    ...(repeats === null ? [] : [`Asked twice, it said the same on ${steady(repeats)}.`]),
    ...(panel === null ? [] : [`The judges say the same on ${steady(panel)}.`]),
    ...(position === null ? [] : [positionLine(position)]),
    ...(length?.slope && !holdsZero(length.slope) ? [lengthLine(length, length.slope)] : []),
    ...(halo !== null && halo > oneNumber
      ? [`Its grades by criterion go together (mean correlation ${formatAgreement(halo)}): they are nearly one number.`]
      : []),
  ]
}

const kinds: Record<JudgeFacts['unscored']['kinds'][number]['why'], string> = {
  refused: 'refused',
  cut: 'cut off',
  unparsable: 'unreadable',
  filtered: 'filtered by the server',
  failed: 'failed',
}

/** ", for $4.31 and 2,041 calls". */
function spending({ judges }: JudgeFacts, spent: Grading['spent']): string {
  const cached = judges.reduce((sum, each) => sum + each.cached, 0)
  const known = cached === 0 ? '' : `, ${counted(cached, 'verdict')} known from before`
  if (spent === null || spent.calls === 0) return known
  return `, for ${spent.cost === null ? '' : `${dollars(spent.cost)} and `}${counted(spent.calls, 'call')}${known}`
}

const dollars = (amount: number) => `$${amount.toFixed(amount >= 0.1 || amount === 0 ? 2 : 4)}`

function steady({ items, same, alpha }: SteadinessFact): string {
  return `${share(same)} of ${counted(items, 'answer')}${alpha === null ? '' : ` (alpha ${formatAgreement(alpha)})`}`
}

function positionLine({ pairs, disagree, flips, first, share: ofFirst }: NonNullable<JudgeFacts['position']>): string {
  const said = `Of ${counted(pairs, 'pair')} shown in both orders, ${formatCount(disagree)} came out differently and count as ties`
  if (ofFirst === null) return `${said}.`
  const range = `${share(ofFirst.low)} to ${share(ofFirst.high)}`
  return `${said}; where the order decided, the answer shown first won ${formatCount(first)} of ${formatCount(flips)} (${range}).`
}

function lengthLine(
  { ratio, adjusted }: NonNullable<JudgeFacts['length']>,
  { value, low, high }: { value: number; low: number; high: number },
): string {
  const more = value > 0 ? 'longer' : 'shorter'
  const equal =
    adjusted === null
      ? ''
      : `; at equal lengths the candidate would be ${formatChange(adjusted, 'points')} of the scale from the baseline`
  return `It likes ${more} answers: ${formatChange(value, 'points')} of the scale for each doubling (${formatRange({ low, high }, 'points')}), and the candidate's are ${ratio.toFixed(2)} times as long${equal}.`
}

const holdsZero = ({ low, high }: { low: number; high: number }) => low <= 0 && high >= 0

function peopleLines({ samples, raters, waiting, compare, preferences, agreement, problems }: PeopleFacts): string[] {
  const strict = raters.filter(({ above }) => above !== null && Math.abs(above) >= muchAbove)
  const main = agreement.find(({ question }) => question === 'overall' || question === 'preference') ?? agreement[0]
  const left = problems.filter(({ left }) => left > 0)
  return [
    `${counted(raters.length, 'person', 'people')} rated ${formatCount(samples.rated)} of ${counted(samples.population, 'sample')}${compare === 'pairs' ? ', both answers side by side' : ''}${waiting.length === 0 ? '' : `; nothing has come back of ${listed(waiting, 4)}`}.`,
    ...(preferences === null ? [] : [preferred(preferences)]),
    ...(main?.alpha
      ? [
          `They agree by an alpha of ${formatAgreementRange(main.alpha)} on ${counted(main.items, 'item')} that several rated.`,
        ]
      : []),
    ...(strict.length === 0
      ? []
      : [
          `${listed(strict.map(({ rater, above }) => `${rater} grades ${Math.abs(above!).toFixed(1)} ${above! > 0 ? 'above' : 'below'} the others`))}.`,
        ]),
    ...left
      .slice(0, mostProblems)
      .map(({ place, said }) => (place === null ? said : `${place.file}, ${place.at}: ${said}`)),
    ...(left.length > mostProblems
      ? [`${counted(left.length - mostProblems, 'more problem')} of the sheets: see checkpoint-gate ratings.`]
      : []),
  ]
}

function preferred([worst, worse, tie, better, best]: readonly number[]): string {
  const [won, lost] = [better! + best!, worse! + worst!]
  return `Of their comparisons the candidate won ${formatCount(won)} (${formatCount(best!)} clearly), lost ${formatCount(lost)} (${formatCount(worst!)} clearly), and ${formatCount(tie!)} were ties.`
}

/** How far the judge agrees with people, and whether it may block: each reason once. */
function standingLines(calibration: readonly Calibration[], minAgreement: number): string[] {
  const main = mainCalibration(calibration)
  const reasons = new Map<string, string[]>()
  for (const each of calibration) {
    const doubt = doubtOf(each, minAgreement)
    if (doubt === null) continue
    const why = doubtInShort(each, doubt, minAgreement)
    reasons.set(why, [...(reasons.get(why) ?? []), each.title])
  }
  const limit = main === null ? null : peopleAreTheLimit(main, minAgreement)
  return [
    ...(main?.kappa ? [agreement(main, main.kappa), ...favour(main)] : []),
    ...[...reasons].map(([why, titles]) => `${whoAdvises(titles, calibration.length)}: ${why}`),
    ...(limit === null ? [] : [calibrationSaid.limit({ kappa: limit })]),
    ...(minAgreement === 0 ? [calibrationSaid.unasked] : reasons.size === 0 ? [calibrationSaid.trusted] : []),
  ]
}

function whoAdvises(titles: readonly string[], all: number): string {
  if (titles.length === all) return 'The judge only advises'
  return `${listed([...titles], 6)} only ${titles.length === 1 ? 'advises' : 'advise'}`
}

/** "With people the judge agrees by a kappa of 0.71 (0.60 to 0.80) on 120 samples; they agree among themselves by 0.68." */
function agreement({ samples, among }: Calibration, kappa: Figure): string {
  const own = among?.kappa ? `; they agree among themselves by ${formatAgreement(among.kappa.value)}` : ''
  return `With people the judge agrees by a kappa of ${formatAgreementRange(kappa)} on ${counted(samples, 'sample')}${own}.`
}

/** A bias that both sides have takes nothing from a change; one that they do not share does. */
function favour({ favours, of }: Calibration): string[] {
  if (favours === null || holdsZero({ low: favours.interval[0], high: favours.interval[1] })) return []
  const unit = of === 'compared' ? 'points' : 'grades'
  const whom = favours.value > 0 ? 'candidate' : 'baseline'
  const ends = [...favours.interval].sort((a, b) => Math.abs(a) - Math.abs(b)).map((end) => formatSize(end, unit))
  return [`Against people it favours the ${whom} by ${formatSize(favours.value, unit)} (${ends.join(' to ')}).`]
}
