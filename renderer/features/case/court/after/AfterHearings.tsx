import { Button } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasBegun, isOverAt } from '../../../../../shared/domain/case/ahead.ts'
import type { Hearing } from '../../../../../shared/domain/kinds/hearing.ts'
import { useActions } from '../../../../actions/actions.tsx'
import { useCaseFile } from '../../../../records/case-file/case-file-context.ts'
import { afterForm } from '../../../../records/drafts/draft-places.ts'
import { useOwnTitle } from '../../../../records/names/use-own-title.ts'
import { DateText, List, ListRow, Section, TimeText } from '../../../../ui/index.ts'
import { nowByClock } from '../../work/clock.ts'
import { AfterHearingDialog } from './AfterHearingDialog.tsx'
import classes from './after.module.css'
import { AFTER_ACTION } from './after-action.ts'

interface WaitingProps {
  readonly hearings: readonly Hearing[]
  readonly onOpen: (hearing: Hearing) => void
}

const Waiting = ({ hearings, onOpen }: WaitingProps) => {
  const { t } = useTranslation('calendar')
  const ownTitle = useOwnTitle()
  if (hearings.length === 0) return null
  return (
    <Section title={t('after.waiting')}>
      <List label={t('after.waiting')}>
        {hearings.map((hearing) => (
          <ListRow
            key={hearing.id}
            start={
              <span className={classes.when}>
                <DateText value={hearing.startsAt} weekday="short" />
                <TimeText value={hearing.startsAt} />
              </span>
            }
            title={<bdi>{ownTitle('hearing', hearing, ['date'])}</bdi>}
            detail={hearing.court === '' ? null : <bdi>{hearing.court}</bdi>}
            controls={
              <Button
                size="xs"
                aria-label={`${t('after.enter')}: ${ownTitle('hearing', hearing)}`}
                onClick={() => onOpen(hearing)}
              >
                {t('after.enter')}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  )
}

/** The hearings of the case whose time has passed and of which nobody wrote down what came of them, and the form for it. */
export const AfterHearings = ({ openId }: { readonly openId: string | undefined }) => {
  const file = useCaseFile()
  const { hearings } = file
  const [opened, setOpened] = useState(() => hearings.find(({ id }) => afterForm(id) === openId))
  const now = nowByClock()
  const waiting = hearings.filter((hearing) => isOverAt(hearing, now)).toReversed()
  // Of one that still goes on it can be told too, by whoever asks for it.
  const last = hearings.findLast((hearing) => hasBegun(hearing, now))
  useActions(last === undefined ? [] : [{ ...AFTER_ACTION, icon: IconGavel, run: () => setOpened(last) }])
  return (
    <>
      <Waiting hearings={waiting} onOpen={setOpened} />
      {opened === undefined ? null : (
        <AfterHearingDialog
          key={opened.id}
          file={file}
          hearing={opened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
