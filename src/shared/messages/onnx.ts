import type { Message } from '../errors.ts'

export const onnxMessages = {} satisfies Record<string, (p: never) => Message>
