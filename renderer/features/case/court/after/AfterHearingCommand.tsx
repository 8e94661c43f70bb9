import { IconGavel } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { hasBegun } from '../../../../../shared/domain/case/ahead.ts'
import { useActions } from '../../../../actions/actions.tsx'
import { useCaseFile } from '../../../../records/case-file/case-file-context.ts'
import { afterForm } from '../../../../records/drafts/draft-places.ts'
import { nowByClock } from '../../work/clock.ts'
import { AFTER_ACTION } from './after-action.ts'

/** The command beside the tab at court, which offers it by itself: it leads there and opens the form. */
export const AfterHearingCommand = () => {
  const navigate = useNavigate()
  const { case: of, hearings } = useCaseFile()
  const now = nowByClock()
  const last = hearings.findLast((hearing) => hasBegun(hearing, now))
  const run = () =>
    last &&
    void navigate({
      to: '/cases/$caseId',
      params: { caseId: of.id },
      search: { tab: 'court', open: afterForm(last.id) },
    })
  useActions(last === undefined ? [] : [{ ...AFTER_ACTION, icon: IconGavel, run }])
  return null
}
