/** A value by its name. */
export interface Pair {
  key: string
  value: string
}

/** A point of a metric. Two points of one name, time, step and value are one. */
export interface Metric {
  key: string
  value: number
  /** Milliseconds since 1970. */
  timestamp: number
  step: number
}

export interface Dataset {
  name: string
  /** At most 36 characters. */
  digest: string
  source_type: string
  /** JSON, as text. */
  source: string
  profile: string
}

/** A run as MLflow keeps it. */
export interface MlflowRun {
  /** The same for the same figures: sent twice, it is one run. */
  key: string
  name: string
  status: 'FINISHED' | 'FAILED'
  /** Milliseconds since 1970. */
  startTime: number
  endTime: number
  params: Pair[]
  metrics: Metric[]
  tags: Pair[]
  datasets: Dataset[]
  /** Values that were cut, whole, by their name. */
  cut: Record<string, string>
}

/** A file beside a run. */
export interface Artifact {
  /** Path below the run's artifacts, with forward slashes. */
  name: string
  bytes: Uint8Array
  type: string
}

/** What a run is found by. */
export const keyTag = 'gate.run_key'
/** On a run or version that another one of the same key goes before. */
export const duplicateTag = 'gate.duplicate_of'
