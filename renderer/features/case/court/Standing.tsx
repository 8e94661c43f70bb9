import { useTranslation } from 'react-i18next'
import { standingSentences } from '../../../../shared/domain/case/standing-sentences.ts'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import { SentenceLine } from '../../../records/names/SentenceLine.tsx'
import { Section } from '../../../ui/index.ts'
import classes from './court.module.css'
import type { CourtFile } from './court-file.ts'

/** What stands now for each person after all decisions; parts that were cancelled stay to be read. */
export const Standing = ({ file }: { readonly file: CourtFile }) => {
  const { t } = useTranslation('court')
  const today = isoDateSchema.parse(todayByClock())
  const parts = standingSentences(file.decisions, file.sentences, today)
  if (parts.length === 0) return null
  const sentenced = file.participants.filter(({ partyId }) => parts.some((part) => part.partyId === partyId))
  return (
    <Section title={t('standing')}>
      <dl className={classes.standing}>
        {sentenced.map(({ partyId, name }) => (
          <div className={classes.person} key={partyId}>
            <dt className={classes.name}>
              <bdi>{name}</bdi>
            </dt>
            <dd className={classes.parts}>
              {parts
                .filter((part) => part.partyId === partyId)
                .map((part) => (
                  <SentenceLine key={part.original.id} part={part} today={today} />
                ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
