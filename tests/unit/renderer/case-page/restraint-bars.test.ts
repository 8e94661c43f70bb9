import { expect, it } from 'vitest'
import { placePieces } from '../../../../renderer/features/case/time-line/lane.ts'
import { daysOf, restraintPieces } from '../../../../renderer/features/case/time-line/restraint-pieces.ts'
import { placeOf, timeScale } from '../../../../renderer/features/case/time-line/time-scale.ts'
import { restraintInForce } from '../../../../shared/domain/case/restraint-in-force.ts'
import { restraintLine } from '../../../../shared/domain/case/restraint-line.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import { couldBe } from '../../../../shared/domain/partial-date.ts'
import { RESTRAINT_LINES, TODAY } from '../../../support/restraint-lines.ts'
import { randomLines } from '../../rules/support/random-lines.ts'
import { measure } from '../../rules/support/records.ts'

/** Whether a bar lies over today, as the strip draws them: one without an end stops where the next begins. */
const isBarToday = (line: readonly Restraint[]): boolean => {
  const pieces = restraintPieces(line, TODAY, () => '')
  const scale = timeScale(daysOf(pieces), TODAY)
  if (scale === undefined) return false
  const now = placeOf(scale, TODAY)
  return placePieces(scale, pieces).placed.some(
    ({ start, width, piece }) => start <= now && now < start + width && piece.from <= TODAY,
  )
}

const expectBar = (line: readonly Restraint[]): void => {
  // The bar holds every day that may be that of a release, on which the person is free.
  if (line.some(({ endedOn }) => endedOn !== null && couldBe(endedOn, TODAY))) return
  const held = restraintInForce(line, TODAY)
  const isWithin = held !== undefined && held.concern !== 'end-passed'
  expect(isBarToday(line), JSON.stringify(line)).toBe(isWithin)
}

it.each(Object.entries(RESTRAINT_LINES))('the strip and the words say the same of %s', (_, { line }) => {
  const measures = line.map(measure)
  // Where measures overlap or leave days out the strip shows what was entered, and the finding says so.
  if (restraintLine(measures).findings.length === 0) expectBar(measures)
})

it('the strip and the words say the same of four thousand random lines in order', () => {
  for (const line of randomLines(4000)) expectBar(line)
})
