import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { patient, progressOn } from '../../src/commands/progress.ts'

function plain() {
  const written: string[] = []
  return { written, progress: progressOn({ write: (text) => written.push(text) }) }
}

describe('progress where there is no terminal', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is one plain line for a finished piece of work', () => {
    const { written, progress } = plain()
    progress.start('baseline: glosses', 2)
    progress.advance(1)
    vi.advanceTimersByTime(1500)
    progress.advance(2)
    progress.stop()
    expect(written).toEqual(['baseline: glosses: 2/2 in 1.5 s\n'])
  })

  it('is never silent for much longer than ten seconds, and never chatty', () => {
    const { written, progress } = plain()
    progress.start('candidate: long', 100)
    for (let done = 1; done <= 50; done++) {
      vi.advanceTimersByTime(1000)
      progress.advance(done)
    }
    expect(written).toEqual([10, 20, 30, 40, 50].map((done) => `candidate: long: ${done}/100\n`))
  })

  it('is one line whatever a checkpoint says of itself, and no command to the runner', () => {
    const { written, progress } = plain()
    progress.note('baseline: the special token "\u001b[2J"\n::add-mask::x\n##[error]y')
    expect(written).toHaveLength(1)
    expect(written[0]).not.toMatch(/\u001b|\n.|::|##\[/)
  })

  it('says nothing of work that takes no time, and all of what follows work that did', () => {
    const { written, progress } = plain()
    const quiet = patient(progress)
    const work = (milliseconds: number) => {
      quiet.start('counting', 2)
      quiet.advance(1)
      vi.advanceTimersByTime(milliseconds)
      quiet.advance(2)
      quiet.stop()
    }
    work(900)
    expect(written).toEqual([])
    work(1100)
    work(100)
    expect(written).toHaveLength(2)
  })

  it('says nothing of work that was broken off', () => {
    const { written, progress } = plain()
    progress.start('candidate: long', 100)
    progress.advance(3)
    progress.stop()
    expect(written).toEqual([])
  })
})

/** `script` gives a process a terminal of its own. */
const hasScript = existsSync('/usr/bin/script')

it.skipIf(!hasScript)(
  'on a terminal it is a bar that is gone when the work is done (skipped without the program script)',
  () => {
    const code = `
    import { patient, progressOn } from './src/commands/progress.ts'
    const progress = progressOn(process.stderr)
    progress.start('baseline: glosses', 4)
    for (let done = 1; done <= 4; done++) { progress.advance(done); await new Promise((r) => setTimeout(r, 120)) }
    progress.note('a note')
    progress.stop()
  `
    const command = `${process.execPath} --input-type=module -e "$CODE"`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      encoding: 'utf8',
      env: { ...process.env, CODE: code, TERM: 'xterm' },
    })
    expect(stdout).toContain('baseline: glosses')
    expect(stdout).toMatch(/[█░]/)
    expect(stdout).toMatch(/2\/4/)
    expect(stdout).toContain('a note')
  },
)
