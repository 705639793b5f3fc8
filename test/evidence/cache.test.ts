import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CachedEvidence, EvidenceCache } from '../../src/evidence/cache.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-cache-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const entry = (text: string, made = '2026-01-02T03:04:05.000Z'): CachedEvidence => ({
  made,
  opened: {
    fingerprint: 'f',
    backend: 'onnx',
    device: 'cpu',
    precision: 'fp32',
    tokenizer: 't',
    template: null,
    contextLength: 8,
    versions: {},
    notes: ['a note'],
  },
  evidence: [{ kind: 'answer', id: 'a', text, finish: 'eos' }],
})
const key = 'k'.repeat(64)

describe('a cache of evidence', () => {
  it('gives back what was kept, to the last letter, and nothing under another key', () => {
    const cache = new EvidenceCache(folder)
    expect(cache.find(key)).toEqual({ state: 'none' })
    const kept = entry('line\nbreak \u2028 \ud83d\ude00 \ufffd "quoted"')
    cache.keep(key, kept)
    expect(cache.find(key)).toEqual({ state: 'found', entry: kept })
    expect(cache.find('l'.repeat(64))).toEqual({ state: 'none' })
  })

  it('takes no file of which any byte was flipped, that was torn, or that stands under another name', () => {
    const cache = new EvidenceCache(folder)
    cache.keep(key, entry('answer'))
    const path = join(folder, `${key}.jsonl`)
    const whole = readFileSync(path)
    const taken: number[] = []
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole)
      flipped[at]! ^= 1 << (at % 8)
      writeFileSync(path, flipped)
      if (cache.find(key).state !== 'damaged') taken.push(at)
    }
    expect(taken).toEqual([])
    for (const end of [0, 10, 64, 65, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, end))
      expect(cache.find(key)).toEqual({ state: 'damaged', path })
    }
    writeFileSync(join(folder, `${'l'.repeat(64)}.jsonl`), whole)
    expect(cache.find('l'.repeat(64)).state).toBe('damaged')
  })

  it('keeps its limit: what was not used for the longest time goes first, and left-overs with it', () => {
    const size = 2000
    const cache = new EvidenceCache(folder, 5 * size)
    writeFileSync(join(folder, `${key}.jsonl.torn`), 'x'.repeat(size))
    utimesSync(join(folder, `${key}.jsonl.torn`), 1, 1)
    for (let i = 0; i < 8; i++) {
      cache.keep(String(i).repeat(64), entry('x'.repeat(size)))
      utimesSync(join(folder, `${String(i).repeat(64)}.jsonl`), i + 2, i + 2)
      // Used again and again, so it stays.
      cache.find('0'.repeat(64))
    }
    const names = readdirSync(folder)
    expect(names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)).toBeLessThanOrEqual(5 * size)
    expect(names.map((name) => name[0]).sort()).toEqual(['0', '5', '6', '7'])
  })

  it('keeps nothing that would fill it alone, and is no reason to fail where it cannot be written', () => {
    new EvidenceCache(folder, 1000).keep(key, entry('x'.repeat(600)))
    expect(readdirSync(folder)).toEqual([])
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const none = new EvidenceCache(join(file, 'below'))
    none.keep(key, entry('answer'))
    expect(none.find(key)).toEqual({ state: 'none' })
  })

  it('is shared by processes that write and read at once: none ever reads half a file', async () => {
    const source = pathToFileURL(resolve('src/evidence/cache.ts')).href
    const script = `
      const { EvidenceCache } = await import(${JSON.stringify(source)})
      const cache = new EvidenceCache(${JSON.stringify(folder)}, 40_000)
      const bad = []
      for (let i = 0; i < 150; i++) {
        const key = String(i % 5).repeat(64)
        const found = cache.find(key)
        if (found.state === 'damaged') bad.push(i)
        cache.keep(key, { made: 'then', opened: {}, evidence: [{ id: 'a', text: String(process.pid).repeat(500) }] })
      }
      process.stdout.write(JSON.stringify(bad))`
    const one = () =>
      new Promise<string>((done) => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', script])
        let said = ''
        child.stdout.on('data', (chunk) => (said += chunk))
        child.stderr.on('data', (chunk) => (said += chunk))
        child.on('close', () => done(said))
      })
    expect(await Promise.all([one(), one(), one()])).toEqual(['[]', '[]', '[]'])
    expect(readdirSync(folder).every((name) => name.endsWith('.jsonl'))).toBe(true)
  })
})
