import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import { dayOf } from '../../../shared/domain/days.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { untilPhrase } from '../../i18n/date-phrases.ts'
import { formatNumeric } from '../../i18n/dates.ts'
import { languageOf } from '../../i18n/index.ts'
import { TermBadge } from '../../ui/TermBadge.tsx'
import { CustodyStrip } from './CustodyStrip.tsx'
import classes from './RestraintLine.module.css'
import { layOutStrip, restraintsOf, standingRestraint } from './restraint-line.ts'
import type { Participant } from './roles.ts'
import { type CaseFile, hearingsAhead } from './use-case-file.ts'

/** A restraint in words and numbers: "Custody, 27.08.2026 – 25.10.2026". */
export const useRestraintText = (): ((restraint: Restraint) => string) => {
  const { t } = useTranslation('cases')
  return ({ kind, from, until }) => {
    const words = { kind: t(`restraintKind.${kind}`), from: formatNumeric(from) }
    return until === null
      ? t('strip.openLine', words)
      : t('strip.line', { ...words, until: formatNumeric(until) })
  }
}

interface RestraintLineProps {
  readonly file: CaseFile
  readonly person: Participant
  readonly today: IsoDate
}

/** One person's restraints: what holds now in words, and the strip. */
export const RestraintLine = ({ file, person, today }: RestraintLineProps) => {
  const { t, i18n } = useTranslation('cases')
  const restraintText = useRestraintText()
  const line = restraintsOf(file.restraints, person.partyId)
  const hearingDays = hearingsAhead(file, today).map(({ startsAt }) => dayOf(startsAt))
  const strip = layOutStrip(line, today, hearingDays)
  const now = standingRestraint(file.restraints, person.partyId, today)
  if (strip === undefined) return null
  return (
    <div>
      <div className={classes.head}>
        <bdi className={classes.name}>{person.name}</bdi>
        {now === undefined ? null : (
          <span className={classes.now}>
            {t(`restraintKind.${now.kind}`)},{' '}
            {now.until === null ? t('term.noEnd') : untilPhrase(now.until, languageOf(i18n.language))}
          </span>
        )}
        {now?.until ? <TermBadge lastDay={now.until} today={today} /> : null}
      </div>
      <CustodyStrip
        strip={strip}
        label={[t('strip.label', { name: person.name }), ...line.map(restraintText)].join('. ')}
      />
    </div>
  )
}
