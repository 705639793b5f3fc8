import type { Holder } from '../../evidence/policy-record.ts'
import type { Remote } from './repository.ts'

/** Whose rules hold, and how the base is found. */
export interface PolicySource {
  holds: Holder
  /** null: there is nothing to compare with, as for a commit of the base branch itself. */
  base: BaseName | null
  /** Where a base that the clone lacks is fetched from; null: nowhere. */
  remote: Remote | null
  /** Whether a change is judged that others look at: then what could not be told of its rules is said. */
  isChange: boolean
}

export interface BaseName {
  /** A commit or a branch of the remote; without a remote, whatever the clone understands. */
  name: string
  /** The commit that the forge made of head and base, where it made one: its other parent is the very base that the head was merged into. */
  merged: { commit: string; head: string } | null
  /** Whether the checkout is known to stand on it, as a merge group does; else that is looked up, as far as the clone reaches. */
  isBelow?: true
}

/** The rules of the checkout hold, and nobody is to be told of others. */
export const ownRules: PolicySource = { holds: 'head', base: null, remote: null, isChange: false }
