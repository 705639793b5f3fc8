import { createMonitor } from '../../src/monitor/index.ts'

/** A service that answers numbered requests from one on, so many a second, and says up to which all are on the disk. */
const [folder, tracking, from, to, rate] = process.argv.slice(2) as [string, string, string, string, string]
const { JUDGE_SERVER: server } = process.env
const monitor = createMonitor({
  deployment: 'shop',
  folder,
  tracking,
  writer: 'replica',
  pace: { first: 20, longest: 200, probe: 300 },
  warn: () => {},
  exit: 0,
  ...(server !== undefined && { judge: { server, model: 'grader', share: 0.5, maxCallsPerHour: 100_000 } }),
})

/** What is asked and answered is told by the number alone. */
let next = Number(from)
const begun = performance.now()
const first = next
const calls: number[] = []
let told = first - 1
let asking = false

const tick = setInterval(() => {
  const due = Math.min(Number(to), first - 1 + Math.ceil(((performance.now() - begun) / 1000) * Number(rate)))
  for (; next <= due; next += 1) {
    const start = process.hrtime.bigint()
    monitor.log({
      id: `request-${next}`,
      time: 1_790_000_000_000 + next * 7,
      prompt: `What is ${next}?`,
      response: Array.from({ length: 1 + (next % 97) }, (_, at) => `word${at}`).join(' '),
      feedback: next % 5 === 0 ? next % 6 : null,
    })
    calls.push(Number(process.hrtime.bigint() - start) / 1000)
  }
  if (!asking && next - 1 > told) {
    asking = true
    const reached = next - 1
    void monitor.durable().then(() => {
      asking = false
      told = reached
      process.stdout.write(`durable ${reached}\n`)
    })
  }
  if (told >= Number(to)) {
    clearInterval(tick)
    void finish()
  }
}, 5)

async function finish() {
  const sent = await monitor.flush(1_200_000)
  calls.sort((a, b) => a - b)
  const quantile = (share: number) => calls[Math.floor(share * (calls.length - 1))]
  const { dropped, refused, known } = monitor.stats()
  const rss = Math.round(process.resourceUsage().maxRSS / 1024)
  await monitor.close()
  process.stdout.write(
    `done ${JSON.stringify({ sent, dropped, refused, known, rss, median: quantile(0.5), p99: quantile(0.99), max: calls.at(-1), calls: calls.length })}\n`,
  )
}
