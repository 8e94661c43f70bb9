/** Ways to say that a date is not the date itself; where one matches, the date is the group. */
const NOT_LATER: readonly RegExp[] = [
  // The last day counts either way: a limit is a limit.
  /^(?:до|по) (.+) включительно$/u,
  /^(?:until|to|through) (.+),? inclusive$/u,
  /^(.+) қоса алғанда$/u,
  /^(?:до|по|к|ко|не поз(?:же|днее)(?: чем)?)(?: |(?=\d))(.+)$/u,
  /^(?:until|till|by|up to|(?:not|no) later than) (.+)$/u,
  /^(.+) at the latest$/u,
  /^(.+) (?:дейін|кешіктірмей|кешікпей|асырмай)$/u,
  /^(?:≤|<=|\.\.) ?(.+)$/u,
]

// "До" and "дейін" are said of both; what is certainly another day than the one named is said with these.
const BEFORE: readonly RegExp[] = [
  /^(?:ранее|раньше|перед)(?: чем)?(?: |(?=\d))(.+)$/u,
  /^(?:before|prior to|earlier than) (.+)$/u,
  /^(.+) бұрын$/u,
  /^< ?(?!=)(.+)$/u,
]

const AS_OF: readonly RegExp[] = [
  /^(?:по состоянию )?на (.+)$/u,
  /^as (?:of|at|on) (.+)$/u,
  /^(.+) (?:жағдай(?:ы|да)?|күйі) бойынша$/u,
]

const NOT_EARLIER: readonly RegExp[] = [
  /^(?:после|начиная со?|со?|не ра(?:нее|ньше)(?: чем)?|позднее|позже)(?: |(?=\d))(.+)$/u,
  /^(?:after|since|from|(?:not|no) earlier than|not before) (.+)$/u,
  /^(.+) at the earliest$/u,
  /^(.+) (?:бастап|кейін|ерте емес|бері|соң)$/u,
  /^(?:≥|>=?) ?(.+)$/u,
  /^(.+?) ?\.\.$/u,
]

const ABOUT: readonly RegExp[] = [
  /^(?:≈|~|±) ?(.+)$/u,
  /^(?:около|ок\.|прим\.|примерно|приблизительно|ориентировочно|где-то|шамамен|about|around|approximately|circa) (?:в )?(.+)$/u,
  /^(?:approx|ca?)\. ?(.+)$/u,
  /^(.+?) ?~$/u,
  /^(.+) (?:шамасы|шамасында|примерно|приблизительно)$/u,
]

const UNCERTAIN: readonly RegExp[] = [
  /^(.+?) ?(?:\?|\(\?\))$/u,
  /^(?:предположительно|возможно|вероятно|болжам бойынша|бәлкім|presumably|possibly|perhaps|probably|maybe),? (.+)$/u,
]

export type DateSign = 'notLater' | 'notEarlier' | 'before' | 'asOf' | 'about' | 'uncertain'

const PATTERNS: Readonly<Record<DateSign, readonly RegExp[]>> = {
  notLater: NOT_LATER,
  notEarlier: NOT_EARLIER,
  before: BEFORE,
  asOf: AS_OF,
  about: ABOUT,
  uncertain: UNCERTAIN,
}

/** The text without the words or signs that say so; undefined where it does not say so. */
export const withoutSign = (text: string, sign: DateSign): string | undefined =>
  PATTERNS[sign].map((pattern) => pattern.exec(text)?.[1]).find((rest) => rest !== undefined)
