import { shown } from '../shared/shown.ts'
import type { ChatMessage } from './sample.ts'
import { absence, isThere, parsedList, text, Unfit, wellFormed } from './values.ts'

/** A list of {role, content}, also as JSON in a cell. Throws Unfit. */
export function conversationOf(written: unknown, column: string): ChatMessage[] {
  const value = typeof written === 'string' ? (parsedList(written) ?? written) : written
  if (!Array.isArray(value))
    throw new Unfit(
      isThere(value) ? `${shown(column)} is no list of {role, content}` : absence({ [column]: value }, column),
    )
  if (value.length === 0) throw new Unfit(`${shown(column)} is an empty list`)
  return value.map((message, i) => {
    const at = `${column}[${i}]`
    if (typeof message !== 'object' || message === null)
      throw new Unfit(`${shown(at)} is no mapping with role and content`)
    const other = Object.keys(message).find((key) => key !== 'role' && key !== 'content' && isThere(message[key]))
    if (other !== undefined)
      throw new Unfit(`${shown(at)} has ${shown(other)}, which is not read; a message is {role, content}`)
    return {
      role: text({ [`${at}.role`]: message.role }, `${at}.role`),
      content: wellFormed(message.content, `${at}.content`),
    }
  })
}
