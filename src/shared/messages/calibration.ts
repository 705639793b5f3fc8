import { counted, formatCount } from '../numbers.ts'

interface Agreement {
  kappa: { value: number; interval: [number, number] }
  samples: number
}

/** Of a kappa, a correlation or another figure of agreement: `0.71`. */
export const formatAgreement = (value: number) => value.toFixed(2).replace('-', '\u2212')

/** `0.71 (0.60 to 0.80)`. */
export const formatAgreementRange = ({ value, interval }: Agreement['kappa']) =>
  `${formatAgreement(value)} (${interval.map(formatAgreement).join(' to ')})`

const agrees = ({ kappa, samples }: Agreement) =>
  `the judge agrees with people by a kappa of ${formatAgreementRange(kappa)} on ${counted(samples, 'sample')}`

/** Whether a judge may block, and why its rules only warn: sentences. */
export const calibrationSaid = {
  trusted: 'It may block: it agrees with people as min_agreement asks.',
  unasked: 'It may block: min_agreement 0 asks for no agreement with people.',
  /** Can follow a colon. `known`: its agreement, where it is to be said. */
  why: (p: {
    doubt: 'unrated' | 'unasked' | 'few' | 'same' | 'describes' | 'disagrees' | 'unsure'
    samples: number
    known: Agreement | null
    minAgreement: number
    enough: number
  }): string => {
    const enough = `it may block from ${formatCount(p.enough)} on`
    switch (p.doubt) {
      case 'unrated':
        return 'nobody has rated these answers, so nothing tells whether the judge grades as people do.'
      case 'unasked':
        return 'people compared the answers all in all and were not asked about this.'
      case 'few':
        return `people have rated ${formatCount(p.samples)} of the judge's samples, too few to tell how far they agree; ${enough}.`
      case 'same':
        return 'all grades are the same, which shows no agreement.'
      case 'describes':
        return p.known === null
          ? `${counted(p.samples, 'sample')} that people rated describe it; ${enough}.`
          : `${agrees(p.known)}, which describes it; ${enough}.`
      case 'disagrees':
        return p.known === null
          ? `min_agreement asks for more: ${p.minAgreement}.`
          : `${agrees(p.known)}, and min_agreement asks for ${p.minAgreement}.`
      case 'unsure':
        return p.known === null
          ? `it is not surely the ${p.minAgreement} that min_agreement asks for.`
          : `${agrees(p.known)}, which is not surely the ${p.minAgreement} that min_agreement asks for.`
    }
  },
  limit: (p: { kappa: number }) =>
    `People agree among themselves no better (${formatAgreement(p.kappa)}): they are the limit, more than the judge.`,
}
