import { useTranslation } from 'react-i18next'
import { consentStateOn } from '../../../../shared/domain/case/consent-coverage.ts'
import { type IsoDate, isoDateSchema } from '../../../../shared/domain/dates.ts'
import type { Consent } from '../../../../shared/domain/kinds/consent.ts'
import { formatDate, todayByClock } from '../../../i18n/dates.ts'
import { languageOf } from '../../../i18n/index.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { EmptyState, List } from '../../../ui/index.ts'
import type { CaseConsentsProps } from './CaseConsents.tsx'
import { ConsentBadge } from './ConsentBadge.tsx'
import { ConsentDialog } from './ConsentDialog.tsx'

interface RowProps {
  readonly consent: Consent
  readonly person: string
  readonly today: IsoDate
}

const Row = ({ consent, person, today }: RowProps) => {
  const { t, i18n } = useTranslation('consents')
  const language = languageOf(i18n.language)
  const { purpose, recipient, scope, form, givenOn, expiresOn, withdrawnOn } = consent
  const dated = (key: 'given' | 'expires' | 'withdrawn', date: string | null): string =>
    date === null ? '' : t(`dated.${key}`, { date: formatDate(date, language) })
  const facts = [
    recipient === '' ? t('anyRecipient') : t('toRecipient', { recipient }),
    t(`form.${form}`).toLocaleLowerCase(),
    dated('given', givenOn),
    dated('expires', expiresOn),
    dated('withdrawn', withdrawnOn),
    scope,
  ]
  return (
    <RecordRow
      of={{ subject: 'consent', id: consent.id }}
      title={
        <bdi>
          {person}: {t(`purpose.${purpose}`)}
        </bdi>
      }
      detail={<bdi>{facts.filter(Boolean).join(' · ')}</bdi>}
      end={
        <>
          <ConsentBadge state={consentStateOn(consent, today)} expiresOn={expiresOn} today={today} />
          <SourceMark subject="consent" id={consent.id} />
        </>
      }
    />
  )
}

/** The consents of a case with how they stand today. */
export const Consents = ({ openId }: CaseConsentsProps) => {
  const { t } = useTranslation('consents')
  const { case: of, consents, names } = useCaseFile()
  const today = isoDateSchema.parse(todayByClock())
  return (
    <RecordSection
      subject="consent"
      title={t('title')}
      records={consents}
      openId={openId}
      isFirst
      dialog={(consent, close, whose) => (
        <ConsentDialog caseId={of.id} consent={consent} whose={whose} onClose={close} />
      )}
    >
      {() =>
        consents.length === 0 ? (
          <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
        ) : (
          <List label={t('title')}>
            {consents.map((consent) => (
              <Row
                key={consent.id}
                consent={consent}
                person={names.get(consent.partyId) ?? ''}
                today={today}
              />
            ))}
          </List>
        )
      }
    </RecordSection>
  )
}
