import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isAhead } from '../../../../shared/domain/case/ahead.ts'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import { useActions } from '../../../actions/actions.tsx'
import { todayByClock } from '../../../i18n/dates.ts'
import { useCaseFile } from '../../../records/case-file/CaseFileProvider.tsx'
import { HearingDialog, type HearingTarget } from '../../../records/forms/HearingDialog.tsx'
import { HearingRow } from '../../../records/forms/HearingRow.tsx'
import { EmptyState, List, Section } from '../../../ui/index.ts'
import classes from './CaseHearings.module.css'

interface GroupProps {
  readonly title: string
  readonly hearings: readonly Hearing[]
  readonly onOpen: (hearing: Hearing) => void
}

const Group = ({ title, hearings, onOpen }: GroupProps) =>
  hearings.length === 0 ? null : (
    <div>
      <h3 className={classes.group}>{title}</h3>
      <List label={title}>
        {hearings.map((hearing) => (
          <HearingRow key={hearing.id} hearing={hearing} withDate onOpen={() => onOpen(hearing)} />
        ))}
      </List>
    </div>
  )

export interface CaseHearingsProps {
  /** The hearing that was asked for and opens at once. */
  readonly openId?: string | undefined
}

/** The hearings of one case: those ahead first, then those held, the latest on top. */
export const CaseHearings = ({ openId }: CaseHearingsProps) => {
  const { t } = useTranslation(['cases', 'calendar'])
  const { case: of, hearings } = useCaseFile()
  const [target, setTarget] = useState<HearingTarget>()
  const [askedFor, setAskedFor] = useState(openId)
  const asked = hearings.find(({ id }) => id === askedFor)
  const shown = target ?? (asked ? { hearing: asked } : undefined)
  const add = () => setTarget({ caseId: of.id })
  const open = (hearing: Hearing) => setTarget({ hearing })
  const close = () => {
    setAskedFor(undefined)
    setTarget(undefined)
  }
  useActions([
    {
      id: 'hearings.create',
      label: 'records:hearing.new',
      group: 'page',
      icon: IconPlus,
      shortcut: 'mod+n',
      run: add,
    },
  ])
  const addButton = (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={add}
    >
      {t('hearings.add')}
    </Button>
  )
  const today = isoDateSchema.parse(todayByClock())
  return (
    <Section title={t('tab.hearings')} actions={addButton}>
      {hearings.length === 0 ? <EmptyState title={t('hearings.empty')} /> : null}
      <Group
        title={t('calendar:ahead')}
        hearings={hearings.filter((hearing) => isAhead(hearing, today))}
        onOpen={open}
      />
      <Group
        title={t('calendar:past')}
        hearings={hearings.filter((hearing) => !isAhead(hearing, today)).toReversed()}
        onOpen={open}
      />
      {shown ? <HearingDialog target={shown} showsCase={false} onClose={close} /> : null}
    </Section>
  )
}
