/** As the command line and the action have them. */
export interface WatchFlags {
  /** The file; absent: checkpoint-gate.yml, where there is one. */
  suite?: string
  from?: string
  deployment?: string
  run?: string
  /** Names, separated by commas. */
  task?: string
  since?: string
  before?: string
  smallestChange?: string
  grace?: string
  issue?: boolean
  json?: boolean
}
