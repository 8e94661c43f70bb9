import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../../shared/domain/ids.ts'
import type { Decision } from '../../../../shared/domain/kinds/decision.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { newForm, wholeForm } from '../../../records/drafts/draft-places.ts'
import { InPane } from '../../../records/reading/PaneFrame.tsx'
import { EmptyState, Section } from '../../../ui/index.ts'
import type { CourtFile } from './court-file.ts'
import { DecisionDialog } from './DecisionDialog.tsx'
import { DecisionEntry } from './DecisionEntry.tsx'
import { SentenceDialog } from './SentenceDialog.tsx'
import { Standing } from './Standing.tsx'
import { VerdictDialog } from './verdict/VerdictDialog.tsx'
import type { VerdictOf } from './verdict/verdict-draft.ts'

/** Which form is open; one part or decision that is kept has its form where it is read. */
export type OpenForm =
  | { readonly form: 'decision' }
  | { readonly form: 'verdict'; readonly of: VerdictOf }
  | { readonly form: 'sentence'; readonly decision: Decision; readonly partyId: PartyId }

export interface CaseDecisionsProps {
  /** The form that was asked for. */
  readonly openId?: string | undefined
}

const openedBy = (file: CourtFile, id: string | undefined): OpenForm | undefined => {
  if (id === newForm('decision')) return { form: 'decision' }
  if (id === newForm('verdict')) return { form: 'verdict', of: { is: 'new' } }
  const whole = file.decisions.find((each) => id === wholeForm(each.id))
  if (whole) return { form: 'verdict', of: { is: 'kept', decision: whole } }
  const reviewed = file.decisions.find((each) => id === newForm('verdict', each.id))
  if (reviewed) return { form: 'verdict', of: { is: 'review', reviewed } }
  const beside = file.decisions.find((each) => id === newForm('sentence', each.id))
  const first = file.participants[0]?.partyId
  return beside && first && { form: 'sentence', decision: beside, partyId: first }
}

interface DialogsProps {
  readonly file: CourtFile
  readonly open: OpenForm
  readonly onClose: () => void
}

const Dialogs = ({ file, open, onClose }: DialogsProps) => {
  // A verdict has many rows: it takes the whole width.
  if (open.form === 'verdict') return <VerdictDialog file={file} of={open.of} onClose={onClose} />
  return (
    <InPane>
      {open.form === 'decision' ? (
        <DecisionDialog file={file} onClose={onClose} />
      ) : (
        <SentenceDialog file={file} decision={open.decision} partyId={open.partyId} onClose={onClose} />
      )}
    </InPane>
  )
}

/** What was decided in a case, and what it means for each person. */
export const CaseDecisions = ({ openId }: CaseDecisionsProps) => {
  const { t } = useTranslation(['court', 'records'])
  const file = useCaseFile()
  const [open, setOpen] = useState(() => openedBy(file, openId))
  const addButton = (label: string, form: OpenForm) => (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={() => setOpen(form)}
    >
      {label}
    </Button>
  )
  const add = (
    <>
      {addButton(t('verdict.new'), { form: 'verdict', of: { is: 'new' } })}
      {addButton(t('records:decision.new'), { form: 'decision' })}
    </>
  )
  return (
    <>
      <Section title={t('title')} aside={file.decisions.length || undefined} actions={add}>
        {file.decisions.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          file.decisions.map((decision) => (
            <DecisionEntry key={decision.id} file={file} decision={decision} onOpen={setOpen} />
          ))
        )}
      </Section>
      <Standing file={file} />
      {open === undefined ? null : <Dialogs file={file} open={open} onClose={() => setOpen(undefined)} />}
    </>
  )
}
