import { Button } from '@mantine/core'
import { type Icon, IconBook2, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_EXHIBITS } from '../../../shared/domain/dossier-texts.ts'
import { type DocumentLine, MOST_DOCUMENTS_AT_ONCE } from '../../../shared/domain/kinds/document.ts'
import { useActionList } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { numberText } from '../../i18n/number-text.ts'
import { useFoundCaseFile } from '../../records/case-file/case-file-context.ts'
import type { ShownCase } from '../../records/case-file/shown-case.ts'
import { keepExhibits } from '../../records/drafts/kept-dossier.ts'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { focusPageIfNothing } from '../../ui/focus-page.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { ChangeChosen } from './ChangeChosen.tsx'
import styles from './chosen-documents.module.css'
import { type ChosenLimits, limitsOf } from './chosen-limits.ts'
import { SaveCopies, Titles } from './SaveCopies.tsx'
import { useCopies } from './use-copies.ts'

interface ChosenProps {
  readonly chosen: readonly DocumentLine[]
  readonly onClear: () => void
}

interface RemoveProps extends ChosenProps {
  readonly onClose: () => void
}

const RemoveChosen = ({ chosen, onClear, onClose }: RemoveProps) => {
  const { t } = useTranslation('documents')
  const remove = useMutation(
    api.documents.removeMany.mutationOptions({
      onSuccess: () => {
        onClear()
        onClose()
        setTimeout(focusPageIfNothing)
      },
    }),
  )
  return (
    <ConfirmDialog
      isOpen
      isDestructive
      title={t('chosenRemoveTitle')}
      confirmLabel={t('chosenRemove')}
      isBusy={remove.isPending}
      onCancel={onClose}
      onConfirm={() => remove.mutate({ ids: chosen.map(({ id }) => id) })}
    >
      <Titles documents={chosen} />
      <p>{t('chosenRemoveText')}</p>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}

/** Makes the chosen documents the exhibits of the next dossier, and shows that. */
const useExhibits = (of: ShownCase, chosen: readonly DocumentLine[]) => {
  const actions = useActionList()
  return useMutation({
    networkMode: 'always',
    mutationFn: () => keepExhibits(of.case.id, of.documents, new Set(chosen.map(({ id }) => id))),
    onSuccess: () => void actions.find(({ id }) => id === 'dossier.export')?.run(),
  })
}

interface ActProps {
  readonly icon: Icon
  /** Why it cannot be done; undefined where it can. */
  readonly reasonId: string | undefined
  readonly isBusy?: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** What cannot be done stays in the order of Tab, so that its reason is heard. */
const Act = ({ icon: Picture, reasonId, isBusy = false, onClick, children }: ActProps) => (
  <Button
    size="xs"
    variant="default"
    leftSection={<Picture size={16} stroke={1.5} aria-hidden />}
    loading={isBusy}
    {...(reasonId === undefined
      ? { onClick }
      : { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': reasonId })}
  >
    {children}
  </Button>
)

interface ExhibitsProps {
  readonly of: ShownCase
  readonly chosen: readonly DocumentLine[]
  readonly limits: ChosenLimits
}

/** Only a case has a dossier, and so exhibits. */
const Exhibits = ({ of, chosen, limits }: ExhibitsProps) => {
  const { t, i18n } = useTranslation(['documents', 'dossier'])
  const exhibits = useExhibits(of, chosen)
  const noteId = useId()
  const { privileged, isAllPrivileged, isBeyondDossier } = limits
  return (
    <>
      <Act
        icon={IconBook2}
        reasonId={isAllPrivileged || isBeyondDossier ? noteId : undefined}
        isBusy={exhibits.isPending}
        onClick={() => exhibits.mutate()}
      >
        {t('chosenExhibits')}
      </Act>
      <p className={styles.note} id={noteId}>
        {isBeyondDossier
          ? t('dossier:tooManyExhibits', { most: numberText(MAX_EXHIBITS, i18n.language) })
          : null}
        {privileged > 0
          ? ` ${t('chosenPrivileged', { number: numberText(privileged, i18n.language) })}`
          : null}
      </p>
      <ErrorNotice error={exhibits.error} />
    </>
  )
}

/** How many of the chosen documents were changed; gone as soon as others are chosen. */
const useSaid = (chosen: readonly DocumentLine[]) => {
  const { t, i18n } = useTranslation('documents')
  const [said, setSaid] = useState<{ readonly of: string; readonly changed: number }>()
  const of = chosen.map(({ id }) => id).join()
  const numbers = { changed: said?.changed ?? 0, all: chosen.length }
  const written = {
    changed: numberText(numbers.changed, i18n.language),
    all: numberText(numbers.all, i18n.language),
  }
  return {
    onChanged: (changed: number) => setSaid({ of, changed }),
    said:
      said?.of === of
        ? `${t('chosenChanged', written)}${numbers.changed < numbers.all ? ` ${t('chosenSame')}` : ''}`
        : '',
  }
}

/** What is done with several documents at once. It stands at the foot of the window, so that no row moves when it comes. */
export const ChosenDocuments = ({ chosen, onClear }: ChosenProps) => {
  const { t, i18n } = useTranslation('documents')
  const [dialog, setDialog] = useState<'change' | 'copies' | 'remove'>()
  const of = useFoundCaseFile()
  const { said, onChanged } = useSaid(chosen)
  const copies = useCopies()
  const tooManyId = useId()
  if (chosen.length === 0) return null
  const close = () => setDialog(undefined)
  const limits = limitsOf(chosen)
  const reasonId = limits.isTooMany ? tooManyId : undefined
  return (
    <section className={styles.bar} data-window-foot aria-label={t('chosenLabel')}>
      <span className={styles.count} role="status">
        {t('chosen', { count: chosen.length })}
      </span>
      <Act icon={IconPencil} reasonId={reasonId} onClick={() => setDialog('change')}>
        {t('chosenChange')}
      </Act>
      <Act
        icon={IconDownload}
        reasonId={reasonId}
        onClick={() => (limits.privileged > 0 ? setDialog('copies') : void copies.start(chosen))}
      >
        {t('chosenCopies')}
      </Act>
      {of === undefined ? null : <Exhibits of={of} chosen={chosen} limits={limits} />}
      <Act icon={IconTrash} reasonId={reasonId} onClick={() => setDialog('remove')}>
        {t('chosenRemove')}
      </Act>
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        {t('chosenClear')}
      </Button>
      <p className={styles.note} id={tooManyId} role="status">
        {limits.isTooMany
          ? t('chosenTooMany', { most: numberText(MOST_DOCUMENTS_AT_ONCE, i18n.language) })
          : said}
      </p>
      <ErrorNotice error={copies.error} />
      {dialog === 'change' ? <ChangeChosen chosen={chosen} onChanged={onChanged} onClose={close} /> : null}
      <SaveCopies chosen={chosen} isAsking={dialog === 'copies'} onClose={close} copies={copies} />
      {dialog === 'remove' ? <RemoveChosen chosen={chosen} onClear={onClear} onClose={close} /> : null}
    </section>
  )
}
