import { Button, type ButtonProps } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentId } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import { useActions } from '../../actions/actions.tsx'
import styles from './document-page.module.css'
import { type OpenedFrom, useDocumentWalk } from './use-document-walk.ts'

interface WalkButtonsProps {
  readonly document: Pick<Document, 'id' | 'caseId'>
  readonly from: OpenedFrom
}

interface WalkButtonProps extends Pick<ButtonProps, 'leftSection' | 'rightSection'> {
  readonly label: string
  /** At the end of the list it keeps the focus, and another press does nothing. */
  readonly isEnd: boolean
  readonly onClick: () => void
  readonly children: string
}

const WalkButton = ({ label, isEnd, ...button }: WalkButtonProps) => (
  <Button
    {...button}
    size="compact-xs"
    variant="subtle"
    color="gray"
    aria-label={label}
    aria-disabled={isEnd}
    {...(isEnd ? { 'data-disabled': true } : {})}
  />
)

/** The way to the documents beside this one, in the order of the list from which it was opened. */
export const WalkButtons = ({ document, from }: WalkButtonsProps) => {
  const { t } = useTranslation('documents')
  const navigate = useNavigate()
  const [going, setGoing] = useState<{ readonly from: DocumentId; readonly to: DocumentId }>()
  // The next press goes on from the document that is on its way.
  const id = going?.from === document.id ? going.to : document.id
  const walk = useDocumentWalk({ id, caseId: document.caseId }, from)
  const go = (documentId: DocumentId | null | undefined) => {
    if (documentId == null) return
    setGoing({ from: document.id, to: documentId })
    // In the place of this one: the way back leads to the list, however many were looked through.
    void navigate({
      to: '/documents/$documentId',
      params: { documentId },
      search: from === undefined ? {} : { from },
      replace: true,
    })
  }
  const previous = () => go(walk?.previous)
  const next = () => go(walk?.next)
  useActions([
    {
      id: 'document.next',
      label: 'documents:nextDocument',
      group: 'page',
      icon: IconChevronRight,
      shortcut: 'j',
      run: next,
    },
    {
      id: 'document.previous',
      label: 'documents:previousDocument',
      group: 'page',
      icon: IconChevronLeft,
      shortcut: 'k',
      run: previous,
    },
  ])
  if (walk === undefined || walk.count < 2) return null
  return (
    <div className={styles.walk} data-keeps-focus>
      <span role="status">{t('placeInList', { place: walk.place, count: walk.count })}</span>
      <WalkButton
        label={t('previousDocument')}
        isEnd={walk.previous === null}
        leftSection={<IconChevronLeft size={16} stroke={1.6} aria-hidden />}
        onClick={previous}
      >
        {t('previous')}
      </WalkButton>
      <WalkButton
        label={t('nextDocument')}
        isEnd={walk.next === null}
        rightSection={<IconChevronRight size={16} stroke={1.6} aria-hidden />}
        onClick={next}
      >
        {t('next')}
      </WalkButton>
    </div>
  )
}
