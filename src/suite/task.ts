import type { Role } from '../shared/words.ts'
import type { DataSource } from './data.ts'
import type { JudgeSettings, PeopleSettings } from './graders.ts'
import type { Place } from './place.ts'

interface TaskCommon {
  /** Unique in the suite; letters, digits, `-`, `_`, `.` and space. */
  name: string
  role: Role | null
  data: DataSource
  /** Canonical names of metrics, options included, at least one, each fed by this kind of task. */
  metrics: string[]
  place: Place
}

/** How a model is asked for an answer. */
interface AnsweringTask extends TaskCommon {
  /** Template of the user's turn, `{field}` standing for a field of the sample; null: the sample's prompt or messages as they are. */
  prompt: string | null
  system: string | null
  /** Whether the prompt goes through the chat template; null: where the checkpoint has one. */
  chat: boolean | null
  maxNewTokens: number
  temperature: number
  topP: number
  topK: number
  stop: string[]
  /** Whether the backend holds answers to the form that the task reads: it must be able to. */
  constrained: boolean
}

export interface GenerateTask extends AnsweringTask {
  kind: 'generate'
  /** null: no judge is asked. */
  judge: JudgeSettings | null
  /** null: nobody is asked. */
  people: PeopleSettings | null
  /** JSON schema that answers must satisfy (the metric json_schema); null: none. */
  schema: object | boolean | null
}

/** The answer holds a class, in a field of a JSON object. */
export interface ClassifyTask extends AnsweringTask {
  kind: 'classify'
  field: string
}

/** The answer holds a list of entities, as JSON or in a field of a JSON object. */
export interface EntitiesTask extends AnsweringTask {
  kind: 'entities'
  field: string
}

/** Which of a sample's choices the model finds likeliest, given the question. */
export interface ChooseTask extends TaskCommon {
  kind: 'choose'
  prompt: string | null
  system: string | null
  chat: boolean | null
  /** Between a plain prompt and a choice; a chat template has its own. */
  delimiter: string
}

/** Numbers made elsewhere, one a sample: only recorded evidence has them. */
export interface ScoresTask extends TaskCommon {
  kind: 'scores'
}

export interface PerplexityTask extends TaskCommon {
  kind: 'perplexity'
  /** `text`: the sample's text. `answer`: its first reference, given its prompt. */
  scored: 'text' | 'answer'
  prompt: string | null
  system: string | null
  chat: boolean | null
  /** Between a plain prompt and the answer; a chat template has its own. */
  delimiter: string
  /** Texts are cut to so many tokens; null: long texts slide a window. */
  maxTokens: number | null
  /** Most tokens that are read at once; null: as many as the checkpoint's context has. */
  window: number | null
  stride: number | null
  addBos: boolean
  /** Whether the candidate's next-token distribution is compared with the baseline's. */
  divergence: boolean
}

export type Task = GenerateTask | ClassifyTask | EntitiesTask | ChooseTask | PerplexityTask | ScoresTask
