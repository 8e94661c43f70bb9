import * as z from 'zod'
import {
  blankSaid,
  type SaidSource,
  saidSourceSchema,
  saidSourcesSchema,
} from '../../shared/domain/kinds/source.ts'

/*
 * What is said of a record is typed in the record's own form and kept in its draft: the values of every form have a list of
 * sources beside the fields of their kind, which the kind's own schema knows nothing of.
 */

const listSchema = z.strictObject({ sources: saidSourcesSchema })

/** The part of a form that every kind has. */
export type SaidDraft = z.input<typeof listSchema>

const apart = (values: object): { readonly sources: unknown; readonly fields: object } => {
  const { sources = [], ...fields } = values as { readonly sources?: unknown }
  return { sources, fields }
}

const rawIssues = (error: z.ZodError | undefined, input: unknown): z.core.$ZodRawIssue[] =>
  (error?.issues ?? []).map((issue) => ({ ...issue, input }) as z.core.$ZodRawIssue)

/** The schema of a form with its sources. What is wrong is told at its place in either. */
export const withSources = <Checked extends object, Draft>(
  schema: z.ZodType<Checked, Draft>,
): z.ZodType<Checked, Draft> =>
  z.custom<Draft>().transform((values, context): Checked => {
    const { sources, fields } = apart(Object(values))
    const [checked, list] = [schema.safeParse(fields), listSchema.safeParse({ sources })]
    for (const { error } of [checked, list]) context.issues.push(...rawIssues(error, values))
    return checked.success && list.success ? { ...checked.data, ...list.data } : z.NEVER
  })

/** The values of a form in which nobody has said anything yet. */
export const unsaid = <Draft extends object>(draft: Draft): Draft & SaidDraft => ({ ...draft, sources: [] })

const NOTHING = JSON.stringify(saidSourceSchema.parse(blankSaid()))

/** What the checked values of a form say, those left out in which nothing was entered. */
export const saidIn = (checked: object): SaidSource[] => {
  const list = listSchema.safeParse({ sources: apart(checked).sources })
  return list.success ? list.data.sources.filter((source) => JSON.stringify(source) !== NOTHING) : []
}

/** The checked values of a form without what was said. */
export const fieldsIn = <Checked extends object>(checked: Checked): Checked =>
  apart(checked).fields as Checked
