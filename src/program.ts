/** Starts the program as a command, as an action, or as the action's step after the job: ways in, of which each loads its own part. */
export async function start(as: 'cli' | 'action' | 'post'): Promise<void> {
  if (as === 'cli') await import('./cli.ts')
  else await (as === 'action' ? import('./action.ts') : import('./post.ts'))
}
