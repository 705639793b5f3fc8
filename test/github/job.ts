import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FakeGitHub } from './fake.ts'

export interface Job {
  event: string
  payload: unknown
  /** The workspace; by default the folder of the tests. */
  workspace?: string
  /** Beside or instead of what GitHub Actions sets; undefined takes a variable away. */
  environment?: Record<string, string | undefined>
  /** Is given what can stop the process. */
  started?: (child: ChildProcess) => void
}

export interface JobResult {
  exit: number | null
  stdout: string
  stderr: string
  /** As the runner reads GITHUB_OUTPUT. */
  outputs: Record<string, string>
  /** As the runner reads GITHUB_STATE and gives it to the step after the job. */
  states: Record<string, string>
  summary: string
  /** Warnings as the runner shows them. */
  warnings: string[]
}

/** Runs a script as the runner runs an action's step: a process of its own, with its environment and its files. */
export async function runJob(github: FakeGitHub, command: string[], job: Job): Promise<JobResult> {
  const folder = await mkdtemp(join(tmpdir(), 'gate-job-'))
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return join(folder, name)
  }
  try {
    const output = await file('output', '')
    const state = await file('state', '')
    const summary = await file('summary', '')
    const environment = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_CACHE_HOME: join(folder, 'cache'),
      GITHUB_EVENT_PATH: await file('event.json', JSON.stringify(job.payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STATE: state,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
      GITHUB_WORKSPACE: job.workspace,
      ...variablesOf(github, job),
    }
    const [program, ...rest] = command as [string, ...string[]]
    const child = spawn(program, rest, {
      cwd: job.workspace,
      env: environment as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    job.started?.(child)
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (text) => {
      stdout += text
    })
    child.stderr.on('data', (text) => {
      stderr += text
    })
    const exit = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    return {
      exit,
      stdout,
      stderr,
      outputs: readOutputs(await readFile(output, 'utf8')),
      states: readOutputs(await readFile(state, 'utf8')),
      summary: await readFile(summary, 'utf8'),
      warnings: [...stdout.matchAll(/^::warning::(.*)$/gm)].map((match) => unescapeCommand(match[1]!)),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What GitHub Actions, or Gitea's runner, sets for every step. */
export function variablesOf({ world, apiUrl, graphqlUrl }: FakeGitHub, job: Job): Record<string, string | undefined> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_SERVER_URL: world.gitea ? 'https://git.acme.example' : 'https://github.com',
    GITHUB_REPOSITORY: world.repository,
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '12',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_EVENT_NAME: job.event,
    // On pull_request a merge commit that must never get the status.
    GITHUB_SHA: job.event === 'pull_request' ? 'f'.repeat(40) : world.head,
    ...job.environment,
  }
}

/** The payload of pull_request and pull_request_target, as far as anybody reads it. */
export function pullRequestPayload(github: FakeGitHub, from = github.world.repository) {
  return {
    action: 'synchronize',
    number: github.world.pull,
    pull_request: {
      number: github.world.pull,
      head: { sha: github.world.head, ref: 'finetune', repo: { full_name: from } },
      base: { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: github.world.repository } },
    },
    repository: { full_name: github.world.repository },
  }
}

/** The payload of workflow_run, as far as anybody reads it: of a run that evaluated the pull request's head. */
export function workflowRunPayload(github: FakeGitHub, run: Record<string, unknown> = {}, action = 'completed') {
  const { world } = github
  return {
    action,
    workflow_run: {
      id: 1001,
      run_attempt: 1,
      head_sha: world.head,
      head_branch: 'finetune',
      head_repository: world.from === null ? null : { full_name: world.from },
      event: 'pull_request',
      conclusion: action === 'completed' ? 'success' : null,
      html_url: `https://github.com/${world.repository}/actions/runs/${run.id ?? 1001}`,
      // GitHub leaves this empty for forks.
      pull_requests: [],
      ...run,
    },
    repository: { full_name: world.repository, default_branch: 'main' },
  }
}

function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(\S+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)].map((match) => [match[1], match[3]]),
  )
}

function unescapeCommand(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
}
