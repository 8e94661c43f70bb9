import type { Random } from './random.ts'
import {
  FEMALE_KAZAKH,
  FEMALE_OTHER,
  MALE_KAZAKH,
  MALE_OTHER,
  SURNAMES_BARE,
  SURNAMES_KAZAKH,
  SURNAMES_OTHER,
} from './stock.ts'

export interface Person {
  readonly female: boolean
  readonly given: string
  readonly patronymic: string
  /** Masculine; see surnameOf. */
  readonly surname: string
}

/** The form of a surname for one sex. */
export const surnameOf = (surname: string, female: boolean): string => {
  if (!female) return surname
  if (surname.endsWith('ский')) return surname.replace(/ий$/u, 'ая')
  return /(?:[оеё]в|[иы]н)$/u.test(surname) && surname.length > 4 ? `${surname}а` : surname
}

/** Нұрлан: Нұрланұлы, Нұрланқызы. */
const kazakhPatronymic = (father: string, female: boolean): string => father + (female ? 'қызы' : 'ұлы')

/** Сергей: Сергеевич, Сергеевна; Нұрлан: Нұрланович. */
const russianPatronymic = (father: string, female: boolean): string => {
  const ending = female ? 'вна' : 'вич'
  if (/[йь]$/u.test(father)) return `${father.slice(0, -1)}е${ending}`
  if (/[аәяиі]$/u.test(father)) return `${father}е${ending}`
  return /[оөуұүыеюэ]$/u.test(father) ? `${father}е${ending}` : `${father}о${ending}`
}

export const patronymicOf = (father: string, female: boolean, kazakh: boolean): string =>
  kazakh ? kazakhPatronymic(father, female) : russianPatronymic(father, female)

export const inventPerson = (random: Random): Person => {
  const female = random.chance(0.5)
  const isKazakh = random.chance(0.8)
  const given = random.pick(
    isKazakh ? (female ? FEMALE_KAZAKH : MALE_KAZAKH) : female ? FEMALE_OTHER : MALE_OTHER,
  )
  const father = random.pick(isKazakh ? MALE_KAZAKH : MALE_OTHER)
  const bare = random.chance(0.12)
  const surname = random.pick(bare ? SURNAMES_BARE : isKazakh ? SURNAMES_KAZAKH : SURNAMES_OTHER)
  const patronymic = patronymicOf(father, female, isKazakh && random.chance(0.5))
  return { female, given, patronymic, surname: surnameOf(surname, female) }
}
