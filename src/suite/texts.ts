import { z } from 'zod'
import { serverAddress } from './address.ts'

/** A text that is refused with the sentence of `why`; null: it is accepted. */
export function told(why: (text: string) => string | null) {
  return z.string().superRefine((text, context) => {
    const message = why(text)
    if (message !== null) context.addIssue({ code: 'custom', message })
  })
}

export function addressMistake(written: string): string | null {
  const read = serverAddress(written)
  return 'why' in read ? read.why : null
}

export const addressText = told(addressMistake)

/** A key in place of a variable's name is not repeated: the message ends up in logs. */
export const keyVariable = told((name) =>
  /^[A-Z_][A-Z0-9_]*$/.test(name)
    ? null
    : 'is not the name of an environment variable, such as OPENAI_API_KEY (capitals, digits and _). A key itself never stands in a suite: if this was one, revoke it',
)

/** Of an address that the schema has let through. */
export function addressOf(written: string): string {
  const read = serverAddress(written)
  if ('why' in read) throw new Error(read.why)
  return read.address
}
