import type { Restraint } from '../kinds/restraint.ts'
import { isDay } from '../partial-date.ts'
import { readSaidTerm } from '../terms/said-term.ts'
import type { Term, TermLaw } from '../terms/term.ts'
import { lengthOf } from './restraint-in-force.ts'

/**
 * The end that the length of an order gives, as a term with its working by the law of the case.
 *
 * @returns undefined where no length or no day is known, or the law says nothing of how such a length is counted
 */
export const termOfLength = (measure: Restraint, { pack, days }: TermLaw): Term | undefined => {
  const { from, fromTime, ...said } = lengthOf(measure)
  const counting = pack.custody?.counting.find(({ measures }) => measures.includes(measure.kind))
  if (counting === undefined || from === null || !isDay(from)) return
  const readings = readSaidTerm({ from, fromTime, ...said }, days)
  if (readings.length === 0) return
  const { code, article, name, source: sourceId } = counting
  const source = pack.sources.find(({ id }) => id === sourceId)
  const id = 'length-of-order'
  const at = readings[0]?.last.length === 10 || fromTime === null ? from : (`${from}T${fromTime}` as never)
  return {
    rule: { id, code, article, kind: 'watch', binds: 'court', name },
    pack: { id: pack.id, version: pack.version },
    calendar: { id: days.id, version: days.version },
    start: { at },
    opening: [
      { kind: 'law', code, article, rule: id, version: pack.version },
      { kind: 'start', at, trigger: null },
    ],
    readings,
    closing: source === undefined ? [] : [{ kind: 'source', source: source.text, confidence: 'text' }],
  }
}
