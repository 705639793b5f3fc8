import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../../src/backends/server/process/port.ts'
import { root, setUp } from '../setup.mjs'
import { equal } from './compare.mjs'
import { endToEnd } from './end.mjs'
import { mlflow } from './environment.mjs'
import { legalExample } from './mlflow-example.mjs'
import { promotion } from './mlflow-promotion.mjs'
import { startMlflow } from './mlflow-server.mjs'
import { troubles } from './mlflow-troubles.mjs'
import { watched } from './mlflow-watch.mjs'
import { command, runGate } from './program.mjs'
import { finished } from './started.mjs'

const usage = `npm run e2e:mlflow -- [options]

Holds the promises of test/mlflow to a real MLflow server, then runs examples/legal as a user would: runs logged, a checkpoint promoted, an alias as
baseline, a way back; the server stopped, held, asking for a password, asked by a name that it does not know. All is read back by MLflow's own client.

  --program FILE     src/cli.ts, or dist/cli/index.js
  --picture FILE     a picture of MLflow's page of the run, by Chromium (CHROMIUM names it)
  --no-promises      without the tests`

const { values } = parseArgs({
  options: {
    program: { type: 'string', default: 'src/cli.ts' },
    picture: { type: 'string' },
    'no-promises': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

async function main(scratch) {
  const bin = await mlflow()
  const place = join(scratch, 'server')
  mkdirSync(place)
  const port = await freePort()
  const server = await startMlflow(bin, place, port)
  const legal = legalExample(scratch)
  const { program } = values
  /** What the stories have in common. `gate` and `run` speak to the server unless another one is named. */
  const scene = {
    ...{ scratch, bin, place, port, server },
    gate: (args, env = {}) =>
      command(args, { program, cwd: legal, env: { MLFLOW_TRACKING_URI: server.address, ...env } }),
    run: (name, env = {}) =>
      runGate(join(legal, `${name}.yml`), join(scratch, name), {
        program,
        env: { MLFLOW_TRACKING_URI: server.address, ...env },
      }),
  }
  const figures = values['no-promises'] ? [] : await promises(server.address)
  figures.push(...(await promotion(scene, values.picture)))
  figures.push(...(await watched(scene)))
  figures.push(...(await troubles(scene)))
  return figures
}

/** Of the faults some: every one at every request takes a real server half an hour. */
const faults = '200 and not done \\(once\\)|lost \\(on\\)|by a gateway'

async function promises(address) {
  const held = async (what, args) => {
    const { status } = await finished(setUp(), [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHECKPOINT_GATE_MLFLOW: address },
    })
    return equal(`${what} of test/mlflow on the real server`, status, 0)
  }
  return [await held('promises', ['test/mlflow/promises']), await held('faults', ['test/mlflow/faults', '-t', faults])]
}

await endToEnd(usage, { ...values, data: true }, main)
