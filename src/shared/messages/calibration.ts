import { counted, formatCount } from '../numbers.ts'

interface Agrees {
  kappa: { value: number; interval: [number, number] }
  samples: number
}

/** Of a kappa, a correlation or another figure of agreement: `0.71`. */
export const formatAgreement = (value: number) => value.toFixed(2).replace('-', '\u2212')

const agrees = ({ kappa: { value, interval }, samples }: Agrees) =>
  `the judge agrees with people by a kappa of ${formatAgreement(value)} (${interval.map(formatAgreement).join(' to ')}) on ${counted(samples, 'sample')}`

/** Why a judge's rules only warn: sentences. */
export const calibrationSaid = {
  unrated: 'nobody has rated these answers, so nothing tells whether the judge grades as people do.',
  unasked: 'people compared the answers all in all and were not asked about this.',
  tooFew: (p: { samples: number; needed: number }) =>
    `people have rated ${formatCount(p.samples)} of the judge's samples, too few to tell how far they agree; it may block from ${formatCount(p.needed)} on.`,
  undefined: 'all grades are the same, which shows no agreement.',
  describes: (p: Agrees & { needed: number }) =>
    `${agrees(p)}, which describes it; it may block from ${formatCount(p.needed)} on.`,
  disagrees: (p: Agrees & { minAgreement: number; surely: boolean }) =>
    p.surely
      ? `${agrees(p)}, and min_agreement asks for ${p.minAgreement}.`
      : `${agrees(p)}, which is not surely the ${p.minAgreement} that min_agreement asks for.`,
  limit: (p: { kappa: number }) =>
    `People agree among themselves no better (${formatAgreement(p.kappa)}): they are the limit, more than the judge.`,
}
