import * as z from 'zod'
import { partialDateSchema, timeOfDaySchema } from './dates.ts'
import { caseIdSchema, eventIdSchema } from './ids.ts'
import { CASE_STATUSES } from './kinds/case.ts'
import { EVENT_CERTAINTIES, EVENT_KINDS } from './kinds/event.ts'
import { PARTY_KINDS } from './kinds/party.ts'

/** Both ways; what has nothing to sort by comes last in either. */
export const SORT_DIRECTIONS = ['ascending', 'descending'] as const

/** Which tasks are shown. */
export const TASK_CHOICES = ['open', 'overdue', 'done', 'all'] as const

/** Words that must all occur, in whatever script they are typed. */
const text = z.string().max(200)

const viewOf = <Filter extends z.core.$ZodLooseShape, By extends Readonly<Record<string, string>>>(
  filter: Filter,
  by: z.ZodEnum<By>,
) =>
  z.strictObject({
    filter: z.strictObject(filter),
    sort: z.strictObject({ by, direction: z.enum(SORT_DIRECTIONS) }),
  })

/** `touched`: the last worked on. */
export const caseViewSchema = viewOf(
  { text, status: z.enum([...CASE_STATUSES, 'context', 'all']) },
  z.enum(['touched', 'title', 'client', 'nextHearing', 'heldUntil']),
)
export const partyViewSchema = viewOf(
  { text, kind: z.enum([...PARTY_KINDS, 'all']) },
  z.enum(['name', 'kind', 'born', 'cases']),
)
export const documentViewSchema = viewOf({ text }, z.enum(['imported', 'title', 'case', 'dated', 'size']))
export const eventViewSchema = viewOf(
  { text, certainty: z.enum([...EVENT_CERTAINTIES, 'all']) },
  z.enum(['date', 'title', 'case', 'certainty']),
)
export const taskViewSchema = viewOf({ text, show: z.enum(TASK_CHOICES) }, z.enum(['due', 'title', 'case']))

/**
 * The columns of each list on the screen, from the left, and by which columns of its table each of them is said. How many cases
 * somebody is named in is counted and no column of a table.
 */
export const SHOWN_COLUMNS = {
  cases: {
    case: ['title', 'number', 'status', 'kind', 'stage'],
    clients: ['clients'],
    nextHearing: ['nextHearing'],
    heldUntil: ['restraint', 'restraintUntil'],
  },
  parties: { name: ['name', 'otherNames'], kind: ['kind'], born: ['born'], cases: [] },
  documents: {
    title: ['title', 'kind', 'isPrivileged'],
    case: ['case', 'source'],
    source: ['source'],
    dated: ['dated'],
    imported: ['importedAt'],
    size: ['bytes'],
  },
  events: {
    title: ['title', 'kind', 'place'],
    date: ['date', 'time'],
    case: ['case'],
    certainty: ['certainty'],
  },
  tasks: { title: ['title'], case: ['case'], due: ['dueOn', 'dueTime'], state: ['isDone', 'doneOn'] },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A column of a list on the screen. */
export type ShownColumn<Name extends keyof typeof SHOWN_COLUMNS> = keyof (typeof SHOWN_COLUMNS)[Name] & string

/** The columns of the table that say what the columns of the list say, in their order; undefined for a list that has none on the screen. */
export const shownColumnsOf = (list: string): readonly string[] | undefined => {
  const columns = new Map<string, Readonly<Record<string, readonly string[]>>>(
    Object.entries(SHOWN_COLUMNS),
  ).get(list)
  return columns && [...new Set(Object.values(columns).flat())]
}

/** One line of the list of events over all cases. */
export const eventLineSchema = z.strictObject({
  id: eventIdSchema,
  caseId: caseIdSchema,
  caseTitle: z.string(),
  title: z.string(),
  kind: z.enum(EVENT_KINDS),
  date: partialDateSchema.nullable(),
  time: timeOfDaySchema.nullable(),
  place: z.string(),
  certainty: z.enum(EVENT_CERTAINTIES),
  isSensitive: z.boolean(),
})

/** A list as it stands on the screen. */
export const shownListSchema = z.discriminatedUnion('list', [
  z.strictObject({ list: z.literal('cases'), view: caseViewSchema }),
  z.strictObject({ list: z.literal('parties'), view: partyViewSchema }),
  z.strictObject({ list: z.literal('documents'), view: documentViewSchema }),
  z.strictObject({ list: z.literal('events'), view: eventViewSchema }),
  z.strictObject({ list: z.literal('tasks'), view: taskViewSchema }),
])

export type ShownList = z.infer<typeof shownListSchema>
export type SortDirection = (typeof SORT_DIRECTIONS)[number]
export type TaskChoice = (typeof TASK_CHOICES)[number]
export type CaseView = z.infer<typeof caseViewSchema>
export type PartyView = z.infer<typeof partyViewSchema>
export type DocumentView = z.infer<typeof documentViewSchema>
export type EventView = z.infer<typeof eventViewSchema>
export type TaskView = z.infer<typeof taskViewSchema>
export type EventLine = z.infer<typeof eventLineSchema>

/** The view of each list, by its name among the lists that can be saved as a table. */
export interface ListViews {
  cases: CaseView
  parties: PartyView
  documents: DocumentView
  events: EventView
  tasks: TaskView
}

export type ListName = keyof ListViews

/** What every view has: words, and a column with a direction. */
export interface ListView {
  readonly filter: { readonly text: string }
  readonly sort: { readonly by: string; readonly direction: SortDirection }
}
