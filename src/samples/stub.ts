/** First line of a data file that still waits for its samples. */
export const stubMark = '# checkpoint-gate: stub'
