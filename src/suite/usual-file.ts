/** The suite where none is named. */
export const usualSuite = 'checkpoint-gate.yml'
