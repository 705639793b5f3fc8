import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { FakeGitHub } from './fake.ts'

/** A forward proxy that leads every tunnel to the fake, whatever name was asked for. */
export async function tunnelTo(github: FakeGitHub) {
  const asked: string[] = []
  const open = new Set<Socket>()
  const server = createServer()
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '')
    const through = connect(Number(new URL(github.apiUrl).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    for (const one of [socket, through]) {
      open.add(one)
      one.on('error', () => one.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    asked,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const one of open) one.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
