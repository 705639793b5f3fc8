import { start } from '../program/index.js'

await start('post')
