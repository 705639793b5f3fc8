import { Engine } from '../monitor/engine.ts'
import { decoded } from '../monitor/options.ts'
import type { EngineStats, JudgeStats, MonitorOptions } from '../monitor/public.ts'
import { warner } from '../monitor/trouble.ts'
import { type ExitCode, exitCode, gateError } from '../shared/errors.ts'
import { monitorTexts } from '../shared/messages/monitor.ts'
import { DryRun } from './monitor/dry-run.ts'
import type { MonitorFlags, MonitorIo } from './monitor/flags.ts'
import { judgeOptions } from './monitor/judge.ts'
import { refuseOther } from './monitor/log-file.ts'
import { Reading } from './monitor/reading.ts'
import { monitorJson, monitorText } from './monitor/text.ts'

/** Milliseconds that all that waits may take to be sent when the file is at its end. */
const sending = 600_000

/**
 * Records what a log of another program tells of requests, as if they had been logged here.
 * @returns 0; 2 where lines could not be read. Throws GateError, `monitor-unwritten`, `monitor-unsent` and `monitor-lost` where MLflow does
 * not have all of it, `monitor-ungraded` where the judge did not grade all that it was to
 */
export async function monitor(file: string, flags: MonitorFlags, io: MonitorIo): Promise<ExitCode> {
  const options: MonitorOptions = {
    ...(flags.deployment !== undefined && { deployment: flags.deployment }),
    ...(flags.folder !== undefined && { folder: flags.folder }),
    ...(flags.judge !== undefined && { judge: judgeOptions(flags.judge) }),
  }
  const { engine: settings } = decoded(options)
  if (file !== '-') refuseOther(file)
  if (flags.dryRun) {
    const sink = new DryRun(settings.judge?.refusals)
    const outcome = await new Reading(file, flags, io, sink, null).read()
    io.output.write(flags.json ? monitorJson(outcome, null, sink.figures) : monitorText(outcome, null, sink.figures))
    return outcome.bad > 0 ? exitCode.badInput : exitCode.passed
  }
  if (settings.place === null) throw gateError('monitor-nowhere', {})
  const told = warner((sentence) => io.progress.note(sentence))
  // One at a time, and a spool of its own: where a file was read to is remembered there.
  const engine = new Engine(
    { ...settings, host: `${settings.host}.log`, writers: 1 },
    {
      done: () => {},
      // What no spool holds is read again, and said where this ends.
      trouble: (trouble) => void (trouble.kind !== 'gone' && told(trouble)),
    },
  )
  try {
    if (engine.stats().writer === null) throw gateError('monitor-held', { folder: settings.folder })
    const outcome = await new Reading(file, flags, io, engine, engine).read()
    const sent = await send(engine, io)
    const stats = engine.stats()
    io.output.write(flags.json ? monitorJson(outcome, stats, null) : monitorText(outcome, stats, null))
    const { folder } = settings
    if (engine.unwritten > 0) throw gateError('monitor-unwritten', { count: engine.unwritten, folder })
    if (!sent) throw gateError('monitor-unsent', { bytes: stats.unsent, why: stats.trouble, folder })
    const dropped = stats.full + stats.unmeasured
    if (stats.refused + dropped > 0) throw gateError('monitor-lost', { refused: stats.refused, dropped, folder })
    if (stats.judge !== null && isUngraded(stats.judge)) throw gateError('monitor-ungraded', stats.judge)
    return outcome.bad > 0 ? exitCode.badInput : exitCode.passed
  } finally {
    await engine.close()
  }
}

async function send(engine: Engine, io: MonitorIo): Promise<boolean> {
  engine.settle()
  const before = engine.stats()
  const all = before.unsent
  io.progress.start(monitorTexts.bytesSent, all)
  const end = Date.now() + (io.signal.aborted ? 1_000 : sending)
  try {
    while (Date.now() < end) {
      if (await engine.flush(1_000)) return true
      const stats: EngineStats = engine.stats()
      io.progress.advance(all - stats.unsent)
      const isOver = engine.unwritten > 0 || (isHopeless(stats, before) && !stats.judge?.waiting)
      if (io.signal.aborted || isOver) return stats.unsent === 0
    }
    return engine.stats().unsent === 0
  } finally {
    io.progress.stop()
  }
}

/** Of what was to be judged, something was not, though there were calls left for it. */
const isUngraded = ({ failed, waiting }: JudgeStats): boolean => failed + waiting > 0

/** Nothing came through at all since it began. */
const isHopeless = (now: EngineStats, before: EngineStats): boolean =>
  now.trouble !== null && now.unsent >= before.unsent
