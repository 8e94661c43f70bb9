import type { ReactNode } from 'react'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { CaseTab } from '../../../../shared/domain/kinds/kind.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { CaseCharges } from '../charges/CaseCharges.tsx'
import { Risks } from '../charges/Risks.tsx'
import { CaseOverview } from '../overview/CaseOverview.tsx'
import type { RelationForm } from '../pane/RecordForm.tsx'
import { CasePeople } from '../people/CasePeople.tsx'
import { CaseRestraints } from '../restraints/CaseRestraints.tsx'

/** What other features put into the page of a case. */
export interface CaseSlots {
  readonly chronology?: ReactNode
  readonly hearings?: ReactNode
  readonly decisions?: ReactNode
  readonly evidence?: ReactNode
  readonly documents?: ReactNode
  readonly notes?: ReactNode
  readonly work?: ReactNode
  readonly consents?: ReactNode
  /** The form of a tie between two people of the case. */
  readonly relationForm: RelationForm
}

interface CaseTabContentProps {
  readonly tab: CaseTab
  readonly today: IsoDate
  readonly openId: string | undefined
  readonly slots: CaseSlots
}

/** The part of the case that is shown. */
export const CaseTabContent = ({ tab, today, openId, slots }: CaseTabContentProps) => {
  const file = useCaseFile()
  switch (tab) {
    case 'overview':
      return <CaseOverview file={file} today={today} />
    case 'people':
      return <CasePeople file={file} openId={openId} relationForm={slots.relationForm} />
    case 'charges':
      return (
        <>
          <CaseCharges file={file} today={today} openId={openId} />
          <Risks file={file} openId={openId} />
        </>
      )
    case 'restraints':
      return <CaseRestraints file={file} today={today} openId={openId} />
    case 'court':
      return (
        <>
          {slots.hearings}
          {slots.decisions}
        </>
      )
    case 'chronology':
    case 'evidence':
    case 'documents':
    case 'notes':
    case 'work':
    case 'consents':
      return slots[tab]
  }
}
