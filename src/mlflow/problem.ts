import { gateError } from '../shared/errors.ts'
import { mlflowTexts } from '../shared/messages/mlflow.ts'
import type { Mlflow } from './client.ts'
import type { Failure, Reply } from './failure.ts'

/** MLflow did not do what it was asked, with the sentence for whoever reads the report. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly failure: Failure

  constructor(failure: Failure, sentence: string) {
    super(sentence)
    this.failure = failure
  }
}

/** What was asked for, or throws `Refused`. @param doing what was being done: `making the run` */
export function done<T>(reply: Reply<T>, client: Mlflow, doing: string): T {
  if (reply.ok) return reply.body
  throw new Refused(reply.failure, mlflowTexts.failed({ ...reply.failure, doing, address: client.place.address }))
}

/** What was asked for; null: it does not exist. */
export function doneOrMissing<T>(reply: Reply<T>, client: Mlflow, doing: string): T | null {
  return !reply.ok && reply.failure.kind === 'missing' ? null : done(reply, client, doing)
}

/** An answer that lacks what every MLflow gives, or has it in another form. */
export function unforeseen(client: Mlflow, doing: string, what: string): Refused {
  const failure: Failure = { kind: 'not-mlflow', status: 200, said: what }
  return new Refused(failure, mlflowTexts.failed({ ...failure, doing, address: client.place.address }))
}

/** As an error that ends a command. */
export function asError(error: unknown): unknown {
  if (!(error instanceof Refused)) return error
  return gateError('mlflow-refused', { said: error.message }, error)
}
