import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { restoringDeadline } from '../../../../shared/domain/terms/restoring-deadline.ts'
import { languageOf } from '../../../i18n/index.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useLaw } from '../../../records/laws.ts'
import { DeadlineDialog } from './DeadlineDialog.tsx'
import { draftOfInput } from './deadline-draft.ts'

interface RestoreTermProps {
  readonly file: ShownCase
  readonly id: string
}

/** From a deadline that was missed to the motion by which the court restores it, which is a deadline by its own rule. */
export const RestoreTerm = ({ file, id }: RestoreTermProps) => {
  const { t, i18n } = useTranslation('records')
  const law = useLaw()
  const [isOpen, setIsOpen] = useState(false)
  const missed = file.deadlines.find((one) => one.id === id)
  if (missed?.state !== 'missed') return null
  const language = languageOf(i18n.language)
  const start = () => ({
    ...draftOfInput(
      { ...restoringDeadline(missed, file.case, { law, language }), lastOn: missed.lastOn },
      file.names,
    ),
    lastOn: null,
  })
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconArrowBackUp size={16} stroke={1.6} aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('deadline.restore')}
      </Button>
      {isOpen ? (
        <DeadlineDialog file={file} deadline={undefined} start={start} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  )
}
