import { posix } from 'node:path'

export interface Entry {
  kind: 'file' | 'link' | 'submodule'
  id: string
}

/** The files of a commit, by their paths from the root of the repository. */
export class Tree {
  readonly #entries: ReadonlyMap<string, Entry>

  /** @param listing what `git ls-tree -r -z` prints */
  constructor(listing: string) {
    const entries = listing.split('\0').flatMap((line): [string, Entry][] => {
      const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      if (mode === undefined) return []
      return [[path!, { kind: mode === '120000' ? 'link' : mode === '160000' ? 'submodule' : 'file', id: id! }]]
    })
    this.#entries = new Map(entries)
  }

  entry(path: string): Entry | undefined {
    return this.#entries.get(path)
  }

  /** Files below a folder; the empty path is the root. */
  below(folder: string): [path: string, entry: Entry][] {
    const start = folder === '' || folder === '.' ? '' : `${folder}/`
    return [...this.#entries].filter(([path]) => path.startsWith(start))
  }

  /** The nearest part of a path that is a file, a link or a submodule: the path itself, or what stands where a folder on the way would. */
  above(path: string): { path: string; entry: Entry } | null {
    for (let place = path; place !== '.' && place !== ''; place = posix.dirname(place)) {
      const entry = this.#entries.get(place)
      if (entry !== undefined) return { path: place, entry }
    }
    return null
  }

  /** Whether the commit has a say in what lies at a path. */
  has(path: string): boolean {
    return this.above(path) !== null || this.below(path).length > 0
  }
}
