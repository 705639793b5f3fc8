import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hourOf, hourStart } from '../../src/monitor/hours.ts'
import { refusalRules } from '../../src/monitor/refusal/index.ts'
import { segmentsIn } from '../../src/monitor/spool/files.ts'
import { Journal } from '../../src/monitor/spool/journal.ts'
import { gate } from '../e2e/program.ts'
import { day, start, traffic, week } from './scene.ts'

/** The bot begins to refuse after two weeks. */
const change = 2 * week
const hours = change + 9 * day
const shift = hourStart(hourOf(Date.now()) - 2 - (start + hours))
const at = (hour: number) => `${new Date(hourStart(start + hour) + shift).toISOString().slice(0, 16)}Z`

it('a spool that deletes what was before calls nothing steady, unless a window is named that it still holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'))
  const spool = join(folder, 'bot', 'replica-1')
  let clock = 0
  const journalOf = (sent: number) =>
    new Journal(spool, {
      ...{ rules: { refusal: refusalRules }, grace: 0, segment: 50_000, unsent: 1e9, remember: 10, sent },
      now: () => clock,
    })
  const journal = journalOf(1e9)
  const records = [
    ...traffic({ hours: [0, change], perHour: 20 }),
    ...traffic({ hours: [change, hours], perHour: 20, refusals: 0.08 }),
  ]
  for (const [i, { time, words, refused }] of records.entries()) {
    clock = time + shift
    const values = { response_length: words!, refusal_detected: refused ? 1 : 0 }
    journal.write({ id: null, alias: null, time: time + shift, model: null, values })
    if (i % 50 === 49) journal.commit()
  }
  journal.commit()
  journal.syncNow()
  const whole = segmentsIn(spool).reduce((sum, { size }) => sum + size, 0)
  /** Keeps the records of so many of the last hours, and looks. */
  const look = async (kept: number, options: readonly string[] = []) => {
    journalOf((whole * kept) / hours).sent(journal.durable)
    const { exit, stdout, stderr } = await gate(folder, ['watch', '--from', '.', '--deployment', 'bot', ...options])
    return [exit, stdout + stderr]
  }
  const named = ['--since', at(change), '--before', `${at(week)}..${at(change)}`]
  const drifts = [1, expect.stringMatching(/^bot: DRIFTING/)]
  const untold = [3, expect.stringMatching(/^bot: learning[\s\S]*before is deleted[\s\S]*Steady or not cannot be told/)]
  expect(await look(hours)).toEqual(drifts)
  expect(await look(hours - week / 2, named)).toEqual(drifts)
  expect(await look(hours - week / 2, [...named, '--smallest-change', '20'])).toEqual([
    0,
    expect.stringMatching(/^bot: steady/),
  ])
  // Of what was before the change nothing is left.
  expect(await look(8 * day)).toEqual(untold)
  expect(await look(8 * day, named)).toEqual(untold)
})
