import type { Message } from '../errors.ts'

export const checkpointMessages = {} satisfies Record<string, (p: never) => Message>
