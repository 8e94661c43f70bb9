import { ORPCError } from '@orpc/contract'
import { type ErrorCode, isErrorCode, SandyqError } from './errors.ts'

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
 * What may cross the border of a process in the place of an error: its code, and for INTERNAL a random reference. No
 * message, no stack, no cause, and nothing of the input that a schema refused.
 */
const encodeError = (error: unknown): ORPCError<ErrorCode, { reference: string } | undefined> => {
  const code = codeOf(error)
  const reference =
    code === 'INTERNAL' ? { reference: crypto.randomUUID().replaceAll('-', '').slice(0, 16) } : undefined
  return new ORPCError(code, { defined: true, message: code, data: reference })
}

const isIterator = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

async function* encoded(events: AsyncIterable<unknown>): AsyncGenerator<unknown, void> {
  try {
    yield* events
  } catch (error) {
    throw encodeError(error)
  }
}

/** Wraps every call of a process of ours: errors of the answer, and errors in the middle of a stream of events. */
export const encodeErrors = async ({ next }: { next(): Promise<unknown> }): Promise<unknown> => {
  try {
    const output = await next()
    return isIterator(output) ? encoded(output) : output
  } catch (error) {
    throw encodeError(error)
  }
}

/** The answer to a call of the page that did not get as far as a procedure. */
export const errorResponse = (id: string, code: ErrorCode): string => {
  const error = new ORPCError(code, { defined: true, message: code })
  return JSON.stringify({ i: id, p: { s: 400, b: { json: { ...error.toJSON(), status: 400 } } } })
}
