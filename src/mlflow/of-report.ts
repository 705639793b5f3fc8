import type { Comparison } from '../gate/comparison.ts'
import { headline } from '../report/headline.ts'
import type { ComparedCheckpoint, Report } from '../report/report.ts'
import { markdownText } from '../shared/escape.ts'
import { cutAt, hashOf, keptValue, mlflowNames, mostOf } from './names.ts'
import { keyTag, type Metric, type MlflowRun, type Pair } from './run.ts'

/** Where an evaluation was made, as far as it is known. */
export interface RunPlace {
  /** `owner/name`. */
  repository: string | null
  /** The commit that was judged. */
  commit: string | null
  pullRequest: number | null
  /** Page of the workflow's run. */
  url: string | null
  /** Address of the repository. */
  repositoryUrl: string | null
}

/** A report as a run of MLflow: no clock, no network, so that the same report is the same run. */
export function mlflowRun(report: Report, place: RunPlace): MlflowRun {
  const startTime = Date.parse(report.started)
  const endTime = startTime + Math.round(report.seconds * 1000)
  const { metrics, skipped } = metricsOf(report, endTime)
  const params = kept(paramsOf(report), mostOf.param)
  const datasets = report.compared.data.map(({ task, file, sha256, samples }) => ({
    name: cutAt(`${task}: ${file}`, 500),
    // MLflow keeps one dataset for all runs of an experiment with this name and digest, with the profile of the first.
    digest: `${sha256.slice(0, 24)}-${samples}`,
    source_type: 'local',
    source: JSON.stringify({ uri: file }),
    profile: JSON.stringify({ num_rows: samples, sha256 }),
  }))
  const key = hashOf(JSON.stringify([startTime, params.pairs, metrics, datasets]))
  const tags = kept([...tagsOf(report, place, skipped), [keyTag, key]], mostOf.tag)
  const { exit, name } = report.verdict
  return {
    key,
    name: nameOf(report, place),
    status: exit === 3 || name === 'invalid' ? 'FAILED' : 'FINISHED',
    startTime,
    endTime,
    params: params.pairs,
    metrics,
    tags: tags.pairs,
    datasets,
    cut: { ...params.cut, ...tags.cut },
  }
}

type Named = readonly (readonly [string, string])[]

function kept(named: Named, most: number): { pairs: Pair[]; cut: Record<string, string> } {
  const names = mlflowNames(named.map(([name]) => name))
  const cut: Record<string, string> = {}
  const pairs = named.map(([name, value]) => {
    const { kept, isCut } = keptValue(value, most)
    if (isCut) cut[name] = value
    return { key: names.get(name)!, value: kept }
  })
  return { pairs, cut }
}

function nameOf({ suite, compared: { candidate } }: Report, { pullRequest, commit }: RunPlace): string {
  const what = commit ?? candidate?.opened.fingerprint ?? ''
  return [suite.name, pullRequest === null ? '' : `#${pullRequest}`, what.slice(0, 7)].filter(Boolean).join(' ')
}

/** Every row as six metrics, by which runs of one experiment are laid beside each other. */
function metricsOf({ rows, seconds }: Report, timestamp: number): { metrics: Metric[]; skipped: string[] } {
  const figures = [...rows.flatMap(figuresOf), ['seconds', seconds] as const]
  const names = mlflowNames(figures.map(([name]) => name))
  const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value)
  return {
    metrics: figures.flatMap(([name, value]) =>
      isNumber(value) ? [{ key: names.get(name)!, value, timestamp, step: 0 }] : [],
    ),
    // MLflow's page breaks at NaN, and an infinite value comes back as another one.
    skipped: figures.flatMap(([name, value]) => (isNumber(value) ? [] : [names.get(name)!])),
  }
}

function figuresOf({ task, metric, baseline, candidate, change, interval, n }: Comparison) {
  const named = (what: string, value: number | null) => [`${task}/${metric}/${what}`, value] as const
  return [
    named('baseline', baseline),
    named('candidate', candidate),
    named('change', change),
    ...(interval === null ? [] : [named('change_low', interval.low), named('change_high', interval.high)]),
    named('n', n),
  ]
}

function paramsOf({ suite, compared }: Report): [string, string][] {
  const { baseline, candidate, data, seed, resamples, errorBudget, versions } = compared
  return [
    ['suite', suite.name],
    ['suite_file', suite.file],
    ['suite_sha256', suite.sha256 || 'none'],
    ...sideOf('baseline', baseline),
    ...sideOf('candidate', candidate),
    ...data.flatMap(({ task, file, sha256, samples }): [string, string][] => [
      [`data/${task}/file`, file],
      [`data/${task}/sha256`, sha256],
      [`data/${task}/samples`, String(samples)],
    ]),
    ['seed', String(seed)],
    ['resamples', String(resamples)],
    ['error_budget', String(errorBudget)],
    ...Object.entries(versions).map(([name, version]): [string, string] => [`version/${name}`, version]),
  ]
}

function sideOf(side: string, checkpoint: ComparedCheckpoint | null): [string, string][] {
  if (checkpoint === null) return [[side, 'not opened']]
  const { path, opened } = checkpoint
  const facts = {
    fingerprint: opened.fingerprint,
    backend: opened.backend,
    device: opened.device,
    precision: opened.precision,
    tokenizer: opened.tokenizer,
    template: opened.template,
    context_length: String(opened.contextLength),
  }
  return [
    [side, path],
    ...Object.entries(facts).map(([name, value]): [string, string] => [`${side}_${name}`, value || 'unknown']),
    ...Object.entries(opened.versions).map(([name, version]): [string, string] => [`${side}_version/${name}`, version]),
  ]
}

function tagsOf(report: Report, place: RunPlace, skipped: readonly string[]): [string, string][] {
  const { verdict, forgetting, suite, override, compared } = report
  const { repository, commit, pullRequest, url, repositoryUrl } = place
  const given: [string, string | null | undefined][] = [
    ['gate.verdict', verdict.name],
    ['gate.exit_code', String(verdict.exit)],
    ['gate.forgetting', forgetting.severity ?? (forgetting.measured ? 'none' : 'not-measured')],
    ['gate.suite', suite.name],
    ['gate.suite_sha256', suite.sha256],
    ['gate.baseline_fingerprint', compared.baseline?.opened.fingerprint],
    ['gate.candidate_fingerprint', compared.candidate?.opened.fingerprint],
    ['gate.repository', repository],
    ['gate.commit', commit],
    ['gate.pull_request', pullRequest === null ? null : String(pullRequest)],
    ['gate.workflow_run', url],
    // One that was taken back must not stay.
    ['gate.override', override === undefined ? 'none' : JSON.stringify(override)],
    ['gate.error', report.error?.code],
    ['gate.not_sent', skipped.join(', ')],
    ['mlflow.source.type', 'JOB'],
    ['mlflow.source.name', url ?? 'checkpoint-gate'],
    ['mlflow.source.git.commit', commit],
    ['mlflow.source.git.repoURL', repositoryUrl],
    ['mlflow.note.content', noteOf(report, url)],
  ]
  return given.filter((pair): pair is [string, string] => Boolean(pair[1]))
}

/** Where the evaluation of a run was made, as its tags tell. */
export function placeIn(tags: ReadonlyMap<string, string>): RunPlace {
  const found = (name: string) => tags.get(name) ?? null
  return {
    repository: found('gate.repository'),
    commit: found('gate.commit'),
    pullRequest: Number(found('gate.pull_request')) || null,
    url: found('gate.workflow_run'),
    repositoryUrl: found('mlflow.source.git.repoURL'),
  }
}

/** The description on the run's page, in markdown. */
function noteOf(report: Report, url: string | null): string {
  const reasons = report.verdict.reasons.slice(0, 10).map((reason) => `- ${markdownText(reason, 500)}`)
  return [
    `**${markdownText(headline(report), 400)}**`,
    markdownText(report.forgetting.sentence, 600),
    reasons.join('\n'),
    url !== null && /^https?:\/\/[\w.:/%~#-]+$/.test(url) ? `[The workflow's run](${url})` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}
