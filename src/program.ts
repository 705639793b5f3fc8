/** Starts the program as a command or as an action: two ways in, of which each loads its own part. */
export async function start(as: 'cli' | 'action'): Promise<void> {
  await (as === 'cli' ? import('./cli.ts') : import('./action.ts'))
}
