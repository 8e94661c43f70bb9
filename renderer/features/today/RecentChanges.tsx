import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { RecentChange } from '../../../shared/domain/history.ts'
import { RowLink } from '../../app/links.tsx'
import { localTimeOf } from '../../i18n/dates.ts'
import { recordAddress } from '../../records/names/record-address.ts'
import { useTitleText } from '../../records/names/use-title-text.ts'
import { DateText, ListRow, Section, TimeText } from '../../ui/index.ts'
import { None, Shortened } from './Shortened.tsx'

const MOST = 4

const When = ({ at, today }: { readonly at: string; readonly today: IsoDate }) => {
  const local = localTimeOf(at)
  return local.startsWith(today) ? <TimeText value={local} /> : <DateText value={local} withoutThisYear />
}

interface RecentRowProps {
  readonly change: RecentChange
  readonly today: IsoDate
}

const RecentRow = ({ change, today }: RecentRowProps) => {
  const { t } = useTranslation(['history', 'records'])
  const titleText = useTitleText()
  const { action, subject, title, caseTitle, at } = change
  const row = {
    title: <bdi>{titleText(title)}</bdi>,
    detail: (
      <>
        {t(`records:${subject}.one`)} · {t(`action.${action}`).toLocaleLowerCase()}
        {caseTitle === '' || subject === 'case' ? null : (
          <>
            {' · '}
            <bdi>{caseTitle}</bdi>
          </>
        )}
      </>
    ),
    end: <When at={at} today={today} />,
  }
  const address = recordAddress(change)
  return address === undefined ? <ListRow {...row} /> : <RowLink {...address} {...row} />
}

/** What was entered or changed last, in which case, and when. */
export const RecentChanges = ({
  changes,
  today,
}: {
  readonly changes: readonly RecentChange[]
  readonly today: IsoDate
}) => {
  const { t } = useTranslation('today')
  const rows = changes.map((change) => <RecentRow key={change.seq} change={change} today={today} />)
  return (
    <Section title={t('recentChanges')}>
      {rows.length === 0 ? (
        <None>{t('noChanges')}</None>
      ) : (
        <Shortened label={t('recentChanges')} rows={rows} most={MOST} />
      )}
    </Section>
  )
}
