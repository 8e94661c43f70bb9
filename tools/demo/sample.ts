import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

const keyed = z.object({ key: z.string() }).loose()
const ofParty = z.object({ party: z.string() }).loose()
const said = z.looseObject({})

/** The sample case as `tests/fixtures/sample/case.json` has it: records name each other by key, the program by id. */
const sampleSchema = z.object({
  baseDate: z.string(),
  parties: z.array(keyed),
  case: z.object({ number: z.string(), title: z.string() }).loose(),
  participations: z.array(ofParty),
  proceduralStatuses: z.array(ofParty),
  charges: z.array(ofParty),
  restraints: z.array(keyed),
  stays: z.array(ofParty),
  hearings: z.array(z.object({ startsAt: z.string() }).loose()),
  events: z.array(said),
  tasks: z.array(said),
  statements: z.array(keyed),
  items: z.array(said),
  interventions: z.array(said),
  figures: z.array(keyed),
  risks: z.array(ofParty),
  documents: z.array(z.object({ file: z.string(), mediaType: z.string(), title: z.string() }).loose()),
})

export type Sample = z.infer<typeof sampleSchema>

/** Reads the sample case from its folder. */
export const readSample = (folder: string): Sample =>
  sampleSchema.parse(JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')))
