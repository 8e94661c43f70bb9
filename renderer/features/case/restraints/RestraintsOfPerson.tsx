import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { custodyClock } from '../../../../shared/domain/case/custody-clock.ts'
import { restraintInForce } from '../../../../shared/domain/case/restraint-in-force.ts'
import { restraintLine } from '../../../../shared/domain/case/restraint-line.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Restraint } from '../../../../shared/domain/kinds/restraint.ts'
import type { Stay } from '../../../../shared/domain/kinds/stay.ts'
import type { Participant } from '../../../records/case-file/participants.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useLaw } from '../../../records/laws.ts'
import { RecordRow } from '../../../records/reading/RecordRow.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { List, Notice } from '../../../ui/index.ts'
import { StatusBadge } from '../../../ui/StatusBadge.tsx'
import { useFindingText } from '../overview/use-finding-text.ts'
import classes from '../page/CaseParts.module.css'
import { useHeldSpanText } from '../time-line/date-span.ts'
import { RestraintLine } from '../time-line/RestraintLine.tsx'
import { restraintsOf, staysOf } from '../time-line/restraint-pieces.ts'
import { nowByClock } from '../work/clock.ts'
import type { OpenRestraint } from './CaseRestraints.tsx'
import { ClockTable } from './ClockTable.tsx'
import { extensionDraft } from './restraint-draft.ts'
import { useRestraintText } from './use-restraint-text.ts'
import { useTermText } from './use-term-text.ts'

interface RowProps {
  readonly restraint: Restraint
  readonly isCurrent: boolean
  /** A further order would prolong this one. */
  readonly isStanding: boolean
  readonly onOpen: (open: OpenRestraint) => void
}

const Row = ({ restraint, isCurrent, isStanding, onOpen }: RowProps) => {
  const { t } = useTranslation('cases')
  const restraintText = useRestraintText()
  const termText = useTermText()
  const { place, order, conditions, extensionOf, endReason, partyId } = restraint
  const lines = [[termText(restraint), order, place].filter(Boolean).join(' · '), conditions].filter(Boolean)
  return (
    <RecordRow
      of={{ subject: 'restraint', id: restraint.id }}
      title={restraintText(restraint)}
      detail={lines.map((line) => (
        <bdi key={line} className={classes.line}>
          {line}
        </bdi>
      ))}
      end={
        <>
          {extensionOf === null ? null : <span>{t('restraints.extension')}</span>}
          {endReason === '' ? null : <span>{t(`restraintEnd.${endReason}`)}</span>}
          {isCurrent ? <strong>{t('restraints.current')}</strong> : null}
          <SourceMark subject="restraint" id={restraint.id} />
        </>
      }
      controls={
        isStanding ? (
          <Button
            variant="subtle"
            size="xs"
            onClick={() => onOpen({ form: 'restraint', start: extensionDraft(restraint), partyId })}
          >
            {t('restraints.extend')}
          </Button>
        ) : undefined
      }
    />
  )
}

const StayRow = ({ stay }: { readonly stay: Stay }) => {
  const { t } = useTranslation('cases')
  const spanText = useHeldSpanText()
  const { kind, place, from, until, reason, isSensitive } = stay
  return (
    <RecordRow
      of={{ subject: 'stay', id: stay.id }}
      title={<bdi>{place}</bdi>}
      detail={<bdi>{[t(`stayKind.${kind}`), spanText(from, until), reason].filter(Boolean).join(' · ')}</bdi>}
      end={
        <>
          {isSensitive ? <StatusBadge icon={IconEyeOff}>{t('sensitive')}</StatusBadge> : null}
          <SourceMark subject="stay" id={stay.id} />
        </>
      }
    />
  )
}

interface PersonProps {
  readonly file: ShownCase
  readonly person: Participant
  readonly today: IsoDate
  readonly onOpen: (open: OpenRestraint) => void
}

const Findings = ({ restraints }: { readonly restraints: readonly Restraint[] }) => {
  const { t } = useTranslation('cases')
  const findingText = useFindingText(restraints)
  const { findings } = restraintLine(restraints)
  if (findings.length === 0) return null
  return (
    <div className={classes.notices}>
      <Notice title={t('finding.title')}>
        {findings.map((finding) => (
          <p key={`${finding.code}-${finding.id}`}>{findingText(finding)}</p>
        ))}
      </Notice>
    </div>
  )
}

/** One person: the line of measures and places, what does not fit together in it, and both as lists. */
export const RestraintsOfPerson = ({ file, person, today, onOpen }: PersonProps) => {
  const { t } = useTranslation('cases')
  const restraints = restraintsOf(file.restraints, person.partyId)
  const held = restraintInForce(restraints, today)
  const stays = staysOf(file.stays, person.partyId)
  const clock = custodyClock(file, person.partyId, { law: useLaw(), now: nowByClock() })
  return (
    <div>
      <RestraintLine file={file} person={person} today={today} clock={clock} />
      <ClockTable clock={clock} name={person.name} />
      <Findings restraints={restraints} />
      {restraints.length === 0 ? null : (
        <List label={`${person.name}: ${t('restraints.title')}`}>
          {restraints.map((restraint) => (
            <Row
              key={restraint.id}
              restraint={restraint}
              isCurrent={restraint.id === held?.now.id}
              isStanding={restraint.id === held?.watched.id}
              onOpen={onOpen}
            />
          ))}
        </List>
      )}
      {stays.length === 0 ? null : (
        <>
          <h4 className={classes.group}>{t('stays.title')}</h4>
          <List label={`${person.name}: ${t('stays.title')}`}>
            {stays.map((stay) => (
              <StayRow key={stay.id} stay={stay} />
            ))}
          </List>
        </>
      )}
    </div>
  )
}
