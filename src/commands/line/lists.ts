/** A list may be written with spaces after its commas. */
export const joined = (part: string, before?: string) => (before === undefined ? part : `${before},${part}`)

/** An option that may be given several times. */
export const appended = (one: string, before: string[] = []) => [...before, one]
