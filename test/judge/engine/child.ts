import { judge, modelAt, questionsAbout } from './asking.ts'

// A run in a process of its own, for those who kill it: node child.ts '{"address": …, "ledger": …, "count": …}'
const { address, ledger, cache, count, settings } = JSON.parse(process.argv[2]!)
const { judgements, stopped } = await judge([modelAt(address)], questionsAbout(count), { ledger, cache, settings })
console.log(JSON.stringify({ judged: judgements.length, stopped }))
