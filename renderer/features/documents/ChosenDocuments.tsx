import { Button } from '@mantine/core'
import { IconBook2, IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { useActionList } from '../../actions/actions.tsx'
import { api } from '../../app/api.ts'
import { useCaseFile } from '../../records/case-file/CaseFileProvider.tsx'
import { keepExhibits } from '../../records/drafts/kept-dossier.ts'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { focusPageIfNothing } from '../../ui/focus-page.ts'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { ChangeChosen } from './ChangeChosen.tsx'
import styles from './chosen-documents.module.css'

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
      <ul className={styles.titles}>
        {chosen.map(({ id, title }) => (
          <li key={id}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('chosenRemoveText')}</p>
      <ErrorNotice error={remove.error} />
    </ConfirmDialog>
  )
}

/** Makes the chosen documents the exhibits of the next dossier, and shows that. */
const useExhibits = (chosen: readonly DocumentLine[]) => {
  const { case: of, documents } = useCaseFile()
  const actions = useActionList()
  return useMutation({
    networkMode: 'always',
    mutationFn: () => keepExhibits(of.id, documents, new Set(chosen.map(({ id }) => id))),
    onSuccess: () => void actions.find(({ id }) => id === 'dossier.export')?.run(),
  })
}

/** What is done with several documents at once. It stands at the foot of the window, so that no row moves when it comes. */
export const ChosenDocuments = ({ chosen, onClear }: ChosenProps) => {
  const { t } = useTranslation('documents')
  const [dialog, setDialog] = useState<'change' | 'remove'>()
  const exhibits = useExhibits(chosen)
  if (chosen.length === 0) return null
  const close = () => setDialog(undefined)
  const look = { size: 'xs', variant: 'default' } as const
  return (
    <section className={styles.bar} aria-label={t('chosenLabel')}>
      <span className={styles.count} role="status">
        {t('chosen', { count: chosen.length })}
      </span>
      <Button
        {...look}
        leftSection={<IconPencil size={16} stroke={1.5} aria-hidden />}
        onClick={() => setDialog('change')}
      >
        {t('chosenChange')}
      </Button>
      <Button
        {...look}
        leftSection={<IconBook2 size={16} stroke={1.5} aria-hidden />}
        loading={exhibits.isPending}
        onClick={() => exhibits.mutate()}
      >
        {t('chosenExhibits')}
      </Button>
      <Button
        {...look}
        leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
        onClick={() => setDialog('remove')}
      >
        {t('chosenRemove')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        {t('chosenClear')}
      </Button>
      <ErrorNotice error={exhibits.error} />
      {dialog === 'change' ? <ChangeChosen chosen={chosen} onClose={close} /> : null}
      {dialog === 'remove' ? <RemoveChosen chosen={chosen} onClear={onClear} onClose={close} /> : null}
    </section>
  )
}
