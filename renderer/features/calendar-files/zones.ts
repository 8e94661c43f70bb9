import type { Laws } from '../../../shared/domain/terms/laws.ts'

/** The zone of the computer, as the tz database calls it. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zones that can be chosen: those of the laws in use first, then the computer's, then all others. */
export const zoneNames = ({ known }: Laws): string[] => {
  const ofLaws = known.flatMap(({ days }) => [...days.zones.keys()])
  return [...new Set([...ofLaws, ownZone(), ...Intl.supportedValuesOf('timeZone'), 'UTC'])]
}
