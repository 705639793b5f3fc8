/** Whether a process of this machine runs, be it another user's. */
export function isAlive(pid: number): boolean {
  // These would stand for a whole group.
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
