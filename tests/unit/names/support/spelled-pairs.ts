import { inventPerson, type Person, patronymicOf, surnameOf } from './people.ts'
import type { Random } from './random.ts'
import { SYSTEM_NAMES, SYSTEMS, type SystemName } from './spelling-systems.ts'
import {
  FEMALE_KAZAKH,
  FEMALE_OTHER,
  MALE_KAZAKH,
  MALE_OTHER,
  SURNAMES_KAZAKH,
  SURNAMES_OTHER,
} from './stock.ts'

export interface Pair {
  readonly a: string
  readonly b: string
  readonly why: string
}

type Change = readonly [pattern: RegExp, replacement: string]

/** What papers do to Latin spellings, one at a time. */
const PRESS_CHANGES: readonly Change[] = [
  [/aye/gu, 'ae'],
  [/iye/gu, 'ie'],
  [/ae/gu, 'aye'],
  [/iya/gu, 'ia'],
  [/(?<=[lsnr])ia/gu, 'iya'],
  [/ay(?=$|[^aeiou])/gu, 'ai'],
  [/ai(?=$|[^aeiou])/gu, 'ay'],
  [/ey(?=$|[^aeiou])/gu, 'ei'],
  [/(?<=[aeiou])s(?=[aeiou])/gu, 'ss'],
  [/nn|mm|ss|ll/gu, 'n'],
  [/kh/gu, 'h'],
  [/zh/gu, 'j'],
  [/Zh/gu, 'Dj'],
  [/k(?=[aou])/gu, 'q'],
  [/(?<=[bdgklmnrst])y(?=[bdgklmnrst])/gu, 'i'],
  [/^Ye/gu, 'E'],
  [/^E/gu, 'Ye'],
]

const press = (text: string, random: Random): string => {
  const [pattern, replacement] = random.pick(PRESS_CHANGES)
  if (replacement === 'n') return text.replace(pattern, (double) => double.charAt(0))
  return text.replace(pattern, replacement)
}

const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  і: 'i',
  у: 'y',
}

/** One letter typed on the other keyboard. */
const mixKeyboards = (text: string): string => {
  const at = Array.from(text).findIndex((letter, place) => place > 0 && LOOKALIKES[letter] !== undefined)
  return at < 0 ? text : text.slice(0, at) + (LOOKALIKES[text.charAt(at)] ?? '') + text.slice(at + 1)
}

const isLatin = (system: SystemName): boolean => !['kazakh', 'russian', 'soviet'].includes(system)

/** A person in one system, with what happens on the way into a paper. */
const write = (person: Person, system: SystemName, random: Random, withFather: boolean): string => {
  const spell = SYSTEMS[system]
  const touched = (text: string): string => {
    const spelled = spell(text)
    if (isLatin(system) && random.chance(0.25)) return press(spelled, random)
    return !isLatin(system) && random.chance(0.05) ? mixKeyboards(spelled) : spelled
  }
  const given = touched(person.given)
  const surname = touched(person.surname)
  const father = withFather ? spell(person.patronymic) : ''
  const divided = random.chance(0.15)
    ? father.replace(/(?=(?:ұлы|қызы|улы|кызы|uly|kyzy|qyzy)$)/u, ' ')
    : father
  const words = random.chance(0.4) ? [surname, given, divided] : [given, divided, surname]
  const text = words.filter((word) => word !== '').join(' ')
  return random.chance(0.1) ? text.toUpperCase() : text
}

/** One person twice, in two systems. */
export const samePerson = (random: Random): Pair => {
  const person = inventPerson(random)
  const [one, other] = [random.pick(SYSTEM_NAMES), random.pick(SYSTEM_NAMES)]
  return {
    a: write(person, one, random, random.chance(0.4)),
    b: write(person, other, random, random.chance(0.4)),
    why: `${one} / ${other}`,
  }
}

const lettersApart = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(b).entries())
      next.push(
        Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/** Spelled alike by at least one paper, or two forms of one name: neither list can say whose they are. */
const areOneName = (a: string, b: string): boolean => {
  const { russian, bgnRussian } = SYSTEMS
  const loose = (text: string) =>
    bgnRussian(text)
      .toLowerCase()
      .replace(/y/gu, 'i')
      .replace(/ii|i(?=[ae])/gu, 'i')
      .replace(/o/gu, 'u')
  return russian(a) === russian(b) || loose(a) === loose(b)
}

const closeNames = (names: readonly string[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    names
      .map(
        (name) =>
          [
            name,
            names.filter((other) => lettersApart(name, other) <= 2 && !areOneName(name, other)),
          ] as const,
      )
      .filter(([, others]) => others.length > 0),
  )

const closeMale = closeNames([...MALE_KAZAKH, ...MALE_OTHER])
const closeFemale = closeNames([...FEMALE_KAZAKH, ...FEMALE_OTHER])
const closeSurnames = closeNames([...SURNAMES_KAZAKH, ...SURNAMES_OTHER])

/** Somebody else who differs from the person in one respect only. */
const neighbourOf = (person: Person, random: Random): { other: Person; why: string } | undefined => {
  const { female } = person
  switch (random.below(6)) {
    case 0:
    case 1: {
      const given = (female ? closeFemale : closeMale).get(person.given)
      return given && { other: { ...person, given: random.pick(given) }, why: 'close given name' }
    }
    case 2:
    case 3: {
      const masculine = [...closeSurnames.keys()].find((name) => surnameOf(name, female) === person.surname)
      const surname = masculine === undefined ? undefined : closeSurnames.get(masculine)
      return (
        surname && {
          other: { ...person, surname: surnameOf(random.pick(surname), female) },
          why: 'close surname',
        }
      )
    }
    case 4: {
      const stranger = inventPerson(random)
      if (stranger.given === person.given || stranger.female !== female) return undefined
      return { other: { ...person, given: stranger.given }, why: 'other given name' }
    }
    default: {
      const feminine = surnameOf(person.surname, true)
      if (female || feminine === person.surname) return undefined
      const other = {
        ...person,
        female: true,
        surname: feminine,
        patronymic: patronymicOf('Марат', true, true),
      }
      return { other, why: 'sex' }
    }
  }
}

const isAmbiguous = (one: Person, other: Person, systems: readonly SystemName[]): boolean =>
  systems.some((system) => {
    const spell = (text: string) => SYSTEMS[system](text).toLowerCase().replaceAll('ss', 's')
    return spell(one.given) === spell(other.given) && spell(one.surname) === spell(other.surname)
  })

/** Two people, close to each other; a pair that one of the two systems writes alike is left out. */
export const twoPeople = (random: Random): Pair => {
  for (;;) {
    const person = inventPerson(random)
    const found = neighbourOf(person, random)
    const systems = [random.pick(SYSTEM_NAMES), random.pick(SYSTEM_NAMES)] as const
    if (found === undefined || isAmbiguous(person, found.other, systems)) continue
    const a = write(person, systems[0], random, false)
    const b = write(found.other, systems[1], random, false)
    return { a, b, why: `${found.why}: ${systems.join(' / ')}` }
  }
}

/** Two people who share given name and surname and have different fathers. */
export const twoFathers = (random: Random): Pair => {
  for (;;) {
    const person = inventPerson(random)
    const father = random.pick(MALE_KAZAKH)
    const patronymic = patronymicOf(father, person.female, random.chance(0.5))
    const known = person.patronymic.slice(0, 3)
    if (SYSTEMS.russian(known) === SYSTEMS.russian(patronymic.slice(0, 3))) continue
    const systems = [random.pick(SYSTEM_NAMES), random.pick(SYSTEM_NAMES)] as const
    const a = write(person, systems[0], random, true)
    const b = write({ ...person, patronymic }, systems[1], random, true)
    return { a, b, why: `other father: ${systems.join(' / ')}` }
  }
}
