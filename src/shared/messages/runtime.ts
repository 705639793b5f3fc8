import type { Message } from '../errors.ts'

export const runtimeMessages = {} satisfies Record<string, (p: never) => Message>
