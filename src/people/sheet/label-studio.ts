import { type Asked, askedOf, cannotJudge } from '../asked.ts'
import type { Sheet } from './plan.ts'
import { questionText } from './texts.ts'

/** Prefix of the names of our controls and of our keys in a task's data. */
export const own = 'cg_'

/**
 * The labelling configuration of a Label Studio project. Choices, since its Pairwise control cannot record a tie and its Rating loses what
 * is bound to two texts; Text, since HyperText would run what a model wrote.
 */
export function labelStudioConfig({ compare, rubric, items }: Sheet): string {
  const asked = askedOf(compare, rubric)
  const hasReferences = items.some(({ references }) => references.length > 0)
  const pair = compare === 'pairs'
  const bound = pair ? 'cg_question' : 'cg_answer'
  return `${[
    '<View>',
    '  <Style>.cg-col { flex: 1; min-width: 0; } .cg-text { white-space: pre-wrap; border: 1px solid #ccc; border-radius: 6px; padding: 8px; }</Style>',
    ...textView('Question', 'question', '  '),
    ...(hasReferences ? textView('Reference', 'reference', '  ') : []),
    ...(pair
      ? [
          '  <View style="display: flex; gap: 12px">',
          ...[1, 2].flatMap((n) => [
            '    <View className="cg-col">',
            ...textView(`Answer ${n}`, `answer_${n}`, '      '),
            '    </View>',
          ]),
          '  </View>',
        ]
      : textView('Answer', 'answer', '  ')),
    ...asked.flatMap((each) => choices(each, bound, pair)),
    '  <Header value="Note"/>',
    `  <TextArea name="cg_note" toName="${bound}" rows="2" maxSubmissions="1" editable="true"/>`,
    '</View>',
  ].join('\n')}\n`
}

function textView(title: string, key: string, indent: string): string[] {
  return [
    `${indent}<Header value="${title}"/>`,
    `${indent}<View className="cg-text"><Text name="cg_${key}" value="$${key}"/></View>`,
  ]
}

function choices({ name, title, asks, options }: Asked, bound: string, isPair: boolean): string[] {
  const keyed = (key: string | null) => (isPair && key !== null ? ` hotkey="${key}"` : '')
  return [
    `  <Header value="${attribute(`${title} ${asks}`)}"/>`,
    `  <Choices name="${controlOf(name)}" toName="${bound}" choice="single" required="true" showInline="true">`,
    ...options.map(({ value, code, label, key }) => {
      const words = isPair ? label : `${value} ${label}`.trim()
      return `    <Choice value="${attribute(words)}" alias="${code}"${keyed(key)}/>`
    }),
    `    <Choice value="Cannot judge" alias="${cannotJudge}"${keyed('0')}/>`,
    '  </Choices>',
  ]
}

/** Differs from every key of a task's data, since a flat export writes over a column of the same name. */
export function controlOf(name: string): string {
  return name === 'preference' ? 'cg_preference' : `cg_grade_${name}`
}

function attribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!)
    .replace(/[\s\0-\x1F]+/g, ' ')
}

/** The tasks to import. */
export function labelStudioTasks({ sheet, compare, items }: Sheet): string {
  const tasks = items.map(({ item, seal, question, references, answers }) => ({
    data: {
      cg_item: item,
      cg_seal: seal,
      cg_sheet: sheet,
      question: questionText(question),
      reference: references.length === 0 ? '(none)' : references.join('\n\n'),
      ...(compare === 'pairs' ? { answer_1: answers[0], answer_2: answers[1] } : { answer: answers[0] }),
    },
  }))
  return `${JSON.stringify(tasks, null, 1)}\n`
}
