import type { Message } from '../errors.ts'

export const evaluationMessages = {} satisfies Record<string, (p: never) => Message>
