import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PartyLine } from '../../../shared/domain/kinds/party.ts'
import classes from './SimilarParties.module.css'
import { type SimilarQuestion, useAlikeText, useSimilarParties } from './use-similar-parties.ts'

export interface SimilarPartiesProps {
  readonly question: SimilarQuestion
  /** Only who bears the name. */
  readonly isOfSameName?: boolean
  /** What the button beside each does: opens the record, or takes it in place of the new one. */
  readonly actionLabel: string
  readonly onAction: (party: PartyLine) => void
}

/** A calm list of those in the vault who could be the same, with the grounds; nothing where there is nobody. */
export const SimilarParties = ({
  question,
  isOfSameName = false,
  actionLabel,
  onAction,
}: SimilarPartiesProps) => {
  const { t } = useTranslation('people')
  const alike = useSimilarParties(question)
  const found = isOfSameName ? alike.filter(({ isSame }) => isSame) : alike
  const alikeText = useAlikeText()
  return (
    <div role="status">
      {found.length === 0 ? null : (
        <div className={classes.similar}>
          <p className={classes.title}>{t('similar.title')}</p>
          <ul className={classes.list} aria-label={t('similar.title')}>
            {found.map((one) => (
              <li className={classes.item} key={one.party.id}>
                <span className={classes.who}>
                  <bdi className={classes.name}>{one.party.name}</bdi>
                  <bdi className={classes.detail}>{alikeText(one)}</bdi>
                </span>
                <Button
                  variant="default"
                  size="xs"
                  aria-label={`${actionLabel}: ${one.party.name}`}
                  onClick={() => onAction(one.party)}
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
