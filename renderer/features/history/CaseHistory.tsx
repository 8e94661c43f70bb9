import { Button, Select } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type HistoryEntry, RECORD_SUBJECTS, type RecordSubject } from '../../../shared/domain/history.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { useUp } from '../../actions/use-up.ts'
import { api } from '../../app/api.ts'
import { TextLink } from '../../app/links.tsx'
import { localTimeOf } from '../../i18n/dates.ts'
import { useCountText } from '../../records/list/use-count-text.ts'
import { recordAddress } from '../../records/names/record-address.ts'
import { DateText, ErrorNotice, Page } from '../../ui/index.ts'
import { usePrintedWhole } from '../../ui/printing.ts'
import { Waiting } from '../../ui/Waiting.tsx'
import { Changes } from './Changes.tsx'
import { EntryHead } from './EntryHead.tsx'
import classes from './history.module.css'

// A button and not rows drawn in sight: entries are as high as what was said and fold open, and nobody scrolls to a known place.
const useCaseHistory = (caseId: CaseId, subject: RecordSubject | null) =>
  useInfiniteQuery(
    api.history.ofCase.infiniteOptions({
      input: (before: number | null) => ({ caseId, subject, before }),
      initialPageParam: null,
      placeholderData: keepPreviousData,
      getNextPageParam: (last, pages) => {
        const read = pages.reduce((count, { entries }) => count + entries.length, 0)
        return read < (pages[0]?.counts?.shown ?? 0) ? last.entries.at(-1)?.seq : undefined
      },
    }),
  )

const byDay = (entries: readonly HistoryEntry[]): [string, HistoryEntry[]][] => {
  const days = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const day = localTimeOf(entry.at).slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days]
}

const Entry = ({ entry }: { readonly entry: HistoryEntry }) => {
  const { t } = useTranslation(['history', 'common'])
  const [isOpen, setIsOpen] = useState(false)
  const address = entry.title.length === 0 ? undefined : recordAddress(entry)
  return (
    <li className={classes.line}>
      <EntryHead entry={entry} withRecord withoutDay />
      {entry.changes.length === 0 ? null : (
        <div className={classes.below}>
          <Button
            variant="subtle"
            size="compact-xs"
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('ofCase.details')}
          </Button>
          {address === undefined ? null : <TextLink {...address}>{t('common:open')}</TextLink>}
        </div>
      )}
      {isOpen ? <Changes entry={entry} /> : null}
    </li>
  )
}

interface FilterProps {
  readonly value: RecordSubject | null
  readonly onChange: (subject: RecordSubject | null) => void
}

const ALL = 'all'

/** Parties and what ties them are of no one case. */
const SUBJECTS = RECORD_SUBJECTS.filter((subject) => subject !== 'party' && subject !== 'relation')

const Filter = ({ value, onChange }: FilterProps) => {
  const { t } = useTranslation(['history', 'records'])
  return (
    <Select
      aria-label={t('ofCase.filter')}
      size="xs"
      data={[
        { value: ALL, label: t('ofCase.all') },
        ...SUBJECTS.map((subject) => ({ value: subject, label: t(`records:${subject}.one`) })),
      ]}
      value={value ?? ALL}
      onChange={(chosen) => onChange(RECORD_SUBJECTS.find((subject) => subject === chosen) ?? null)}
    />
  )
}

/** All that happened in a case, day by day, the newest first. */
export const CaseHistory = ({ caseId }: { readonly caseId: CaseId }) => {
  const { t } = useTranslation(['history', 'records'])
  const navigate = useNavigate()
  useUp(() => navigate({ to: '/cases/$caseId', params: { caseId } }))
  const [subject, setSubject] = useState<RecordSubject | null>(null)
  const history = useCaseHistory(caseId, subject)
  const readToEnd = async () => {
    let at: Pick<typeof history, 'data' | 'hasNextPage' | 'isError' | 'fetchNextPage'> = history
    while (at.hasNextPage && !at.isError) at = await at.fetchNextPage()
    return at.data
  }
  // What was read last comes to the page a moment later by itself, and the printer does not wait for it.
  const [printed, setPrinted] = useState<typeof history.data | undefined>()
  usePrintedWhole(history.hasNextPage ? readToEnd : undefined, (whole) => setPrinted(whole))
  const shown = (printed ?? history.data)?.pages.flatMap(({ entries }) => entries) ?? []
  const countText = useCountText()
  const counted = countText(history.data?.pages[0]?.counts ?? undefined, (count) =>
    t('ofCase.shown', { count }),
  )
  const { data: of } = useQuery(api.cases.get.queryOptions({ input: { id: caseId } }))
  const nature = of?.nature ?? 'case'
  return (
    <Page
      title={t('ofCase.title', { context: nature })}
      above={
        <TextLink to="/cases/$caseId" params={{ caseId }}>
          <bdi>{of?.title ?? t('records:case.one', { context: nature })}</bdi>
        </TextLink>
      }
      lead={counted}
      actions={<Filter value={subject} onChange={setSubject} />}
    >
      {history.isPending ? <Waiting /> : null}
      <ErrorNotice error={history.error} />
      {history.isSuccess && shown.length === 0 ? (
        <p className={classes.quiet}>{t('ofCase.none', { context: nature })}</p>
      ) : null}
      {byDay(shown).map(([day, entries]) => (
        <div key={day}>
          <h3 className={classes.day}>
            <DateText value={day} weekday="full" />
          </h3>
          <ol className={classes.entries}>
            {entries.map((entry) => (
              <Entry key={entry.seq} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
      {history.hasNextPage ? (
        <div className={classes.more}>
          <Button
            variant="default"
            size="xs"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            {t('ofCase.more')}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}
