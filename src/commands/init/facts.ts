import type { Task } from '../../suite/task.ts'

/** `onnx` is opened in process; the others are served. */
export type Form = 'onnx' | 'safetensors' | 'adapter' | 'gguf'

/** Paths are relative to the suite's folder, with forward slashes, unless said otherwise. */
export interface FoundCheckpoint {
  /** A folder; of a GGUF the file. */
  path: string
  form: Form
  /** Which ONNX file is meant, where the folder has several. */
  file: string | null
  /** The model that an adapter changes, as its configuration names it. */
  base: string | null
  hasTokenizer: boolean
}

export type Kind = Exclude<Task['kind'], 'scores'>

/** What a data file can be used for, as its columns and first samples tell. */
export interface Use {
  kind: Kind
  metrics: string[]
  /** Columns that the usual names do not settle. */
  fields: Record<string, string>
  /** Template of what is asked, where the columns alone ask nothing. */
  prompt: string | null
  /** Of kinds that answer. */
  maxNewTokens: number | null
}

export interface FoundData {
  path: string
  samples: number
  /** Whether the file has more than were counted. */
  more: boolean
  /** The likeliest first; at least one. */
  uses: Use[]
}

/** What was seen and is not used, and why, as a part of a sentence. */
export interface LeftOut {
  path: string
  why: string
}

export type Forge = 'github' | 'gitea' | 'forgejo'

export interface Facts {
  /** The suite's folder below the root of the repository; empty: the root itself. */
  below: string
  /** What the suite is called: as its folder, and at the root as the repository, whatever a clone of it is called. */
  name: string
  /** Whether the folder lies in a git repository. */
  isRepository: boolean
  /** The branch that pull requests usually go to. */
  mainBranch: string
  checkpoints: FoundCheckpoint[]
  data: FoundData[]
  leftOut: LeftOut[]
  /** Host of the remote; null: there is none. Never more of the address, which may hold a password. */
  host: string | null
  /** null: the host tells nothing. `none`: it runs no workflow of these kinds. */
  forge: Forge | 'none' | null
  /** GitHub on a machine of one's own, where the newer actions for artifacts do not work. */
  isEnterprise: boolean
  hasLfs: boolean
  /** `remote`: what kind of storage the default remote is (s3, gs, azure, ssh, ...); null: unknown. */
  dvc: { remote: string | null } | null
  /** Labels of runners with a GPU that other workflows of the repository use. */
  gpuLabels: string[] | null
  /** Workflows that run the gate already, relative to the root. */
  gateWorkflows: string[]
}
