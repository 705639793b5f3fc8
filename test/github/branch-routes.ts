import { createHash } from 'node:crypto'
import { errorAnswer, invalidAnswer } from './answers.ts'
import type { World } from './fake.ts'
import { filled } from './filled.ts'
import { type Answer, type Handler, notFound } from './routes.ts'

/** Files of a branch or of a commit, by their paths. */
export type Branches = Record<string, Record<string, Buffer>>

const shaOf = (content: Buffer) => createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
const hashOf = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('hex')
/** Beyond this GitHub leaves the content out. */
const mostInline = 1_000_000

/** Branches with their files, as the API reads and writes them. */
export function branchHandlers(world: World): Record<string, Handler> {
  const ours = ({ owner, repo }: Record<string, string>) => `${owner}/${repo}` === world.repository
  const objects = new Map<string, unknown>()
  const all = () => Object.values(world.branches).flatMap((files) => Object.values(files))
  const keep = (value: unknown) => {
    const sha = hashOf(value)
    objects.set(sha, value)
    return sha
  }
  const conflict: Answer = { status: 409, body: errorAnswer(409, 'history.jsonl does not match') }
  return {
    'GET /repos/{owner}/{repo}/contents/{path}': (parts, _, query) => {
      if (!ours(parts)) return notFound
      if (parts.path === '') return { status: 200, body: [] }
      const path = decodeURIComponent(parts.path!)
      const content = world.branches[query.get('ref') ?? world.base]?.[path]
      if (content === undefined) return notFound
      const inline = content.length <= mostInline
      const told = inline
        ? { encoding: 'base64', content: content.toString('base64') }
        : { encoding: 'none', content: '' }
      const file = { type: 'file', path, name: path, size: content.length, sha: shaOf(content), ...told }
      return { status: 200, body: filled('content-file', file) }
    },
    'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': (parts) => {
      const content = all().find((one) => shaOf(one) === parts.file_sha)
      if (!ours(parts) || content === undefined) return notFound
      const told = {
        sha: parts.file_sha,
        size: content.length,
        encoding: 'base64',
        content: content.toString('base64'),
      }
      return { status: 200, body: filled('blob', told) }
    },
    'PUT /repos/{owner}/{repo}/contents/{path}': (parts, body) => {
      const files = world.branches[String(body.branch)]
      if (!ours(parts) || files === undefined) return notFound
      const path = decodeURIComponent(parts.path!)
      const standing = files[path]
      if (standing !== undefined && body.sha === undefined)
        return { status: 422, body: invalidAnswer('Content', 'sha', '"sha" wasn\'t supplied.') }
      if (standing !== undefined && body.sha !== shaOf(standing)) return conflict
      files[path] = Buffer.from(String(body.content), 'base64')
      const made = { content: { path, sha: shaOf(files[path]!) }, commit: { message: body.message } }
      return { status: standing === undefined ? 201 : 200, body: filled('file-commit', made) }
    },
    'GET /repos/{owner}/{repo}/git/ref/{ref}': (parts) => {
      const ref = decodeURIComponent(parts.ref!)
      if (!ours(parts) || world.branches[ref.replace('heads/', '')] === undefined) return notFound
      return { status: 200, body: filled('git-ref', { ref: `refs/${ref}`, object: { sha: hashOf(ref) } }) }
    },
    'POST /repos/{owner}/{repo}/git/blobs': (parts, body) => {
      if (!ours(parts)) return notFound
      const sha = keep(Buffer.from(String(body.content), 'base64'))
      return { status: 201, body: filled('short-blob', { sha, url: 'https://api.github.com/' }) }
    },
    'POST /repos/{owner}/{repo}/git/trees': (parts, body) => {
      if (!ours(parts)) return notFound
      return { status: 201, body: filled('git-tree', { sha: keep(body.tree) }) }
    },
    'POST /repos/{owner}/{repo}/git/commits': (parts, body) => {
      if (!ours(parts)) return notFound
      return { status: 201, body: filled('git-commit', { sha: keep({ tree: body.tree, parents: body.parents }) }) }
    },
    'POST /repos/{owner}/{repo}/git/refs': (parts, body) => {
      const name = String(body.ref).replace('refs/heads/', '')
      if (!ours(parts)) return notFound
      if (world.branches[name] !== undefined)
        return { status: 422, body: invalidAnswer('Reference', 'ref', 'Reference already exists') }
      const { tree } = objects.get(String(body.sha)) as { tree: string }
      const entries = objects.get(tree) as { path: string; sha: string }[]
      world.branches[name] = Object.fromEntries(entries.map(({ path, sha }) => [path, objects.get(sha) as Buffer]))
      return { status: 201, body: filled('git-ref', { ref: body.ref, object: { sha: body.sha } }) }
    },
  }
}
