/** The fields of GitHub's public GraphQL schema that this project may ask for, by type; null is a leaf. */
const schema: Record<string, Record<string, string | null>> = {
  Query: { repository: 'Repository' },
  Repository: { pullRequest: 'PullRequest' },
  PullRequest: { comments: 'IssueCommentConnection', headRefOid: null },
  IssueCommentConnection: { nodes: 'IssueComment', pageInfo: 'PageInfo', totalCount: null },
  PageInfo: { hasNextPage: null, endCursor: null, hasPreviousPage: null, startCursor: null },
  IssueComment: {
    id: null,
    fullDatabaseId: null,
    url: null,
    body: null,
    isMinimized: null,
    viewerDidAuthor: null,
    createdAt: null,
    updatedAt: null,
  },
}
const variableTypes: Record<string, string> = {
  owner: 'String!',
  name: 'String!',
  number: 'Int!',
  first: 'Int',
  after: 'String',
}

interface Field {
  name: string
  arguments: Record<string, string>
  fields: Field[]
}

export type Variables = Record<string, unknown>
/** Gives the value of a field that takes arguments. */
export type Resolver = (field: string, values: Variables) => unknown

export class QueryError extends Error {
  readonly type: string | undefined
  constructor(message: string, type?: string) {
    super(message)
    this.type = type
  }
}

/** Answers a query of the subset above: exactly the fields that were asked for, in a world of plain objects. */
export function execute(query: string, variables: Variables, resolve: Resolver): unknown {
  const tokens = query.match(/[A-Za-z_]\w*!?|\d+|[${}():]/g) ?? []
  let at = 0
  const next = () => tokens[at++] ?? ''
  const expect = (token: string) => {
    const found = next()
    if (found !== token) throw new QueryError(`Expected ${token}, actual: ${found}`)
  }
  const declared: Record<string, string> = {}

  expect('query')
  if (tokens[at] === '(') {
    for (next(); tokens[at] !== ')'; ) {
      expect('$')
      const name = next()
      expect(':')
      declared[name] = next()
    }
    next()
  }
  for (const [name, type] of Object.entries(declared)) {
    const value = variables[name]
    const right = type.startsWith('Int') ? Number.isInteger(value) : typeof value === 'string'
    if (!right && !(value == null && !type.endsWith('!'))) {
      throw new QueryError(`Variable $${name} of type ${type} was provided invalid value`)
    }
  }
  for (const name of Object.keys(variables)) {
    if (!(name in declared)) throw new QueryError(`Variable $${name} is not declared`)
  }

  const fields = (type: string): Field[] => {
    const found: Field[] = []
    expect('{')
    while (tokens[at] !== '}') {
      const field: Field = { name: next(), arguments: {}, fields: [] }
      const inner = schema[type]![field.name]
      if (inner === undefined) throw new QueryError(`Field '${field.name}' doesn't exist on type '${type}'`)
      if (tokens[at] === '(') {
        for (next(); tokens[at] !== ')'; ) {
          const name = next()
          expect(':')
          field.arguments[name] = tokens[at] === '$' ? next() + next() : next()
        }
        next()
      }
      if (inner !== null) field.fields = fields(inner)
      found.push(field)
    }
    next()
    return found
  }
  const value = (name: string, given: string): unknown => {
    if (!given.startsWith('$')) return Number(given)
    const type = declared[given.slice(1)]
    const wanted = variableTypes[name]!
    if (type !== wanted && type !== `${wanted}!`)
      throw new QueryError(`Type mismatch on variable ${given} and argument ${name}`)
    return variables[given.slice(1)]
  }
  const select = (wanted: Field[], object: Record<string, unknown>): unknown =>
    Object.fromEntries(
      wanted.map((field) => {
        const values = Object.fromEntries(
          Object.entries(field.arguments).map(([name, given]) => [name, value(name, given)]),
        )
        const inside = Object.keys(values).length > 0 ? resolve(field.name, values) : object[field.name]
        if (field.fields.length === 0) return [field.name, inside]
        const pick = (one: unknown) => select(field.fields, one as Record<string, unknown>)
        return [field.name, Array.isArray(inside) ? inside.map(pick) : pick(inside)]
      }),
    )
  return select(fields('Query'), {})
}
