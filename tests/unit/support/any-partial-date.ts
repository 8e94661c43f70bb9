import fc from 'fast-check'
import { isRealDate } from '../../../shared/domain/iso-date.ts'
import { type PartialDate, partialDateSchema } from '../../../shared/domain/partial-date.ts'

const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'))

/** A year, month, day or season as partial dates write it. */
export const anyPlainDate = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }).map(String),
    fc.oneof(
      fc.constant(''),
      two(12).map((month) => `-${month}`),
      fc.tuple(two(12), two(31)).map(([month, day]) => `-${month}-${day}`),
      fc.constantFrom('-21', '-22', '-23', '-24'),
    ),
  )
  .map(([year, rest]) => `${year}${rest}`)
  .filter((text) => /-2[1-4]$/u.test(text) || isRealDate(text))

const isPartialDate = (text: string): text is PartialDate => partialDateSchema.safeParse(text).success

/** A partial date of any form. */
export const anyPartialDate = fc
  .oneof(
    fc.tuple(anyPlainDate, fc.constantFrom('', '~', '?', '%')).map(([date, sign]) => `${date}${sign}`),
    anyPlainDate.map((date) => `[..${date}]`),
    anyPlainDate.map((date) => `[${date}..]`),
    anyPlainDate.map((date) => `[..${date}[`),
    anyPlainDate.map((date) => `..${date}..`),
    fc.tuple(anyPlainDate, anyPlainDate).map(([from, to]) => `[${from}..${to}]`),
    // Ends near each other, as people write them.
    fc.tuple(anyPlainDate, anyPlainDate).map(([from, to]) => `[${from}..${from.slice(0, 4)}${to.slice(4)}]`),
    fc.tuple(anyPlainDate, two(31)).map(([from, day]) => `[${from}..${from.slice(0, 7)}-${day}]`),
  )
  .filter(isPartialDate)
