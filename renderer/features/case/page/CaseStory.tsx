import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { hasNextStep } from '../../../../shared/domain/case/ahead.ts'
import { type Held, heldInCase } from '../../../../shared/domain/case/custody.ts'
import {
  isOver,
  type StandingSentence,
  standingSentences,
} from '../../../../shared/domain/case/standing-sentences.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import { isAboutGuilt, isContext } from '../../../../shared/domain/kinds/case.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { RestraintEndBadge, useRestraintEndText } from '../../../records/names/restraint-end.tsx'
import { SentenceLine } from '../../../records/names/SentenceLine.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import classes from './CaseStory.module.css'
import { StoryNext } from './StoryNext.tsx'

const MAX_LINES = 3

interface StoryProps {
  readonly file: ShownCase
  readonly today: IsoDate
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={classes.part}>
    <dt className={classes.term}>{title}</dt>
    <dd className={classes.says}>{children}</dd>
  </div>
)

const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <span className={classes.quiet}>{children}</span>
)

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.slice(0, MAX_LINES).map((line) => (
      <bdi className={classes.line} key={line}>
        {line}
      </bdi>
    ))}
    {lines.length > MAX_LINES ? <Quiet>+ {lines.length - MAX_LINES}</Quiet> : null}
  </>
)

const clientsOf = ({ participations }: ShownCase) => participations.filter(({ role }) => role === 'client')

const isOnlyClient = (file: ShownCase, partyId: PartyId): boolean =>
  clientsOf(file).every((client) => client.partyId === partyId) && clientsOf(file).length > 0

const Who = ({ file }: { readonly file: ShownCase }) => {
  const { t } = useTranslation('cases')
  const names = [...new Set(clientsOf(file).map(({ partyName }) => partyName))]
  return names.length === 0 ? <Quiet>{t('story.noClient')}</Quiet> : <Lines lines={names} />
}

const Charged = ({ file }: { readonly file: ShownCase }) => {
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  const clients = new Set(clientsOf(file).map(({ partyId }) => partyId))
  const own = file.charges.filter(({ partyId }) => clients.has(partyId))
  const standing = own.filter(({ status }) => status === 'active' || status === 'convicted')
  const lines = [...new Set(standing.map((charge) => ownTitle('charge', charge)))]
  if (lines.length > 0) return <Lines lines={lines} />
  return <Quiet>{t(own.length === 0 ? 'story.noCharges' : 'story.noActiveCharges')}</Quiet>
}

/** Of those who are held the one to look at first. */
const firstHeld = (file: ShownCase, today: IsoDate): Held | undefined => {
  const clientIds = clientsOf(file).map(({ partyId }) => partyId)
  return heldInCase({ status: file.case.status, clientIds, restraints: file.restraints }, today)[0]
}

/** The place where someone is, unless it must not be read in passing. */
const placeOf = (file: ShownCase, { partyId, restraintId }: Held): string => {
  const stay = file.stays.findLast((each) => each.partyId === partyId && each.until === null)
  if (stay === undefined) return file.restraints.find(({ id }) => id === restraintId)?.place ?? ''
  return stay.isSensitive ? '' : stay.place
}

const HeldPerson = ({ file, today, held }: StoryProps & { readonly held: Held }) => {
  const { t } = useTranslation('cases')
  const endText = useRestraintEndText()
  const { kind, partyId } = held
  const place = placeOf(file, held)
  return (
    <>
      <span className={classes.line}>{t(`restraintKind.${kind}`)}</span>
      {isOnlyClient(file, partyId) ? null : <bdi className={classes.detail}>{nameIn(file, partyId)}</bdi>}
      <span className={classes.detail}>{endText(held)}</span>
      <RestraintEndBadge end={held} today={today} />
      {place === '' ? null : <bdi className={classes.detail}>{place}</bdi>}
    </>
  )
}

/** What stands; only where nothing does, what there was. */
const sentencesOfClients = ({ file, today }: StoryProps): StandingSentence[] => {
  const clients = new Set(clientsOf(file).map(({ partyId }) => partyId))
  const own = standingSentences(file.decisions, file.sentences, today).filter(({ partyId }) =>
    clients.has(partyId),
  )
  const standing = own.filter((part) => !isOver(part))
  return standing.length === 0 ? own : standing
}

/** What holds those of the case: a restraint, else what they were sentenced to. */
const HeldOrSentenced = (props: StoryProps) => {
  const { file, today } = props
  const { t } = useTranslation('cases')
  const held = firstHeld(file, today)
  const sentences = sentencesOfClients(props)
  if (held !== undefined || sentences.length === 0) {
    return (
      <Part title={t('story.held')}>
        {held === undefined ? <Quiet>{t('story.noRestraint')}</Quiet> : <HeldPerson {...props} held={held} />}
      </Part>
    )
  }
  return (
    <Part title={t('story.sentence')}>
      {sentences.slice(0, MAX_LINES).map((part) => (
        <SentenceLine key={part.original.id} part={part} today={today} />
      ))}
      {sentences.length > MAX_LINES ? <Quiet>+ {sentences.length - MAX_LINES}</Quiet> : null}
    </Part>
  )
}

/** What is asked of a case and stands open there is not asked of a context: it says only what somebody entered. */
const partsOf = ({ file, today }: StoryProps) => {
  const isCase = !isContext(file.case)
  const clients = new Set(clientsOf(file).map(({ partyId }) => partyId))
  const isGuilt = isAboutGuilt(file.case)
  return {
    who: isCase || clients.size > 0,
    charges: isGuilt || file.charges.some(({ partyId }) => clients.has(partyId)),
    held: isGuilt || firstHeld(file, today) !== undefined || sentencesOfClients({ file, today }).length > 0,
    next: isCase || hasNextStep(file, today),
  }
}

/** The case at a glance: who, charged with what, where held and until when, what is next. */
export const CaseStory = ({ file, today }: StoryProps) => {
  const { t } = useTranslation('cases')
  const parts = partsOf({ file, today })
  if (!Object.values(parts).includes(true)) return null
  return (
    <dl className={classes.story} aria-label={t('story.label', { context: file.case.nature })}>
      {parts.who ? (
        <Part title={t('story.who')}>
          <Who file={file} />
        </Part>
      ) : null}
      {parts.charges ? (
        <Part title={t('story.charges')}>
          <Charged file={file} />
        </Part>
      ) : null}
      {parts.held ? <HeldOrSentenced file={file} today={today} /> : null}
      {parts.next ? (
        <Part title={t('story.next')}>
          <StoryNext file={file} today={today} />
        </Part>
      ) : null}
    </dl>
  )
}
