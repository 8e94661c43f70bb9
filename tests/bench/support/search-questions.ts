import { isoDateSchema } from '../../../shared/domain/dates.ts'
import { NO_FILTER, type SearchFilter, type SearchQuestion } from '../../../shared/domain/search-hit.ts'
import { FEMALE_NAMES, MALE_NAMES, SURNAMES } from './generator-words.ts'

const lettersOf = (word: string): string[] => Array.from(word, (_, place) => word.slice(0, place + 1))

const day = (text: string) => isoDateSchema.parse(text)

/** What is typed letter by letter: each letter is a question of its own. */
export const TYPED: readonly string[] = [
  'Ахметов Нұржан',
  'обысков',
  'задержание',
  'Zhaksylykov',
  'тінтуден',
  'прокурор',
]

const WORDS: readonly string[] = [
  ...[
    'обыск',
    'обыска',
    'обыском',
    'допросили',
    'допрос',
    'протокол обыска',
    'суд',
    'дело',
    'митинг',
    'полиция',
  ],
  ...[
    'жалоба прокурору',
    'ходатайство защиты',
    'содержание под стражей',
    'судья рассмотрел материалы за двадцать',
  ],
  ...[
    'тінту',
    'тінтулер',
    'сот',
    'соттың',
    'сотта',
    'қамауда',
    'прокурорға шағым',
    'бейбіт жиын',
    'қорғаушы',
  ],
  ...['obysk', 'obyskov', 'dopros', 'sot', 'tintu', 'Almaty', 'Zhanaozen', 'prokuror', 'shagym', 'Akhmetova'],
  ...['search', 'hearings', 'arrested', 'lawyer', 'the', 'UN special rapporteur', 'зщъ', 'нетакогослова'],
  ...['272', 'УК РК 272', '319-1', 'КоАП 488', 'scan', '12/2020', 'митинг полиция адвокат', 'на', 'в', 'с'],
]

const names = (): string[] => {
  const given = [...MALE_NAMES, ...FEMALE_NAMES]
  return SURNAMES.flatMap((surname, place) =>
    place % 2 === 0 ? [surname, `${surname} ${given[place % given.length] ?? ''}`] : [`${surname}а`],
  )
}

const FILTERED_WORDS = ['', 'а', 'обыск', 'ахметов', 'тінтуден', 'полиция адвокат']

/** @param caseIds a case with few records in it and one with many */
export const questionsOf = (caseIds: readonly SearchFilter['caseId'][]): readonly SearchQuestion[] => {
  const filters: readonly Partial<SearchFilter>[] = [
    { kinds: ['event'] },
    { kinds: ['party', 'case'] },
    { kinds: ['note', 'document', 'decision'] },
    ...caseIds.map((caseId) => ({ caseId })),
    { from: day('2020-01-01'), to: day('2020-01-31') },
    { from: day('2020-03-05'), to: day('2020-03-05') },
    { from: day('2019-01-01') },
    { to: day('2013-01-01') },
    { article: '272' },
    { article: '319-1' },
    { article: '272 ч. 2' },
    { status: 'open' },
    { status: 'closed', kinds: ['task'] },
    { status: 'suspended', article: '405', from: day('2018-01-01') },
  ]
  const plain = [...TYPED.flatMap(lettersOf), ...WORDS, ...names()]
  return [
    ...plain.map((text) => ({ text, filter: NO_FILTER })),
    ...filters.flatMap((filter) =>
      FILTERED_WORDS.map((text) => ({ text, filter: { ...NO_FILTER, ...filter } })),
    ),
  ]
}
