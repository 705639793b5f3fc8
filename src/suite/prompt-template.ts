/** Fields of a sample that a prompt template may name whatever the columns of the data are called. */
const ownFields = new Set(['id', 'prompt', 'group'])

/** The names in braces of a prompt template, each once: `Translate {source} into {language}` names source and language. */
export function templateFields(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))]
}

/** Those of them that are columns of the data and not fields that every sample has. */
export function templateColumns(template: string): string[] {
  return templateFields(template).filter((name) => !ownFields.has(name))
}
