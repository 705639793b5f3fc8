import type { Unit } from '../../../shared/numbers.ts'
import type { Better, Role } from '../../../shared/words.ts'
import type { Opinion } from '../../opinion.ts'

/** What the page's script is given: the tasks. The samples stand in packed blocks, those of a task together and in the order of its data. */
export interface PageData {
  tasks: PageTask[]
  /** Longest text in characters; of longer ones the rest is left out. */
  longest: number
  /** How many samples each packed block of texts has. */
  texts: number[]
}

export interface PageTask {
  name: string
  role: Role | null
  samples: number
  /** What measures single samples, that of the gravest row first. */
  metrics: PageMetric[]
  groupedBy: 'topic' | 'group'
}

export interface PageMetric {
  name: string
  title: string
  better: Better
  unit: Unit
  scale: 1 | 100
  /** Whether each sample is right or wrong. */
  rightOrWrong: boolean
}

/** What is needed of every sample to list, sort and filter: one packed block, in columns. */
export interface SampleIndex {
  ids: string[]
  /** The first words of what was asked, in one line. */
  glimpses: string[]
  /** Whether the two sides said the very same; null: they said nothing. */
  same: (boolean | null)[]
  /** Topics or groups: every name once, and for each sample the places of its own. */
  names: string[]
  groups: number[][]
  /** For each task and each of its metrics what the samples are worth by themselves; null: there is no such number. */
  values: { baseline: Values; candidate: Values }[][]
}

export type Values = (number | null)[]

/** All that was said about one sample. null: there is no such text, or it is not known. */
export interface SampleTexts {
  asked: string | null
  references: string[]
  baseline: string | null
  /** Absent: the same as the baseline's. */
  candidate?: string | null
  /** Lengths of the texts that were cut, in characters. */
  whole?: Partial<Record<'asked' | 'references' | 'baseline' | 'candidate', number>>
  /** What judges and people thought of the answers. */
  opinions?: Opinion[]
}
