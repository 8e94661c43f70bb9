import { randomBytes } from 'node:crypto'
import { mapEventIterator, ORPCError } from '@orpc/client'
import { type ErrorCode, isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'

const codeOf = (error: unknown): ErrorCode => {
  if (error instanceof SandyqError) return error.code
  if (!(error instanceof ORPCError)) return 'INTERNAL'
  if (error.defined && isErrorCode(error.code)) return error.code
  return error.code === 'BAD_REQUEST' ? 'INVALID_INPUT' : 'INTERNAL'
}

/** A code, and for INTERNAL a random reference: nothing of what was read may cross the border in an error. */
const encodeError = (error: unknown): ORPCError<ErrorCode, { reference: string } | undefined> => {
  const code = codeOf(error)
  const data = code === 'INTERNAL' ? { reference: randomBytes(8).toString('hex') } : undefined
  return new ORPCError(code, { defined: true, message: code, data })
}

const isAsyncIterator = (value: unknown): value is AsyncIteratorObject<unknown, unknown, unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value && 'next' in value

/** Wraps every call: errors of the answer, and errors in the middle of its events. */
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
