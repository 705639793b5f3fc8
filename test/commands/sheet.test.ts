import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SheetOptions } from '../../src/commands/sheet/options.ts'
import { makeSheets } from '../../src/commands/sheet.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import { readKey } from '../../src/people/sheet/key-file.ts'
import type { GenerateTask } from '../../src/suite/task.ts'
import { answersTo, runFolder, samplesFor, task } from '../people/run.ts'

const samples = samplesFor(80)
const answers = answersTo(samples, {
  baseline: (i) => (i === 7 ? 'the same' : i === 9 ? 'I am Old-Lion.' : `Number ${i}.`),
  candidate: (i) => (i === 7 ? 'the same' : `Of ${i}.`),
})
let scratch = ''
let run = ''
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gate-sheet-'))
  run = runFolder(scratch, { ...answers, candidate: new Map([...answers.candidate].slice(0, 75)) })
})

let outs = 0
const make = (options: SheetOptions = {}, dir = run) =>
  makeSheets(dir, { seed: '1', out: join(scratch, `out${++outs}`), ...options })
const keyOf = () => readKey(join(scratch, `out${outs}.key.json`)).key

describe('checkpoint-gate sheet', () => {
  it('says what was drawn, what to send to whom, what to keep, and what comes next', () => {
    const text = make({ samples: '75', raters: 'anna, Dr Ben', form: 'html,csv' })
    const shown = text
      // However the way from here to the temporary folder is written.
      .replace(/[^\s]*\/(?=(?:out1|run)\b)/g, '')
      .replace(/s[bcdfghjkmnpqrtvw]{10}/g, 'SHEET')
    expect(shown).toMatchInlineSnapshot(`
      ""summaries": 75 of 75 samples, drawn at random, as pairs side by side

        anna    65 pairs  anna-SHEET.html, anna-SHEET.csv, guide.txt
        Dr Ben  64 pairs  Dr_Ben-SHEET.html, Dr_Ben-SHEET.csv, guide.txt

      - 1 sample with the same answer on both sides: a tie, and not asked about.
      - 5 samples without an answer on both sides could not be drawn.
      - An answer to "doc-9" names a checkpoint: who reads it is not blind.

      The sheets are in out1: send everyone the file with their name.
      The key is out1.key.json: keep it, and keep it from those who rate.

      When sheets have come back:
        checkpoint-gate ratings run FILES... --key out1.key.json

      For the gate, in the task of the suite (paths from its folder):
        people:
          ratings: ratings/*
          key: out1.key.json
          compare: pairs
          samples: 75
      "
    `)
  })

  it('takes 50 samples, one rater, pairs and a page where nothing is said', () => {
    make()
    const key = keyOf()
    expect(key.samples).toHaveLength(50)
    expect(key.compare).toBe('pairs')
    expect(key.raters.map(({ rater }) => rater)).toEqual(['rater'])
    expect(readdirSync(join(scratch, `out${outs}`))).toEqual([`rater-${key.sheet}.html`])
  })

  it('takes as many samples as the suite asks for', () => {
    const people = { compare: 'scores', samples: 70 }
    const rated = { ...task, people } as unknown as GenerateTask
    const own = runFolder(mkdtempSync(join(tmpdir(), 'gate-sheet-')), answers, { tasks: [rated] })
    make({}, own)
    expect(keyOf()).toMatchObject({ compare: 'scores' })
    expect(keyOf().samples).toHaveLength(70)
  })

  it('compares as the suite says, by the criteria of its judge', () => {
    const rubric = {
      role: 'You are a judge.',
      criteria: [{ name: 'wit', title: 'Wit', asks: 'Is it witty?', low: 1, high: 7 }],
    }
    const judged = { ...task, judge: { rubric, compare: 'scores' }, people: null } as unknown as GenerateTask
    const own = runFolder(mkdtempSync(join(tmpdir(), 'gate-sheet-')), answersTo(samplesFor(5)), { tasks: [judged] })
    make({}, own)
    expect(keyOf()).toMatchObject({ compare: 'scores', rubric })
  })

  it('takes an overlap in samples or as a share', () => {
    for (const [overlap, common] of [
      ['20%', 12],
      ['12', 12],
      ['0', 0],
      ['100%', 60],
    ] as const) {
      make({ samples: '60', raters: 'anna,ben', overlap, repeats: '0' })
      const [anna, ben] = keyOf().raters.map(({ items }) => new Set(items.map(({ sample }) => sample)))
      expect(
        [...anna!].filter((sample) => ben!.has(sample)).length - Number(anna!.has('doc-7') && ben!.has('doc-7')),
      ).toBeLessThanOrEqual(common)
      expect(anna!.size + ben!.size).toBeGreaterThanOrEqual(60 + common - 2)
    }
  })

  it.each<[options: SheetOptions, said: string]>([
    [{ samples: '1' }, '--samples is given "1"; allowed: a whole number from 2 to 100000.'],
    [{ samples: 'all' }, '--samples is given "all"; allowed: a whole number from 2 to 100000.'],
    [{ compare: 'both' }, '--compare is given "both"; allowed: pairs, scores.'],
    [{ raters: '' }, '--raters is given ""; allowed: names with commas between'],
    [{ raters: 'anna,../ben' }, '--raters is given "../ben"; allowed: names with commas between'],
    [{ raters: 'Anna B,anna_b' }, '--raters is given "Anna B,anna_b"; allowed: names with commas between'],
    [{ overlap: 'half' }, '--overlap is given "half"; allowed: a whole number from 0 to 100000.'],
    [{ overlap: '120%' }, '--overlap is given "120%"; allowed: a share from 0 to 100%, such as 5%.'],
    [{ repeats: '60%' }, '--repeats is given "60%"; allowed: a share from 0 to 50%, such as 5%.'],
    [
      { form: 'pdf' },
      '--form is given "pdf"; allowed: html, csv, label-studio, or several of them with commas between.',
    ],
    [{ form: ',' }, '--form is given ","; allowed: html, csv, label-studio'],
    [
      { task: 'sumaries' },
      'No task "sumaries" of this run has answers that people could rate. Those that have: "summaries".',
    ],
  ])('refuses %j', (options, said) => {
    expect(() => make(options)).toThrow(said)
  })

  it('writes over no key: its sheets may be with those who rate', () => {
    make({ out: join(scratch, 'twice') })
    const before = readdirSync(join(scratch, 'twice'))
    expect(() => make({ out: join(scratch, 'twice'), seed: '2' })).toThrow('the key of earlier sheets')
    expect(readdirSync(join(scratch, 'twice'))).toEqual(before)
  })

  it('asks which task is meant where there are several, and says where there is none', () => {
    const tasks = [task, { ...task, name: 'titles' }, { ...task, name: 'odd', kind: 'perplexity' }] as GenerateTask[]
    const several = runFolder(mkdtempSync(join(tmpdir(), 'gate-sheet-')), answers, { tasks })
    expect(() => make({}, several)).toThrow(
      'More than one task of this run has answers that people could rate: "summaries" and "titles".',
    )
    const none = runFolder(mkdtempSync(join(tmpdir(), 'gate-sheet-')), answers, { tasks: tasks.slice(2) })
    expect(() => make({}, none)).toThrow('holds no task of kind generate')
  })

  it('draws from no shard, and from no run that answered nothing', () => {
    const shard = runFolder(mkdtempSync(join(tmpdir(), 'gate-sheet-')), answers)
    const folder = new RunFolder(shard)
    folder.writeRecord({ ...folder.readRecord(), shard: { index: 2, of: 3 } })
    expect(() => make({}, shard)).toThrow('holds shard 2 of 3')
    const silent = runFolder(mkdtempSync(join(tmpdir(), 'gate-sheet-')), { ...answers, candidate: new Map() })
    expect(() => make({}, silent)).toThrow('holds no sample of "summaries" that both sides have answered.')
  })

  it('says where it cannot write', () => {
    writeFileSync(join(scratch, 'file'), '')
    expect(() => make({ out: join(scratch, 'file', 'sheets') })).toThrow('cannot be written')
  })
})
