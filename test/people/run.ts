import { join } from 'node:path'
import { sides } from '../../src/evidence/evidence.ts'
import { RunFolder } from '../../src/evidence/run-folder.ts'
import { type Answers, planSheets, type SheetSettings } from '../../src/people/sheet/plan.ts'
import type { Sample } from '../../src/samples/sample.ts'
import { usualRubric } from '../../src/suite/rubric-schema.ts'
import type { Suite } from '../../src/suite/suite.ts'
import type { GenerateTask } from '../../src/suite/task.ts'

export const task = {
  name: 'summaries',
  role: 'domain',
  kind: 'generate',
  prompt: null,
  system: null,
  judge: null,
  people: null,
} as unknown as GenerateTask

const topics = ['law', 'food', 'sport']

export function samplesFor(count: number): Sample[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `doc-${i}`,
    prompt: `Sum up text number ${i} in one sentence.`,
    references: [`Text ${i} says what it says.`],
    topics: [topics[i % topics.length]!],
    source: { file: 'data.jsonl', line: i + 1 },
  }))
}

/** Answers of both sides; nothing in them tells whose they are. */
export function answersTo(
  samples: readonly Sample[],
  {
    baseline = (i: number) => `Number ${i} treats its subject at length.`,
    candidate = (i: number) => `A short sum of ${i}.`,
  } = {},
): Answers {
  return {
    samples,
    baseline: new Map(samples.map(({ id }, i) => [id, baseline(i)])),
    candidate: new Map(samples.map(({ id }, i) => [id, candidate(i)])),
  }
}

export function settingsOf(more: Partial<SheetSettings> = {}): SheetSettings {
  return {
    compare: 'pairs',
    rubric: usualRubric,
    samples: 50,
    raters: ['anna', 'ben'],
    overlap: 50,
    repeats: 0.05,
    secret: 'a secret',
    ...more,
  }
}

export function sheetsOf(more: Partial<SheetSettings> = {}, answers = answersTo(samplesFor(60))) {
  return { ...planSheets(task, answers, settingsOf(more)), answers }
}

/** A run folder as a finished run leaves it. */
export function runFolder(scratch: string, { samples, ...texts }: Answers, suite: Partial<Suite> = {}): string {
  const path = join(scratch, 'run')
  const folder = new RunFolder(path)
  folder.writeSamples(task.name, samples)
  for (const side of sides) {
    const file = folder.evidence(side, task.name)
    file.open(side)
    for (const [id, text] of texts[side]) file.append({ id, kind: 'answer', text, finish: 'eos' })
    file.close()
  }
  const source = (checkpoint: string) => ({ path: checkpoint, server: null })
  folder.writeRecord({
    schema: 1,
    suite: {
      tasks: [task],
      seed: 1,
      resamples: 1000,
      baseline: source('models/old-lion'),
      candidate: source('models/new-tiger'),
      ...suite,
    } as unknown as Suite,
    opened: { baseline: null, candidate: null },
    data: [],
    versions: {},
    error: null,
    started: '2026-11-01T00:00:00.000Z',
    seconds: 1,
  })
  return path
}
