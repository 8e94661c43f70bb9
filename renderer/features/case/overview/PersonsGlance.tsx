import { useTranslation } from 'react-i18next'
import { hearingsAhead } from '../../../../shared/domain/case/ahead.ts'
import {
  isOver,
  type StandingSentence,
  standingSentences,
} from '../../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { isAboutGuilt } from '../../../../shared/domain/kinds/case.ts'
import { isMainRole } from '../../../../shared/domain/kinds/participation.ts'
import { dayOfMoment } from '../../../../shared/domain/partial-moment.ts'
import { TextLink } from '../../../app/links.tsx'
import { namedIn, type Participant } from '../../../records/case-file/participants.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { SentenceLine } from '../../../records/names/SentenceLine.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { Section } from '../../../ui/index.ts'
import { presentStatus } from '../charges/charge-line.ts'
import { hasPossible } from '../time-line/lane.ts'
import { RestraintLanes, RestraintNow } from '../time-line/RestraintLine.tsx'
import { daysOf, kindsOf, restraintPieces } from '../time-line/restraint-pieces.ts'
import { StripKey } from '../time-line/StripKey.tsx'
import { TimeAxis } from '../time-line/TimeAxis.tsx'
import { type TimeScale, timeScale } from '../time-line/time-scale.ts'
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
}

const Charged = ({ file, person }: PersonProps) => {
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  const own = file.charges.filter(({ partyId }) => partyId === person.partyId)
  const standing = own.filter(({ status }) => status === 'active' || status === 'convicted')
  if (own.length === 0 && !isAboutGuilt(file.case)) return null
  if (standing.length === 0) {
    return <span>{t(own.length === 0 ? 'story.noCharges' : 'story.noActiveCharges')}</span>
  }
  const lines = [...new Set(standing.map((charge) => ownTitle('charge', charge)))]
  const more = lines.length - MAX_CHARGES
  return (
    <bdi>
      {lines.slice(0, MAX_CHARGES).join('; ')}
      {more > 0 ? ` + ${more}` : null}
    </bdi>
  )
}

/** What stands; only where nothing does, what there was. */
const Sentenced = ({ parts, today }: { parts: readonly StandingSentence[]; today: IsoDate }) => {
  const standing = parts.filter((part) => !isOver(part))
  return (standing.length === 0 ? parts : standing).map((part) => (
    <SentenceLine key={part.original.id} part={part} today={today} />
  ))
}

interface ShownPersonProps extends PersonProps {
  readonly scale: TimeScale | undefined
  readonly parts: readonly StandingSentence[]
}

const Person = (props: ShownPersonProps) => {
  const { file, person, today, scale, parts } = props
  const { roleOf, statusOf } = usePersonWords()
  const party = file.parties.find(({ id }) => id === person.partyId)
  const status = presentStatus(file.proceduralStatuses, person.partyId)
  const roles = file.participations.filter(({ partyId }) => partyId === person.partyId)
  const isRestrained = file.restraints.some(({ partyId }) => partyId === person.partyId)
  const said = [
    ...(status === undefined ? [] : [statusOf(status.status, party)]),
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
          <Charged file={file} person={person} today={today} />
        </div>
        <div className={classes.fact}>
          {isRestrained || (parts.length === 0 && isAboutGuilt(file.case)) ? (
            <span className={classes.now}>
              <RestraintNow {...props} />
            </span>
          ) : null}
          <Sentenced parts={parts} today={today} />
        </div>
      </div>
      {scale === undefined || !isRestrained ? null : (
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
  const sentenced = Map.groupBy(
    standingSentences(file.decisions, file.sentences, today),
    ({ partyId }) => partyId,
  )
  const next = hearingsAhead(file.hearings, today)
    .flatMap(({ startsAt }) => dayOfMoment(startsAt) ?? [])
    .slice(0, 1)
  const pieces = restraintPieces(file.restraints, today, () => '')
  const days = daysOf(pieces)
  const scale = timeScale(days.length === 0 ? [] : [...days, ...next], today)
  return (
    <Section title={t('glance.title')}>
      <ul className={classes.persons} aria-label={t('glance.title')}>
        {persons.map((person) => (
          <Person
            key={person.partyId}
            file={file}
            person={person}
            today={today}
            scale={scale}
            parts={sentenced.get(person.partyId) ?? []}
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
