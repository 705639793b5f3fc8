import type { Message } from '../errors.ts'

export const suiteMessages = {} satisfies Record<string, (p: never) => Message>
