import { useTranslation } from 'react-i18next'
import {
  isOver,
  type StandingSentence,
  standingSentences,
} from '../../../../shared/domain/case/standing-sentences.ts'
import { type IsoDate, isoDateSchema } from '../../../../shared/domain/dates.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import { SentenceLine } from '../../../records/names/SentenceLine.tsx'
import { Section } from '../../../ui/index.ts'
import classes from './court.module.css'
import type { CourtFile } from './court-file.ts'

interface PartsProps {
  readonly parts: readonly StandingSentence[]
  readonly today: IsoDate
}

/** What stands, and below it, called so, what no longer does. */
const Parts = ({ parts, today }: PartsProps) => {
  const { t } = useTranslation('court')
  const over = parts.filter(isOver)
  const line = (part: StandingSentence) => <SentenceLine key={part.original.id} part={part} today={today} />
  return (
    <>
      {parts.filter((part) => !isOver(part)).map(line)}
      {over.length === 0 ? null : (
        <>
          <span className={classes.noLonger}>{t('noLonger')}</span>
          {over.map(line)}
        </>
      )}
    </>
  )
}

/** What stands now for each person after all decisions; parts that were cancelled stay to be read. */
export const Standing = ({ file }: { readonly file: CourtFile }) => {
  const { t } = useTranslation('court')
  const today = isoDateSchema.parse(todayByClock())
  const parts = standingSentences(file.decisions, file.sentences, today)
  if (parts.length === 0) return null
  const byPerson = Map.groupBy(parts, ({ partyId }) => partyId)
  return (
    <Section title={t('standing')}>
      <dl className={classes.standing}>
        {file.participants.flatMap(({ partyId, name }) => {
          const own = byPerson.get(partyId)
          return own === undefined
            ? []
            : [
                <div className={classes.person} key={partyId}>
                  <dt className={classes.name}>
                    <bdi>{name}</bdi>
                  </dt>
                  <dd className={classes.parts}>
                    <Parts parts={own} today={today} />
                  </dd>
                </div>,
              ]
        })}
      </dl>
    </Section>
  )
}
