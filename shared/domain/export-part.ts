/** Twelve hex digits and an ending: no file of a user's own is called so. */
const PART = /\.[0-9a-f]{12}\.part$/u

/**
 * The name under which an export is written until it is whole: a neighbour of the file that it becomes.
 *
 * @param random twelve hex digits
 */
export const exportPartOf = (target: string, random: string): string => `${target}.${random}.part`

/** Whether a path can be that of such a part. What is not is never removed, whoever wrote it into a vault. */
export const isExportPart = (path: string): boolean => PART.test(path)
