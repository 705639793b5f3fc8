import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  NoDeprecatedCustomRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql'

let loaded: GraphQLSchema | undefined

/** GitHub's own schema from @octokit/graphql-schema; read at the first use, because it has more than a megabyte. */
function schema(): GraphQLSchema {
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  loaded ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true })
  return loaded
}

/** What GitHub answers where the query is right and the world is not: `NOT_FOUND`, `EXCESSIVE_PAGINATION`. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

/** What nobody gave a value would else be null without a word. */
const fromWorld: GraphQLFieldResolver<object, unknown> = (source, values, context, info) => {
  if (!(info.fieldName in source)) throw new Error(`the fake has no ${info.parentType}.${info.fieldName}`)
  return defaultFieldResolver(source, values, context, info)
}

export interface Answered {
  body: { data?: unknown; errors?: { type?: string; message: string }[] }
  /** Where the query or the answer is not as the schema has it; a deprecated field counts, because it will go. */
  problems: string[]
}

/** Answers a query out of `root`: objects, and functions of their arguments where a field has any. */
export function answerQuery(query: string, variables: Record<string, unknown>, root: unknown): Answered {
  const refused = (errors: readonly GraphQLError[]): Answered => ({
    body: { errors: errors.map(({ message }) => ({ message })) },
    problems: errors.map(({ message }) => `GraphQL: ${message}`),
  })
  let document: DocumentNode
  try {
    document = parse(query)
  } catch (error) {
    return refused([error as GraphQLError])
  }
  const wrong = validate(schema(), document, [...specifiedRules, NoDeprecatedCustomRule])
  if (wrong.length > 0) return refused(wrong)

  const result = execute({
    schema: schema(),
    document,
    variableValues: variables,
    rootValue: root,
    fieldResolver: fromWorld,
  })
  if (result instanceof Promise) throw new Error('The fake answers at once.')
  const { data, errors = [] } = result
  if (errors.length === 0) return { body: { data }, problems: [] }
  const told = errors.map(({ message, extensions: { type } }) => ({
    ...(type === undefined ? {} : { type: String(type) }),
    message,
  }))
  return {
    body: { ...(data === undefined ? {} : { data }), errors: told },
    problems: told.flatMap(({ type, message }) => (type === undefined ? [`GraphQL: ${message}`] : [])),
  }
}
