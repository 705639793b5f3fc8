import type { HistoryStore } from '../history/store.ts'
import { gateError } from '../shared/errors.ts'
import { historyTexts } from '../shared/messages/history.ts'
import type { Client } from './client.ts'
import type { Where } from './event.ts'
import { lacksPermission, whatWasSaid } from './problem.ts'

type Place = Pick<Where, 'owner' | 'repo' | 'forge'>

/** How often somebody else may have written at the same moment. */
const tries = 6

/** The same again would be refused again. */
const once = { request: { retries: 0 } }

/** A file as it stands at a commit or on a branch, and what has to be named to replace it. */
interface Standing {
  content: Buffer
  sha: string
}

/** The history in a branch of its own, or a file of the repository at a commit, by the API. */
export class ForgeStore implements HistoryStore {
  readonly where: string
  readonly #client: Client
  readonly #place: Place
  readonly #ref: string
  readonly #root: string

  /** @param root folder in the repository that files are relative to; empty, or with a slash at its end */
  constructor(client: Client, place: Place, at: { ref: string; root: string; where: string }) {
    this.#client = client
    this.#place = place
    this.#ref = at.ref
    this.#root = at.root
    this.where = at.where
  }

  async read(file: string): Promise<Buffer | null> {
    return (await this.#standing(this.#root + file))?.content ?? null
  }

  async update(file: string, change: (before: Buffer | null) => Buffer | null, message: string): Promise<void> {
    const path = this.#root + file
    for (let attempt = 1; ; attempt++) {
      const standing = await this.#standing(path)
      const content = change(standing?.content ?? null)
      if (content === null) return
      try {
        await this.#write(path, content, standing, message)
        return
      } catch (error) {
        if (!mayStandOtherwise(error) || attempt === tries)
          throw gateError('history-not-written', { where: this.where, said: whatWasSaid(error) }, error)
        await this.#client.wait(attempt * (0.5 + Math.random()))
      }
    }
  }

  /** null: there is no such file, or no such branch yet. What the token may not see is no empty history. */
  async #standing(path: string): Promise<Standing | null> {
    const { owner, repo } = this.#place
    const { repos, git } = this.#client.rest
    try {
      const { data } = await repos.getContent({ owner, repo, path, ref: this.#ref })
      if (Array.isArray(data) || data.type !== 'file') throw new Error(historyTexts.noFile(path))
      const { content, encoding, sha, size } = data as {
        content?: string
        encoding?: string
        sha: string
        size: number
      }
      // Beyond 1 MB the content is left out.
      if (content && encoding === 'base64') return { content: Buffer.from(content, 'base64'), sha }
      if (size === 0) return { content: Buffer.alloc(0), sha }
      const blob = await git.getBlob({ owner, repo, file_sha: sha })
      return { content: Buffer.from(blob.data.content, 'base64'), sha }
    } catch (error) {
      if ((error as { status?: number }).status !== 404) throw error
      await this.#proveAccess()
      return null
    }
  }

  /** GitHub answers 404 for what is not there and for what a token may not see; the root of a repository is always there. */
  async #proveAccess(): Promise<void> {
    const { owner, repo } = this.#place
    try {
      await this.#client.rest.repos.getContent({ owner, repo, path: '' })
    } catch (error) {
      throw lacksPermission(error) ? new Error(historyTexts.mayNotRead, { cause: error }) : error
    }
  }

  async #write(path: string, content: Buffer, standing: Standing | null, message: string): Promise<void> {
    const { owner, repo, forge } = this.#place
    const branch = this.#ref
    const isThere = standing !== null || (await this.#branchExists())
    if (!isThere && forge === 'github') return this.#begin(path, content, message)
    const file = { owner, repo, path, message, content: content.toString('base64'), ...once }
    if (forge === 'github' || standing !== null) {
      const at = { branch, ...(standing && { sha: standing.sha }) }
      await this.#client.rest.repos.createOrUpdateFileContents({ ...file, ...at })
      return
    }
    // Gitea makes a file by another method, and a branch by another name, which begins at the default branch.
    const at = isThere ? { branch } : { new_branch: branch }
    await this.#client.request('POST /repos/{owner}/{repo}/contents/{path}', { ...file, ...at })
  }

  async #branchExists(): Promise<boolean> {
    const { owner, repo, forge } = this.#place
    const { repos, git } = this.#client.rest
    try {
      if (forge === 'github') await git.getRef({ owner, repo, ref: `heads/${this.#ref}` })
      else await repos.getBranch({ owner, repo, branch: this.#ref })
      return true
    } catch (error) {
      if ((error as { status?: number }).status === 404) return false
      throw error
    }
  }

  /** A branch without the repository's other files: its first commit has no parent. */
  async #begin(path: string, content: Buffer, message: string): Promise<void> {
    const { owner, repo } = this.#place
    const { git } = this.#client.rest
    const blob = await git.createBlob({ owner, repo, content: content.toString('base64'), encoding: 'base64' })
    const entry = { path, mode: '100644', type: 'blob', sha: blob.data.sha } as const
    const tree = await git.createTree({ owner, repo, tree: [entry] })
    const commit = await git.createCommit({ owner, repo, message, tree: tree.data.sha, parents: [] })
    await git.createRef({ owner, repo, ref: `refs/heads/${this.#ref}`, sha: commit.data.sha, ...once })
  }
}

/**
 * Another write came first, so that the file is another now, or there is one, or a branch; or nobody knows what became of the request. Either
 * way the next try looks first.
 */
function mayStandOtherwise(error: unknown): boolean {
  const { status } = error as { status?: number }
  return status === undefined || status === 409 || status === 422 || status >= 500
}
