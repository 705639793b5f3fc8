import { existsSync } from 'node:fs'
import { filesOf } from '../../people/ratings/read.ts'
import { readKey as readSheetKey } from '../../people/sheet/key-file.ts'
import { doctorTexts } from '../../shared/messages/doctor.ts'
import { counted } from '../../shared/numbers.ts'
import type { JudgeModel, PeopleSettings } from '../../suite/graders.ts'
import type { Suite } from '../../suite/suite.ts'
import { readKey } from '../environment.ts'
import { isJudged } from '../judge.ts'
import { isRated } from '../people.ts'
import { attempt, type Finding, ok, warn } from './finding.ts'
import { examineServer } from './served.ts'

/** Whether the judges of a suite can be asked, and whether the sheets of its people are there. No judge is asked anything. */
export async function examineGraders({ tasks }: Suite): Promise<Finding[]> {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const task of tasks.filter(isJudged))
    for (const model of task.judge.models) {
      const way = `${model.model} ${model.address} ${model.keyVariable}`
      if (!seen.has(way)) findings.push(...(await examineJudge(model)))
      seen.add(way)
    }
  for (const task of tasks.filter(isRated)) findings.push(await examineSheets(task.name, task.people))
  return findings
}

async function examineJudge({ model, address, keyVariable }: JudgeModel): Promise<Finding[]> {
  let key: string | null = null
  const access = await attempt(`API key of ${model}`, async () => {
    key = readKey(`judge ${model}`, keyVariable)
    return doctorTexts.keyHere(keyVariable ?? '')
  })
  // Whoever is sent no key says nothing of what it has.
  if (access.state === 'bad') return [access]
  const server = await examineServer(`judge ${model}`, { address, model, key }, doctorTexts.startJudge)
  return keyVariable === null ? [server] : [access, server]
}

async function examineSheets(task: string, { key, ratings }: PeopleSettings): Promise<Finding> {
  const check = `people of ${task}`
  if (!existsSync(key)) return warn(check, doctorTexts.sheetKeyMissing(key), doctorTexts.sheetKeyAdvice)
  const whole = await attempt(check, async () => {
    readSheetKey(key)
    return ''
  })
  if (whole.state === 'bad') return whole
  const sheets = filesOf(ratings).filter((path) => existsSync(path))
  if (sheets.length === 0) return warn(check, doctorTexts.noSheets(ratings), doctorTexts.noSheetsAdvice)
  return ok(check, doctorTexts.sheets({ count: counted(sheets.length, 'filled sheet'), key }))
}
