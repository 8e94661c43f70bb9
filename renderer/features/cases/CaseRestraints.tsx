import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../../shared/domain/dates.ts'
import type { Restraint } from '../../../shared/domain/restraint.ts'
import { EmptyState, List, ListRow, Section } from '../../ui/index.ts'
import classes from './CaseParts.module.css'
import { NeedPerson } from './NeedPerson.tsx'
import { RestraintDialog } from './RestraintDialog.tsx'
import { RestraintLine, useRestraintText } from './RestraintLine.tsx'
import { extensionDraft, type RestraintDraft } from './restraint-draft.ts'
import { currentRestraint, kindsOf, restraintsOf, standingRestraint } from './restraint-line.ts'
import { namedIn, type Participant } from './roles.ts'
import { StripKey } from './StripKey.tsx'
import type { CaseFile } from './use-case-file.ts'

/** Which form is open: a restraint to change, or what a new one starts from. */
type Open = { readonly restraint: Restraint } | { readonly start?: RestraintDraft }

interface RowProps {
  readonly restraint: Restraint
  readonly isCurrent: boolean
  /** A further order would prolong this one. */
  readonly isStanding: boolean
  readonly onOpen: (open: Open) => void
}

const Row = ({ restraint, isCurrent, isStanding, onOpen }: RowProps) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  const { place, order, extensionOf } = restraint
  return (
    <ListRow
      onOpen={() => onOpen({ restraint })}
      title={restraintText(restraint)}
      detail={
        order === '' && place === '' ? undefined : <bdi>{[order, place].filter(Boolean).join(' · ')}</bdi>
      }
      end={
        <>
          {extensionOf === null ? null : t('restraints.extension')}
          {isCurrent ? <strong>{t('restraints.current')}</strong> : null}
        </>
      }
      controls={
        isStanding ? (
          <Button variant="subtle" size="xs" onClick={() => onOpen({ start: extensionDraft(restraint) })}>
            {t('restraints.extend')}
          </Button>
        ) : undefined
      }
    />
  )
}

interface PersonProps {
  readonly file: CaseFile
  readonly person: Participant
  readonly today: IsoDate
  readonly onOpen: (open: Open) => void
}

const OfPerson = ({ file, person, today, onOpen }: PersonProps) => {
  const current = currentRestraint(file.restraints, person.partyId, today)
  const standing = standingRestraint(file.restraints, person.partyId, today)
  return (
    <div>
      <RestraintLine file={file} person={person} today={today} />
      <List label={person.name}>
        {restraintsOf(file.restraints, person.partyId).map((restraint) => (
          <Row
            key={restraint.id}
            restraint={restraint}
            isCurrent={restraint.id === current?.id}
            isStanding={restraint.id === standing?.id}
            onOpen={onOpen}
          />
        ))}
      </List>
    </div>
  )
}

/** The restraints of everyone in the case, drawn and listed. */
export const CaseRestraints = ({ file, today }: { readonly file: CaseFile; readonly today: IsoDate }) => {
  const { t } = useTranslation('cases')
  const [open, setOpen] = useState<Open>()
  const hasNobody = file.participants.length === 0
  const add = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      disabled={hasNobody}
      onClick={() => setOpen({})}
    >
      {t('restraints.add')}
    </Button>
  )
  return (
    <Section title={t('tab.restraints')} actions={add}>
      {hasNobody ? <NeedPerson caseId={file.case.id} /> : null}
      {file.restraints.length === 0 && !hasNobody ? (
        <EmptyState title={t('restraints.empty')}>{t('restraints.emptyText')}</EmptyState>
      ) : null}
      <div className={classes.groups}>
        {namedIn(file.participants, file.restraints).map((person) => (
          <OfPerson key={person.partyId} file={file} person={person} today={today} onOpen={setOpen} />
        ))}
      </div>
      {file.restraints.length === 0 ? null : (
        <div className={classes.foot}>
          <StripKey kinds={kindsOf(file.restraints)} />
          <p>{t('restraints.checkText')}</p>
        </div>
      )}
      {open === undefined ? null : (
        <RestraintDialog file={file} {...open} onClose={() => setOpen(undefined)} />
      )}
    </Section>
  )
}
