/**
 * Names of months in English, Russian and Kazakh with the endings they take in a sentence; row n is month n + 1.
 * Kazakh endings are left free, the stems are long enough to tell the months apart.
 */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|янв(?:ар\p{L}{1,2})?|қаң(?:тар\p{L}*)?)$/u,
  /^(?:feb(?:ruary)?|фев(?:рал\p{L}{1,2})?|ақп(?:ан\p{L}*)?)$/u,
  /^(?:mar(?:ch)?|мар(?:т\p{L}{0,2})?|нау(?:рыз\p{L}*)?)$/u,
  /^(?:apr(?:il)?|апр(?:ел\p{L}{1,2})?|сәу(?:ір\p{L}*)?)$/u,
  /^(?:may|ма[йяюе]|маем|мам(?:ыр\p{L}*)?)$/u,
  /^(?:june?|июн(?:\p{L}{1,2})?|мау(?:сым\p{L}*)?)$/u,
  /^(?:july?|июл(?:\p{L}{1,2})?|шіл(?:де\p{L}*)?)$/u,
  /^(?:aug(?:ust)?|авг(?:уст\p{L}{0,2})?|там(?:ыз\p{L}*)?)$/u,
  /^(?:sept?|september|сент?(?:ябр\p{L}{1,2})?|қыр(?:күйек\p{L}*)?)$/u,
  /^(?:oct(?:ober)?|окт(?:ябр\p{L}{1,2})?|қаз(?:ан\p{L}*)?)$/u,
  /^(?:nov(?:ember)?|ноя(?:б(?:р\p{L}{1,2})?)?|қар(?:аша\p{L}*)?)$/u,
  /^(?:dec(?:ember)?|дек(?:абр\p{L}{1,2})?|жел(?:тоқсан\p{L}*)?)$/u,
]

/** The same for spring, summer, autumn, winter. Russian "лет" is left out: it means years. */
const SEASONS: readonly RegExp[] = [
  /^(?:spring|весн\p{L}{1,2}|көктем\p{L}*)$/u,
  /^(?:summer|лет(?:о|а|у|ом|е)|жаз(?:ды|ы|да|дағы|дың|ғы|дан|ға|ында|ынан|ына|ының)?)$/u,
  /^(?:autumn|fall|осен\p{L}{1,2}|күз(?:ді|і|де|дегі|дің|гі|ден|ге|інде|інен|іне|інің)?)$/u,
  /^(?:winter|зим\p{L}{1,2}|қыс(?:ты|ы|та|тағы|тың|қы|тан|қа|ында|ынан|ына|ының)?)$/u,
]

/** Words that stand beside a date without changing it: signs for the year, "in", "dated", and "the". */
const BESIDE =
  /^(?:г|гг|год|года|году|годом|годы|годов|ж|жж|жыл\p{L}*|в|во|от|числа|ай|айы\p{L}*|in|on|of|the|dated|year)$/u

const placeIn = (rows: readonly RegExp[], word: string): number | undefined => {
  const row = rows.findIndex((names) => names.test(word))
  return row < 0 ? undefined : row + 1
}

/** The number of a month by its name, in any case; undefined where the word is none. */
export const monthOfName = (word: string): number | undefined => placeIn(MONTHS, word)

/** 1 for spring to 4 for winter; undefined where the word is no season. */
export const seasonOfName = (word: string): number | undefined => placeIn(SEASONS, word)

export const isBesideDate = (word: string): boolean => BESIDE.test(word)
