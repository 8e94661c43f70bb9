import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { dayOf, daysBetween } from '../../../shared/domain/days.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { untilPhrase } from '../../i18n/date-phrases.ts'
import { languageOf } from '../../i18n/index.ts'
import { DateTimeText } from '../../ui/index.ts'
import { TermBadge } from '../../ui/TermBadge.tsx'
import classes from './CaseStory.module.css'
import { useChargeText } from './charge-text.ts'
import { standingRestraint } from './restraint-line.ts'
import { type CaseFile, hearingsAhead } from './use-case-file.ts'

const MAX_LINES = 3

interface StoryProps {
  readonly file: CaseFile
  readonly today: IsoDate
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={classes.part}>
    <dt className={classes.term}>{title}</dt>
    <dd className={classes.says}>{children}</dd>
  </div>
)

const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <span className={classes.quiet}>{children}</span>
)

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.slice(0, MAX_LINES).map((line) => (
      <bdi className={classes.line} key={line}>
        {line}
      </bdi>
    ))}
    {lines.length > MAX_LINES ? <Quiet>+ {lines.length - MAX_LINES}</Quiet> : null}
  </>
)

const clientsOf = ({ participations }: CaseFile) => participations.filter(({ role }) => role === 'client')

const Who = ({ file }: { readonly file: CaseFile }) => {
  const { t } = useTranslation('cases')
  const names = [...new Set(clientsOf(file).map(({ partyName }) => partyName))]
  return names.length === 0 ? <Quiet>{t('story.noClient')}</Quiet> : <Lines lines={names} />
}

const Charged = ({ file }: { readonly file: CaseFile }) => {
  const { t } = useTranslation('cases')
  const chargeText = useChargeText()
  const clients = new Set(clientsOf(file).map(({ partyId }) => partyId))
  const active = file.charges.filter(({ partyId, status }) => status === 'active' && clients.has(partyId))
  const lines = [...new Set(active.map(chargeText))]
  return lines.length === 0 ? <Quiet>{t('story.noCharges')}</Quiet> : <Lines lines={lines} />
}

/** Of all clients' present restraints the one that ends first. */
const mostUrgent = (file: CaseFile, today: IsoDate): Restraint | undefined =>
  clientsOf(file)
    .flatMap(({ partyId }) => standingRestraint(file.restraints, partyId, today) ?? [])
    .toSorted((one, other) => (one.until ?? '9999').localeCompare(other.until ?? '9999'))[0]

const Held = ({ file, today }: StoryProps) => {
  const { t, i18n } = useTranslation('cases')
  const restraint = mostUrgent(file, today)
  if (restraint === undefined) return <Quiet>{t('story.noRestraint')}</Quiet>
  const { kind, until, place } = restraint
  const end = until === null ? t('term.noEnd') : untilPhrase(until, languageOf(i18n.language))
  return (
    <>
      <span className={classes.line}>{t(`restraintKind.${kind}`)}</span>
      <span className={classes.detail}>{end}</span>
      {until === null ? null : <TermBadge lastDay={until} today={today} />}
      {place === '' ? null : <bdi className={classes.detail}>{place}</bdi>}
    </>
  )
}

const When = ({ days }: { readonly days: number }) => {
  const { t } = useTranslation('calendar')
  if (days === 0) return t('when.today')
  return days === 1 ? t('when.tomorrow') : t('when.in', { count: days })
}

const Next = ({ file, today }: StoryProps) => {
  const { t } = useTranslation(['cases', 'calendar'])
  const next = hearingsAhead(file, today)[0]
  if (next === undefined) return <Quiet>{t('story.noNext')}</Quiet>
  const isThisYear = next.startsAt.startsWith(today.slice(0, 4))
  return (
    <>
      <span className={classes.line}>{t(`calendar:kind.${next.kind}`)}</span>
      <span className={classes.detail}>
        <DateTimeText value={next.startsAt} weekday="short" withoutYear={isThisYear} /> ·{' '}
        <When days={daysBetween(today, dayOf(next.startsAt))} />
      </span>
      {next.court === '' ? null : <bdi className={classes.detail}>{next.court}</bdi>}
    </>
  )
}

/** The case at a glance: who, charged with what, where held and until when, what is next. */
export const CaseStory = ({ file, today }: StoryProps) => {
  const { t } = useTranslation('cases')
  return (
    <dl className={classes.story} aria-label={t('story.label')}>
      <Part title={t('story.who')}>
        <Who file={file} />
      </Part>
      <Part title={t('story.charges')}>
        <Charged file={file} />
      </Part>
      <Part title={t('story.held')}>
        <Held file={file} today={today} />
      </Part>
      <Part title={t('story.next')}>
        <Next file={file} today={today} />
      </Part>
    </dl>
  )
}
