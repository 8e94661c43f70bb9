import { type ErrorCode, SandyqError } from '../../../../shared/contract/errors.ts'

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EFBIG: 'DISK_FULL',
  EACCES: 'FOLDER_NOT_WRITABLE',
  EPERM: 'FOLDER_NOT_WRITABLE',
  EROFS: 'FOLDER_NOT_WRITABLE',
  ENAMETOOLONG: 'PATH_TOO_LONG',
  ELOOP: 'LINK_IN_VAULT',
}

/** The operating system's name of a failure (`ENOENT` …), if the error has one. */
export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Turns a failure of the file system into one of our codes; its message, which holds a path, stays behind. */
export const mapDiskError = (error: unknown): SandyqError => {
  if (error instanceof SandyqError) return error
  return new SandyqError(CODES[errnoOf(error) ?? ''] ?? 'DISK_FAILED', error)
}
