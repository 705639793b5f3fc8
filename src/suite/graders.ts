import type { Place } from './place.ts'

/** What answers are graded by, and on which scale: whole numbers from `low` to `high`. */
export interface Criterion {
  /** Letters, digits and `_`; `overall` and `preference` have their own meaning. */
  name: string
  title: string
  /** What a grader asks of an answer. */
  asks: string
  low: number
  high: number
}

export interface Rubric {
  /** Who grades, in the second person, and what is wanted. */
  role: string
  /** At least one; the overall grade comes last where there is one. */
  criteria: Criterion[]
}

/** US dollars per million tokens. */
export interface Prices {
  input: number
  cachedInput: number
  output: number
}

/** One judge model. */
export interface JudgeModel {
  /** The model's name on the server, and the name in reports. */
  model: string
  /** Up to and with `/v1`. */
  address: string
  /** Names the environment variable that holds the API key; null: none is sent. */
  keyVariable: string | null
  /** null: not sent. */
  temperature: number | null
  /** Most tokens of a verdict, hidden reasoning included; null: the usual of such a model. */
  maxTokens: number | null
  /** Sent as it is; null: not sent. */
  reasoningEffort: string | null
  concurrency: number
  /** Seconds that one request may take. */
  timeout: number
  /** null: by the program's own table, where the model stands in it. */
  prices: Prices | null
}

/** `scores`: each answer by itself; `pairs`: the two answers beside each other, in both orders. */
export type Comparing = 'scores' | 'pairs'

/** Level 2: models that grade answers. */
export interface JudgeSettings {
  /** Several are a panel. */
  models: JudgeModel[]
  rubric: Rubric
  compare: Comparing
  /** Only so many samples, drawn at random; null: all. */
  samples: number | null
  /** Share of the samples that is judged a second time, to see how steady the judge is. */
  repeats: number
  /** US dollars that all calls of the task may cost; null: no ceiling. */
  maxCost: number | null
  /** Minutes that judging the task may take; null: no ceiling. */
  maxMinutes: number | null
  /** Largest share of samples that may stay without a grade. */
  maxUnscored: number
  /** Agreement with people (weighted kappa) under which the judge only advises; 0: none is asked for. */
  minAgreement: number
  /** Whether the calls go through the server's batch API: half the price, up to a day. */
  batch: boolean
  /** Which model wrote the answers that the candidate was trained on, where the user tells; null: unknown. */
  trainedOn: string | null
  place: Place
}

/** Level 3: people who grade answers on sheets. */
export interface PeopleSettings {
  /** Filled sheets: absolute paths, `*` in the last part allowed. */
  ratings: string[]
  /** Absolute path of the file that tells which answer was whose. */
  key: string
  compare: Comparing
  /** Samples that have to be rated before the rows count; until then they are pending. */
  samples: number
  place: Place
}
