import type { Ready } from './here.ts'

const outputs = {
  verdict: 'blocked',
  forgetting: 'severe',
  report: 'runs/1/report.json',
  'report-html': 'runs/1/report.html',
  'run-folder': 'runs/1',
}

export const blocked = {
  parts: { suite: 'legal model', comment: true, status: true, check: true },
  renderings: {
    comment: '## Merge blocked\n\nForgetting: general/perplexity\n\n| Metric | Baseline |\n',
    summary: '## Merge blocked\n\nThe whole report.\n',
    status: {
      state: 'failure',
      description: 'Merge blocked: general perplexity rose by 31 %, more than the 2 % allowed',
    },
    data: '1 aaaaaaa 0123abcdf0.31,',
    check: {
      title: 'Merge blocked',
      summary: 'Forgetting: general/perplexity',
      text: '| Metric | Baseline |',
      annotations: [
        { path: 'checkpoint-gate.yml', line: 9, level: 'failure', title: 'max_rise: 2%', message: 'It rose by 31 %.' },
      ],
    },
  },
  outputs,
} satisfies Ready

export const passed = {
  parts: blocked.parts,
  renderings: {
    comment: '## Passed\n\nNo forgetting\n',
    summary: '## Passed\n',
    status: { state: 'success', description: 'Passed' },
    data: '1 aaaaaaa 0123abcdp0.01,',
    check: { title: 'Passed', summary: 'No forgetting', text: '', annotations: [] },
  },
  outputs: { ...outputs, verdict: 'passed', forgetting: 'none' },
} satisfies Ready
