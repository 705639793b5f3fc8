/** Kept equal to package.json by a test. */
export const version = '0.1.0'

/** What computed, for the report. */
export const versions = { 'checkpoint-gate': version, node: process.versions.node }
