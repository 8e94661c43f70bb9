import * as z from 'zod'
import { partialDateSchema } from '../../shared/domain/dates.ts'

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

/** What is wrong with a list, in words for the person who wrote it. */
export class ProbeListProblem extends Error {}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''))
  } catch {
    throw new ProbeListProblem('The file is not valid JSON.')
  }
}

/** Reads a list of questions with the people, notes and events that are added to the sample case. Throws ProbeListProblem. */
export const readProbeList = (json: string): ProbeList => {
  const read = listSchema.safeParse(parse(json))
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new ProbeListProblem(`At "${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'not as expected'}`)
}
