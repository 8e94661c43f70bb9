import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import { isUnnamed, type Party } from '../../../shared/domain/kinds/party.ts'
import { usePartyOptions } from '../../records/people/use-party-options.ts'
import { Section } from '../../ui/index.ts'
import { Picker } from '../../ui/Picker.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import classes from './people.module.css'

interface JoinWithProps {
  readonly party: Party
  /** Opens the form, where the name is written down. */
  readonly onName: () => void
}

/**
 * What can become of a record that only describes somebody: the name is written down, or it becomes one with the record that has it.
 * Since descriptions are not compared nobody is proposed.
 */
export const JoinWith = ({ party, onName }: JoinWithProps) => {
  const { t } = useTranslation('people')
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [otherId, setOtherId] = useState<PartyId>()
  const offered = usePartyOptions({ name: text, kind: 'person' })
  const options = offered.options.filter(({ value }) => value !== party.id)
  const canBeNamed = isUnnamed(party)
  return (
    <Section title={t(canBeNamed ? 'join.title' : 'join.titleGroup')}>
      <div className={classes.join}>
        <p className={classes.hint}>{t(canBeNamed ? 'join.unnamed' : 'join.group')}</p>
        {canBeNamed ? (
          <Button variant="default" size="xs" onClick={onName}>
            {t('field.nameKnown')}
          </Button>
        ) : null}
        <Picker
          label={t('join.with')}
          text={text}
          isChosen={false}
          options={options}
          onType={setText}
          onChoose={({ value }) => {
            setText('')
            setOtherId(partyIdSchema.parse(value))
          }}
        />
      </div>
      {otherId === undefined ? null : (
        <MergeDialog
          keepId={canBeNamed ? otherId : party.id}
          dropId={canBeNamed ? party.id : otherId}
          onClose={() => setOtherId(undefined)}
          onMerged={(partyId) =>
            void navigate({ to: '/people/$partyId', params: { partyId }, replace: true })
          }
        />
      )}
    </Section>
  )
}
