import { afterEach, expect, test, vi } from 'vitest'
import { mergedCheckpoint } from '../../src/commands/mlflow/merged.ts'
import { catalogue } from '../../src/metrics/catalogue.ts'
import { silent } from '../../src/shared/progress.ts'
import { readSuite } from '../../src/suite/read.ts'
import { commit, fakeHub } from '../checkpoint/fake-hub.ts'
import { folderWith } from '../e2e/program.ts'

afterEach(() => vi.unstubAllEnvs())

test('a hub revision is promoted by the commit that its fingerprint is of, whatever the branch stands for by then', async () => {
  const hub = await fakeHub({
    'config.json': '{}',
    'tokenizer.json': '{}',
    'onnx/model.onnx': Buffer.from('weights'),
  })
  hub.faults.moves = true
  vi.stubEnv('HF_ENDPOINT', hub.endpoint)
  vi.stubEnv('XDG_CACHE_HOME', folderWith({}))
  vi.stubEnv('RUNNER_TOOL_CACHE', '')
  const folder = folderWith({
    'suite.yml':
      'name: legal\nbaseline: before\ncandidate: hf:acme/legal\ntasks: {exam: {kind: perplexity, role: general, data: exam.jsonl}}\n',
    'exam.jsonl': [{ id: '1', text: 'law' }],
  })
  const suite = await readSuite(`${folder}/suite.yml`, catalogue)
  const looking = { checkpoint: null, progress: silent, signal: new AbortController().signal }
  expect(await mergedCheckpoint(suite, looking)).toMatchObject({ hub: `hf://acme/legal@${commit}`, named: null })
})
