import { join } from 'node:path'
import { checkpoint, makeWork, writeWork } from './work.ts'

// node prepare.ts OPTIONS: writes what the contestants are given, and prints where
const options = JSON.parse(process.argv[2] ?? '{}') as Record<
  'scratch' | 'texts' | 'prompts' | 'threads' | 'rows',
  string
>
const folder = checkpoint()
if (folder === null) {
  const missing = 'skipped: the real checkpoints are not there. Make them with: sh ../shared/models/make.sh'
  console.log(JSON.stringify({ missing }))
} else {
  const number = (key: 'texts' | 'prompts' | 'threads' | 'rows') => Number(options[key])
  const work = await makeWork(folder, options.scratch, {
    texts: number('texts'),
    prompts: number('prompts'),
    threads: number('threads'),
    rows: number('rows'),
  })
  const workFile = join(options.scratch, 'work.json')
  writeWork(workFile, work)
  console.log(JSON.stringify({ workFile, work }))
}
