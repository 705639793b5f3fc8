import * as util from 'node:util'
import { gateError } from '../../shared/errors.ts'
import { terminalText } from '../../shared/escape.ts'
import { initTexts } from '../../shared/messages/init.ts'
import type { Asker, Choice } from './asker.ts'

/** Whether somebody sits there who can be asked. */
export function canAsk(input: { isTTY?: boolean }, output: { isTTY?: boolean }): boolean {
  // What draws the questions needs Node 20.12.
  return input.isTTY === true && output.isTTY === true && 'styleText' in util
}

const other = '\u0000other'

/** Asks on the terminal; the usual answer is the one that Enter gives. Loaded only here: everything else works without. */
export async function terminalAsker(output: { columns: number; rows: number }): Promise<Asker> {
  // A terminal that tells no size would get one letter a line.
  output.columns ||= 80
  output.rows ||= 24
  const { isCancel, multiselect, select, text } = await import('@clack/prompts')
  const settled = <T>(answer: T): Exclude<T, symbol> => {
    if (isCancel(answer)) throw gateError('init-cancelled', undefined)
    return answer as Exclude<T, symbol>
  }
  const asText = async (message: string): Promise<string> => {
    const validate = (given: string | undefined) => (given?.trim() ? undefined : initTexts.needed)
    return settled(await text({ message, validate })).trim()
  }
  const options = (choices: readonly Choice[]) =>
    choices.map(({ value, label, hint }) => ({
      value,
      label: terminalText(label, 120),
      ...(hint !== '' && { hint: terminalText(hint, 120) }),
    }))
  return {
    async one(_, message, choices, usual, question) {
      const all = [...options(choices), ...(question === null ? [] : [{ value: other, label: initTexts.another }])]
      if (choices.length === 0 && question !== null) return asText(question)
      const answer = settled(
        await select({ message, options: all, maxItems: 12, ...(usual !== null && { initialValue: usual }) }),
      )
      return answer === other ? asText(question!) : answer
    },
    several: async (_, message, choices, usual) =>
      settled(
        await multiselect({
          message,
          options: options(choices),
          initialValues: [...usual],
          required: false,
          maxItems: 12,
        }),
      ),
    text: (_, message) => asText(message),
  }
}
