import { registerHooks } from 'node:module'

// The parser imports its schema as only bundlers read it: without the attribute that Node asks for.
const hooks = registerHooks({
  load: (url, context, next) =>
    /workflow-parser\/.*\.json$/.test(url)
      ? next(url, { ...context, importAttributes: { type: 'json' } })
      : next(url, context),
})
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser')
hooks.deregister()

/** What GitHub's own parser finds wrong with a workflow. */
export async function workflowMistakes(content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: 'checkpoint-gate.yml', content }, new NoOperationTraceWriter())
  if (value !== undefined) await convertWorkflowTemplate(context, value)
  return context.errors.getErrors().map(({ message }) => message)
}
