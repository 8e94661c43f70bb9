import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from '../../ui/Notice.tsx'
import classes from './Palette.module.css'
import { PaletteList } from './PaletteList.tsx'
import { neighbour, type PaletteItem } from './palette-items.ts'
import { usePaletteGroups } from './use-palette-groups.ts'

interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

interface PaletteBodyProps {
  readonly onRun: (item: PaletteItem) => void
}

const PaletteBody = ({ onRun }: PaletteBodyProps) => {
  const { t } = useTranslation('search')
  const [text, setText] = useState('')
  const [marked, setMarked] = useState<string>()
  const { groups, error } = usePaletteGroups(text)
  const listId = useId()
  const items = groups.flatMap((group) => group.items)
  const current = items.find(({ id }) => id === marked) ?? items[0]

  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setMarked(neighbour(items, current?.id, 1))
    else if (event.key === 'ArrowUp') setMarked(neighbour(items, current?.id, -1))
    else if (event.key === 'Enter' && current) onRun(current)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={classes.field}>
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <input
          className={classes.input}
          role="combobox"
          aria-label={t('title')}
          aria-expanded={items.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          {...(current ? { 'aria-activedescendant': `${listId}-${current.id}` } : {})}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          data-autofocus
          placeholder={t('placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            setMarked(undefined)
          }}
          onKeyDown={answerKey}
        />
      </div>
      <ErrorNotice error={error} />
      <PaletteList id={listId} groups={groups} markedId={current?.id} onMark={setMarked} onRun={onRun} />
      {items.length === 0 ? <p className={classes.nothing}>{t('nothing', { text })}</p> : null}
      <p className={classes.hint} role="status">
        <span className={classes.spoken}>{t('count', { count: items.length })} </span>
        {t('hint')}
      </p>
    </>
  )
}

/** Finds records of the vault and runs commands, from one field. */
export const Palette = ({ isOpen, onClose }: PaletteProps) => {
  const { t } = useTranslation('search')
  // After a command the focus belongs to what the command shows; after Esc it goes back to where it was.
  const [hasRun, setHasRun] = useState(false)
  useEffect(() => {
    if (isOpen) setHasRun(false)
  }, [isOpen])
  const run = (item: PaletteItem) => {
    setHasRun(true)
    onClose()
    void item.run()
  }
  return (
    <Modal.Root
      opened={isOpen}
      onClose={onClose}
      returnFocus={!hasRun}
      centered={false}
      yOffset="12vh"
      size="40rem"
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')} radius="lg">
        <Modal.Body className={classes.body}>
          <PaletteBody onRun={run} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
