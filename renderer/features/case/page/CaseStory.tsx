import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasNextStep } from '../../../../shared/domain/case/ahead.ts'
import {
  clientsNow,
  type PersonNow,
  saysCharges,
  saysRestraint,
} from '../../../../shared/domain/case/person-now.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { isContext } from '../../../../shared/domain/kinds/case.ts'
import { TextLink } from '../../../app/links.tsx'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { RestraintNow } from '../time-line/RestraintLine.tsx'
import classes from './CaseStory.module.css'
import { ChargesNow, SentencesNow } from './PersonFacts.tsx'
import { StoryNext } from './StoryNext.tsx'

/** How many clients have a line of their own before the rest wait behind a button. */
const MOST_CLIENTS = 3
const MOST_CHARGES = 3

interface StoryProps {
  readonly file: ShownCase
  readonly today: IsoDate
}

interface ClientProps extends StoryProps {
  readonly now: PersonNow
}

const useStatusOf = (file: ShownCase) => {
  const { statusOf } = usePersonWords()
  return ({ partyId, status }: PersonNow): string | undefined => {
    const party = file.parties.find(({ id }) => id === partyId)
    return status === undefined ? undefined : statusOf(status.status, party)
  }
}

const ClientLine = ({ file, today, now }: ClientProps) => {
  const status = useStatusOf(file)(now)
  const { partyId, place, held } = now
  return (
    <>
      <span className={classes.part}>
        <TextLink to="/people/$partyId" params={{ partyId }}>
          <bdi className={classes.strong}>{nameIn(file, partyId)}</bdi>
        </TextLink>
      </span>
      {status === undefined ? null : <span className={classes.part}>{status}</span>}
      {saysCharges(now) ? (
        <span className={classes.part}>
          <ChargesNow of={file.case} now={now} most={MOST_CHARGES} />
        </span>
      ) : null}
      {saysRestraint(now) ? (
        <span className={classes.part}>
          <RestraintNow file={file} person={now} today={today} />
        </span>
      ) : null}
      {held === undefined || place === '' ? null : <bdi className={classes.part}>{place}</bdi>}
      {held !== undefined || now.sentences.length === 0 ? null : (
        <span className={classes.part}>
          <SentencesNow now={now} today={today} />
        </span>
      )}
    </>
  )
}

interface ClientsProps extends StoryProps {
  readonly isOpen: boolean
  readonly onTurn: () => void
}

/** Each client on a line, the most urgent first. What is behind the button stands there on paper all the same. */
const Clients = ({ file, today, isOpen, onTurn }: ClientsProps) => {
  const { t } = useTranslation('cases')
  const clients = clientsNow(file, today)
  const beyond = clients.length - MOST_CLIENTS
  if (clients.length === 0) return <p className={classes.line}>{t('story.noClient')}</p>
  return (
    <>
      <ul className={classes.clients}>
        {clients.map((now, place) => (
          <li key={now.partyId} className={classes.line} data-beyond={!isOpen && place >= MOST_CLIENTS}>
            <ClientLine file={file} today={today} now={now} />
          </li>
        ))}
      </ul>
      {beyond > 0 ? (
        <Button
          className={classes.more ?? ''}
          variant="subtle"
          size="compact-sm"
          aria-expanded={isOpen}
          onClick={onTurn}
        >
          {isOpen ? t('story.less') : t('story.more', { count: beyond })}
        </Button>
      ) : null}
    </>
  )
}

/**
 * The case at a glance: who, in which status, charged with what, where held since and until when, what is next. A context file is
 * asked for none of it and says only what somebody entered.
 */
export const CaseStory = ({ file, today }: StoryProps) => {
  const { t } = useTranslation(['cases', 'common'])
  const [isOpen, setIsOpen] = useState(false)
  const turn = (): void => setIsOpen(!isOpen)
  const isCase = !isContext(file.case)
  const saysClients = isCase || clientsNow(file, today).length > 0
  const saysNext = isCase || hasNextStep(file, today)
  if (!saysClients && !saysNext) return null
  return (
    <section
      className={classes.story}
      aria-label={t('story.label', { context: file.case.nature })}
      data-open={isOpen}
    >
      {saysClients ? <Clients file={file} today={today} isOpen={isOpen} onTurn={turn} /> : null}
      {saysNext ? (
        <p className={classes.line}>
          <span className={classes.term}>{t('story.next')}</span> <StoryNext file={file} today={today} />
        </p>
      ) : null}
      <Button
        className={classes.whole ?? ''}
        variant="subtle"
        size="compact-xs"
        aria-expanded={isOpen}
        onClick={turn}
      >
        {t('common:more')}
      </Button>
    </section>
  )
}
