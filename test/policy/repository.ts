import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real repository of a model: suite, data and the baseline's answers on main; a candidate that forgot a third of what it knew. */
export class Repository {
  readonly folder: string

  constructor(folder = join(mkdtempSync(join(tmpdir(), 'gate-policy-')), 'model')) {
    this.folder = folder
  }

  static of(files: Record<string, string>): Repository {
    const repository = new Repository()
    mkdirSync(repository.folder)
    repository.git('init', '--quiet', '--initial-branch=main')
    repository.write(files)
    repository.commit('the model')
    return repository
  }

  git(...args: string[]): string {
    const own = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...own, ...args], { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' }).trim()
  }

  write(files: Record<string, string | null>): void {
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), { recursive: true })
      if (text === null) rmSync(path, { recursive: true })
      else writeFileSync(path, text)
    }
  }

  commit(message: string): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '-m', message)
    return this.git('rev-parse', 'HEAD')
  }

  /** A branch off main with a commit that changes these files; it is checked out. */
  change(files: Record<string, string | null>): string {
    this.git('checkout', '--quiet', '-B', 'change', 'main')
    this.write(files)
    return this.commit('a change')
  }

  /** What a forge checks out for a pull request: the head merged into its base, by its id. */
  merge(): string {
    this.git('checkout', '--quiet', '--detach', 'main')
    this.git('merge', '--quiet', '--no-ff', '-m', 'merged', 'change')
    return this.git('rev-parse', 'HEAD')
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }
}

const ids = Array.from({ length: 60 }, (_, i) => `q${i}`)
const lines = (of: (id: string, i: number) => object, which = ids) =>
  which.map((id, i) => `${JSON.stringify({ id, ...of(id, i) })}\n`).join('')

export const suite = `name: legal
baseline: recorded:production
candidate: recorded:candidate
resamples: 1000
tasks:
  qa: {kind: generate, role: general, data: data/qa.jsonl, metrics: [exact_match]}
  clauses: {kind: generate, role: domain, data: data/clauses.jsonl, metrics: [rougeL]}
rules:
  - {role: general, metric: exact_match, max_drop: 2 points}
  - {task: clauses, metric: rougeL, max_drop: 5 points}
`

const isLost = (i: number) => i % 3 === 0
export const questions = (which = ids, reference = (i: number) => `answer ${i}`) =>
  lines((id) => ({ prompt: `What is ${id}?`, reference: reference(ids.indexOf(id)) }), which)

export const model: Record<string, string> = {
  'checkpoint-gate.yml': suite,
  'data/qa.jsonl': questions(),
  'data/clauses.jsonl': lines((id) => ({ prompt: `Clause ${id}`, reference: `the clause of ${id}` })),
  'production/qa.jsonl': lines((_, i) => ({ hypothesis: `answer ${i}` })),
  'production/clauses.jsonl': lines((id) => ({ hypothesis: `the clause of ${id}` })),
  'candidate/qa.jsonl': lines((_, i) => ({ hypothesis: isLost(i) ? 'no idea' : `answer ${i}` })),
  'candidate/clauses.jsonl': lines((id) => ({ hypothesis: `the clause of ${id}` })),
}

/** Data in which what the candidate forgot is no question any more. */
export const withoutLost = questions(ids.filter((_, i) => !isLost(i)))
/** Data in which what the candidate answers is right. */
export const answeredAsCandidate = questions(ids, (i) => (isLost(i) ? 'no idea' : `answer ${i}`))
/** A baseline that never knew what the candidate forgot. */
export const weakBaseline = model['candidate/qa.jsonl']!
export const loosened = suite.replace('max_drop: 2 points', 'max_drop: 90 points')
