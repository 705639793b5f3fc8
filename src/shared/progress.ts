/** Where long work tells how far it is. The command line draws a bar on a terminal and plain lines elsewhere. */
export interface Progress {
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
