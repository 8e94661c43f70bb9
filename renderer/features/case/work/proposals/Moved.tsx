import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type MovedDeadline, onNewDay, onOldDay } from '../../../../../shared/domain/terms/moved-deadlines.ts'
import { ErrorNotice } from '../../../../ui/index.ts'
import { DeadlineDays } from '../DeadlineDays.tsx'
import classes from './proposals.module.css'
import { ReasonDialog } from './ReasonDialog.tsx'
import { useMove, useProposals } from './use-proposals.ts'

interface RowProps {
  readonly moved: MovedDeadline
  readonly onTake: () => void
  readonly onKeep: () => void
}

const Row = ({ moved: { deadline, why, days }, onTake, onKeep }: RowProps) => {
  const { t } = useTranslation('records')
  const [take, keep] = [t('deadline.moved.take'), t('deadline.moved.keep')]
  return (
    <li className={classes.proposal}>
      <div className={classes.moved}>
        <div className={classes.what}>
          <bdi className={classes.name}>{deadline.title}</bdi>
          <span className={classes.facts}>{t(`deadline.moved.${why}`)}</span>
        </div>
        <div className={classes.day}>
          <span className={classes.facts}>{t('deadline.moved.old')}</span>
          <DeadlineDays deadline={deadline} />
        </div>
        <div className={classes.day}>
          <span className={classes.facts}>{t('deadline.moved.now')}</span>
          <strong>
            <DeadlineDays deadline={days} />
          </strong>
        </div>
        <div className={classes.actions}>
          <Button variant="default" size="xs" aria-label={`${take} ${deadline.title}`} onClick={onTake}>
            {take}
          </Button>
          <Button variant="subtle" size="xs" aria-label={`${keep} ${deadline.title}`} onClick={onKeep}>
            {keep}
          </Button>
        </div>
      </div>
    </li>
  )
}

/** Recorded deadlines that would stand on another day now, each with both; nothing moves before somebody says so. */
export const Moved = () => {
  const { t } = useTranslation('records')
  const { moved } = useProposals()
  const { move, error } = useMove()
  const [kept, setKept] = useState<MovedDeadline>()
  if (moved.length === 0) return null
  return (
    <div className={classes.block}>
      <h3 className={classes.title}>{t('deadline.moved.title')}</h3>
      <ErrorNotice error={kept === undefined ? error : undefined} />
      <ul className={classes.list} aria-label={t('deadline.moved.title')}>
        {moved.map((each) => (
          <Row
            key={each.deadline.id}
            moved={each}
            onTake={() => void move(each, (value) => onNewDay(value, each)).catch(() => undefined)}
            onKeep={() => setKept(each)}
          />
        ))}
      </ul>
      {kept === undefined ? null : (
        <ReasonDialog
          title={t('deadline.moved.keepQuestion')}
          about={kept.deadline.title}
          saveLabel={t('deadline.moved.keepDay')}
          error={error}
          onClose={() => setKept(undefined)}
          onSave={(reason) =>
            void move(kept, (value) => onOldDay(value, kept, reason)).then(
              () => setKept(undefined),
              () => undefined,
            )
          }
        />
      )}
    </div>
  )
}
