import type { Message } from '../errors.ts'

export const githubMessages = {} satisfies Record<string, (p: never) => Message>
