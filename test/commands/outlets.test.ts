import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** What a shell sees of the first command of a pipe. */
function inspectInto(end: string) {
  const line = `"$0" src/cli.ts inspect examples/legal/baseline ${end}; exit \${PIPESTATUS[0]}`
  const { status, stderr } = spawnSync('bash', ['-c', line, process.execPath], { encoding: 'utf8' })
  return { status, stderr }
}

it.each([["setTimeout(() => { throw new Error('thrown late') })"], ["Promise.reject(new Error('thrown late'))"]])(
  'what nobody caught (%s) ends with 3, not with 1, the code of a broken rule',
  (thrown) => {
    const program = `import { explainUncaught } from './src/commands/explain.ts'; explainUncaught(process); ${thrown}`
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
    expect(status).toBe(3)
    expect(stderr).toContain('thrown late')
  },
)

describe.skipIf(!existsSync('/bin/bash'))('where the output goes (skipped where there is no bash)', () => {
  it('a reader that has gone changes no exit code and leaves no trace', () => {
    expect(inspectInto('| true')).toEqual({ status: 0, stderr: '' })
  })

  it.skipIf(!existsSync('/dev/full'))(
    'a disk that is full is no pass, and is said once (skipped where there is no /dev/full)',
    () => {
      const { status, stderr } = inspectInto('> /dev/full')
      expect(status).toBe(3)
      expect(stderr).toMatch(/Error: The output could not be written: ENOSPC/)
      expect(stderr.match(/Error:/g)).toHaveLength(1)
    },
  )
})
