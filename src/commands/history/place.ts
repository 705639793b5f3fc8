import { spawnSync } from 'node:child_process'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Client } from '../../github/client.ts'
import type { Where } from '../../github/event.ts'
import { ForgeStore } from '../../github/history.ts'
import { whatWasSaid } from '../../github/problem.ts'
import { folderStore, type HistoryStore } from '../../history/store.ts'
import { gateError } from '../../shared/errors.ts'
import { historyTexts } from '../../shared/messages/history.ts'
import type { HistorySettings } from '../../suite/history.ts'
import { pathInRepository } from '../checkout.ts'

/** Where the program runs, as far as the history concerns it. */
export interface Around {
  /** Absolute folder of the suite in the checkout. */
  folder: string
  /** null: no token, or no repository is named. */
  forge: { client: Client; place: Pick<Where, 'owner' | 'repo' | 'forge'> } | null
  /** Commit of the base, where what the head brings is not to be trusted; null: the checkout is. */
  base: string | null
  /** Whether a pull request brought the checkout. */
  ofPullRequest: boolean
}

const commit = z.string().regex(/^[0-9a-f]{40,64}$/)
const payloadSchema = z.object({
  pull_request: z.object({ base: z.object({ sha: commit }) }).optional(),
  merge_group: z.object({ base_sha: commit }).optional(),
})

/** Around a step of the action. */
export function aroundStep(suiteFile: string, where: Where, payload: unknown, client: Client | null): Around {
  const { pull_request: pull, merge_group: group } = payloadSchema.safeParse(payload).data ?? {}
  return {
    folder: resolve(dirname(suiteFile)),
    forge: client && { client, place: where },
    base: pull?.base.sha ?? group?.base_sha ?? null,
    ofPullRequest: pull !== undefined,
  }
}

/** The store that a run reads, and what a reader of the report has to know of it. */
export function readingStore(settings: HistorySettings, around: Around): { store: HistoryStore; problems: string[] } {
  const { kept, name } = settings
  const { folder, forge, base, ofPullRequest } = around
  if (kept === 'branch') return { store: branchStore(name, around), problems: [] }
  const here = folderStore({ folder }, settings)
  if (kept === 'artifact' || !ofPullRequest) return { store: here, problems: [] }
  // The head of a pull request could have changed the file.
  const path = pathInRepository(join(folder, name))
  if (forge === null || base === null || path === null)
    return { store: here, problems: [historyTexts.fromCheckout(name)] }
  const root = path.slice(0, path.length - name.length)
  const where = `the file ${name} of the base branch`
  return { store: new ForgeStore(forge.client, forge.place, { ref: base, root, where }), problems: [] }
}

export function writingStore(settings: HistorySettings, around: Around): HistoryStore {
  return settings.kept === 'branch' ? branchStore(settings.name, around) : folderStore(around, settings)
}

function branchStore(branch: string, { forge, folder }: Around): HistoryStore {
  const where = `the branch ${branch}`
  if (forge !== null) return new ForgeStore(forge.client, forge.place, { ref: branch, root: '', where })
  return {
    where,
    async read(file) {
      return gitFile(folder, [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`], file)
    },
    async update() {
      throw gateError('history-branch-alone', { branch })
    },
  }
}

/** The lines that are there, empty before the first one. @throws where they cannot be read: nothing is taken for an empty history. */
export async function linesIn(store: HistoryStore, file: string): Promise<string> {
  try {
    return String((await store.read(file)) ?? '')
  } catch (error) {
    throw gateError('history-not-read', { where: store.where, said: whatWasSaid(error) }, error)
  }
}

/** A file of the first of these branches that this clone has. */
function gitFile(folder: string, refs: readonly string[], file: string): Buffer | null {
  const git = (...args: string[]) => spawnSync('git', ['-C', folder, ...args], { maxBuffer: 2 ** 30, timeout: 60_000 })
  const known = refs.find((ref) => git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`).status === 0)
  if (known === undefined) throw new Error(historyTexts.branchNotHere)
  const { status, stdout } = git('cat-file', 'blob', `${known}:${file}`)
  return status === 0 ? stdout : null
}
