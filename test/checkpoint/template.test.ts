import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chatTemplate } from '../../src/checkpoint/template.ts'
import type { ChatMessage } from '../../src/samples/sample.ts'
import { fixtures, folder, refusal } from './helpers.ts'

type Rendered = string | { error: string }
const golden = JSON.parse(readFileSync(join(fixtures, 'templates.json'), 'utf8')) as {
  special: Record<string, string>
  chats: ChatMessage[][]
  templates: { name: string; text: string; rendered: Rendered[] }[]
}
const special = Object.fromEntries(Object.entries(golden.special).map(([name, content]) => [name, { content, id: 1 }]))
const tokenizer = { special, additionalSpecial: [] }
const user = [{ role: 'user', content: 'hi' }]

function files(content: Record<string, string>) {
  const path = folder(content)
  const at = (name: string) => (name in content ? join(path, name) : null)
  const named = Object.keys(content).filter((name) => name.includes('/'))
  return {
    chatTemplate: at('chat_template.jinja'),
    tokenizerConfig: at('tokenizer_config.json'),
    namedTemplates: Object.fromEntries(named.map((name) => [name.replace(/^.*\/|\.jinja$/g, ''), join(path, name)])),
  }
}

describe('renderings are those of transformers', () => {
  it.each(golden.templates)('$name', async ({ text, rendered }) => {
    const template = await chatTemplate(files({ 'chat_template.jinja': text }), tokenizer)
    for (const [i, wanted] of rendered.entries()) {
      const render = () => template?.render(golden.chats[i >> 1]!, { addGenerationPrompt: i % 2 === 1 })
      if (typeof wanted === 'string') expect(render()).toBe(wanted)
      else expect(render).toThrow(wanted.error)
    }
  })
})

describe('where a template comes from', () => {
  const config = (value: unknown) => JSON.stringify({ chat_template: value })
  const from = async (content: Record<string, string>) =>
    (await chatTemplate(files(content), tokenizer))?.render(user, { addGenerationPrompt: false }) ?? null

  it('a file of its own wins over tokenizer_config.json', async () => {
    expect(await from({ 'chat_template.jinja': 'file', 'tokenizer_config.json': config('config') })).toBe('file')
  })
  it('tokenizer_config.json holds one, or several by name', async () => {
    expect(await from({ 'tokenizer_config.json': config('one') })).toBe('one')
    const named = [
      { name: 'tool_use', template: 'tools' },
      { name: 'default', template: 'usual' },
    ]
    expect(await from({ 'tokenizer_config.json': config(named) })).toBe('usual')
  })
  it('a folder of named templates has a default', async () => {
    expect(await from({ 'chat_templates/default.jinja': 'a', 'chat_templates/tool_use.jinja': 'b' })).toBe('a')
    const without = chatTemplate(
      files({ 'chat_templates/tool_use.jinja': 'b', 'chat_templates/rag.jinja': 'c' }),
      tokenizer,
    )
    expect((await refusal(without)).message).toContain('"tool_use"')
  })
  it('there may be none', async () => {
    expect(await from({ 'tokenizer_config.json': '{}' })).toBeNull()
  })
})

it('the day of a prompt never changes, and the reader is told', async () => {
  const template = await chatTemplate(files({ 'chat_template.jinja': '{{ strftime_now("%Y-%m-%d") }}' }), tokenizer)
  expect(template?.render(user, { addGenerationPrompt: false })).toBe('2025-01-01')
  expect(template?.notes.join()).toContain('2025-01-01')
})

it.each([
  ['does not parse', '{% for %}', 'template-invalid'],
  ['has a syntax that is not supported', '{{ "a" ~ }}', 'template-invalid'],
])('a template that %s is refused with its file', async (_title, text, code) => {
  const error = await refusal(chatTemplate(files({ 'chat_template.jinja': text }), tokenizer))
  expect(error.code).toBe(code)
  expect(error.message).toContain('chat_template.jinja')
})

it.each([
  ['refuses the messages', '{{ raise_exception("no roles") }}', 'template-refused', 'no roles'],
  ['uses a filter that is not there', '{{ messages | groupby("role") }}', 'template-unsupported', 'groupby'],
  ['would fill the memory', '{% for i in range(1000000000) %}x{% endfor %}', 'template-unsupported', '100000'],
])('a template that %s says so when it is rendered', async (_title, text, code, said) => {
  const template = await chatTemplate(files({ 'chat_template.jinja': text }), tokenizer)
  const render = () => template?.render(user, { addGenerationPrompt: false })
  expect(render).toThrow(expect.objectContaining({ code }))
  expect(render).toThrow(said)
})

it('an unknown field of the date is an error, not a text in the prompt', async () => {
  const template = await chatTemplate(files({ 'chat_template.jinja': '{{ strftime_now("%Q") }}' }), tokenizer)
  expect(() => template?.render(user, { addGenerationPrompt: false })).toThrow('%Q')
})

it('the hash does not depend on how lines end', async () => {
  const [a, b] = [files({ 'chat_template.jinja': 'a\nb' }), files({ 'chat_template.jinja': 'a\r\nb' })]
  expect((await chatTemplate(a, tokenizer))?.sha256).toBe((await chatTemplate(b, tokenizer))?.sha256)
})
