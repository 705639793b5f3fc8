/** A stretch of a text that the model reads at once; tokens from `from` on (counted in the window) are scored. */
export interface Window {
  start: number
  end: number
  from: number
}

/**
 * Cuts a text into windows that slide over it, so that every token from `first` on is scored once, with as much context as the model
 * takes: as the perplexity guide of transformers does, but the last window reaches back over its whole length too.
 * @param length tokens of the text
 * @param first the first token that is scored, at least 1: nothing stands before a text's beginning
 * @param context most tokens of a window
 * @param stride new tokens of a window but the first; between 1 and `context` - 1
 */
export function windows(length: number, first: number, context: number, stride: number): Window[] {
  const found: Window[] = []
  const step = Math.min(Math.max(1, stride), context - 1)
  for (let done = Math.max(1, first); done < length; ) {
    // The first window is full of new tokens, as far as the context before them leaves room.
    const end = Math.min(length, found.length === 0 ? Math.max(context, done + step) : done + step)
    const start = Math.max(0, end - context)
    found.push({ start, end, from: done - start })
    done = end
  }
  return found
}
