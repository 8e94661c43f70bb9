import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Charge } from '../../../shared/domain/charge.ts'
import { sincePhrase } from '../../i18n/date-phrases.ts'
import { languageOf } from '../../i18n/index.ts'
import { EmptyState, List, ListRow, Section } from '../../ui/index.ts'
import classes from './CaseParts.module.css'
import { ChargeDialog } from './ChargeDialog.tsx'
import { useChargeText } from './charge-text.ts'
import { NeedPerson } from './NeedPerson.tsx'
import { namedIn } from './roles.ts'
import type { CaseFile } from './use-case-file.ts'

const Row = ({ charge, onEdit }: { readonly charge: Charge; readonly onEdit: () => void }) => {
  const { t, i18n } = useTranslation('cases')
  const chargeText = useChargeText()
  return (
    <ListRow
      onOpen={onEdit}
      title={
        <bdi className={charge.status === 'active' ? undefined : classes.past}>{chargeText(charge)}</bdi>
      }
      detail={charge.article === '' || charge.title === '' ? undefined : <bdi>{charge.title}</bdi>}
      end={
        <>
          {charge.since === null ? null : <span>{sincePhrase(charge.since, languageOf(i18n.language))}</span>}
          <span>{t(`chargeStatus.${charge.status}`)}</span>
        </>
      }
    />
  )
}

/** What each person is accused of and what became of it. */
export const CaseCharges = ({ file }: { readonly file: CaseFile }) => {
  const { t } = useTranslation('cases')
  const [edited, setEdited] = useState<Charge | 'new'>()
  const hasNobody = file.participants.length === 0
  const add = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      disabled={hasNobody}
      onClick={() => setEdited('new')}
    >
      {t('charges.add')}
    </Button>
  )
  const ofPerson = (partyId: string) => file.charges.filter((charge) => charge.partyId === partyId)
  return (
    <Section title={t('tab.charges')} actions={add}>
      {hasNobody ? <NeedPerson caseId={file.case.id} /> : null}
      {file.charges.length === 0 && !hasNobody ? <EmptyState title={t('charges.empty')} /> : null}
      <div className={classes.groups}>
        {namedIn(file.participants, file.charges).map(({ partyId, name }) => (
          <div key={partyId}>
            <h3 className={classes.person}>
              <bdi>{name}</bdi>
            </h3>
            <List label={name}>
              {ofPerson(partyId).map((charge) => (
                <Row key={charge.id} charge={charge} onEdit={() => setEdited(charge)} />
              ))}
            </List>
          </div>
        ))}
      </div>
      {edited === undefined ? null : (
        <ChargeDialog
          file={file}
          {...(edited === 'new' ? {} : { charge: edited })}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Section>
  )
}
