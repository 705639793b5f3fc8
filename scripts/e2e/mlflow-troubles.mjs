import { mkdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort } from '../../src/backends/server/process/port.ts'
import { equal, figure } from './compare.mjs'
import { startMlflow } from './mlflow-server.mjs'

/** The server held, stopped, called by a name that it does not know, asking for a password: the verdict stands each time. Leaves it stopped. */
export async function troubles({ scratch, bin, place, port, server, gate, run }) {
  const figures = []
  server.hold()
  figures.push(...(await untold('a server that is held', () => run('short'), 40)))
  server.release()
  await server.stop()
  figures.push(...(await untold('a server that is stopped', () => run('short'), 40)))

  const again = await startMlflow(bin, place, port)
  const later = await gate(['log', join(scratch, 'short'), '--json'])
  figures.push(equal('sent later', [later.status, later.json?.complete], [0, true]))
  const network = await networkWithMlflow(port)
  const named = { MLFLOW_TRACKING_URI: 'http://mlflow:5000', HTTP_PROXY: network.address, http_proxy: network.address }
  figures.push(...(await untold('asked by another name', () => run('short', named), 20, /allowed-hosts/)))
  network.close()
  await again.stop()

  const folder = join(scratch, 'asking')
  mkdirSync(folder)
  const secret = { MLFLOW_FLASK_SERVER_SECRET_KEY: 'x', MLFLOW_AUTH_ADMIN_PASSWORD: 'pa55word-pa55word' }
  const asking = await startMlflow(bin, folder, await freePort(), ['--app-name', 'basic-auth'], secret)
  const there = { MLFLOW_TRACKING_URI: asking.address }
  const unknown = () => run('short', there)
  figures.push(...(await untold('asked for a password', unknown, 20, /MLFLOW_TRACKING_USERNAME/)))
  const user = { MLFLOW_TRACKING_USERNAME: 'admin', MLFLOW_TRACKING_PASSWORD: secret.MLFLOW_AUTH_ADMIN_PASSWORD }
  const known = await gate(['log', join(scratch, 'short'), '--json'], { ...there, ...user })
  figures.push(equal('with the password', [known.status, known.json?.complete], [0, true]))
  await asking.stop()
  return figures
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
