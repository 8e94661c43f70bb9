import * as z from 'zod'
import { partialDateSchema } from '../../shared/domain/dates.ts'
import { ListProblem, parseList } from '../list-file.ts'

/** What an answer has to be: its kind, empty for any, and a part of what is shown of it. */
const wantedSchema = z.object({ kind: z.string(), contains: z.string() })

const probeSchema = z.object({ group: z.string(), question: z.string(), want: wantedSchema })

const listSchema = z.object({
  people: z.array(z.string()).default([]),
  notes: z.array(z.object({ title: z.string(), text: z.string() })).default([]),
  events: z.array(z.object({ date: partialDateSchema, title: z.string() })).default([]),
  probes: z.array(probeSchema).min(1),
})

export type Probe = z.infer<typeof probeSchema>
export type ProbeList = z.infer<typeof listSchema>

/** Reads a list of questions with the people, notes and events that are added to the sample case. Throws ListProblem. */
export const readProbeList = (json: string): ProbeList => {
  const read = listSchema.safeParse(parseList(json))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new ListProblem(`At "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'not as expected'}`)
}
