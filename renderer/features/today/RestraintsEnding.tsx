import { useTranslation } from 'react-i18next'
import { isPressing } from '../../../shared/domain/case/custody.ts'
import type { HeldDue } from '../../../shared/domain/case/held-next.ts'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { RowLink } from '../../app/links.tsx'
import { languageOf } from '../../i18n/index.ts'
import { useWhenText } from '../../records/names/clock-when.ts'
import { RestraintEndBadge, useRestraintEndText } from '../../records/names/restraint-end.tsx'
import { Section } from '../../ui/index.ts'
import type { RowOf } from './row-of.ts'
import { None, Shortened } from './Shortened.tsx'

const MOST = 3

/** Of those who cannot wait so many stand there at first. */
const MOST_PRESSING = 12

/** What comes next, where it is not the end of the order, which stands there already. */
const useNextText = (): ((held: HeldDue) => string) => {
  const { i18n } = useTranslation()
  const whenText = useWhenText()
  return ({ next }) =>
    next?.name == null ? '' : `${next.name[languageOf(i18n.language)]}: ${whenText(next)}`
}

/** Somebody who is held: who, which measure, until when, what comes next, where. */
export const HeldRow = ({ held, today, ...row }: RowOf<'held', HeldDue> & { today: IsoDate }) => {
  const { t } = useTranslation('cases')
  const endText = useRestraintEndText()
  const next = useNextText()(held)
  return (
    <RowLink
      {...row}
      to="/cases/$caseId"
      params={{ caseId: held.caseId }}
      search={{ tab: 'restraints', open: held.restraintId }}
      title={<bdi>{held.partyName}</bdi>}
      detail={
        <>
          {t(`restraintKind.${held.kind}`)}
          {'\u00a0· '}
          {endText(held)}
          {next === '' ? null : `\u00a0· ${next}`}
          {held.place === '' ? null : (
            <>
              {'\u00a0· '}
              <bdi>{held.place}</bdi>
            </>
          )}
        </>
      }
      end={<RestraintEndBadge end={held} today={today} />}
    />
  )
}

interface RestraintsEndingProps {
  readonly custody: readonly HeldDue[]
  readonly today: IsoDate
}

/** Who is held without a known end, and whose end is near or was missed: who, which measure, until when, where. */
export const RestraintsEnding = ({ custody, today }: RestraintsEndingProps) => {
  const { t } = useTranslation('today')
  const pressing = custody.filter((held) => isPressing(held, today)).length
  const rows = custody.map((held) => (
    <HeldRow key={`${held.caseId}-${held.partyId}`} held={held} today={today} />
  ))
  return (
    <Section title={t('restraintsEnding')}>
      {rows.length === 0 ? (
        <None>{t('noRestraints')}</None>
      ) : (
        <Shortened
          label={t('restraintsEnding')}
          rows={rows}
          most={Math.max(MOST, Math.min(pressing, MOST_PRESSING))}
        />
      )}
    </Section>
  )
}
