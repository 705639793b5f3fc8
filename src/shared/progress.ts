/** A piece of work of `total` units. */
export interface Piece {
  label: string
  total: number
}

/** Where long work tells how far it is. The command line draws a bar on a terminal and plain lines elsewhere. */
export interface Progress {
  /** What is to come, by the labels that it will be started with; told anew where some of it turns out to be done already. */
  plan?(pieces: readonly Piece[]): void
  /** Begins a piece of work of `total` units; ends the one before. */
  start(label: string, total: number): void
  /** `done` units of it are finished. */
  advance(done: number): void
  /** One line for the reader: what was found, what falls back to what. */
  note(text: string): void
  /** Ends the piece of work. */
  stop(): void
}

export const silent: Progress = { start() {}, advance() {}, note() {}, stop() {} }
