import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { BaseFiles } from '../../src/commands/policy/base-files.ts'
import { checkoutAround } from '../../src/commands/policy/checkout.ts'
import type { Remote } from '../../src/commands/policy/repository.ts'
import { Repository } from '../policy/repository.ts'

const opened: BaseFiles[] = []
afterEach(() => {
  for (const files of opened.splice(0)) files.close()
})

function baseOf(folder: string, wanted: string, remote: Remote | null = null, environment = process.env): BaseFiles {
  const checkout = checkoutAround(folder, environment)
  if ('why' in checkout) throw new Error(checkout.why)
  const files = BaseFiles.open(wanted, checkout, remote, environment)
  if ('why' in files) throw new Error(files.why)
  opened.push(files)
  return files
}
const whyNot = (folder: string, wanted: string, remote: Remote | null = null) => {
  const checkout = checkoutAround(folder, process.env)
  return 'why' in checkout
    ? checkout.why
    : (BaseFiles.open(wanted, checkout, remote, process.env) as { why: string }).why
}
const read = (files: BaseFiles, repository: Repository, path: string) =>
  readFileSync(files.at(join(repository.folder, path)), 'utf8')
const scratch = () => mkdtempSync(join(tmpdir(), 'gate-base-'))

describe('the files of the base', () => {
  it('are read from a plain clone, whatever the head has made of them', () => {
    const repository = Repository.of({ 'a.txt': 'base', 'deep/b.txt': 'b', 'gone.txt': 'gone' })
    const main = repository.git('rev-parse', 'HEAD')
    repository.change({ 'a.txt': 'head', 'gone.txt': null, 'new.txt': 'new' })
    repository.write({ 'brought.txt': 'by an earlier step' })
    const files = baseOf(join(repository.folder, 'deep'), main)
    expect([read(files, repository, 'a.txt'), read(files, repository, 'gone.txt')]).toEqual(['base', 'gone'])
    expect(readFileSync(join(files.at(join(repository.folder, 'deep')), 'b.txt'), 'utf8')).toBe('b')
    for (const path of [join(repository.folder, 'brought.txt'), '/elsewhere/x']) expect(files.at(path)).toBe(path)
    expect(() => files.at(join(repository.folder, 'new.txt'))).toThrow(/only this pull request brings it/)
  })

  it('bring along what git does not keep beside them, and nothing that the head has put there', () => {
    const repository = Repository.of({ 'model/config.json': '{}', '.gitignore': '*.onnx\n' })
    const main = repository.git('rev-parse', 'HEAD')
    repository.change({ 'model/tokenizer.json': 'of the head' })
    repository.write({ 'model/model.onnx': 'weights', 'model/onnx/more.onnx': 'more' })
    const folder = baseOf(repository.folder, main).at(join(repository.folder, 'model'))
    expect(readFileSync(join(folder, 'model.onnx'), 'utf8')).toBe('weights')
    expect(readFileSync(join(folder, 'onnx/more.onnx'), 'utf8')).toBe('more')
    expect(existsSync(join(folder, 'tokenizer.json'))).toBe(false)
  })

  it('are found behind the links of the base, and not behind those of the head', () => {
    const repository = Repository.of({ 'real/a.txt': 'a' })
    symlinkSync('real', join(repository.folder, 'linked'))
    symlinkSync('real/a.txt', join(repository.folder, 'link.txt'))
    symlinkSync('/outside', join(repository.folder, 'out'))
    const main = repository.commit('links')
    repository.change({ linked: null, 'linked/a.txt': 'hostile', 'other/a.txt': 'hostile' })
    symlinkSync('other', join(repository.folder, 'fresh'))
    repository.commit('another link')
    const files = baseOf(repository.folder, main)
    expect(read(files, repository, 'linked/a.txt')).toBe('a')
    expect(read(files, repository, 'link.txt')).toBe('a')
    expect(files.at(join(repository.folder, 'out/x'))).toBe('/outside/x')
    expect(() => files.at(join(repository.folder, 'fresh/a.txt'))).toThrow(/only this pull request/)
  })

  it('in a submodule are those of the checkout as long as it has not moved', () => {
    const [inner, repository] = [Repository.of({ 'x.txt': 'x' }), Repository.of({ 'a.txt': 'a' })]
    repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub')
    const main = repository.commit('a submodule')
    const path = join(repository.folder, 'sub/x.txt')
    expect(baseOf(repository.folder, main).at(path)).toBe(path)
    inner.write({ 'x.txt': 'other' })
    inner.commit('moved')
    repository.git('-C', 'sub', '-c', 'protocol.file.allow=always', 'pull', '--quiet', 'origin', 'main')
    repository.commit('moved too')
    expect(() => baseOf(repository.folder, main).at(path)).toThrow(/another commit of that/)
  })

  it('need no branch and no SHA-1', () => {
    const folder = join(scratch(), 'model')
    mkdirSync(folder)
    const repository = new Repository(folder)
    repository.git('init', '--quiet', '--object-format=sha256', '--initial-branch=main')
    repository.write({ 'a.txt': 'base' })
    const main = repository.commit('one')
    repository.write({ 'a.txt': 'head' })
    repository.git('checkout', '--quiet', '--detach')
    repository.commit('two')
    expect(main).toHaveLength(64)
    expect(read(baseOf(folder, main), repository, 'a.txt')).toBe('base')
  })
})

describe('a checkout that has no history', () => {
  /** As actions/checkout leaves it: one commit, detached, of a server. */
  function shallow(...options: string[]) {
    const origin = Repository.of({ 'a.txt': 'base', 'large.bin': 'x'.repeat(5000) })
    origin.git('config', 'uploadpack.allowFilter', 'true')
    const main = origin.git('rev-parse', 'HEAD')
    origin.change({ 'a.txt': 'head' })
    const head = origin.commit('more')
    const merge = origin.merge()
    origin.git('update-ref', 'refs/pull/1/merge', merge)
    const clone = new Repository(join(scratch(), 'clone'))
    mkdirSync(clone.folder)
    clone.git('init', '--quiet')
    clone.git('remote', 'add', 'origin', `file://${origin.folder}`)
    clone.git('fetch', '--quiet', '--depth=1', ...options, 'origin', merge)
    clone.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return { clone, main, head, merge, remote: { url: `file://${origin.folder}`, token: 'secret' } }
  }

  it('gets the base by its id, or by its branch', () => {
    const { clone, main, remote } = shallow()
    expect(whyNot(clone.folder, main)).toMatch(/is not in this clone/)
    for (const wanted of [main, 'main']) {
      const files = baseOf(clone.folder, wanted, remote)
      expect([files.commit, read(files, clone, 'a.txt')]).toEqual([main, 'base'])
    }
    expect(clone.git('for-each-ref')).not.toMatch(/secret|checkpoint/)
    expect(clone.read('.git/config')).not.toContain('secret')
  })

  it('nor all of its files: those are fetched that are read', () => {
    const { clone, main, merge, remote } = shallow('--filter=blob:none')
    expect(read(baseOf(clone.folder, main, remote), clone, 'large.bin')).toHaveLength(5000)
    expect(read(baseOf(clone.folder, merge, remote), clone, 'a.txt')).toBe('head')
  })

  it('tells the parents of a merge all the same', () => {
    const { clone, main, head, merge } = shallow()
    expect(checkoutAround(clone.folder, process.env)).toMatchObject({ head: merge, parents: [main, head] })
  })

  it('says why where there is no network', () => {
    const { clone, main } = shallow()
    expect(whyNot(clone.folder, main, { url: 'file:///nowhere/x', token: null })).toMatch(
      /could not be fetched \(fatal/,
    )
  })
})

describe('a hostile checkout', () => {
  it('runs nothing, whatever its settings, hooks, filters and attributes say', () => {
    const repository = Repository.of({
      'a.txt': 'base',
      'b/c.txt': 'c',
      '.gitattributes': '*.txt filter=evil diff=evil export-subst\n',
    })
    const main = repository.git('rev-parse', 'HEAD')
    repository.change({
      'a.txt': 'head',
      '.gitattributes': '* filter=evil diff=evil\n',
    })
    const mark = join(scratch(), 'ran')
    const evil = join(scratch(), 'evil.sh')
    writeFileSync(evil, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat\n`)
    chmodSync(evil, 0o755)
    const settings = `[filter "evil"]
	smudge = ${evil}
	clean = ${evil}
	process = ${evil}
	required = true
[diff "evil"]
	textconv = ${evil}
	command = ${evil}
[core]
	fsmonitor = ${evil}
	sshCommand = ${evil}
	pager = ${evil}
	editor = ${evil}
	askPass = ${evil}
	gitProxy = ${evil}
	alternateRefsCommand = ${evil}
	hooksPath = ${join(repository.folder, '.git/hooks')}
	attributesFile = ${join(repository.folder, '.gitattributes')}
[credential]
	helper = ${evil}
[uploadpack]
	packObjectsHook = ${evil}
[remote "origin"]
	url = ext::${evil}
	uploadpack = ${evil}
	promisor = true
[url "ext::${evil}"]
	insteadOf = file://
[protocol "ext"]
	allow = always
[alias]
	cat-file = !${evil}
	ls-tree = !${evil}
[extensions]
	partialClone = origin
`
    writeFileSync(join(repository.folder, '.git/config'), `${repository.read('.git/config')}\n${settings}`)
    for (const hook of [
      'post-checkout',
      'pre-auto-gc',
      'reference-transaction',
      'post-index-change',
      'fsmonitor-watchman',
    ])
      symlinkSync(evil, join(repository.folder, '.git/hooks', hook))
    const files = baseOf(repository.folder, main)
    expect([read(files, repository, 'a.txt'), read(files, repository, 'b/c.txt')]).toEqual(['base', 'c'])
    const folder = baseOf(repository.folder, main, { url: `file://${repository.folder}`, token: null })
    expect(read(folder, repository, 'a.txt')).toBe('base')
    expect(existsSync(mark) ? readFileSync(mark, 'utf8') : 'nothing ran').toBe('nothing ran')
    // The trap is armed: plain git falls into it.
    expect(() => repository.git('status')).toThrow(/evil/)
    expect(readFileSync(mark, 'utf8')).toMatch(/evil/)
  })

  it('cannot put another commit in place of the base', () => {
    const repository = Repository.of({ 'a.txt': 'base' })
    const main = repository.git('rev-parse', 'HEAD')
    const head = repository.change({ 'a.txt': 'head' })
    repository.git('replace', main, head)
    repository.git('replace', `${main}:a.txt`, `${head}:a.txt`)
    expect(repository.git('show', `${main}:a.txt`)).toBe('head')
    expect(read(baseOf(repository.folder, main), repository, 'a.txt')).toBe('base')
  })

  it('has no say through variables of git either', () => {
    const repository = Repository.of({ 'a.txt': 'base' })
    const main = repository.git('rev-parse', 'HEAD')
    const other = Repository.of({ 'a.txt': 'of another repository' })
    const environment = { ...process.env, GIT_DIR: join(other.folder, '.git'), GIT_WORK_TREE: other.folder }
    expect(read(baseOf(repository.folder, main, null, environment), repository, 'a.txt')).toBe('base')
  })
})

describe('a file that Git LFS keeps', () => {
  const content = '{"id": "a"}\n'
  const hash = createHash('sha256').update(content).digest('hex')
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${hash}\nsize ${content.length}\n`
  const withPointer = () => {
    const repository = Repository.of({ 'data.jsonl': pointer })
    return { repository, main: repository.git('rev-parse', 'HEAD') }
  }

  it('is taken from the checkout, known by its hash', () => {
    const { repository, main } = withPointer()
    repository.write({ 'data.jsonl': content })
    expect(read(baseOf(repository.folder, main), repository, 'data.jsonl')).toBe(content)
  })

  it('is taken from what was fetched, where the head has another one', () => {
    const { repository, main } = withPointer()
    repository.write({ 'data.jsonl': 'hostile' })
    repository.write({ [`.git/lfs/objects/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`]: content })
    expect(read(baseOf(repository.folder, main), repository, 'data.jsonl')).toBe(content)
    repository.write({ [`.git/lfs/objects/${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`]: 'forged' })
    expect(() => read(baseOf(repository.folder, main), repository, 'data.jsonl')).toThrow(/kept by Git LFS/)
  })

  it('is asked of the server in a repository of its own, and is nothing but what the pointer names', () => {
    const { repository, main } = withPointer()
    const bin = scratch()
    const answer = (text: string) => {
      writeFileSync(join(bin, 'git-lfs'), `#!/bin/sh\ncat > /dev/null\nprintf '%s\\n' '${text}'\n`)
      chmodSync(join(bin, 'git-lfs'), 0o755)
    }
    const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
    const remote = { url: `file://${repository.folder}`, token: null }
    answer('{"id": "a"}')
    expect(read(baseOf(repository.folder, main, remote, environment), repository, 'data.jsonl')).toBe(content)
    answer('forged')
    expect(() => read(baseOf(repository.folder, main, remote, environment), repository, 'data.jsonl')).toThrow(/LFS/)
  })
})
