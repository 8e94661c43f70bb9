import { hasNextStep } from '../../../../shared/domain/case/ahead.ts'
import { clientsNow, saysCharges } from '../../../../shared/domain/case/person-now.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import { nameIn, type ShownCase } from '../../../records/case-file/shown-case.ts'
import { usePersonWords } from '../../../records/people/use-person-words.ts'
import { RestraintNow } from '../time-line/RestraintLine.tsx'
import classes from './CaseStory.module.css'
import { ChargesNow } from './PersonFacts.tsx'
import { StoryNext } from './StoryNext.tsx'

interface FoldedStoryProps {
  readonly file: ShownCase
  readonly today: IsoDate
}

/** The case in one line for the top of a page that was scrolled: the most urgent client, and what is next. */
export const FoldedStory = ({ file, today }: FoldedStoryProps) => {
  const { statusOf } = usePersonWords()
  const [now, ...others] = clientsNow(file, today)
  const party = file.parties.find(({ id }) => id === now?.partyId)
  return (
    <>
      <bdi className={classes.foldedTitle}>
        {now === undefined ? file.case.title : nameIn(file, now.partyId)}
      </bdi>
      {others.length === 0 ? null : <span className={classes.foldedPart}>+ {others.length}</span>}
      {now?.status === undefined ? null : (
        <span className={classes.foldedPart}>{statusOf(now.status.status, party)}</span>
      )}
      {now?.held === undefined ? null : (
        <span className={classes.foldedPart}>
          <RestraintNow file={file} person={now} today={today} isShort />
        </span>
      )}
      {hasNextStep(file, today) ? (
        <span className={classes.foldedPart}>
          <StoryNext file={file} today={today} isShort />
        </span>
      ) : null}
      {now === undefined || !saysCharges(now) ? null : (
        <span className={classes.foldedPart}>
          <ChargesNow of={file.case} now={now} most={1} />
        </span>
      )}
    </>
  )
}
