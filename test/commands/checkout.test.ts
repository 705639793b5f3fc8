import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { pathInRepository, refuseOtherCheckout } from '../../src/commands/checkout.ts'
import { GateError } from '../../src/shared/errors.ts'

const root = mkdtempSync(join(tmpdir(), 'gate-checkout-'))
afterAll(() => rmSync(root, { recursive: true }))

const git = (...args: string[]) => {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org']
  return spawnSync('git', ['-C', root, ...author, ...args], { encoding: 'utf8' }).stdout.trim()
}
const commit = (message: string) => {
  git('commit', '--quiet', '--allow-empty', '--message', message)
  return git('rev-parse', 'HEAD')
}
git('init', '--quiet')
const base = commit('base')
git('checkout', '--quiet', '-b', 'finetune')
const head = commit('finetune')
git('checkout', '--quiet', '--detach', base)
git('merge', '--quiet', '--no-ff', '--message', 'merge', head)
const merge = git('rev-parse', 'HEAD')
const naming = commit(`not it\n\nparent ${head}`)

describe('on pull_request_target', () => {
  const judging = (sha: string, at: string, event = 'pull_request_target') => {
    git('checkout', '--quiet', '--detach', at)
    return () => refuseOtherCheckout({ event, sha }, root)
  }

  it('the base branch is not evaluated in the name of the pull request', () => {
    expect(judging(head, base)).toThrow(GateError)
    expect(judging(head, base)).toThrow(`commit ${base.slice(0, 7)}`)
    expect(judging(head, naming)).toThrow(GateError)
  })

  it('the head and its merge are', () => {
    for (const at of [head, merge]) expect(judging(head, at)).not.toThrow()
  })

  it('files whose commit cannot be told are not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gate-no-checkout-'))
    expect(() => refuseOtherCheckout({ event: 'pull_request_target', sha: head }, folder)).toThrow('cannot be told')
    rmSync(folder, { recursive: true })
  })

  it('and only there: elsewhere the checkout is of the event', () => {
    for (const event of ['pull_request', 'push', 'merge_group']) expect(judging(head, base, event)).not.toThrow()
  })
})

it('a suite has its path from the root of its repository', () => {
  mkdirSync(join(root, 'models/legal'), { recursive: true })
  writeFileSync(join(root, 'models/legal/gate.yml'), '')
  expect(pathInRepository(join(root, 'models/legal/gate.yml'))).toBe('models/legal/gate.yml')
  expect(pathInRepository(join(root, 'models/../gate.yml'))).toBe('gate.yml')
})
