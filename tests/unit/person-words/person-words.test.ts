import { describe, expect, it } from 'vitest'
import { resources } from '../../../renderer/i18n/resources.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'
import { personWord } from '../../../shared/person-words/index.ts'

const UNKNOWN = { kind: 'person', sex: '' } as const
const WOMAN = { kind: 'person', sex: 'female' } as const
const GROUP = { kind: 'group', sex: '' } as const

/** Words that are said alike of one and of several, and of whatever sex: they name a matter, or a number already. */
const ALIKE = new Set([
  'other',
  'discontinued',
  'accused',
  'convicted',
  'acquitted',
  'released',
  'co-defendant',
])

describe('a word for what somebody is', () => {
  it('is the common one where neither a woman nor a group is known to be meant', () => {
    expect(personWord('Подозреваемый', UNKNOWN, 'ru')).toBe('Подозреваемый')
    expect(personWord('Подозреваемый', { kind: 'organisation', sex: 'female' }, 'ru')).toBe('Подозреваемый')
  })

  it('agrees with a woman in Russian, and with a group in every language', () => {
    expect(personWord('Подозреваемый', WOMAN, 'ru')).toBe('Подозреваемая')
    expect(personWord('Подозреваемый', GROUP, 'ru')).toBe('Подозреваемые')
    expect(personWord('Күдікті', WOMAN, 'kk')).toBe('Күдікті')
    expect(personWord('Күдікті', GROUP, 'kk')).toBe('Күдіктілер')
    expect(personWord('Suspect', GROUP, 'en')).toBe('Suspects')
  })

  it('stays as it is where the word is none of a role or status', () => {
    expect(personWord('constructor', GROUP, 'en')).toBe('constructor')
  })

  it.each(LANGUAGES)(
    'has another form for a group for each role and status of the page in %s',
    (language) => {
      const { role, proceduralStatus } = resources[language].cases
      const without = Object.entries({ ...role, ...proceduralStatus }).filter(
        ([code, word]) => !ALIKE.has(code) && personWord(word, GROUP, language) === word,
      )
      expect(without).toEqual([])
    },
  )

  it('has a form for a woman wherever the Russian word is an adjective', () => {
    const { role, proceduralStatus } = resources.ru.cases
    const words = Object.values({ ...role, ...proceduralStatus })
    const adjectives = words.filter(
      (word) => /(?:ый|ий|ой)(?=[ ,]|$)/u.test(word) && !/^(?:частный|гражданский|иной|третье)/iu.test(word),
    )
    expect(adjectives.filter((word) => personWord(word, WOMAN, 'ru') === word)).toEqual([])
    expect(adjectives.length).toBeGreaterThan(5)
  })
})
