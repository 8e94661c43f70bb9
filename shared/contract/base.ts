import { oc } from '@orpc/contract'
import * as z from 'zod'
import { ERROR_CODES, type ErrorCode } from './errors.ts'

// A strict CSP forbids the `new Function` of zod's compiled parsers.
z.config({ jitless: true })

/** What may come with a code: for INTERNAL an opaque reference that also stands in the log. */
const errorDataSchema = z.strictObject({ reference: z.string().max(40) }).optional()

type ErrorMap = Record<ErrorCode, { data: typeof errorDataSchema }>

const errorMap = Object.fromEntries(ERROR_CODES.map((code) => [code, { data: errorDataSchema }])) as ErrorMap

/** Every procedure starts from here: the closed list of failures is part of each promise. */
export const procedure = oc.errors(errorMap)

/** A handle that main gives the page for a file, folder or stream that it must not know the path of. */
export const tokenSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/u)
  .brand<'Token'>()

export type Token = z.infer<typeof tokenSchema>

/** An empty answer. */
export const nothing = z.void()
