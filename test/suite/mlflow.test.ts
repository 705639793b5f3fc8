import { describe, expect, it } from 'vitest'
import { decode, mistakesOf } from './known.ts'

const suite = (more: string, baseline = 'a', candidate = 'b') => `baseline: ${baseline}
candidate: ${candidate}
tasks:
  qa: {kind: generate, role: general, data: d.jsonl, metrics: [rougeL]}
${more}
`

describe('the key mlflow', () => {
  it('says where runs go; absent or false, nowhere', () => {
    const usual = { experiment: null, address: null, model: null, artifacts: true, timeout: 60 }
    expect(decode(suite('mlflow: true')).mlflow).toEqual(usual)
    expect(
      decode(suite('mlflow: {experiment: legal, artifacts: false, model: legal model, timeout: 5}')).mlflow,
    ).toEqual({
      ...usual,
      experiment: 'legal',
      artifacts: false,
      model: 'legal model',
      timeout: 5,
    })
    expect([decode(suite('')).mlflow, decode(suite('mlflow: false')).mlflow]).toEqual([undefined, undefined])
    expect(decode(suite('', 'mlflow:legal@champion')).baseline.path).toBe('mlflow:legal@champion')
  })

  it.each([
    [suite('mlflow: {address: "http://ann:secret@host"}'), 'mlflow.address: holds a name or password'],
    [suite('mlflow: {address: "sqlite:///x"}'), 'allowed: an address such as https://mlflow.example.com'],
    [suite('mlflow: {model: "a/b"}'), 'mlflow.model: given "a/b"'],
    [suite('', 'mlflow:legal'), 'allowed: mlflow:MODEL@ALIAS'],
    [suite('', 'a', 'mlflow:legal@champion'), 'candidate: is an alias of a registry, which only the baseline can be'],
  ])('mistakes: %s', (text, said) => {
    const mistakes = mistakesOf(text)
    expect(JSON.stringify(mistakes).replaceAll('\\"', '"')).toContain(said)
    expect(JSON.stringify(mistakes)).not.toContain('secret')
  })
})
