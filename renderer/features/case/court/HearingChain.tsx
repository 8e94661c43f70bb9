import { useTranslation } from 'react-i18next'
import { hearingChain } from '../../../../shared/domain/case/hearing-chain.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { usePane } from '../../../records/reading/pane-context.tsx'
import { DateText, TimeText } from '../../../ui/index.ts'
import classes from './HearingChain.module.css'

interface HearingChainProps {
  readonly id: string
  readonly hearings: readonly Hearing[]
}

/** The hearings that go on from one another, from the first to the last; nothing for one that stands alone. */
export const HearingChain = ({ id, hearings }: HearingChainProps) => {
  const { t } = useTranslation('calendar')
  const ownTitle = useOwnTitle()
  const pane = usePane()
  const chain = hearingChain(hearings, id)
  if (chain.length === 0) return null
  return (
    <nav aria-label={t('chain')}>
      <h3 className={classes.title}>{t('chain')}</h3>
      <ol className={classes.chain}>
        {chain.map((hearing) => {
          const { startsAt, status } = hearing
          const text = (
            <>
              <DateText value={startsAt} weekday="short" /> <TimeText value={startsAt} />
              {' · '}
              <bdi>{ownTitle('hearing', hearing, ['date'])}</bdi>
              {status === 'planned' ? null : ` · ${t(`status.${status}`)}`}
            </>
          )
          return (
            <li key={hearing.id} aria-current={hearing.id === id ? 'true' : undefined}>
              {hearing.id === id ? (
                text
              ) : (
                <button
                  type="button"
                  className={classes.link}
                  onClick={() => pane?.follow({ subject: 'hearing', id: hearing.id })}
                >
                  {text}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
