import type { Field, SampleShape } from './data.ts'

type Names = readonly string[]

const id: Names = ['id', '_id', 'sample_id', 'example_id', 'uid', 'uuid', 'doc_id', 'key', 'name', 'index', 'idx']
const prompt: Names = ['prompt', 'question', 'instruction', 'input', 'query']
const texts: Names = ['text', 'sentence', 'content', 'document']
const messages: Names = ['messages']

const answers = {
  prompt,
  messages,
  reference: ['reference', 'answer', 'output', 'completion', 'target', 'response', 'expected', 'answers', 'targets'],
  references: ['references'],
} as const satisfies Partial<Record<Field, Names>>

const byShape: Record<SampleShape, Partial<Record<Field, Names>>> = {
  texts: { text: ['text', 'content'] },
  answers,
  prompts: answers,
  labels: {
    prompt: [...prompt, ...texts],
    messages,
    label: [
      'label',
      'category',
      'class',
      'expected',
      'answer',
      'target',
      'intent',
      'reference',
      'label_text',
      'output',
    ],
  },
  entities: {
    prompt,
    messages,
    text: texts,
    entities: ['entities', 'spans', 'ents', 'expected', 'answer', 'target', 'reference', 'output'],
    tokens: ['tokens', 'words'],
    tags: ['tags', 'ner_tags', 'labels', 'ner'],
  },
  choices: {
    prompt: ['prompt', 'question', 'query', 'ctx', 'context', 'goal', 'instruction', 'input', 'sentence'],
    messages,
    choices: ['choices', 'options', 'endings', 'candidates'],
    answer: ['answer', 'label', 'gold', 'answerKey', 'answer_index', 'answer_idx', 'correct', 'target', 'expected'],
  },
  ids: {},
}

/** Names under which the fields of a sample are looked for in a data file, in small letters or not. A field's own name comes first and wins. */
export function usualColumns(shape: SampleShape): Partial<Record<Field, Names>> {
  const topics = ['topics', 'tags', 'topic', 'subject'].filter((name) => shape !== 'entities' || name !== 'tags')
  return { id, ...byShape[shape], topics, group: ['group'] }
}
