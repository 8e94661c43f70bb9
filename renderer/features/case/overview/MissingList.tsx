import { IconCircleDashed } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Missing, missingIn } from '../../../../shared/domain/case/missing.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { isContext } from '../../../../shared/domain/kinds/case.ts'
import { KINDS } from '../../../../shared/domain/kinds/index.ts'
import { RowLink } from '../../../app/links.tsx'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { afterForm, editForm, newForm } from '../../../records/drafts/draft-places.ts'
import { List, Section } from '../../../ui/index.ts'
import classes from './CaseOverview.module.css'
import { useRecordText } from './use-record-text.ts'

interface MissingListProps {
  readonly file: ShownCase
  readonly today: IsoDate
}

/**
 * What opens where it is filled in: the record, the form of a new one of that person, of the order that prolongs the measure, or
 * of what came of a hearing.
 * A document comes in as a file, which is asked for with a button of its own.
 */
const opens = ({ code, partyId, subject, id }: Missing): { readonly open?: string } => {
  if (subject === 'document') return {}
  if (code === 'extension' || id === null) return { open: newForm(subject, id ?? partyId) }
  return { open: code === 'hearing-result' ? afterForm(id) : editForm(id) }
}

const Row = ({ file, missing }: { readonly file: ShownCase; readonly missing: Missing }) => {
  const { t } = useTranslation('cases')
  const recordText = useRecordText(file)
  const { code, partyId, subject, id } = missing
  const isOfCourt = id !== null && partyId === null
  const whose = partyId === null ? '' : nameIn(file, partyId)
  const detail = isOfCourt ? recordText(subject, id) : whose
  const parts = {
    start: <IconCircleDashed size={17} stroke={1.5} aria-hidden />,
    title: t(`missing.${code}`),
    detail: detail === '' ? undefined : <bdi>{detail}</bdi>,
  }
  return subject === 'party' && partyId !== null ? (
    <RowLink to="/people/$partyId" params={{ partyId }} {...parts} />
  ) : (
    <RowLink
      to="/cases/$caseId"
      params={{ caseId: file.case.id }}
      search={{ tab: KINDS[subject].tab, ...opens(missing) }}
      {...parts}
    />
  )
}

/** What one will be asked for and the case does not say yet; each line leads to where it is filled in. */
export const MissingList = ({ file, today }: MissingListProps) => {
  const { t } = useTranslation('cases')
  const missing = missingIn(file, today)
  if (missing.length === 0 && isContext(file.case)) return null
  return (
    <Section title={t('missing.title')} aside={missing.length > 0 ? missing.length : undefined}>
      {missing.length === 0 ? (
        <p className={classes.none}>{t('missing.nothing')}</p>
      ) : (
        <List label={t('missing.title')}>
          {missing.map((each) => (
            <Row key={`${each.code}-${each.partyId}-${each.id}`} file={file} missing={each} />
          ))}
        </List>
      )}
    </Section>
  )
}
