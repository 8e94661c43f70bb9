import { useTranslation } from 'react-i18next'
import { isToCome } from '../../../../shared/domain/case/ahead.ts'
import type { Hearing } from '../../../../shared/domain/kinds/hearing.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { HearingDialog } from '../../../records/forms/HearingDialog.tsx'
import { HearingRow } from '../../../records/forms/HearingRow.tsx'
import { RecordSection } from '../../../records/RecordSection.tsx'
import { EmptyState, List } from '../../../ui/index.ts'
import { nowByClock } from '../work/clock.ts'
import { AfterHearings } from './after/AfterHearings.tsx'
import classes from './CaseHearings.module.css'

interface GroupProps {
  readonly title: string
  readonly hearings: readonly Hearing[]
}

const Group = ({ title, hearings }: GroupProps) =>
  hearings.length === 0 ? null : (
    <div>
      <h3 className={classes.group}>{title}</h3>
      <List label={title}>
        {hearings.map((hearing) => (
          <HearingRow key={hearing.id} hearing={hearing} withDate />
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
  const now = nowByClock()
  return (
    <>
      <AfterHearings openId={openId} />
      <RecordSection
        subject="hearing"
        title={t('tab.hearings')}
        records={hearings}
        openId={openId}
        isFirst
        dialog={(hearing, close, day) => (
          <HearingDialog
            target={hearing ? { hearing } : { caseId: of.id, ...(day === undefined ? {} : { day }) }}
            showsCase={false}
            onClose={close}
          />
        )}
      >
        {() => (
          <>
            {hearings.length === 0 ? <EmptyState title={t('hearings.empty')} /> : null}
            <Group
              title={t('calendar:ahead')}
              hearings={hearings.filter((hearing) => isToCome(hearing, now))}
            />
            <Group
              title={t('calendar:past')}
              hearings={hearings.filter((hearing) => !isToCome(hearing, now)).toReversed()}
            />
          </>
        )}
      </RecordSection>
    </>
  )
}
