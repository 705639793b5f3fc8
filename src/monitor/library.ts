// What is bundled: the library, and what its thread runs. Where there can be no thread, the library needs all of that itself.
export { createMonitor, logInferenceQuality } from './index.ts'
export { work } from './thread/work.ts'
