import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { asGateError, gateError } from '../../src/shared/errors.ts'

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

it('what the file system refuses is told with the path, and not as a defect', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'gate-errors-'))
  const link = join(scratch, 'round')
  symlinkSync(link, link)
  const told = asGateError(thrownBy(() => readdirSync(link)))
  rmSync(scratch, { recursive: true })
  expect(told).toMatchObject({
    code: 'file-refused',
    exit: 3,
    message: `${link} cannot be used: it is a link that leads nowhere.`,
  })
  const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', path: '/x' })
  expect(asGateError(denied).message).toBe('/x cannot be used: this user may not open it.')
})

it('an error for users stays what it is, and anything else is a defect', () => {
  const own = gateError('interrupted', { signal: 'SIGINT' })
  expect(asGateError(own)).toBe(own)
  expect(asGateError(new TypeError('x is not a function'))).toMatchObject({ code: 'defect', exit: 3 })
  expect(asGateError('thrown')).toMatchObject({ code: 'defect', message: 'Checkpoint Gate itself failed: thrown' })
  expect(asGateError(null).code).toBe('defect')
})
