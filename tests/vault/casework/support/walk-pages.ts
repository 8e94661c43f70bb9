import { deskWithVault } from './desk.ts'
import { fillMany } from './many-records.ts'

/** A vault with many records, and what they are. */
export const filled = async (counts = { cases: 1_500, parties: 2_000 }) => {
  const desk = await deskWithVault()
  const made = desk.session.work().vault.database.transaction((write) => fillMany(write, counts))
  return { ...desk, made }
}
