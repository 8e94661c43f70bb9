import { ORPCError } from '@orpc/client'

/** The record as it is kept now, out of the list of its case; NOT_FOUND where it is gone. */
export const keptIn = async <Kept extends { readonly id: string }>(
  list: Promise<readonly Kept[]>,
  id: Kept['id'],
): Promise<Kept> => {
  const kept = (await list).find((record) => record.id === id)
  if (kept === undefined) throw new ORPCError('NOT_FOUND')
  return kept
}
