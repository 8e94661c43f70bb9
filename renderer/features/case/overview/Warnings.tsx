import { useTranslation } from 'react-i18next'
import { type CaseWarning, caseWarnings } from '../../../../shared/domain/case/warnings.ts'
import { dayOffOn } from '../../../../shared/domain/days-off.ts'
import { partyIdSchema } from '../../../../shared/domain/ids.ts'
import { KINDS } from '../../../../shared/domain/kinds/index.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { dayOffText } from '../../../../shared/term-words/index.ts'
import { RowLink } from '../../../app/links.tsx'
import { languageOf } from '../../../i18n/index.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useLaw } from '../../../records/laws.ts'
import { List, Section } from '../../../ui/index.ts'
import classes from '../page/CaseParts.module.css'
import { useRecordText } from './use-record-text.ts'

const useWarningText = (file: ShownCase) => {
  const { t, i18n } = useTranslation('cases')
  const recordText = useRecordText(file)
  const { days } = useLaw()
  return ({ code, subject, id, otherId }: CaseWarning): { what: string; which: string[] } => {
    if (code === 'hearing-on-day-off') {
      const hearing = file.hearings.find((each) => each.id === id)
      const day = hearing === undefined ? null : dayOfMoment(hearing.startsAt)
      const dayOff = day === null ? null : dayOffOn(day, days)
      const why = dayOff === null ? '' : dayOffText(dayOff, languageOf(i18n.language))
      return { what: t('warning.hearing-on-day-off', { why }), which: [recordText(subject, id)] }
    }
    const other = otherId === null ? '' : recordText(subject, otherId)
    return {
      what: t(`warning.${code}`),
      which: [recordText(subject, id), other].filter(Boolean),
    }
  }
}

/** A party has a page of its own. */
const placeOf = (file: ShownCase, { subject, id }: CaseWarning) =>
  subject === 'party'
    ? ({ to: '/people/$partyId', params: { partyId: partyIdSchema.parse(id) } } as const)
    : ({
        to: '/cases/$caseId',
        params: { caseId: file.case.id },
        search: { tab: KINDS[subject].tab, open: id },
      } as const)

/** What contradicts itself in the case. Each line leads to the record; nothing is corrected by itself. */
export const Warnings = ({ file }: { readonly file: ShownCase }) => {
  const { t } = useTranslation('cases')
  const warningText = useWarningText(file)
  const warnings = caseWarnings(file, useLaw().days)
  if (warnings.length === 0) return null
  return (
    <Section title={t('warning.title')} aside={warnings.length}>
      <List label={t('warning.title')}>
        {warnings.map((warning) => {
          const { what, which } = warningText(warning)
          return (
            <RowLink
              key={`${warning.code}-${warning.id}-${warning.otherId}`}
              {...placeOf(file, warning)}
              title={what}
              detail={which.map((line) => (
                <bdi className={classes.line} key={line}>
                  {line}
                </bdi>
              ))}
            />
          )
        })}
      </List>
    </Section>
  )
}
