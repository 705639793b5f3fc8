import { createHash } from 'node:crypto'
import type { JudgeModel } from '../suite/graders.ts'
import { identityOf, type Question } from './judgement.ts'
import { parametersOf, type Way } from './way.ts'

/**
 * What a verdict is known by: sha256 of where it was asked, of which model, how, and what. How: the parameters that the model took, and
 * the form in which the reply was asked for. No API key is in it: the same model behind another key says the same.
 */
export function keyOf(question: Question, model: JudgeModel, way: Way): string {
  const how = [model.address, model.model, parametersOf(model, way), way.format]
  return createHash('sha256')
    .update(`${JSON.stringify(how)}\n${identityOf(question)}`)
    .digest('hex')
}
