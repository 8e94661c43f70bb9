import type { Language } from './language.ts'

type Written = Readonly<Record<Language, string>>

interface LawCode {
  /** How papers write it, with the state before or behind it. */
  readonly written: Written
  /** Without the state. */
  readonly short: Written
}

const code = (en: string, ru: string, kk: string): LawCode => ({
  written: { en, ru: `${ru} РК`, kk: `ҚР ${kk}` },
  short: { en, ru, kk },
})

/** Codes of Kazakhstan by what they are called in English, as their abbreviations stand in papers. */
const LAW_CODES = {
  CC: code('CC', 'УК', 'ҚК'),
  CPC: code('CPC', 'УПК', 'ҚПК'),
  PEC: code('PEC', 'УИК', 'ҚАК'),
  CAO: code('CAO', 'КоАП', 'ӘҚБтК'),
  APC: code('APC', 'АППК', 'ӘРПК'),
  CivPC: code('CivPC', 'ГПК', 'АПК'),
  TC: code('TC', 'НК', 'СК'),
} as const satisfies Readonly<Record<string, LawCode>>

/** One of Kazakhstan's codes, whatever the language in which a paper names it. */
export type LawCodeId = keyof typeof LAW_CODES

interface Known {
  readonly id: LawCodeId
  readonly hasState: boolean
}

const folded = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toUpperCase()

/** Abbreviations that stand for another code in another language: the Russian АПК and СК are none of these. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['АПК', 'СК'])

const waysOf = (id: LawCodeId): (readonly [string, Known])[] => {
  const { written, short } = LAW_CODES[id]
  const bare = Object.values(short).filter((text) => !AMBIGUOUS.has(text))
  const full = [written.ru, written.kk, `${written.en} RK`]
  return [
    ...bare.map((text): [string, Known] => [folded(text), { id, hasState: false }]),
    ...full.map((text): [string, Known] => [folded(text), { id, hasState: true }]),
  ]
}

/** Every way in which one of them is written. */
const KNOWN: ReadonlyMap<string, Known> = new Map((Object.keys(LAW_CODES) as LawCodeId[]).flatMap(waysOf))

/** Which code a text names: "УК РК", "ҚК" and "CC" are one; undefined for what is none of them or was written otherwise. */
export const lawCodeOf = (text: string): LawCodeId | undefined => KNOWN.get(folded(text))?.id

/** How papers of a language write the codes, for a field to offer. */
export const lawCodesIn = (language: Language): string[] =>
  Object.values(LAW_CODES).map(({ written }) => written[language])

/** What a code is called in each language, without the state; the text alone where it names none of them. */
export const shortCodes = (text: string): string[] => {
  const id = lawCodeOf(text)
  return id === undefined ? [text] : Object.values(LAW_CODES[id].short)
}

/** Whether two texts name one code; an unknown one is only itself, in any case of its letters. */
export const isSameCode = (one: string, other: string): boolean =>
  (lawCodeOf(one) ?? folded(one)) === (lawCodeOf(other) ?? folded(other))

/**
 * The code of law as a language writes it: "УК РК" is "ҚР ҚК" in Kazakh and "CC" in English. What is none of Kazakhstan's codes, or
 * was written otherwise, stays as it was written; a state that was not named is not added.
 */
export const codeIn = (text: string, language: Language): string => {
  const known = KNOWN.get(folded(text))
  if (known === undefined) return text
  const { written, short } = LAW_CODES[known.id]
  return known.hasState ? written[language] : short[language]
}
