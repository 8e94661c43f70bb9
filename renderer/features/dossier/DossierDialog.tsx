import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NO_TEXTS } from '../../../shared/domain/dossier-texts.ts'
import type { Case } from '../../../shared/domain/kinds/case.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { useCaseFile } from '../../records/case-file/case-file-context.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DossierForm, useChoices } from './DossierForm.tsx'
import { ExhibitPasswords } from './ExhibitPasswords.tsx'
import { Finished, Working } from './ExportOutcome.tsx'
import {
  type ExhibitChoice,
  includedOf,
  initialChoices,
  keptOrderOf,
  leavingPrivileged,
} from './exhibit-order.ts'
import { useDossierExport } from './use-dossier-export.ts'
import { useExhibitPasswords } from './use-exhibit-passwords.ts'
import { useKeptDossier } from './use-kept-dossier.ts'

interface ContentProps {
  readonly of: Case
  readonly documents: readonly DocumentLine[]
  readonly onClose: () => void
}

const Content = ({ of, documents, onClose }: ContentProps) => {
  const { t } = useTranslation('dossier')
  const { choices, onChange } = useChoices()
  const { kept, change } = useKeptDossier(of.id)
  const [chosen, setChosen] = useState<readonly ExhibitChoice[]>()
  const exhibits = chosen ?? initialChoices(documents, kept?.exhibits)
  const setExhibits = (next: readonly ExhibitChoice[]): void => {
    setChosen(next)
    change({ exhibits: keptOrderOf(next, kept?.exhibits) })
  }
  const { state, start, stop } = useDossierExport()
  const passwords = useExhibitPasswords()
  const included = includedOf(exhibits)
  const begin = (): void => {
    passwords.end()
    const ids = included.map(({ id }) => id)
    // The case's title may name the client; the lawyer's own number does not.
    const privileged = leavingPrivileged(exhibits).map(({ id }) => id)
    const { exhibits: _order, ...texts } = kept ?? { ...NO_TEXTS, exhibits: null }
    void start({ ...choices, ...texts, caseId: of.id, exhibits: ids, privileged }, of.number || t('fileName'))
  }

  if (state.phase === 'working') return <Working progress={state.progress} onStop={stop} />
  if (state.phase === 'finished') return <Finished {...state} choices={exhibits} onClose={onClose} />
  if (passwords.state.phase === 'asking') {
    const { documents: asking } = passwords.state
    return <ExhibitPasswords documents={asking} onDone={begin} onCancel={passwords.end} />
  }
  if (passwords.state.phase === 'looking') return <p role="status">{t('unlocking')}</p>
  if (kept === undefined) return null
  return (
    <>
      {passwords.state.failure !== undefined && <CodeNotice code={passwords.state.failure} />}
      {state.failure !== undefined && <CodeNotice code={state.failure} />}
      {state.wasStopped && <Notice role="status">{t('stopped')}</Notice>}
      <DossierForm
        choices={choices}
        onChange={onChange}
        texts={kept}
        onTexts={change}
        exhibits={exhibits}
        onExhibits={setExhibits}
        onStart={() => void passwords.look(included, begin)}
        onClose={onClose}
      />
    </>
  )
}

interface DossierDialogProps {
  readonly of: Case
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Export of a case as a PDF: choices, progress with a way to stop, and what came of it. */
export const DossierDialog = ({ of, isOpen, onClose }: DossierDialogProps) => {
  const { t } = useTranslation('dossier')
  const { documents } = useCaseFile()
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('title', { context: of.nature })} size="lg">
      <Content of={of} documents={documents} onClose={onClose} />
    </Dialog>
  )
}
