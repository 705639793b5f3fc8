/** Line and column, from 1, in the suite file. */
export interface Place {
  line: number
  column: number
}
