import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { mlflowRun } from '../../src/mlflow/of-report.ts'
import { root, setUp } from '../setup.mjs'
import { endToEnd } from './end.mjs'
import { mlflow } from './environment.mjs'
import { startMlflow } from './mlflow-server.mjs'
import { recordDrift, seen } from './mlflow-watch.mjs'
import { freePort, runGate } from './program.mjs'

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

const figure = (what, found, limit, holds) => ({ what, found: String(found), limit, holds })
const equal = (what, found, wanted) =>
  figure(what, JSON.stringify(found), JSON.stringify(wanted), JSON.stringify(found) === JSON.stringify(wanted))

async function main(scratch) {
  const bin = mlflow()
  const place = join(scratch, 'server')
  mkdirSync(place)
  const port = await freePort()
  let server = await startMlflow(bin, place, port)
  const figures = []
  try {
    if (!values['no-promises']) figures.push(promises(server.address))
    const legal = examples(scratch)
    const gate = (...args) => program(args, { MLFLOW_TRACKING_URI: server.address }, legal)
    const run = (name, env = {}) =>
      runGate(join(legal, `${name}.yml`), join(scratch, name), {
        env: { MLFLOW_TRACKING_URI: server.address, ...env },
        program: values.program,
      })

    // The baseline itself comes first into production, then what was made of it with care.
    const before = await run('same')
    figures.push(...(await asSent('a run that passed', before, bin, server.address, '')))
    const first = gate('promote', before.out, '--suite', 'same.yml', '--json')
    figures.push(equal('promoted', [first.status, first.json?.version, first.json?.before], [0, '1', null]))

    const careless = await run('checkpoint-gate')
    figures.push(equal('a run that is blocked', careless.status, 1))
    figures.push(...(await asSent('a run that is blocked', careless, bin, server.address, '')))
    const refused = gate('promote', careless.out, '--suite', 'checkpoint-gate.yml')
    figures.push(equal('a blocked checkpoint promoted', refused.status, 1))

    const careful = await run('careful')
    const second = gate('promote', careful.out, '--suite', 'careful.yml', '--json')
    figures.push(
      equal('promoted over it', [second.status, second.json?.version, second.json?.before?.version], [0, '2', '1']),
    )
    const promoted = await asSent('the promoted run', careful, bin, server.address, 'legal')
    figures.push(...promoted)
    const held = client(bin, server.address, logged(careful).id, 'legal')
    figures.push(equal('aliases', sorted(held.aliases), { champion: '2', 'previous-champion': '1' }))
    figures.push(equal('its version names the run', held.versions['2'].run, logged(careful).id))
    figures.push(
      equal(
        'its fingerprint',
        held.versions['2'].tags['gate.fingerprint'],
        careful.report.compared.candidate.opened.fingerprint,
      ),
    )

    const alias = await run('alias')
    figures.push(
      equal(
        'an alias as baseline',
        [alias.status, alias.report.compared.baseline?.path],
        [0, 'mlflow:legal@champion (version 2)'],
      ),
    )
    const back = gate('promote', '--rollback', '--suite', 'careful.yml', '--json')
    figures.push(equal('back', [back.status, back.json?.from, back.json?.to], [0, '2', '1']))
    figures.push(
      equal('aliases after it', client(bin, server.address, logged(careful).id, 'legal').aliases, { champion: '1' }),
    )
    figures.push(equal('back again', gate('promote', '--rollback', '--suite', 'careful.yml').status, 1))
    figures.push(...(await watched(scratch, server.address, gate)))
    if (values.picture) await picture(logged(careful).url, values.picture)

    server.hold()
    figures.push(...(await untold('a server that is held', () => run('short'), 40)))
    server.release()
    await server.stop()
    figures.push(...(await untold('a server that is stopped', () => run('short'), 40)))
    server = await startMlflow(bin, place, port)
    const later = gate('log', join(scratch, 'short'), '--json')
    figures.push(equal('sent later', [later.status, later.json?.complete], [0, true]))
    const network = await networkWithMlflow(port)
    const named = {
      MLFLOW_TRACKING_URI: 'http://mlflow:5000',
      HTTP_PROXY: network.address,
      http_proxy: network.address,
    }
    figures.push(...(await untold('asked by another name', () => run('short', named), 20, /allowed-hosts/)))
    network.close()
    await server.stop()

    const asking = join(scratch, 'asking')
    mkdirSync(asking)
    const secret = { MLFLOW_FLASK_SERVER_SECRET_KEY: 'x', MLFLOW_AUTH_ADMIN_PASSWORD: 'pa55word-pa55word' }
    server = await startMlflow(bin, asking, await freePort(), ['--app-name', 'basic-auth'], secret)
    figures.push(...(await untold('asked for a password', () => run('short'), 20, /MLFLOW_TRACKING_USERNAME/)))
    const user = { MLFLOW_TRACKING_USERNAME: 'admin', MLFLOW_TRACKING_PASSWORD: secret.MLFLOW_AUTH_ADMIN_PASSWORD }
    const known = program(
      ['log', join(scratch, 'short'), '--json'],
      { MLFLOW_TRACKING_URI: server.address, ...user },
      legal,
    )
    figures.push(equal('with the password', [known.status, known.json?.complete], [0, true]))
  } finally {
    await server.stop()
  }
  return figures
}

/** Production as the monitor recorded it, looked at in MLflow and in the spool that it came from. */
async function watched(scratch, address, gate) {
  const folder = join(scratch, 'spool')
  const { sent, answers, troubles } = await recordDrift(address, folder)
  const options = ['--deployment', 'shop', '--json']
  const began = performance.now()
  const inMlflow = gate('watch', ...options)
  const seconds = (performance.now() - began) / 1000
  const inSpool = gate('watch', ...options, '--from', folder)
  const refusals = inMlflow.json?.streams[0]
  return [
    equal('twelve days of production sent', [sent, troubles], [true, []]),
    equal('watched', [inMlflow.status, inMlflow.json?.state, refusals?.state], [1, 'drifting', 'drifting']),
    equal('since when another model answers', inMlflow.json?.deployment.how, 'model'),
    figure(
      'as in the spool',
      inMlflow.json?.answers,
      `${(answers / 12) * 5}`,
      isDeepStrictEqual(seen(inMlflow.json), seen(inSpool.json)),
    ),
    figure('a look at them', `${seconds.toFixed(1)} s`, '30 s', seconds < 30),
  ]
}

/** A network, behind its proxy, in which the server is called mlflow, as a service of a workflow is. */
function networkWithMlflow(port) {
  const proxy = createServer()
  proxy.on('connect', (_, socket) => {
    const server = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 Connected\r\n\r\n'))
    server.pipe(socket).pipe(server)
    for (const end of [server, socket]) end.on('error', () => [server, socket].map((each) => each.destroy()))
  })
  return new Promise((ready) => {
    proxy.listen(0, '127.0.0.1', () => {
      const { port: own } = proxy.address()
      ready({ address: `http://127.0.0.1:${own}`, close: () => proxy.close() })
    })
  })
}

function promises(address) {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/mlflow/promises']
  const done = spawnSync(setUp(), args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CHECKPOINT_GATE_MLFLOW: address },
  })
  return equal('promises of test/mlflow on the real server', done.status, 0)
}

/** The example, each suite of which logs. */
function examples(scratch) {
  const folder = join(scratch, 'legal')
  cpSync(join(root, 'examples/legal'), folder, { recursive: true })
  const text = (name) => readFileSync(join(folder, `${name}.yml`), 'utf8')
  const write = (name, content, timeout = 300) =>
    writeFileSync(
      join(folder, `${name}.yml`),
      `${content}\nmlflow: {experiment: legal, model: legal, timeout: ${timeout}}\n`,
    )
  const careful = text('careful')
  write('checkpoint-gate', text('checkpoint-gate'))
  write('careful', careful)
  // What is compared with itself does not improve.
  const steady = careful.replace(/ {2}- task: passages[\s\S]*$/, '')
  const named = (name) => steady.replace(/^name: .*/m, `name: ${name}`)
  write('same', named('same').replace(/^candidate: .*/m, 'candidate: baseline'))
  write(
    'alias',
    named('alias')
      .replace(/^baseline: .*/m, 'baseline: mlflow:legal@champion')
      .replace(/^candidate: .*/m, 'candidate: careful'),
  )
  write('short', named('short').replace(/^candidate: .*/m, 'candidate: baseline'), 20)
  return folder
}

function program(args, env, cwd) {
  const done = spawnSync(setUp(), [join(root, values.program), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  process.stderr.write(done.stderr)
  let json = null
  try {
    json = JSON.parse(done.stdout)
  } catch {
    console.log(done.stdout)
  }
  return { status: done.status, json }
}

const logged = ({ report }) => report.mlflow?.run ?? {}

function client(bin, address, run, model) {
  const script = fileURLToPath(new URL('mlflow-read.py', import.meta.url))
  const done = spawnSync(join(bin, 'python'), [script, address, run, model], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0) throw new Error(`MLflow's client failed: ${done.stderr.slice(-2000)}`)
  return JSON.parse(done.stdout)
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort())
const pairs = (list) => sorted(Object.fromEntries(list.map(({ key, value }) => [key, value])))

/** Every value of the run by MLflow's own client, beside what the report makes of it. */
async function asSent(what, { report: { mlflow: told, ...report }, out }, bin, address, model) {
  const nowhere = { repository: null, commit: null, pullRequest: null, url: null, repositoryUrl: null }
  const run = mlflowRun(report, nowhere)
  const found = client(bin, address, told.run.id, model)
  const metrics = Object.fromEntries(Object.entries(found.metrics).map(([key, value]) => [key, Number(value)]))
  const ours = Object.fromEntries(run.tags.map(({ key }) => [key, found.tags[key]]))
  const { 'report.json': json, 'report.html': page, ...others } = found.artifacts
  const hash = (text) => createHash('sha256').update(text).digest('hex')
  const withoutWord = `${JSON.stringify(report, null, 2)}\n`
  const count = run.metrics.length + run.params.length + run.tags.length + run.datasets.length
  return [
    equal(`${what}: problems`, told.problems, []),
    figure(
      `${what}: metrics, parameters, tags, data`,
      `${count} values`,
      'each equal',
      JSON.stringify([sorted(metrics), sorted(found.params), sorted(ours), found.datasets.toSorted()]) ===
        JSON.stringify([
          pairs(run.metrics),
          pairs(run.params),
          pairs(run.tags),
          run.datasets.map(({ name, digest }) => [name, digest]).toSorted(),
        ]),
    ),
    equal(`${what}: points of a metric`, [...new Set(Object.values(found.points))], [1]),
    equal(
      `${what}: status and times`,
      [found.status, found.start, found.end, found.runs],
      [run.status, run.startTime, run.endTime, 1],
    ),
    equal(`${what}: report.json`, json, hash(withoutWord)),
    equal(
      `${what}: other files`,
      [Object.keys(others).sort(), typeof page],
      [['comment.md', 'suite.yml', 'summary.md'], 'string'],
    ),
    equal(`${what}: suite.yml`, others['suite.yml'], hash(readFileSync(join(out, 'suite.yml')))),
  ]
}

/** The verdict stands, and the report says why it is not in MLflow, within the seconds. */
async function untold(what, start, most, said = /./) {
  const { report, status, seconds } = await start()
  const problems = report.mlflow?.problems ?? []
  const lost = seconds - report.seconds
  return [
    equal(`${what}: verdict`, [status, report.verdict.name], [0, 'passed']),
    figure(`${what}: said`, problems[0], String(said), problems.length > 0 && said.test(problems.join(' '))),
    figure(`${what}: seconds beside evaluating`, lost.toFixed(1), `${most}`, lost < most),
  ]
}

async function picture(url, file) {
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 1600 } })
    await page.goto(url)
    await page.getByText('gate.verdict').first().waitFor({ timeout: 60_000 })
    await page.screenshot({ path: file, fullPage: true })
  } finally {
    await browser.close()
  }
}

await endToEnd(usage, { ...values, data: true }, main)
