import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import classes from './SimilarParties.module.css'
import {
  type SimilarQuestion,
  usePartyDetail,
  useReasonsText,
  useSimilarParties,
} from './use-similar-parties.ts'

export interface SimilarPartiesProps {
  readonly question: SimilarQuestion
  /** What the button beside each does: opens the record, or takes it in place of the new one. */
  readonly actionLabel: string
  readonly onAction: (party: PartyLine) => void
}

/** A calm list of those in the vault who could be the same, with the grounds; nothing where there is nobody. */
export const SimilarParties = ({ question, actionLabel, onAction }: SimilarPartiesProps) => {
  const { t } = useTranslation('people')
  const found = useSimilarParties(question)
  const reasonsText = useReasonsText()
  const detailText = usePartyDetail()
  return (
    <div role="status">
      {found.length === 0 ? null : (
        <div className={classes.similar}>
          <p className={classes.title}>{t('similar.title')}</p>
          <ul className={classes.list} aria-label={t('similar.title')}>
            {found.map(({ party, reasons }) => (
              <li className={classes.item} key={party.id}>
                <span className={classes.who}>
                  <bdi className={classes.name}>{party.name}</bdi>
                  <bdi className={classes.detail}>
                    {[detailText(party), reasonsText(reasons)].filter(Boolean).join(' · ')}
                  </bdi>
                </span>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`${actionLabel}: ${party.name}`}
                  onClick={() => onAction(party)}
                >
                  {actionLabel}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
