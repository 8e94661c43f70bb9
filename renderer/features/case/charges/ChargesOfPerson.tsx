import { useTranslation } from 'react-i18next'
import { articlesText } from '../../../../shared/domain/article-text.ts'
import { hearingsToCome } from '../../../../shared/domain/case/ahead.ts'
import { statusesOf } from '../../../../shared/domain/case/present-status.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Charge } from '../../../../shared/domain/kinds/charge.ts'
import type { ProceduralStatus } from '../../../../shared/domain/kinds/procedural-status.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { formatDate } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import type { Participant } from '../../../records/case-file/participants.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { SourceMark } from '../../../records/SourceMark.tsx'
import classes from '../page/CaseParts.module.css'
import { useSpanText } from '../time-line/date-span.ts'
import { Lane } from '../time-line/Lane.tsx'
import { TimeRow, TimeRows } from '../time-line/TimeRows.tsx'
import type { TimeScale } from '../time-line/time-scale.ts'
import { nowByClock } from '../work/clock.ts'
import { chargePiece, chargesOf, statusPiece } from './charge-line.ts'

interface PersonProps {
  readonly file: ShownCase
  readonly person: Participant
  /** None where no record has a day. */
  readonly scale: TimeScale | undefined
  readonly today: IsoDate
}

/** Still to be answered for, or found guilty of. */
const isStanding = ({ status }: Charge): boolean => status === 'active' || status === 'convicted'

/** The dates of a charge that say more than its bar. */
const useChargeDates = () => {
  const { t, i18n } = useTranslation('cases')
  const language = languageOf(i18n.language)
  const spanText = useSpanText()
  return ({ conductDate, announcedOn, since, until }: Charge): string =>
    [
      conductDate === null ? '' : t('charges.conduct', { date: formatDate(conductDate, language) }),
      announcedOn === null ? '' : t('charges.announced', { date: formatDate(announcedOn, language) }),
      spanText(since, until),
    ]
      .filter(Boolean)
      .join(' · ')
}

const ChargeRow = ({ charge, ...props }: PersonProps & { readonly charge: Charge }) => {
  const { file, scale, today } = props
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  const chargeDates = useChargeDates()
  const from = file.charges.find(({ id }) => id === charge.requalifiedFrom)
  const status = t(`chargeStatus.${charge.status}`)
  const title = `${ownTitle('charge', charge)}: ${status}. ${chargeDates(charge)}`
  const piece = chargePiece(charge, { all: file.charges, title, today })
  const hearings = hearingsToCome(file.hearings, nowByClock())
    .flatMap(({ startsAt }) => dayOfMoment(startsAt) ?? [])
    .slice(0, 1)
    .map((day) => ({ day, title: t('strip.hearing') }))
  return (
    <TimeRow
      of={{ subject: 'charge', id: charge.id }}
      title={
        <>
          <bdi className={isStanding(charge) ? undefined : classes.past}>{ownTitle('charge', charge)}</bdi>
          <span className={classes.state}>{status}</span> <SourceMark subject="charge" id={charge.id} />
        </>
      }
      detail={
        <>
          {charge.article === '' || charge.title === '' ? null : (
            <bdi className={classes.line}>{charge.title}</bdi>
          )}
          <span className={classes.line}>{chargeDates(charge)}</span>
          {from === undefined ? null : (
            <span className={classes.line}>
              {t('charges.requalified', { charge: ownTitle('charge', from) })}
            </span>
          )}
        </>
      }
      line={
        scale === undefined ? null : (
          <Lane scale={scale} pieces={piece ? [piece] : []} today={today} hearings={hearings} />
        )
      }
    />
  )
}

const StatusRow = ({ status, ...props }: PersonProps & { readonly status: ProceduralStatus }) => {
  const { file, person, scale, today } = props
  const spanText = useSpanText()
  const span = spanText(status.since, status.until)
  const { statusOf } = usePersonWords()
  const name = statusOf(
    status.status,
    file.parties.find(({ id }) => id === person.partyId),
  )
  const all = statusesOf(file.proceduralStatuses, person.partyId)
  const piece = statusPiece(status, { all, title: `${name}, ${span}` })
  const { i18n } = useTranslation()
  const articles = articlesText(status.articles, languageOf(i18n.language))
  const detail = [span, articles, status.basis].filter(Boolean).join(' · ')
  return (
    <TimeRow
      of={{ subject: 'procedural-status', id: status.id }}
      title={
        <>
          {name} <SourceMark subject="procedural-status" id={status.id} />
        </>
      }
      detail={<bdi>{detail}</bdi>}
      line={scale === undefined ? null : <Lane scale={scale} pieces={piece ? [piece] : []} today={today} />}
    />
  )
}

/** One person: the statuses as steps, the charges as bars, each with its words. */
export const ChargesOfPerson = (props: PersonProps) => {
  const { file, person } = props
  const { t } = useTranslation('cases')
  const statuses = statusesOf(file.proceduralStatuses, person.partyId)
  const charges = chargesOf(file.charges, person.partyId)
  const statusTitle = `${person.name}: ${t('statuses.title')}`
  const chargeTitle = `${person.name}: ${t('tab.charges')}`
  return (
    <div>
      <h3 className={classes.person}>
        <bdi>{person.name}</bdi>
      </h3>
      {statuses.length === 0 ? null : (
        <>
          <h4 className={classes.group}>{t('statuses.title')}</h4>
          <TimeRows label={statusTitle}>
            {statuses.map((status) => (
              <StatusRow key={status.id} {...props} status={status} />
            ))}
          </TimeRows>
        </>
      )}
      {charges.length === 0 ? null : (
        <>
          <h4 className={classes.group}>{t('tab.charges')}</h4>
          <TimeRows label={chargeTitle}>
            {charges.map((charge) => (
              <ChargeRow key={charge.id} {...props} charge={charge} />
            ))}
          </TimeRows>
        </>
      )}
    </div>
  )
}
