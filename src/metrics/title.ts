/** A title with the options that the name has: `BLEU (tokenize=zh, lowercase)`. */
export function withOptions(title: string, name: string): string {
  const options = name.split(':').slice(1)
  return options.length === 0 ? title : `${title} (${options.join(', ')})`
}
