#!/usr/bin/env node
import { start } from '../program/index.js'

await start('cli')
