import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { RunFolder } from '../evidence/run-folder.ts'
import { connect } from '../github/client.ts'
import { type Environment, forgeOf } from '../github/event.ts'
import { readHistory } from '../history/log.ts'
import { historyFiles } from '../history/store.ts'
import { releaseIn } from '../history/told.ts'
import { catalogue } from '../metrics/catalogue.ts'
import { parseReport } from '../report/json.ts'
import { gateError } from '../shared/errors.ts'
import { historyTexts } from '../shared/messages/history.ts'
import { releaseName } from '../suite/history-schema.ts'
import { readSuite } from '../suite/read.ts'
import { type Around, linesIn, readingStore, writingStore } from './history/place.ts'
import { historyScreen } from './history/screen.ts'
import { addCheckpoint, type Book, blessCheckpoint, type ReportedRun } from './history/write.ts'

export interface HistoryOptions {
  suite: string
  /** null: the workflow's, else that of the checkout. */
  commit: string | null
  json: boolean
  environment: Environment
  say: (text: string) => void
}

/** The merged checkpoints as a screen, or as one JSON object. */
export async function showHistory(options: HistoryOptions): Promise<string> {
  const { suite, settings, around } = await opened(options)
  const { store, problems } = readingStore(settings, around)
  const history = readHistory(await linesIn(store, historyFiles(suite.name, settings).log), suite.name)
  const all = { ...history, problems: [...problems, ...history.problems] }
  const release = releaseIn(all.releases, settings)
  if (options.json) return `${JSON.stringify({ where: store.where, release, ...all }, null, 2)}\n`
  return historyScreen(all, { release, where: store.where, suite: suite.name })
}

/** Writes down the checkpoint of a run folder; again does no harm. */
export async function addToHistory(dir: string, options: HistoryOptions): Promise<string> {
  const { suite, settings, around } = await opened(options)
  const run = reportedRun(dir, suite.name)
  const commit = commitOf(options, around)
  const book = bookOf(suite.name, settings, around)
  const isNew = await addCheckpoint(book, run, commit)
  const { where } = book.store
  const advice = isNew && settings.kept === 'file' ? [historyTexts.mergeUnion(settings.name)] : []
  return said(options, { added: isNew, commit, where }, [
    isNew ? historyTexts.added(where, commit) : historyTexts.known(where, commit),
    ...advice,
  ])
}

/** Names the checkpoint of a run folder, with its evidence, or of a commit of the history. */
export async function blessRelease(what: string, name: string, options: HistoryOptions): Promise<string> {
  if (!releaseName.test(name)) throw gateError('history-release-name', { name })
  const { suite, settings, around } = await opened(options)
  const book = bookOf(suite.name, settings, around)
  const time = new Date().toISOString()
  const isRun = existsSync(join(what, 'run.json'))
  const commit = isRun ? commitOf(options, around) : await knownCommit(what, book)
  const run = isRun ? reportedRun(what, suite.name) : null
  if (run !== null) await addCheckpoint(book, run, commit)
  await blessCheckpoint(book, { name, commit, time }, run)
  const { where } = book.store
  return said(options, { blessed: name, commit, where, evidence: isRun }, [
    historyTexts.blessed(name, commit, where),
    ...(isRun ? [] : [historyTexts.withoutEvidence(name)]),
  ])
}

function said({ json }: HistoryOptions, facts: object, sentences: readonly string[]): string {
  return json ? `${JSON.stringify(facts)}\n` : `${sentences.join('\n')}\n`
}

async function opened(options: HistoryOptions) {
  const suite = await readSuite(options.suite, catalogue)
  if (suite.history === undefined) throw gateError('history-not-kept', { suite: options.suite })
  return { suite, settings: suite.history, around: aroundCommand(options) }
}

function bookOf(suite: string, settings: Parameters<typeof writingStore>[0], around: Around): Book {
  return { store: writingStore(settings, around), files: historyFiles(suite, settings), suite }
}

/** Around a command: in a workflow its variables name the repository, and its token comes in the usual one. */
export function aroundCommand({
  suite,
  environment,
  say,
}: Pick<HistoryOptions, 'suite' | 'environment' | 'say'>): Around {
  const token = environment.GITHUB_TOKEN || environment.GITEA_TOKEN || environment.FORGEJO_TOKEN
  const [owner, repo] = (environment.GITHUB_REPOSITORY ?? '').split('/')
  const apiUrl = (environment.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '')
  const graphqlUrl = environment.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`
  const forge =
    token && owner && repo
      ? { client: connect(token, { apiUrl, graphqlUrl }, say), place: { owner, repo, forge: forgeOf(environment) } }
      : null
  return { folder: resolve(dirname(suite)), forge, base: null, ofPullRequest: false }
}

function reportedRun(dir: string, suite: string): ReportedRun {
  const folder = new RunFolder(resolve(dir))
  const record = folder.readRecord()
  if (record.shard !== undefined) throw gateError('report-of-shard', { folder: dir, ...record.shard })
  if (record.suite.name !== suite)
    throw gateError('history-other-suite', { folder: dir, its: record.suite.name, suite })
  const file = join(folder.path, 'report.json')
  if (!existsSync(file)) throw gateError('history-nothing-measured', { folder: dir })
  return { folder, record, report: parseReport(readFileSync(file, 'utf8'), file) }
}

function commitOf({ commit, environment }: HistoryOptions, { folder }: Around): string {
  const given = commit ?? environment.GITHUB_SHA ?? head(folder)
  if (given === null || !/^[0-9a-f]{7,64}$/.test(given)) throw gateError('history-no-commit', {})
  return given
}

function head(folder: string): string | null {
  const { status, stdout } = spawnSync('git', ['-C', folder, 'rev-parse', 'HEAD'], {
    encoding: 'utf8',
    timeout: 10_000,
  })
  return status === 0 ? stdout.trim() : null
}

async function knownCommit(what: string, { store, files, suite }: Book): Promise<string> {
  const { checkpoints } = readHistory(await linesIn(store, files.log), suite)
  const known = checkpoints.map(({ commit }) => commit)
  const found = /^[0-9a-f]{7,64}$/.test(what) ? known.find((commit) => commit.startsWith(what)) : undefined
  if (found === undefined) throw gateError('history-no-commit-known', { commit: what, known: known.toReversed() })
  return found
}
