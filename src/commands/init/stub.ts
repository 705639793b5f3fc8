import { stubMark } from '../../samples/stub.ts'
import type { PlannedTask } from './plan.ts'

const lines: Record<string, string> = {
  perplexity: '{"id": "1", "text": "A text as people write it."}',
  generate: '{"id": "1", "prompt": "What the model is asked.", "reference": "What a right answer says."}',
}

/** Stands where the samples of a task belong. Nothing in it is a sample, and its first line is refused by name: nothing passes by it. */
export function stubText({ role, use }: PlannedTask): string {
  const what = role === 'general' ? 'what the model could do before and must not forget' : 'what the fine-tune is for'
  return [
    stubMark,
    '# Put your samples in place of all of this, one JSON object a line, some hundreds of them that no training has seen:',
    `# ${what}. The gate refuses the file until then, so that nothing passes by it.`,
    `# ${lines[use.kind]}`,
    '',
  ].join('\n')
}
