/**
 * Every way in which a request can fail, as one closed list.
 *
 * Each code has a sentence and a next step in every language (`renderer/i18n`); a test fails where one is missing.
 * Nothing but the code, and for INTERNAL an opaque reference, ever crosses a process border.
 */
export const ERROR_CODES = [
  // Opening a vault
  'WRONG_SECRET',
  'WEAK_PASSPHRASE',
  'RECOVERY_KEY_MISTYPED',
  'NOT_A_VAULT',
  'LINK_IN_VAULT',
  'PATH_TOO_LONG',
  'HEADER_DAMAGED',
  'DATABASE_MISSING',
  'DATABASE_DAMAGED',
  'VAULT_NEWER',
  'VAULT_IN_USE',
  'VAULT_EXISTS',
  'MEMORY_SHORT',
  // The disk
  'FOLDER_NOT_WRITABLE',
  'DISK_FULL',
  'DISK_FAILED',
  // Work in an open vault
  'LOCKED',
  'NOT_FOUND',
  'CONFLICT',
  'IN_USE',
  'OTHER_PERSON',
  'GROUP_RING',
  'LATER_DECISION',
  'BLOB_DAMAGED',
  // Files that come in
  'FILE_GONE',
  'FILE_UNREADABLE',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'NOT_A_FILE',
  'TABLE_UNREADABLE',
  'TABLE_TOO_LARGE',
  'CALENDAR_UNREADABLE',
  'CALENDAR_TOO_LARGE',
  // Documents and exports
  'DOCUMENT_UNREADABLE',
  'DOCUMENT_TOO_LARGE',
  'DOCUMENT_TOO_SLOW',
  'DOCUMENT_TOO_COSTLY',
  'EXPORT_NOT_WRITABLE',
  'TARGET_IN_VAULT',
  'TARGET_IS_LINK',
  // Messages
  'INVALID_INPUT',
  'MESSAGE_TOO_LARGE',
  'TOKEN_EXPIRED',
  'CANCELLED',
  'INTERNAL',
] as const

/** One entry of the closed list of failures. */
export type ErrorCode = (typeof ERROR_CODES)[number]

const CODES: ReadonlySet<string> = new Set(ERROR_CODES)

/** Whether a string that came over a border is one of ours. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && CODES.has(value)

/**
 * An expected or environmental failure inside one process.
 *
 * Carries a code and nothing else: its message is the code, so that no log or stack can hold a path, a name or a key.
 * `cause` is for a debugger in the same process and is dropped at the border.
 */
export class SandyqError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause })
    this.name = 'SandyqError'
    this.code = code
  }
}
