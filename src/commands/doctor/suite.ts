import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { readGraph } from '../../backends/onnx/graph/graph.ts'
import { isRecorded } from '../../backends/recorded/folder.ts'
import { readRecorded } from '../../backends/recorded/read.ts'
import { locate } from '../../checkpoint/locate.ts'
import { generationSettings } from '../../checkpoint/settings.ts'
import { chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { type Side, sides } from '../../evidence/evidence.ts'
import { catalogue } from '../../metrics/catalogue.ts'
import { readSamples } from '../../samples/read.ts'
import type { SampleSet } from '../../samples/sample.ts'
import { GateError } from '../../shared/errors.ts'
import { counted } from '../../shared/numbers.ts'
import { listed } from '../../shared/shown.ts'
import { readSuite } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { whereOf } from '../environment.ts'
import { recordedTasks, withoutAsking } from '../recorded.ts'
import { bad, type Finding, ok } from './finding.ts'

/** The finding of work that says itself what is wrong. */
async function attempt(check: string, work: () => Promise<string>): Promise<Finding> {
  try {
    return ok(check, await work())
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    return bad(check, error.message, error.hint)
  }
}

/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineSide(side: Side, suite: Suite, file: string, sets: Sets): Promise<Finding> {
  const source = suite[side]
  if (isRecorded(source.path)) return examineRecorded(side, suite, sets)
  const folder = resolve(suite.folder, source.path)
  if (source.path.startsWith('hf:')) return ok(side, `${source.path}, to be fetched from the hub`)
  if (!existsSync(folder)) {
    const line = `line ${source.place.line} of ${file}`
    return bad(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`)
  }
  return attempt(side, async () => {
    const files = await locate(source, whereOf(suite.folder))
    const tokenizer = await loadTokenizer(files)
    await chatTemplate(files, tokenizer)
    await generationSettings(files, tokenizer)
    return `${folder}, ${readGraph(files.onnx).precision}`
  })
}

type Sets = ReadonlyMap<string, SampleSet>

/** Whether recorded evidence can be read and is whole, as far as the data could be read. */
async function examineRecorded(side: Side, suite: Suite, sets: Sets): Promise<Finding> {
  const { path } = suite[side]
  const known = { ...suite, tasks: suite.tasks.filter((task) => sets.has(task.name)) }
  let lacking: string[] = []
  const finding = await attempt(side, async () => {
    const { tasks } = await readRecorded(path, suite.folder, recordedTasks(known, sets))
    lacking = known.tasks.flatMap(({ name }) => {
      const lost = sets.get(name)!.samples.length - tasks.get(name)!.evidence.length
      return lost > 0 ? [`${counted(lost, 'sample')} of ${name}`] : []
    })
    return `${path}, ${listed([...tasks.values()].map(({ file }) => file))}`
  })
  if (lacking.length === 0) return finding
  return bad(side, `${path} has nothing for ${listed(lacking)}`, 'Record every sample: what is missing never passes.')
}

/** Whether a suite, the data of its tasks and its checkpoints can be read. Null suite: it could not be read. */
export async function examineSuite(file: string): Promise<{ suite: Suite | null; findings: Finding[] }> {
  let suite: Suite | null = null
  const findings = [
    await attempt('suite', async () => {
      suite = await readSuite(file, catalogue)
      return `${file}: ${counted(suite.tasks.length, 'task')}, ${counted(suite.rules.length, 'rule')}`
    }),
  ]
  // TypeScript does not see the assignment in the closure.
  const read = suite as Suite | null
  if (read === null) return { suite: null, findings }
  const sets = new Map<string, SampleSet>()
  const data: Finding[] = []
  for (const task of withoutAsking(read).tasks) {
    const check = `data of ${task.name}`
    data.push(
      await attempt(check, async () => {
        const set = await readSamples(task.data)
        sets.set(task.name, set)
        return `${task.data.written}: ${counted(set.samples.length, 'sample')}`
      }),
    )
  }
  for (const side of sides) findings.push(await examineSide(side, read, file, sets))
  return { suite: read, findings: [...findings, ...data] }
}
