/** What may name a deployment and a writer, which stand in folders, tags and filters. */
export const isPlainName = (name: string): boolean => /^\w[\w.-]{0,99}$/.test(name)
