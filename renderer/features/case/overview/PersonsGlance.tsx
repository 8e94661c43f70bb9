import { useTranslation } from 'react-i18next'
import { hearingsToCome } from '../../../../shared/domain/case/ahead.ts'
import {
  type PersonNow,
  personsNow,
  saysCharges,
  saysRestraint,
} from '../../../../shared/domain/case/person-now.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { isMainRole } from '../../../../shared/domain/kinds/participation.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { TextLink } from '../../../app/links.tsx'
import { namedIn, type Participant } from '../../../records/case-file/participants.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { Section } from '../../../ui/index.ts'
import { ChargesNow, SentencesNow } from '../page/PersonFacts.tsx'
import { hasPossible } from '../time-line/lane.ts'
import { RestraintLanes, RestraintNow } from '../time-line/RestraintLine.tsx'
import { daysOf, kindsOf, restraintPieces } from '../time-line/restraint-pieces.ts'
import { StripKey } from '../time-line/StripKey.tsx'
import { TimeAxis } from '../time-line/TimeAxis.tsx'
import { type TimeScale, timeScale } from '../time-line/time-scale.ts'
import { nowByClock } from '../work/clock.ts'
import classes from './PersonsGlance.module.css'

const MAX_CHARGES = 4

interface GlanceProps {
  readonly file: ShownCase
  readonly today: IsoDate
}

/** Clients and co-defendants, and whoever else is charged, restrained or sentenced. */
const shownPersons = (file: ShownCase): Participant[] => {
  const main = file.participations.filter(({ role }) => isMainRole(role))
  return namedIn(file.participants, [...main, ...file.charges, ...file.restraints, ...file.sentences])
}

interface PersonProps extends GlanceProps {
  readonly person: Participant
  readonly now: PersonNow
  readonly scale: TimeScale | undefined
}

const Person = (props: PersonProps) => {
  const { file, person, today, scale, now } = props
  const { roleOf, statusOf } = usePersonWords()
  const party = file.parties.find(({ id }) => id === person.partyId)
  const roles = file.participations.filter(({ partyId }) => partyId === person.partyId)
  const said = [
    ...(now.status === undefined ? [] : [statusOf(now.status.status, party)]),
    ...roles.map(({ role }) => roleOf(role, party)),
  ]
  return (
    <li className={classes.person}>
      <div className={classes.facts}>
        <div className={classes.who}>
          <TextLink to="/people/$partyId" params={{ partyId: person.partyId }}>
            <bdi className={classes.name}>{person.name}</bdi>
          </TextLink>
          <span className={classes.soft}>{said.join(' · ')}</span>
          {saysCharges(now) ? (
            <span>
              <ChargesNow of={file.case} now={now} most={MAX_CHARGES} />
            </span>
          ) : null}
        </div>
        <div className={classes.fact}>
          {now.wasHeld || saysRestraint(now) ? (
            <span className={classes.now}>
              <RestraintNow {...props} />
            </span>
          ) : null}
          {now.held === undefined || now.place === '' ? null : (
            <bdi className={classes.soft}>{now.place}</bdi>
          )}
          <SentencesNow now={now} today={today} />
        </div>
      </div>
      {scale === undefined || !now.wasHeld ? null : (
        <RestraintLanes file={file} person={person} today={today} scale={scale} />
      )}
    </li>
  )
}

/** Who it is about: charged with what, held where and until when, sentenced to what, all on one scale of time. */
export const PersonsGlance = ({ file, today }: GlanceProps) => {
  const { t } = useTranslation('cases')
  const persons = shownPersons(file)
  if (persons.length === 0) return null
  const nows = personsNow(
    file,
    persons.map(({ partyId }) => partyId),
    today,
  )
  const next = hearingsToCome(file.hearings, nowByClock())
    .flatMap(({ startsAt }) => dayOfMoment(startsAt) ?? [])
    .slice(0, 1)
  const pieces = restraintPieces(file.restraints, today, () => '')
  const days = daysOf(pieces)
  const scale = timeScale(days.length === 0 ? [] : [...days, ...next], today)
  return (
    <Section title={t('glance.title')}>
      <ul className={classes.persons} aria-label={t('glance.title')}>
        {nows.map((now) => (
          <Person
            key={now.partyId}
            file={file}
            person={{ partyId: now.partyId, name: nameIn(file, now.partyId) }}
            now={now}
            today={today}
            scale={scale}
          />
        ))}
      </ul>
      {scale === undefined ? null : (
        <>
          <TimeAxis scale={scale} today={today} />
          <StripKey kinds={kindsOf(file.restraints)} hasPossible={hasPossible(pieces)} />
        </>
      )}
    </Section>
  )
}
