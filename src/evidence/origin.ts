/** Whose job made the evidence, where it was none of the repository's own: what it says is the word of a pull request's author. */
export interface Origin {
  /** `owner/name` of the fork. */
  repository: string
  /** The branch whose suite, rules and data decided. */
  base: string
  /** Whether the workflow takes such evidence for proof. */
  accepted: boolean
  /** Whether the pull request has another suite. */
  otherSuite: boolean
  /** Tasks of which it has other data. */
  otherData: string[]
}
