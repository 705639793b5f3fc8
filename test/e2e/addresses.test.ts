import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeServer } from '../backends/server/process/traces.ts'
import { fakeMlflow } from '../mlflow/fake.ts'
import { folderWith, gate } from './program.ts'

/** What signs in, in every address below: percent signs and base64 would hide it from nobody. */
const secrets = /pa55|t0ken|YW5uOnBhNTU/
const signed = 'https://ann:pa55@store.example/models?token=t0ken'
const example = resolve('examples/legal')

/** Everything that MLflow is sent goes through here. */
async function listening(target: string) {
  const heard: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    heard.push(`${request.url}\n${body}`)
    const { method = 'GET', headers } = request
    const type = { 'content-type': headers['content-type'] ?? 'application/json' }
    const answer = await fetch(`${target}${request.url}`, { method, headers: type, ...(method !== 'GET' && { body }) })
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const close = () => new Promise((closed) => server.close(closed))
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, heard, close }
}

describe.skipIf(process.platform !== 'linux')('what signs in inside an address', () => {
  it('is in nothing that an evaluation writes, prints or sends', async () => {
    const mlflow = await fakeMlflow()
    const front = await listening(mlflow.address)
    const serve = `echo "from ${signed}" && exec ${fakeServer('--checkpoint {checkpoint} --model {model}')}`
    const folder = folderWith({
      'suite.yml': `# From ${signed}
baseline: {path: ${JSON.stringify(join(example, 'baseline'))}}
candidate: {path: ${JSON.stringify(join(example, 'careful'))}, prepare: 'echo "pulls ${signed}"'}
serve: ${JSON.stringify(serve)}
mlflow: true
tasks:
  clauses: {kind: generate, role: general, data: {path: ${JSON.stringify(join(example, 'data/clauses.jsonl'))}, limit: 4}, max_new_tokens: 4}
`,
    })
    const environment = { MLFLOW_TRACKING_URI: `http://ann:pa55@${front.host}` }
    const run = await gate(folder, ['run', 'suite.yml', '--out', 'run'], '', environment)
    expect(run.stderr).toContain('running echo "pulls https://***@store.example/models?token=***"')
    // From its own record nothing is told either, and an interrupted run goes on with it.
    const report = await gate(folder, ['report', 'run'], '', environment)
    expect(run.stdout).toContain('In MLflow: http://127.0.0.1:')
    expect(run.stdout + run.stderr + report.stdout + report.stderr).not.toMatch(secrets)
    const written = readdirSync(join(folder, 'run'), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'latin1')] as const)
    expect(written.filter(([, text]) => secrets.test(text)).map(([name]) => name)).toEqual([])
    for (const name of ['suite.yml', 'run.json', 'prepared.json', 'log.txt', 'prepare-candidate.log'])
      expect([name, written.find(([each]) => each === name)?.[1]]).toEqual([
        name,
        expect.stringContaining('https://***@store.example/models?token=***'),
      ])
    expect(front.heard.length).toBeGreaterThan(5)
    expect(front.heard.filter((sent) => secrets.test(sent))).toEqual([])
    await front.close()
    await mlflow.close()
  }, 180_000)

  it.each([
    ['baseline: https://ann:pa55@models.example/v1'],
    ['baseline: {server: "https://ann:pa/55@models.example:port"}'],
    ['baseline: {server: "https://models.example/v1?token=t0ken"}'],
    [`baseline: "s3://ann:${'pa55'.repeat(30)}@bucket"`],
    ['mlflow: {address: "https://ann:pa55@mlflow.example"}'],
    ['mlflow: {address: "https://mlflow.example/?token=t0ken"}'],
    ['mlflow: {address: "https://ann:pa/55@mlflow.example:port"}'],
    ['task: {judge: {server: "https://ann:pa55@judge.example", model: m}}'],
    ['task: {judge: {server: "https://judge.example/v1?api_key=t0ken", model: m}}'],
  ])('is not repeated where it is refused: %s', async (line) => {
    const task = 'kind: generate, data: a.jsonl, metrics: [rougeL]'
    const judged = line.startsWith('task:')
    const side = line.startsWith('baseline') ? '' : 'baseline: recorded:a'
    const folder = folderWith({
      'suite.yml': `${[judged ? '' : line, side, 'candidate: recorded:b'].join('\n')}
tasks: {a: {${task}${judged ? `, ${line.slice('task: {'.length, -1)}` : ''}}}
`,
    })
    const { exit, stdout, stderr } = await gate(folder, ['run', 'suite.yml'])
    expect(exit).toBe(2)
    expect(stderr).toMatch(/judge|baseline|mlflow/)
    expect(stdout + stderr).not.toMatch(secrets)
  })
})
