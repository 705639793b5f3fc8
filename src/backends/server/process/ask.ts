/** What came back from one try. */
export interface Answer {
  /** null: nothing came. */
  status: number | null
  /** Of JSON. */
  body: unknown
  /** In words: the body's beginning, or why nothing came. */
  said: string
}

export interface AskOptions {
  key: string | null
  /** null: a GET. */
  body?: object | undefined
  seconds: number
  signal: AbortSignal
}

const readable = 300

/** One try at a server of this machine that may not be there yet: no retries, no error. An aborted signal is thrown. */
export async function ask(url: string, { key, body, seconds, signal }: AskOptions): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(seconds * 1000)]),
    })
    const text = await response.text()
    const said = key === null ? text : text.replaceAll(key, '***')
    return { status: response.status, body: parsed(text), said: said.trim().slice(0, readable) }
  } catch (error) {
    const { message, cause } = error as Error
    return { status: null, body: null, said: cause instanceof Error && cause.message !== '' ? cause.message : message }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
