import { ORPCError } from '@orpc/client'
import { type ErrorCode, isErrorCode } from '../../shared/contract/errors.ts'

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

/** The code of anything that was thrown by a call; whatever is not on the closed list is INTERNAL. */
export const errorCodeOf = (error: unknown): ErrorCode => {
  if (isAbort(error)) return 'CANCELLED'
  if (error instanceof ORPCError && isErrorCode(error.code)) return error.code
  return 'INTERNAL'
}

/** The opaque reference that came with INTERNAL and stands in the log as well; undefined for other codes. */
export const errorReferenceOf = (error: unknown): string | undefined => {
  if (!(error instanceof ORPCError)) return undefined
  const details: unknown = error.data
  if (typeof details !== 'object' || details === null || !('reference' in details)) return undefined
  return typeof details.reference === 'string' ? details.reference : undefined
}
