import type { IsoDate } from '../dates.ts'
import type { ExtensionRules } from '../terms/custody-rules.ts'
import {
  type ClockAsked,
  type ClockEntry,
  entryOf,
  findClockRule,
  rulesOf,
  sanctionBounds,
  termEntry,
  uncountedEntry,
} from './clock-entries.ts'
import { isBeforeTrial, limitOver } from './clock-limits.ts'
import { servedUnder } from './held-days.ts'

/** The extension that can follow the present order: up to the first limit that lies after its end; null where none can. */
const extensionAfter = (asked: ClockAsked, end: IsoDate | null): ExtensionRules | null | undefined => {
  const { held, all, law } = asked
  const limits = rulesOf(asked)?.limits.find(
    ({ measures, extensions }) =>
      extensions.length > 0 && held !== undefined && measures.includes(held.now.kind),
  )
  if (limits === undefined) return
  const served = servedUnder(all, limits.measures)
  const spans = served.possible.length > 0 ? served.possible : served.certain
  const isAfter = ({ upTo }: ExtensionRules): boolean => {
    const rule = findClockRule(law, upTo)
    const limit = rule === undefined ? undefined : limitOver(rule, spans, law)
    return limit !== undefined && end !== null && limit.last > end
  }
  if (end === null || spans.length === 0) return limits.extensions[0]
  return limits.extensions.find(isAfter) ?? null
}

/** From when the motion can be with the court until the court has to decide. */
const hearingEntry = (asked: ClockAsked, id: string, court: ClockEntry): ClockEntry[] => {
  const rule = findClockRule(asked.law, id)
  if (rule === undefined) return []
  if (court.from === null && court.to === null) return [uncountedEntry(rule, 'hearing', 'no-end')]
  const decided = termEntry(rule, { kind: 'hearing', law: asked.law, starts: [court.from, court.to] })
  return [{ ...decided, from: court.from ?? decided.from, to: decided.to ?? decided.from }]
}

/**
 * When the other side has to ask for the next extension: counted back from the end of the present order, the stricter rules of a longer
 * extension once it would go beyond a limit.
 */
export const motionEntries = (asked: ClockAsked): ClockEntry[] => {
  if (!isBeforeTrial(asked)) return []
  const bounds = sanctionBounds(asked)
  const end = bounds?.latest ?? bounds?.earliest ?? null
  const extension = extensionAfter(asked, end)
  if (extension === undefined) return []
  if (extension === null) {
    return [entryOf({ key: 'at-maximum', kind: 'prosecutor', uncounted: 'at-maximum' })]
  }
  const entryFor = (id: string, kind: 'prosecutor' | 'court'): ClockEntry[] => {
    const rule = findClockRule(asked.law, id)
    if (rule === undefined) return []
    if (bounds === null) return [uncountedEntry(rule, kind, 'no-end')]
    return [termEntry(rule, { kind, law: asked.law, starts: [bounds.earliest, bounds.latest] })]
  }
  const court = entryFor(extension.court, 'court')
  return [
    ...entryFor(extension.prosecutor, 'prosecutor'),
    ...court,
    ...court.flatMap((entry) => hearingEntry(asked, extension.hearing, entry)),
  ]
}
