import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { uncovered } from '../../../../shared/domain/case/consent-coverage.ts'
import type { Consent } from '../../../../shared/domain/kinds/consent.ts'
import type { Disclosure } from '../../../../shared/domain/kinds/disclosure.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { DateText, EmptyState, List } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import type { CaseConsentsProps } from './CaseConsents.tsx'
import classes from './Consents.module.css'
import { DisclosureDialog } from './DisclosureDialog.tsx'
import { useConsentName } from './use-consent-name.ts'

interface RowProps {
  readonly disclosure: Disclosure
  readonly consents: readonly Consent[]
}

const Row = ({ disclosure, consents }: RowProps) => {
  const { t } = useTranslation('consents')
  const consentName = useConsentName()
  const { on, recipient, channel, purpose, content, consentId } = disclosure
  const consent = consents.find(({ id }) => id === consentId)
  const missing = uncovered(disclosure, consents)
  const facts = [
    t(`channel.${channel}`),
    purpose,
    content,
    consent === undefined ? '' : t('restsOn', { consent: consentName(consent) }),
  ]
  return (
    <RecordRow
      of={{ subject: 'disclosure', id: disclosure.id }}
      start={
        <span className={classes.on}>{on === null ? t('disclosures.noDate') : <DateText value={on} />}</span>
      }
      title={<bdi>{recipient}</bdi>}
      detail={<bdi>{facts.filter(Boolean).join(' · ')}</bdi>}
      end={
        <>
          {missing === undefined ? null : (
            <StatusBadge icon={IconAlertTriangle}>{t(`uncovered.${missing}`)}</StatusBadge>
          )}
          <SourceMark subject="disclosure" id={disclosure.id} />
        </>
      }
    />
  )
}

/** What left the house, to whom, and whether a consent carried it on that day. */
export const Disclosures = ({ openId }: CaseConsentsProps) => {
  const { t } = useTranslation('consents')
  const { case: of, consents, disclosures } = useCaseFile()
  return (
    <RecordSection
      subject="disclosure"
      title={t('disclosures.title')}
      records={disclosures}
      openId={openId}
      dialog={(disclosure, close) => (
        <DisclosureDialog caseId={of.id} consents={consents} disclosure={disclosure} onClose={close} />
      )}
    >
      {() =>
        disclosures.length === 0 ? (
          <EmptyState title={t('disclosures.empty')}>{t('disclosures.emptyText')}</EmptyState>
        ) : (
          <List label={t('disclosures.title')}>
            {disclosures.toReversed().map((disclosure) => (
              <Row key={disclosure.id} disclosure={disclosure} consents={consents} />
            ))}
          </List>
        )
      }
    </RecordSection>
  )
}
