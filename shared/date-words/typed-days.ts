import type { IsoDate } from '../domain/dates.ts'
import { addDays } from '../domain/days.ts'

const named = (names: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])`, 'giu')

/** Days named from the day on which one types, and how far they lie from it; the longer names before those they contain. */
const DAYS: readonly (readonly [name: RegExp, offset: number])[] = [
  [named('позавчера(?:шн\\p{L}+)?|(?:the )?day before yesterday|алдыңғы ?күн\\p{L}*'), -2],
  [named('послезавтра(?:шн\\p{L}+)?|(?:the )?day after tomorrow|бүрсігүн\\p{L}*'), 2],
  [named('вчера(?:шн\\p{L}+)?|yesterday|кеше(?:гі|ден)?'), -1],
  [named('завтра(?:шн\\p{L}+)?|tomorrow|ертең(?:гі|нен|ге)?'), 1],
  [named('сегодня(?:шн\\p{L}+)?|today|бүгін(?:гі|нен|ге)?'), 0],
]

/** The text with "today", "вчера", "ертең" written as the days that they are, `2026-11-22`. */
export const withDaysNamed = (text: string, today: IsoDate): string =>
  DAYS.reduce((rest, [name, offset]) => rest.replace(name, addDays(today, offset)), text.normalize('NFC'))
