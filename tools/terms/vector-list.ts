import * as z from 'zod'
import { isoDateSchema, localDateTimeSchema } from '../../shared/domain/dates.ts'
import { ListProblem, parseList } from '../list-file.ts'

const momentSchema = z.union([isoDateSchema, localDateTimeSchema])
const wantedSchema = momentSchema.nullable().optional()

const vectorSchema = z.object({
  rule: z.string().min(1),
  start: momentSchema,
  reading: z.enum(['calendar', 'working', 'elapsed', 'month-end']).default('calendar'),
  end: wantedSchema,
  last: wantedSchema,
  safe: wantedSchema,
})

/** One date that a rule is to give. */
export type Vector = z.infer<typeof vectorSchema>

const listOf = (value: unknown): unknown[] => {
  const vectors: unknown =
    typeof value === 'object' && value !== null && 'vectors' in value ? value.vectors : value
  if (!Array.isArray(vectors)) throw new ListProblem('The file holds no list "vectors".')
  if (vectors.length === 0) throw new ListProblem('There is nothing in "vectors".')
  return vectors
}

/** Reads `{ "vectors": [{ "rule", "start", "reading", "end", "last", "safe" }] }`. Throws ListProblem. */
export const readVectorList = (json: string): readonly Vector[] =>
  listOf(parseList(json)).map((value, at) => {
    const read = vectorSchema.safeParse(value)
    if (read.success) return read.data
    const place = read.error.issues[0]?.path.map(String).join('.') ?? ''
    throw new ListProblem(`Vector ${at + 1} has no proper "${place}".`)
  })
