import { describe, expect, it } from 'vitest'
import { Outlook } from '../../src/commands/outlook.ts'
import { both } from '../../src/commands/progress.ts'
import { silent } from '../../src/shared/progress.ts'

/** An outlook whose clock goes on only as it is told, and what it says. */
function outlook() {
  const state = { now: 0, said: '' }
  const progress = new Outlook(
    (sentence) => {
      state.said = sentence()
    },
    () => state.now,
  )
  /** Evaluates `count` samples of a piece, each in so many seconds. */
  const evaluate = (label: string, total: number, seconds: number, count = total) => {
    progress.start(label, total)
    for (let done = 1; done <= count; done++) {
      state.now += seconds * 1000
      progress.advance(done)
    }
    if (count === total) progress.stop()
  }
  return { progress, evaluate, said: () => state.said }
}

const pieces = (side: string, tasks: number, total: number) =>
  Array.from({ length: tasks }, (_, i) => ({ label: `${side}: task ${i}`, total }))

describe('how far an evaluation is', () => {
  it('is told in tasks, samples and time', () => {
    const { progress, evaluate, said } = outlook()
    progress.plan([...pieces('baseline', 40, 10), ...pieces('candidate', 40, 10)])
    evaluate('baseline: task 0', 10, 1)
    expect(said()).toBe('baseline: 1 of 40 tasks, 1 % of all samples')
    for (let i = 1; i < 12; i++) evaluate(`baseline: task ${i}`, 10, 1)
    progress.start('baseline: task 12', 10)
    expect(said()).toBe('baseline: 12 of 40 tasks, 15 % of all samples, about 10 minutes left')
    for (let i = 12; i < 40; i++) evaluate(`baseline: task ${i}`, 10, 1)
    for (let i = 0; i < 39; i++) evaluate(`candidate: task ${i}`, 10, 1)
    expect(said()).toBe('candidate: 39 of 40 tasks, 98 % of all samples, about a minute left')
  })

  it('takes a task to be as slow on the candidate as it was on the baseline', () => {
    const { progress, evaluate, said } = outlook()
    progress.plan([...pieces('baseline', 2, 100), ...pieces('candidate', 2, 100)])
    evaluate('baseline: task 0', 100, 1)
    evaluate('baseline: task 1', 100, 36)
    evaluate('candidate: task 0', 100, 1)
    expect(said()).toBe('candidate: 1 of 2 tasks, 75 % of all samples, about an hour left')
  })

  it('counts what is there already as done, and only what is asked as work', () => {
    const { progress, evaluate, said } = outlook()
    progress.plan([...pieces('baseline', 4, 100), ...pieces('candidate', 4, 100)])
    progress.plan(pieces('baseline', 4, 0))
    evaluate('candidate: task 0', 100, 6, 50)
    expect(said()).toBe('candidate: 0 of 4 tasks, 12 % of all samples, about 35 minutes left')
  })

  it('is told of other work too: downloads, waiting for a server', () => {
    const { progress, said } = outlook()
    progress.plan(pieces('baseline', 2, 10))
    progress.start('Downloading acme/model model.onnx', 4000)
    progress.advance(1700)
    expect(said()).toBe('Downloading acme/model model.onnx: 42 %')
  })

  it.each([
    [50, 'a minute'],
    [400, '7 minutes'],
    [1500, '25 minutes'],
    [3500, 'an hour'],
    [5400, '1½ hours'],
    [36_000, '10 hours'],
  ])('%i seconds are "about %s"', (seconds, words) => {
    const left = outlook()
    left.progress.plan([{ label: 'baseline: a', total: 2 }])
    left.evaluate('baseline: a', 2, seconds, 1)
    expect(left.said()).toContain(`about ${words} left`)
  })

  it('is told beside what the log is told', () => {
    const heard: string[] = []
    const { progress, said } = outlook()
    const log = {
      ...silent,
      start: (label: string) => heard.push(label),
      advance: (done: number) => heard.push(String(done)),
    }
    const all = both(log, progress)
    all.plan?.([{ label: 'baseline: a', total: 2 }])
    all.start('baseline: a', 2)
    all.advance(1)
    expect(heard).toEqual(['baseline: a', '1'])
    expect(said()).toBe('baseline: 0 of 1 task, 50 % of all samples')
  })
})
