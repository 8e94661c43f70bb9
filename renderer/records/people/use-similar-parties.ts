import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { NamedParty } from '../../../shared/contract/parties.ts'
import { type PartialDate, partialDateSchema } from '../../../shared/domain/dates.ts'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { PartySort } from '../../../shared/domain/kinds/party.ts'
import { api } from '../../app/api.ts'
import { formatDate } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'

/** Grounds for which the page has words; a code that is not among them is not shown. */
const REASONS = [
  'same-text',
  'same-sounds',
  'script',
  'look-alikes',
  'order',
  'joined',
  'spelling-near',
  'older-form',
  'patronymic-same',
  'patronymic-form',
  'patronymic-missing',
  'patronymic-near',
  'patronymic-differs',
  'initial-only',
  'initial-differs',
  'sex-ending',
  'surname-form',
  'surname-differs',
  'short-form',
  'given-name-differs',
  'name-differs',
  'part-missing',
  'too-little',
  'birth-same',
  'birth-differs',
  'identity-same',
  'identity-differs',
] as const

/** While someone goes on typing nobody is looked for. */
const PAUSE_MS = 150

/** Names of one or two letters are like half of all names. */
const SHORTEST_NAME = 3

/** As it stands in a form, not checked yet. */
export interface SimilarQuestion {
  readonly names: readonly string[]
  /** Groups and people without a name are like nobody: a description is not compared. Null where nobody has said of whom the name is. */
  readonly kind: PartySort | null
  readonly born?: string | null
  readonly identityNumber?: string
  readonly exceptId?: PartyId | null
}

interface Told {
  readonly born: string | null
  readonly caseCount: number
}

const NONE: readonly NamedParty[] = []

const dateIn = (text: string | null | undefined): PartialDate | null =>
  partialDateSchema.safeParse(text).data ?? null

interface Alike {
  readonly found: readonly NamedParty[]
  /** What is found is not the answer to what stands there now. */
  readonly isSearching: boolean
}

/** Who in the vault could be the one that is being written down: who bears the name first, then the likeliest. */
export const useAlikeParties = (question: SimilarQuestion): Alike => {
  const typed = JSON.stringify(question)
  const [asked] = useDebouncedValue(typed, PAUSE_MS)
  const { names, kind, born, identityNumber, exceptId }: SimilarQuestion = JSON.parse(asked)
  const isNamed = kind === null || kind === 'person' || kind === 'organisation'
  const said = isNamed
    ? names.map((name) => name.trim().slice(0, 600)).filter((name) => name.length >= SHORTEST_NAME)
    : []
  const { data, isFetching } = useQuery(
    api.parties.similar.queryOptions({
      input: {
        names: said.slice(0, 50),
        kind: isNamed ? kind : 'group',
        born: dateIn(born),
        identityNumber: (identityNumber ?? '').slice(0, 80),
        exceptId: exceptId ?? null,
      },
      enabled: said.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  const isAnswered = said.length === 0 || !isFetching
  return { found: said.length === 0 ? NONE : (data ?? NONE), isSearching: typed !== asked || !isAnswered }
}

/** The same where nothing waits for the answer. */
export const useSimilarParties = (question: SimilarQuestion): readonly NamedParty[] =>
  useAlikeParties(question).found

/** Why two records look like one, in words. */
export const useReasonsText = (): ((reasons: readonly string[]) => string) => {
  const { t } = useTranslation('people')
  return (reasons) =>
    REASONS.filter((code) => reasons.includes(code))
      .map((code) => t(`reason.${code}`))
      .join(', ')
}

/** What tells a party from its namesakes: birth, and where it is known from as far as the cases are named, else how many there are. */
export const usePartyDetail = () => {
  const { t, i18n } = useTranslation('people')
  const language = languageOf(i18n.language)
  return ({ born, caseCount }: Told, cases: readonly string[] = []): string =>
    [
      ...(born === null ? [] : [formatDate(born, language)]),
      ...cases,
      ...(caseCount > cases.length ? [t('inCases', { count: caseCount })] : []),
    ].join(' · ')
}

/** The line below the name of who could be meant: what tells them from their namesakes, and why they are proposed. */
export const useAlikeText = (): ((alike: NamedParty) => string) => {
  const detailText = usePartyDetail()
  const reasonsText = useReasonsText()
  return ({ party, cases, reasons }) =>
    [detailText(party, cases), reasonsText(reasons)].filter(Boolean).join(' · ')
}
