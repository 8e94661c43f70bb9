import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import type { CaseTab } from '../../../../shared/domain/kinds/kind.ts'
import { useActions } from '../../../actions/actions.tsx'
import { useUp } from '../../../actions/use-up.ts'
import { CASE_COMMANDS } from '../../../records/case-commands.ts'
import { useRovingFocus } from '../../../ui/use-roving-focus.ts'
import classes from './TabKeys.module.css'

interface TabKeysProps {
  readonly caseId: CaseId
  /** As they stand beside one another. */
  readonly tabs: readonly CaseTab[]
  readonly children: ReactNode
}

/** The digit of the tab at a place: the tenth has the 0 behind the 9. */
const digitOf = (place: number): string | undefined => (place < 10 ? String((place + 1) % 10) : undefined)

/** The tabs of a case as one stop of the Tab key, with a digit for each. Esc leads up to them from their part, and never out of the case. */
export const TabKeys = ({ caseId, tabs, children }: TabKeysProps) => {
  const navigate = useNavigate()
  const { ref, ...handlers } = useRovingFocus<HTMLDivElement>('a', 'row')
  useActions(
    tabs.flatMap((tab, place) => {
      const command = CASE_COMMANDS.find(({ id }) => id === `case.tab.${tab}`)
      const digit = digitOf(place)
      if (command === undefined) return []
      const { id, label, said, icon, addressIn } = command
      const run = () => navigate({ ...addressIn(caseId), replace: true })
      return [
        { id, label, said, icon, group: 'page', ...(digit === undefined ? {} : { shortcut: digit }), run },
      ]
    }),
  )
  useUp(() => ref.current?.querySelector<HTMLElement>('[aria-current="page"]')?.focus())
  return (
    <div ref={ref} className={classes.keys} {...handlers}>
      {children}
    </div>
  )
}
