import { randomBytes } from 'node:crypto'
import { ORPCError } from '@orpc/contract'
import { type ErrorCode, isErrorCode, SandyqError } from '../../../shared/contract/errors.ts'

/** Told of every bug that is answered with INTERNAL. */
export type ReportBug = (reference: string, error: unknown) => void

const REFERENCE = /^[0-9a-f]{8,40}$/u

const coded = (code: ErrorCode, reference?: string) =>
  new ORPCError(code, {
    defined: true,
    message: code,
    data: reference === undefined ? undefined : { reference },
  })

/** The reference that another process has already written into the log. */
const foreignReference = ({ data }: ORPCError<string, unknown>): string | undefined => {
  if (typeof data !== 'object' || data === null || !('reference' in data)) return
  return typeof data.reference === 'string' && REFERENCE.test(data.reference) ? data.reference : undefined
}

const expectedCode = (error: unknown): ErrorCode | undefined => {
  if (error instanceof SandyqError) return error.code
  if (error instanceof ORPCError) {
    // What the schemas refuse, here or in the other process.
    if (error.code === 'BAD_REQUEST') return 'INVALID_INPUT'
    return isErrorCode(error.code) ? error.code : undefined
  }
  if (error instanceof Error && error.name === 'AbortError') return 'CANCELLED'
  return
}

/**
 * What may cross to the page: a code of the closed list, and for a bug a reference that says nothing (D4).
 * Message, stack, cause and data of the error stay behind.
 */
export const toPageError = (error: unknown, report: ReportBug): ORPCError<string, unknown> => {
  const code = expectedCode(error)
  if (code !== undefined && code !== 'INTERNAL') return coded(code)
  const known = error instanceof ORPCError ? foreignReference(error) : undefined
  if (known !== undefined) return coded('INTERNAL', known)
  const reference = randomBytes(6).toString('hex')
  report(reference, error)
  return coded('INTERNAL', reference)
}

const isIterator = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value

/** An answer whose events fail with codes too. */
export const withPageErrors = (output: unknown, report: ReportBug): unknown => {
  if (!isIterator(output)) return output
  async function* coding(events: AsyncIterable<unknown>): AsyncGenerator<unknown, unknown> {
    try {
      yield* events
    } catch (error) {
      throw toPageError(error, report)
    }
    return
  }
  return coding(output)
}
