import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readGraph } from '../../backends/onnx/graph/graph.ts'
import { isRecorded } from '../../backends/recorded/folder.ts'
import type { Recorded } from '../../backends/recorded/read.ts'
import { locate } from '../../checkpoint/locate.ts'
import { generationSettings } from '../../checkpoint/settings.ts'
import { chatTemplate } from '../../checkpoint/template.ts'
import { loadTokenizer } from '../../checkpoint/tokenizer/tokenizer.ts'
import { type Side, sides } from '../../evidence/evidence.ts'
import { catalogue } from '../../metrics/catalogue.ts'
import { readSamples } from '../../samples/read.ts'
import type { SampleSet } from '../../samples/sample.ts'
import { memoryLimit } from '../../shared/limits.ts'
import { counted } from '../../shared/numbers.ts'
import { listed } from '../../shared/shown.ts'
import { readSuite } from '../../suite/read.ts'
import type { Suite } from '../../suite/suite.ts'
import { whereOf } from '../environment.ts'
import { readSide, refuseUnequalRepeats, refuseUnrecordedScores, withoutAsking } from '../recorded.ts'
import { attempt, bad, type Finding, ok } from './finding.ts'
import { examineGraders } from './graders.ts'
import { judgeWeights } from './machine.ts'
import { examineAlias, examineMlflow } from './mlflow.ts'
import { judgeSamples } from './repeated.ts'
import { examineServed } from './served.ts'
import { examineWorkflows } from './workflow.ts'

/** Whether a checkpoint is there and whole; one of the hub is not fetched for that. */
async function examineCheckpoint(side: Side, suite: Suite, file: string): Promise<Finding> {
  const source = suite[side]
  const folder = resolve(suite.folder, source.path)
  if (source.path.startsWith('mlflow:')) return examineAlias(suite, process.env)
  if (source.path.startsWith('hf:')) return ok(side, `${source.path}, to be fetched from the hub`)
  if (!existsSync(folder) && source.prepare !== null) return ok(side, `${source.path}, to be made by its command`)
  if (!existsSync(folder)) {
    const line = `line ${source.place.line} of ${file}`
    return bad(side, `${folder} does not exist`, `Correct ${line}, or put the checkpoint there before the gate runs.`)
  }
  let weights = 0
  const finding = await attempt(side, async () => {
    const files = await locate(source, whereOf(suite.folder))
    const tokenizer = await loadTokenizer(files)
    await chatTemplate(files, tokenizer)
    await generationSettings(files, tokenizer)
    for (const path of [files.onnx, ...files.external.map((each) => each.path)]) weights += (await stat(path)).size
    return `${folder}, ${readGraph(files.onnx).precision}`
  })
  return finding.state === 'ok' ? judgeWeights(side, finding.found, weights, memoryLimit()) : finding
}

type Sets = ReadonlyMap<string, SampleSet>

/** Whether recorded evidence can be read and is whole, as far as the data could be read; `source`: what was read. */
async function examineRecorded(
  side: Side,
  suite: Suite,
  sets: Sets,
): Promise<{ finding: Finding; source: Recorded | null }> {
  const { path } = suite[side]
  const known = { ...suite, tasks: suite.tasks.filter((task) => sets.has(task.name)) }
  let source: Recorded | null = null
  let otherwise: string[] = []
  const finding = await attempt(side, async () => {
    const read = await readSide(side, known, sets)
    source = read.recorded
    otherwise = read.earlier?.otherwise.map(({ task }) => task) ?? []
    return `${path}, ${listed([...source.tasks.values()].map(({ file }) => file))}`
  })
  // TypeScript does not see the assignment in the closure.
  const read = source as Recorded | null
  const lacking = [...(read?.tasks ?? [])].flatMap(([name, { evidence }]) => {
    const lost = sets.get(name)!.samples.length - evidence.length
    return lost > 0 ? [`${counted(lost, 'sample')} of ${name}`] : []
  })
  if (otherwise.length > 0) {
    const advice =
      'Evaluate that checkpoint anew under this suite: until then these rows are not comparable, and block.'
    return { finding: bad(side, `${path} was asked otherwise on ${listed(otherwise)}`, advice), source: read }
  }
  if (lacking.length === 0) return { finding, source: read }
  const advice = 'Record every sample: what is missing never passes.'
  return { finding: bad(side, `${path} has nothing for ${listed(lacking)}`, advice), source: read }
}

/** Both sides, and whether they go together. */
async function examineSides(suite: Suite, file: string, sets: Sets): Promise<Finding[]> {
  const findings: Finding[] = []
  const sources: Recorded[] = []
  for (const side of sides) {
    if (isRecorded(suite[side].path)) {
      const { finding, source } = await examineRecorded(side, suite, sets)
      findings.push(finding)
      if (source !== null) sources.push(source)
    } else if (suite[side].server !== null) findings.push(...(await examineServed(side, suite, suite[side].server)))
    else findings.push(await examineCheckpoint(side, suite, file))
  }
  const [baseline, candidate] = sources
  const together = await attempt('both sides', async () => {
    refuseUnrecordedScores(suite)
    if (baseline && candidate) refuseUnequalRepeats({ baseline, candidate })
    return ''
  })
  return together.state === 'bad' ? [...findings, together] : findings
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
    const finding = await attempt(check, async () => {
      sets.set(task.name, await readSamples(task.data))
      return ''
    })
    const set = sets.get(task.name)
    data.push(set === undefined ? finding : judgeSamples(check, task.data.written, set.samples))
  }
  const sides = await examineSides(read, file, sets)
  const graders = await examineGraders(read)
  const mlflow = await examineMlflow(read, process.env)
  const workflows = examineWorkflows(read.folder)
  return { suite: read, findings: [...findings, ...sides, ...data, ...graders, ...mlflow, ...workflows] }
}
