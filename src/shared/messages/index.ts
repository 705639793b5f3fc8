import { checkpointMessages } from './checkpoint.ts'
import { evaluationMessages } from './evaluation.ts'
import { gatherMessages } from './gather.ts'
import { githubMessages } from './github.ts'
import { historyMessages } from './history.ts'
import { initMessages } from './init.ts'
import { judgeMessages } from './judge.ts'
import { mlflowMessages } from './mlflow.ts'
import { monitorMessages } from './monitor.ts'
import { noiseMessages } from './noise.ts'
import { onnxMessages } from './onnx.ts'
import { overrideMessages } from './override.ts'
import { peopleMessages } from './people.ts'
import { policyMessages } from './policy.ts'
import { promiseMessages } from './promise.ts'
import { publishingMessages } from './publishing.ts'
import { recordedMessages } from './recorded.ts'
import { reportMessages } from './report.ts'
import { requestMessages } from './requests.ts'
import { runtimeMessages } from './runtime.ts'
import { samplesMessages } from './samples.ts'
import { scoreMessages } from './score.ts'
import { serveMessages } from './serve.ts'
import { serverMessages } from './server.ts'
import { suiteMessages } from './suite.ts'
import { watchMessages } from './watch.ts'

/** Every error message of the program, by code. A code is stable: report.json and the log carry it. */
export const messages = {
  ...suiteMessages,
  ...samplesMessages,
  ...checkpointMessages,
  ...requestMessages,
  ...onnxMessages,
  ...runtimeMessages,
  ...serverMessages,
  ...judgeMessages,
  ...evaluationMessages,
  ...recordedMessages,
  ...scoreMessages,
  ...serveMessages,
  ...gatherMessages,
  ...noiseMessages,
  ...peopleMessages,
  ...policyMessages,
  ...reportMessages,
  ...githubMessages,
  ...overrideMessages,
  ...publishingMessages,
  ...initMessages,
  ...mlflowMessages,
  ...monitorMessages,
  ...historyMessages,
  ...promiseMessages,
  ...watchMessages,
}

export type MessageCode = keyof typeof messages
