import { randomBytes } from 'node:crypto'
import { mapEventIterator, ORPCError } from '@orpc/client'
import { type ErrorCode, isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'

/** Codes of the call library for what is wrong with a message itself. */
const LIBRARY_CODES: Readonly<Record<string, ErrorCode>> = {
  BAD_REQUEST: 'INVALID_INPUT',
  CLIENT_CLOSED_REQUEST: 'CANCELLED',
}

const codeOf = (error: unknown): ErrorCode => {
  if (error instanceof SandyqError) return error.code
  if (!(error instanceof ORPCError)) return 'INTERNAL'
  if (error.defined && isErrorCode(error.code)) return error.code
  return Object.hasOwn(LIBRARY_CODES, error.code) ? (LIBRARY_CODES[error.code] ?? 'INTERNAL') : 'INTERNAL'
}

/**
 * What may cross the border of the process in the place of an error: its code, and for INTERNAL a random reference. No
 * message, no stack, no cause, and nothing of the input that a schema refused.
 */
export const encodeError = (error: unknown): ORPCError<ErrorCode, { reference: string } | undefined> => {
  const code = codeOf(error)
  const reference = code === 'INTERNAL' ? { reference: randomBytes(8).toString('hex') } : undefined
  return new ORPCError(code, { defined: true, message: code, data: reference })
}

const isAsyncIterator = (value: unknown): value is AsyncIteratorObject<unknown, unknown, unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value

/** Wraps every call: errors of the answer, and errors in the middle of a stream of events. */
export const encodeErrors = async ({ next }: { next(): Promise<unknown> }): Promise<unknown> => {
  try {
    const output = await next()
    if (!isAsyncIterator(output)) return output
    return mapEventIterator(output, {
      value: async (value) => value,
      error: async (error) => encodeError(error),
    })
  } catch (error) {
    throw encodeError(error)
  }
}
