import { type Word, wordsOf } from '../tokens.ts'

/** What papers write out and people abbreviate, in Russian and Kazakh; whoever types the one finds the other. Endings are bounded, so that no
 * long word is looked through again from each of its letters. */
const ABBREVIATIONS: readonly (readonly [short: readonly string[], long: RegExp])[] = [
  [['СИЗО', 'ТИ'], /следственн\p{L}{1,6} изолятор|тергеу изолятор/iu],
  [['ИВС', 'УҰИ'], /изолятор\p{L}{0,6} временного содержания|уақытша ұстау изолятор/iu],
  [['ДП', 'ПД'], /департамент\p{L}{0,6} полиции|полиция департамент/iu],
  [['КНБ', 'ҰҚК'], /комитет\p{L}{0,6} национальной безопасности|ұлттық қауіпсіздік комитет/iu],
  [['МВД', 'ІІМ'], /министерств\p{L}{1,6} внутренних дел|ішкі істер министрліг/iu],
  [['УК', 'ҚК'], /уголовн\p{L}{1,6} кодекс|қылмыстық кодекс/iu],
  [['УПК', 'ҚПК'], /уголовно-процессуальн\p{L}{1,6} кодекс|қылмыстық-процестік кодекс/iu],
  [
    ['ТОО', 'ЖШС'],
    /товариществ\p{L}{1,6} с ограниченной ответственностью|жауапкершілігі шектеулі серіктестіг/iu,
  ],
]

/** Abbreviations of what a text writes out. */
export const abbreviationsOf = (text: string): Word[] =>
  ABBREVIATIONS.flatMap(([short, long]) => (long.test(text) ? short.flatMap(wordsOf) : []))
