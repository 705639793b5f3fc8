import type { Role } from '../../shared/words.ts'
import type { Forge, Form, Use } from './facts.ts'

export interface PlannedSide {
  /** As the suite names it. */
  path: string
  /** null: nothing is known of it; it is taken for one that is opened in process, a hub's or a recorded one. */
  form: Form | null
  /** Which ONNX file of the folder; null: the usual one. */
  file: string | null
  /** What holds the tokenizer of a served model; null: its own folder. */
  tokenizer: string | null
  /** The model that an adapter changes, as a server is told it; null: no adapter. */
  base: string | null
}

export interface PlannedTask {
  name: string
  role: Role
  /** Relative to the suite. */
  data: string
  use: Use
  samples: number
  /** Whether the file has more samples than were counted. */
  more: boolean
  /** Only the first so many are taken; null: all. */
  limit: number | null
  /** Whether there are no samples yet, but a stub that the gate refuses. */
  isStub: boolean
}

/** Everything that is written, decided. */
export interface Plan {
  /** The suite's folder below the root of the repository; empty: the root itself. */
  below: string
  /** The suite's. */
  name: string
  baseline: PlannedSide
  candidate: PlannedSide
  /** Whether the baseline is the candidate's own folder as it stands on the base branch. */
  fromBase: boolean
  mainBranch: string
  tasks: PlannedTask[]
  workflow: Forge | 'none'
  isEnterprise: boolean
  /** Where a workflow finds the action. */
  action: string
  runsOn: string[]
  hasLfs: boolean
  dvc: { remote: string | null } | null
}

/** Below the root of the repository; ignored by git. */
export const baseFolder = '.checkpoint-gate/base'
/** What stands in place of the owner of the action until somebody says it. */
export const unknownOwner = 'OWNER'
export const usualAction = `${unknownOwner}/checkpoint-gate@v0`

export const isServed = ({ form }: PlannedSide): boolean => form !== null && form !== 'onnx'
