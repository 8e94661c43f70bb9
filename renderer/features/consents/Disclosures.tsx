import { Button } from '@mantine/core'
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Consent } from '../../../shared/domain/consent.ts'
import type { Disclosure } from '../../../shared/domain/disclosure.ts'
import { useActions } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { useOpened } from '../../app/use-opened.ts'
import { DateText, EmptyState, List, ListRow, QueryView, Section } from '../../ui/index.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './Consents.module.css'
import type { ConsentsProps } from './Consents.tsx'
import { uncovered } from './consent-state.ts'
import { DisclosureDialog } from './DisclosureDialog.tsx'
import { useConsentName } from './use-consent-name.ts'

interface RowProps {
  readonly disclosure: Disclosure
  readonly consents: readonly Consent[]
  readonly onOpen: () => void
}

const Row = ({ disclosure, consents, onOpen }: RowProps) => {
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
    <ListRow
      onOpen={onOpen}
      start={
        <span className={classes.on}>
          <DateText value={on} />
        </span>
      }
      title={<bdi>{recipient}</bdi>}
      detail={<bdi>{facts.filter(Boolean).join(' · ')}</bdi>}
      end={
        missing === undefined ? undefined : (
          <StatusBadge icon={IconAlertTriangle}>{t(`uncovered.${missing}`)}</StatusBadge>
        )
      }
    />
  )
}

/** What left the house, to whom, and whether a consent carried it on that day. */
export const Disclosures = ({ caseId, openId, consents }: ConsentsProps) => {
  const { t } = useTranslation('consents')
  const disclosures = useQuery(api.disclosures.list.queryOptions({ input: { caseId } }))
  const { opened: edited, open, close } = useOpened(disclosures.data, openId)
  const add = () => open('new')
  useActions([
    {
      id: 'disclosures.create',
      label: 'consents:disclosures.new',
      group: 'page',
      icon: IconPlus,
      run: add,
    },
  ])
  const addButton = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={add}
    >
      {t('disclosures.new')}
    </Button>
  )
  return (
    <Section title={t('disclosures.title')} actions={addButton}>
      <QueryView query={disclosures}>
        {(read) =>
          read.length === 0 ? (
            <EmptyState title={t('disclosures.empty')}>{t('disclosures.emptyText')}</EmptyState>
          ) : (
            <List label={t('disclosures.title')}>
              {read
                .toSorted((one, other) => other.on.localeCompare(one.on))
                .map((disclosure) => (
                  <Row
                    key={disclosure.id}
                    disclosure={disclosure}
                    consents={consents}
                    onOpen={() => open(disclosure)}
                  />
                ))}
            </List>
          )
        }
      </QueryView>
      {edited === undefined ? null : (
        <DisclosureDialog
          caseId={caseId}
          consents={consents}
          disclosure={edited === 'new' ? undefined : edited}
          onClose={close}
        />
      )}
    </Section>
  )
}
