/**
 * What other gates did on the same simulated suites, with their defaults unless said: `block` is a hard verdict, `red` an exit code other
 * than 0. Measured 24 November 2026 with the versions named.
 */
export const measuredOn = '24 November 2026'

export interface Rival {
  tool: string
  block: string
  red: string
  drop: string
  suite: string
  equalScores: string
  scoreDrop: string
}

const rival = (tool: string, ...shares: [string, string, string, string, string, string]): Rival => {
  const [block, red, drop, suite, equalScores, scoreDrop] = shares
  return { tool, block, red, drop, suite, equalScores, scoreDrop }
}

export const rivals: readonly Rival[] = [
  rival('NeMo Evaluator 0.3.0, `nel compare`, max-drop 0.05', '23.0 %', '100 %', '7.5 %', '9 %', '52.0 %', '98.5 %'),
  rival('the same, max-drop 0.01', '33.5 %', '100 %', '45.0 %', '64 %', '52.0 %', '98.5 %'),
  rival('NeMo Evaluator 0.3.0, `nel gate`, max_drop 0.015', '7.5 %', '100 %', '6.5 %', '9 %', '0.5 %', '42.0 %'),
  rival('siggate 0.1.1', '100 %', '100 %', '39.5 %', '100 %', '100 %', '94.0 %'),
  rival('siggate 0.1.1, fail-on regression', '3.0 %', '3.0 %', '36.5 %', '7 %', '3.5 %', '94.0 %'),
  rival(
    'statgate 0.1.1, margin 0.02, a file a task',
    '3.5 %',
    '100 % (3.5 % in its action)',
    '5.0 %',
    '5 %',
    '0.5 %',
    '18.0 %',
  ),
  rival('toolkit-eval-harness 1.0.0, 2 %', '100 %', '100 %', '100 %', '100 %', '100 %', '100 %'),
  rival('holdline 0.2.1, evalgate-cli 0.2.0', '14.0 %', '14.0 %', '33.5 %', '51 %', '', ''),
  rival('evalproof 0.2.1, its rule, 0.02', '14.0 %', '14.0 %', '33.5 %', '51 %', '', ''),
  rival('regressgate 0.1.0, one trial, 40 suites', '35 %', '35 %', '39.0 %', '42.5 %', '', ''),
  rival('evalsig 0.1.2, min-delta 0.005', '0 %', '100 %', '0 %', '0 %', '0 %', '0 %'),
  rival('evalgate (AOTP) 0.3.0: any fall', '100 %', '100 %', '95.0 %', '100 %', '100 %', '100 %'),
  rival('multivon-eval 0.20.0, evalcore 0.7.5: any flip', '100 %', '100 %', '100 %', '', '', ''),
  rival('lm-eval 0.4.13, `model_comparator.py`', '1.0 %', 'no exit', '4.5 %', '6 %', '0.5 %', '52.0 %'),
  rival('pyrecall 0.12.1', '0.5 %', '0.5 %', '0 %', '0 %', '0 %', '0 %'),
  rival('a fall of more than 2 points', '98 %', '98 %', '70.5 %', '96 %', '52.5 %', '83.5 %'),
  rival("McNemar's test a task, uncorrected", '33.5 %', '33.5 %', '45.0 %', '64 %', '', ''),
  rival("all tasks pooled, McNemar's test", '3.5 %', '3.5 %', '45.0 %', '14 %', '', ''),
]

/** Every task lost a little, 12 tasks of 200 answers: the share of suites in which it is seen. */
export const broadRivals: readonly { decision: string; little: string; more: string }[] = [
  { decision: 'a test a task, Holm, one-sided 5 %', little: '16.0 %', more: '37.5 %' },
  { decision: 'the same at 2.5 %, a two-sided 95 % interval', little: '8.5 %', more: '24.0 %' },
]

/** `nel gate` with the relative limit that its documentation advises, on one task of 200 equal answers, 15 % right. */
export const relativeRival = '37.5 %'
