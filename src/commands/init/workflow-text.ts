import { posix } from 'node:path'
import { usualSuite } from '../../suite/usual-file.ts'
import type { Forge } from './facts.ts'
import { baseFolder, type Plan } from './plan.ts'
import { indented, list, scalar } from './yaml.ts'

export const workflowPath = (forge: Forge): string => `.${forge}/workflows/checkpoint-gate.yml`

const opening = '\u0024{{'
const expression = (text: string): string => `${opening} ${text} }}`

interface Actions {
  checkout: string
  upload: string
}

/** The newer actions for artifacts refuse every host but GitHub's own. */
const actionsOf: Record<Forge | 'enterprise', Actions> = {
  github: { checkout: 'actions/checkout@v6', upload: 'actions/upload-artifact@v6' },
  enterprise: { checkout: 'actions/checkout@v6', upload: 'actions/upload-artifact@v3' },
  gitea: { checkout: 'actions/checkout@v4', upload: 'actions/upload-artifact@v3' },
  forgejo: {
    checkout: 'https://data.forgejo.org/actions/checkout@v4',
    upload: 'https://data.forgejo.org/forgejo/upload-artifact@v4',
  },
}

/** The workflow as a file. `forge`: whose. */
export function workflowText(plan: Plan, forge: Forge): string {
  const { checkout, upload } = actionsOf[forge === 'github' && plan.isEnterprise ? 'enterprise' : forge]
  const isHosted = plan.runsOn.length === 1 && /^(ubuntu|windows|macos)-/.test(plan.runsOn[0]!)
  // A machine of one's own keeps the evidence by itself.
  const caches = isHosted && forge === 'github' && !plan.isEnterprise
  const steps = [
    ...(isHosted ? [] : [noForks]),
    checkoutStep(checkout, plan),
    ...(plan.fromBase ? [baseStep(checkout, plan)] : []),
    ...(plan.dvc === null ? [] : [dvcStep(plan, plan.dvc.remote)]),
    ...serverSteps(plan),
    ...(caches ? [restoreStep] : []),
    gateStep(plan, forge),
    uploadStep(upload),
    ...(caches ? [saveStep] : []),
  ]
  return [
    ...head(forge, caches ? plan.mainBranch : null),
    'jobs:',
    '  gate:',
    `    runs-on: ${plan.runsOn.length === 1 ? scalar(plan.runsOn[0]!) : list(plan.runsOn)}`,
    ...(isHosted && forge === 'github'
      ? [
          '    # On your own machine with a GPU, with `device: cuda` in the suite:',
          '    # runs-on: [self-hosted, linux, gpu]',
        ]
      : []),
    `    timeout-minutes: ${isHosted ? 60 : 180}`,
    '',
    ...(forge === 'github' ? permissions : []),
    '    steps:',
    ...steps.flatMap((step, i) => [...(i === 0 ? [] : ['']), ...indented(step, 6)]),
    '',
  ].join('\n')
}

/** @param merged the branch whose pushes are measured as well; null: none is */
function head(forge: Forge, merged: string | null): string[] {
  const queue = [
    '  # A merge queue waits for the required status on its own commits; without this line it waits for ever.',
    '  merge_group:',
  ]
  const push = [
    '  # Measures what was merged, which is the next baseline: its evidence goes into the cache (see below).',
    '  push:',
    `    branches: ${list([merged ?? ''])}`,
  ]
  return [
    'name: Checkpoint Gate',
    '',
    'on:',
    '  pull_request:',
    ...(forge === 'github' ? queue : []),
    ...(merged === null ? [] : push),
    '  # No `paths:` filter here when the status is required: a workflow that does not start never sets it.',
    '',
    '# A newer push makes the evaluation of the older one worthless.',
    'concurrency:',
    `  group: checkpoint-gate-${expression('github.event.pull_request.number || github.ref')}`,
    '  cancel-in-progress: true',
    '',
  ]
}

const permissions = [
  '    # What is not named here is taken away from the token, so `contents: read` has to stand here too.',
  '    permissions:',
  '      contents: read # check out the repository',
  '      pull-requests: write # the comment',
  '      statuses: write # the commit status',
  '      checks: write # the check run',
  '',
]

const noForks = [
  "# A suite has commands in it, and a pull request can change the suite: no stranger's runs on your machine. The step fails and the job is",
  '# not skipped, since GitHub counts a skipped job as passed.',
  '- name: No pull request of a fork',
  "  if: github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository",
  '  run: exit 1',
]

function checkoutStep(action: string, { hasLfs }: Plan): string[] {
  const lfs = ['  with:', '    lfs: true # checkpoints are usually kept in Git LFS']
  return [`- uses: ${action}`, ...(hasLfs ? lfs : [])]
}

function baseStep(action: string, { hasLfs }: Plan): string[] {
  return [
    '# The checkpoint that the pull request would replace, as it stands on the base branch.',
    `- uses: ${action}`,
    '  with:',
    `    ref: ${expression('github.event.pull_request.base.sha || github.event.merge_group.base_sha || github.event.before')}`,
    `    path: ${baseFolder}`,
    ...(hasLfs ? ['    lfs: true'] : []),
  ]
}

function dvcStep({ fromBase }: Plan, remote: string | null): string[] {
  const extra = { s3: 's3', gs: 'gs', azure: 'azure', ssh: 'ssh', gdrive: 'gdrive', oss: 'oss', hdfs: 'hdfs' }[
    remote ?? ''
  ]
  return [
    '# Checkpoints and data that DVC keeps. What opens its storage stands in the secrets of the repository.',
    '- name: DVC',
    '  run: |',
    `    pip install --quiet "dvc${extra === undefined ? '' : `[${extra}]`}"`,
    '    dvc pull',
    ...(fromBase ? [`    (cd ${baseFolder} && dvc pull)`] : []),
  ]
}

function serverSteps({ baseline, candidate }: Plan): string[][] {
  const forms = [baseline.form, candidate.form]
  if (forms.includes('safetensors') || forms.includes('adapter'))
    return [
      [
        "# Kept between runs on the machine's disk: vLLM in an environment of its own, its compiled kernels in ~/.cache/vllm.",
        '- name: vLLM',
        '  run: |',
        '    python3 -m venv "$HOME/vllm"',
        '    "$HOME/vllm/bin/pip" install --quiet "vllm==0.32.0"',
        '    echo "$HOME/vllm/bin" >> "$GITHUB_PATH"',
      ],
    ]
  if (!forms.includes('gguf')) return []
  return [
    [
      '# The server of llama.cpp, built or installed on the machine.',
      '- name: llama.cpp',
      '  run: llama-server --version',
    ],
  ]
}

const cacheFolder = `${expression('runner.tool_cache')}/checkpoint-gate/evidence`
const cacheKey = 'checkpoint-gate-evidence-'

const restoreStep = [
  '# The baseline is measured once, not for every pull request: evidence by the hash of all that it depends on. A pull request reads what',
  '# the main branch wrote, and writes nothing.',
  '- uses: actions/cache/restore@v5',
  '  with:',
  `    path: ${cacheFolder}`,
  `    key: ${cacheKey}${expression('github.sha')}`,
  `    restore-keys: ${cacheKey}`,
]

const saveStep = [
  '- uses: actions/cache/save@v5',
  "  if: always() && github.event_name == 'push'",
  '  with:',
  `    path: ${cacheFolder}`,
  `    key: ${cacheKey}${expression('github.sha')}`,
]

function gateStep({ action, below, baseline, candidate }: Plan, forge: Forge): string[] {
  const fetches = [baseline.path, candidate.path, baseline.base, candidate.base].some((path) => path?.startsWith('hf:'))
  return [
    `- uses: ${addressed(action, forge)}${action.startsWith('.') ? '' : ' # better: the full commit id of a release'}`,
    '  id: gate',
    '  with:',
    `    suite: ${scalar(unevaluated(posix.join(below, usualSuite)))}`,
    '    policy: base # the rules and data of the base hold, whatever the pull request makes of them',
    '    artifact: checkpoint-gate # as the step below calls it',
    ...(fetches
      ? [
          '  env:',
          `    HF_TOKEN: ${expression('secrets.HF_TOKEN')} # only for checkpoints of the hub that are not public`,
        ]
      : []),
  ]
}

/** Where a forge's own actions come first, one of GitHub is named by its whole address. */
function addressed(action: string, forge: Forge): string {
  const isName = /^[\w.-]+\/[\w.-]+(?:\/[\w./-]+)?@/.test(action)
  return scalar(forge !== 'github' && isName ? `https://github.com/${action}` : action)
}

/** A folder may be called as an expression is written. */
const unevaluated = (text: string): string => text.replaceAll(opening, expression(`'${opening}'`))

function uploadStep(action: string): string[] {
  return [
    '# The evidence behind the comment: every answer, report.json, and report.html, which the comment links to.',
    `- uses: ${action}`,
    "  if: always() && steps.gate.outputs.run-folder != ''",
    '  with:',
    '    name: checkpoint-gate',
    `    path: ${expression('steps.gate.outputs.run-folder')}`,
  ]
}
