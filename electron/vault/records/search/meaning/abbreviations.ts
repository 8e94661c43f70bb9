import { type Word, wordsOf } from '../tokens.ts'

/** What papers write out and people abbreviate, in Russian and Kazakh; whoever types the one finds the other. */
const ABBREVIATIONS: readonly (readonly [short: readonly string[], long: RegExp])[] = [
  [['СИЗО', 'ТИ'], /следственн\p{L}+ изолятор|тергеу изолятор/iu],
  [['ИВС', 'УҰИ'], /изолятор\p{L}* временного содержания|уақытша ұстау изолятор/iu],
  [['ДП', 'ПД'], /департамент\p{L}* полиции|полиция департамент/iu],
  [['КНБ', 'ҰҚК'], /комитет\p{L}* национальной безопасности|ұлттық қауіпсіздік комитет/iu],
  [['МВД', 'ІІМ'], /министерств\p{L}+ внутренних дел|ішкі істер министрліг/iu],
  [['УК', 'ҚК'], /уголовн\p{L}+ кодекс|қылмыстық кодекс/iu],
  [['УПК', 'ҚПК'], /уголовно-процессуальн\p{L}+ кодекс|қылмыстық-процестік кодекс/iu],
  [['ТОО', 'ЖШС'], /товариществ\p{L}+ с ограниченной ответственностью|жауапкершілігі шектеулі серіктестіг/iu],
]

/** Abbreviations of what a text writes out. */
export const abbreviationsOf = (text: string): Word[] =>
  ABBREVIATIONS.flatMap(([short, long]) => (long.test(text) ? short.flatMap(wordsOf) : []))
