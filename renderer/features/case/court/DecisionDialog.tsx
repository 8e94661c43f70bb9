import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type WholeEffect, wholeEffect } from '../../../../shared/domain/case/whole-effect.ts'
import { isoDateSchema } from '../../../../shared/domain/dates.ts'
import { decisionIdSchema } from '../../../../shared/domain/ids.ts'
import {
  type Decision,
  type DecisionInput,
  decisionInputSchema,
} from '../../../../shared/domain/kinds/decision.ts'
import type { VerdictEntry } from '../../../../shared/domain/verdict-entry.ts'
import { api } from '../../../app/api.ts'
import { todayByClock } from '../../../i18n/dates.ts'
import { plainShape } from '../../../records/form-shape.ts'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { fieldsIn, saidIn } from '../../../records/said-sources.ts'
import { sayQuietly } from '../../../ui/say-quietly.ts'
import { NOT_YET } from '../../../ui/use-form-saving.tsx'
import type { CourtFile } from './court-file.ts'
import { DecisionFields } from './DecisionFields.tsx'
import { newDecisionDraft } from './drafts.ts'
import { WholeEffectPreview } from './verdict/WholeEffectPreview.tsx'

const SHAPE = plainShape(decisionInputSchema)

/** Stands for the id that the vault will give. */
const NEW = { id: decisionIdSchema.parse('f'.repeat(32)), revision: 0 }

/** The decision with what it does to all parts, as one step keeps them. */
const entryOf = (
  checked: DecisionInput,
  decision: Decision | undefined,
  effects: readonly WholeEffect[],
): VerdictEntry => ({
  decision: {
    kept: decision ? { id: decision.id, revision: decision.revision } : null,
    value: fieldsIn(checked),
    sources: saidIn(checked),
  },
  persons: effects.map(({ part: { caseId: _case, decisionId: _decision, partyId, ...part } }) => ({
    party: { id: partyId },
    parts: [{ kept: null, value: part, postponement: null }],
  })),
  gone: [],
})

export interface DecisionDialogProps {
  readonly file: CourtFile
  /** The decision to change; a new one is made where there is none. */
  readonly decision?: Decision
  readonly onClose: () => void
}

/**
 * What a court or body decided, when, and about which earlier decision. Where it leaves or sets aside all of an earlier one, what
 * that does to everybody is shown before it is kept.
 */
export const DecisionDialog = ({ file, decision, onClose }: DecisionDialogProps) => {
  const ownTitle = useOwnTitle()
  const { t } = useTranslation('records')
  const pronounce = useMutation(api.decisions.pronounce.mutationOptions())
  const [effects, setEffects] = useState<readonly WholeEffect[]>([])
  /** What was decided about the effects that are shown, for the save that follows at once. */
  const decided = useRef<'all' | 'alone' | undefined>(undefined)
  const submit = useRef<HTMLButtonElement>(null)
  const decide = (what: 'all' | 'alone') => {
    decided.current = what
    submit.current?.click()
  }
  const save = async (value: DecisionInput, saveAlone: (value: DecisionInput) => Promise<unknown>) => {
    const choice = decided.current
    decided.current = undefined
    const today = isoDateSchema.parse(todayByClock())
    const found = wholeEffect(file, { ...(decision ?? NEW), ...value }, today)
    if (found.length === 0 || choice === 'alone') return saveAlone(value)
    if (choice === undefined) {
      setEffects(found)
      return NOT_YET
    }
    await pronounce.mutateAsync(entryOf(value, decision, found))
    sayQuietly(t('decision.saved'))
    onClose()
    return undefined
  }
  return (
    <RecordDialog
      subject="decision"
      record={decision}
      shape={SHAPE}
      start={() => newDecisionDraft(file)}
      removal={(of) => ({ name: ownTitle('decision', of) })}
      onClose={onClose}
      onSave={save}
    >
      {({ control }) => (
        <>
          <DecisionFields control={control} file={file} {...(decision ? { decision } : {})} />
          <WholeEffectPreview
            file={file}
            effects={effects}
            onAll={() => decide('all')}
            onAlone={() => decide('alone')}
          />
          <button ref={submit} type="submit" hidden />
        </>
      )}
    </RecordDialog>
  )
}
