import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { waitingOf } from '../src/monitor/inference.ts'
import { measure } from '../src/monitor/measure.ts'
import type { Inference } from '../src/monitor/public.ts'
import { labelled } from '../test/monitor/refusal/labelled.ts'
import { mulberry32 } from './simulation.ts'

const usage = `npm run bench -- monitor [options]

How long the monitor takes for one answer of 300 words, in its thread: all figures of src/monitor/measure.ts. Every answer is another one, of real
texts; its time is the best of ten, since other programs only ever add to it. The aim is 200 microseconds for prose.

  --answers N    of each kind (default 600)`

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '600' },
    help: { type: 'boolean', default: false },
  },
})
const count = Number(values.answers)
const words = 300
const rounds = 10

const next = mulberry32(7)
const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!

/** Parts of the list, drawn until they have 300 words. */
function drawn(parts: readonly string[], wordsOf = (text: string) => text.split(/\s+/).length): string {
  const found: string[] = []
  for (let sum = 0; sum < words; sum += wordsOf(found.at(-1)!)) found.push(any(parts))
  return found.join(' ')
}

const prose = readFileSync(join(import.meta.dirname, '../examples/legal/data/passages.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { text: string }).text.split(/(?<=\.)\s+/))
const responses = (language: string) =>
  Object.values(labelled(language))
    .flat()
    .filter(({ refused }) => !refused)
    .map(({ response }) => response)
const [german, russian, chinese] = ['de', 'ru', 'zh'].map(responses) as [string[], string[], string[]]
/** Of a script without spaces every sign counts. */
const signs = (text: string) => text.length

const kinds: Record<string, () => Inference> = {
  'English prose': () => ({ prompt: drawn(prose).slice(0, 300), response: drawn(prose) }),
  'English prose without a prompt': () => ({ response: drawn(prose) }),
  'a list in Markdown': () => ({ prompt: any(prose), response: drawn(prose).replaceAll('. ', '.\n- **Note**: ') }),
  'a refusal, then prose': () => ({
    prompt: any(prose),
    response: `I’m sorry, but I can’t help with that. ${drawn(prose)}`,
  }),
  'one sentence again and again': () => ({ prompt: any(prose), response: drawn([any(prose)]) }),
  'JSON, held to it': () => ({
    json: true,
    response: JSON.stringify({
      items: drawn(prose)
        .split('. ')
        .map((text, id) => ({ id, text })),
    }),
  }),
  German: () => ({ prompt: any(german), response: drawn(german) }),
  Russian: () => ({ prompt: any(russian), response: drawn(russian) }),
  'Chinese, 300 signs': () => ({ prompt: any(chinese), response: drawn(chinese, signs) }),
}

/** Microseconds of each answer, in rising order. */
function timesOf(make: () => Inference): number[] {
  const answers = Array.from({ length: count }, () => waitingOf(make(), 0))
  const best = answers.map(() => Infinity)
  for (let round = 0; round < rounds; round += 1)
    for (const [i, answer] of answers.entries()) {
      const begun = process.hrtime.bigint()
      measure(answer)
      best[i] = Math.min(best[i]!, Number(process.hrtime.bigint() - begun) / 1000)
    }
  return best.sort((a, b) => a - b)
}

if (values.help) console.log(usage)
else {
  const rows = Object.entries(kinds).map(([kind, make]) => {
    const times = timesOf(make)
    return { kind, median: times[Math.floor(0.5 * count)]!, high: times[Math.floor(0.95 * count)]! }
  })
  console.log(
    markdownTable([
      ['an answer of 300 words', 'microseconds, median', '95 %'],
      ...rows.map(({ kind, median, high }) => [kind, median.toFixed(0), high.toFixed(0)]),
    ]),
  )
  console.log(`\n${count} answers each, the best of ${rounds}; ${cpus()[0]?.model}, Node ${process.version}`)
}
