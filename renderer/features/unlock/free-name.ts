import type { FoundFolder } from '../../../shared/contract/session.ts'

/** A name that no vault of the folder has yet: the usual one, else with a number. */
export const freeName = (usual: string, folder: FoundFolder | null | undefined): string => {
  const taken = new Set((folder?.vaults ?? []).map(({ name }) => name.toLowerCase()))
  if (!taken.has(usual.toLowerCase())) return usual
  let number = 2
  while (taken.has(`${usual} ${number}`.toLowerCase())) number += 1
  return `${usual} ${number}`
}
