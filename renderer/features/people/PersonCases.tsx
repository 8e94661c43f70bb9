import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { articlesText } from '../../../shared/domain/article-text.ts'
import type { Party } from '../../../shared/domain/kinds/party.ts'
import type { ProceduralStatus } from '../../../shared/domain/kinds/procedural-status.ts'
import { type PartialDate, sortKeyOf } from '../../../shared/domain/partial-date.ts'
import type { SaidOf } from '../../../shared/person-words/index.ts'
import { api, type client } from '../../app/api.ts'
import { RowLink } from '../../app/links.tsx'
import { sincePhrase, untilPhrase } from '../../i18n/date-phrases.ts'
import { languageOf } from '../../i18n/index.ts'
import { useFileText } from '../../records/names/use-file-text.ts'
import { usePersonWords } from '../../records/people/use-person-words.ts'
import { DateTimeText, List, QueryView, Section } from '../../ui/index.ts'
import classes from './people.module.css'

type CaseOfParty = Awaited<ReturnType<typeof client.parties.cases>>[number]

const orderKey = (date: PartialDate | null): string => (date === null ? '9999' : sortKeyOf(date))

const byTime = (one: ProceduralStatus, other: ProceduralStatus): number =>
  orderKey(one.since).localeCompare(orderKey(other.since))

const yearOf = (date: PartialDate | null): string | undefined => /\d{4}/u.exec(date ?? '')?.[0]

/** "2024" or "2024–2026": the years that the statuses in the case tell of. */
const yearsOf = (statuses: readonly ProceduralStatus[]): string => {
  const years = statuses
    .flatMap(({ since, until }) => [yearOf(since), yearOf(until)])
    .filter((year) => year !== undefined)
    .toSorted()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? first : `${first}–${last}`
}

/** The first proceeding on top; those of which no time is known come last. */
const inOrder = (cases: readonly CaseOfParty[]): CaseOfParty[] => {
  const start = ({ statuses }: CaseOfParty): string => orderKey(statuses.toSorted(byTime)[0]?.since ?? null)
  return cases.toSorted((one, other) => start(one).localeCompare(start(other)))
}

const Statuses = ({ statuses, party }: Pick<CaseOfParty, 'statuses'> & { readonly party: SaidOf }) => {
  const { i18n } = useTranslation(['people', 'cases'])
  const { statusOf } = usePersonWords()
  const language = languageOf(i18n.language)
  if (statuses.length === 0) return null
  return (
    <span className={classes.statuses}>
      {statuses.toSorted(byTime).map(({ id, status, since, until, articles }) => {
        const span = [
          ...(since === null ? [] : [sincePhrase(since, language)]),
          ...(until === null ? [] : [untilPhrase(until, language)]),
        ].join(' ')
        return (
          <span className={classes.status} key={id}>
            <strong>{statusOf(status, party)}</strong>
            {span === '' ? null : ` ${span}`}
            {articles === '' ? null : <bdi>{`, ${articlesText(articles, language)}`}</bdi>}
          </span>
        )
      })}
    </span>
  )
}

const CaseRow = ({ of, party }: { readonly of: CaseOfParty; readonly party: SaidOf }) => {
  const { t } = useTranslation(['people', 'cases'])
  const { fileText } = useFileText()
  const { roleOf } = usePersonWords()
  const { case: line, roles, statuses } = of
  const words = [
    roles.map((role) => roleOf(role, party)).join(', '),
    line.number,
    fileText(line),
    ...(line.status === 'closed' ? [t('caseClosed')] : []),
  ]
  return (
    <RowLink
      to="/cases/$caseId"
      params={{ caseId: line.id }}
      start={<span className={classes.years}>{yearsOf(statuses)}</span>}
      title={<bdi>{line.title}</bdi>}
      detail={
        <>
          <bdi>{words.filter(Boolean).join(' · ')}</bdi>
          <Statuses statuses={statuses} party={party} />
        </>
      }
      end={
        line.nextHearingAt === null ? undefined : <DateTimeText value={line.nextHearingAt} weekday="short" />
      }
    />
  )
}

/** Every case with the roles and what the person was there, over the years. */
export const PersonCases = ({ party }: { readonly party: Party }) => {
  const { t } = useTranslation('people')
  const cases = useQuery(api.parties.cases.queryOptions({ input: { id: party.id } }))
  return (
    <Section title={t('cases')} aside={cases.data?.length || undefined}>
      <QueryView query={cases}>
        {(lines) =>
          lines.length === 0 ? (
            <p className={classes.none}>{t('noCases')}</p>
          ) : (
            <List label={t('cases')}>
              {inOrder(lines).map((one) => (
                <CaseRow key={one.case.id} of={one} party={party} />
              ))}
            </List>
          )
        }
      </QueryView>
    </Section>
  )
}
