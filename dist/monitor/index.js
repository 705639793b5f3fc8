export { createMonitor, logInferenceQuality } from './library/index.js'
