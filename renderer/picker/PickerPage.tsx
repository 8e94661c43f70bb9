import { Button, TextInput } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PickerFolder, PickerRequest } from '../../shared/contract/file-picker.ts'
import { DialogActions } from '../ui/Dialog.tsx'
import { errorCodeOf } from '../ui/error-code.ts'
import { GuardedButton } from '../ui/GuardedButton.tsx'
import { ErrorNotice, Notice } from '../ui/Notice.tsx'
import { Crumbs, Entries, Places } from './FolderView.tsx'
import styles from './picker.module.css'
import { client } from './picker-client.ts'
import { afterClick, type Click, type Entry } from './selection.ts'
import { useFolder, usePickerRequest } from './use-picker.ts'

const useMarked = () => {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string>()
  return {
    marked,
    clear: () => setMarked(new Set()),
    click: (files: readonly Entry[], entry: Entry, click: Click): void => {
      setMarked(afterClick(files, marked, { entry, last, click }))
      setLast(entry.entry)
    },
  }
}

const useSave = ({ request }: PickerRequest, setError: (error: unknown) => void) => {
  const [isTaken, setIsTaken] = useState(false)
  const save = async (target: { folder: PickerFolder['folder']; name: string; replace: boolean }) => {
    try {
      await client.filePicker.save({ request, ...target })
    } catch (error) {
      if (errorCodeOf(error) === 'CONFLICT') setIsTaken(true)
      else setError(error)
    }
  }
  return { isTaken, forgetTaken: () => setIsTaken(false), save }
}

const Question = ({ question }: { readonly question: PickerRequest }) => {
  const { t } = useTranslation('filePicker')
  const { t: common } = useTranslation()
  const { mode, request } = question
  const { listed, error, setError, go } = useFolder(question)
  const { marked, click, clear } = useMarked()
  const [name, setName] = useState(question.suggestedName)
  const { isTaken, forgetTaken, save } = useSave(question, setError)
  if (listed === undefined) return <ErrorNotice error={error} />

  const open = (folder: PickerFolder['folder']): void => {
    clear()
    forgetTaken()
    void go(folder)
  }
  const take = (entries: PickerFolder['folder'][]): void => {
    client.filePicker.choose({ request, entries }).catch(setError)
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (mode === 'save') void save({ folder: listed.folder, name, replace: isTaken })
    else if (mode === 'folder') take([listed.folder])
    else take(listed.entries.flatMap(({ entry }) => (marked.has(entry) ? [entry] : [])))
  }
  const onClick = (entry: Entry, how: Click): void => {
    if (mode === 'save') setName(entry.name)
    else
      click(
        listed.entries.filter(({ kind }) => kind === 'file'),
        entry,
        how,
      )
  }
  const verb = {
    folder: t('chooseThisFolder'),
    files: t('chooseFiles', { count: marked.size }),
    save: t('save'),
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.body}>
        <Places listed={listed} onGo={open} />
        <div className={styles.folder}>
          <Crumbs listed={listed} onGo={open} />
          <Entries
            listed={listed}
            onGo={open}
            mode={mode}
            marked={marked}
            onClick={onClick}
            onTake={(entry) => mode === 'files' && take([entry.entry])}
          />
          {mode === 'files' && <p className={styles.hint}>{t('hint_files')}</p>}
        </div>
      </div>
      <div className={styles.foot}>
        {mode === 'save' && (
          <TextInput
            label={t('fileName')}
            value={name}
            maxLength={200}
            required
            withAsterisk={false}
            autoFocus
            onChange={(event) => {
              forgetTaken()
              setName(event.currentTarget.value)
            }}
          />
        )}
        {isTaken && (
          <Notice tone="warning" role="alert" title={t('takenTitle')}>
            {t('takenText')}
          </Notice>
        )}
        <ErrorNotice error={error} />
      </div>
      <DialogActions>
        <Button variant="default" onClick={() => void client.filePicker.cancel({ request })}>
          {common('cancel')}
        </Button>
        <GuardedButton
          type="submit"
          lacks={mode === 'files' && marked.size === 0 ? t('lacksFiles') : undefined}
        >
          {isTaken ? t('replace') : verb[mode]}
        </GuardedButton>
      </DialogActions>
    </form>
  )
}

/** The file dialog of hosts that have none, in a window of its own. It shows names and answers with tokens, never a path. */
export const PickerPage = () => {
  const { t } = useTranslation('filePicker')
  const question = usePickerRequest()
  useWindowEvent('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing && question !== null) {
      void client.filePicker.cancel({ request: question.request })
    }
  })
  if (question === null) return null
  return (
    <main className={styles.page} aria-labelledby="picker-title">
      <h1 className={styles.title} id="picker-title">
        {t(`title_${question.mode}`)}
      </h1>
      <Question key={question.request} question={question} />
    </main>
  )
}
