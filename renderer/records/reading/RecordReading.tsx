import { Button } from '@mantine/core'
import { IconArrowLeft, IconChevronDown, IconChevronUp, IconPencil, IconX } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../ui/IconButton.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { RecordBeside } from '../beside-slot.tsx'
import { useCaseFile } from '../case-file/case-file-context.ts'
import { RecordHistory, type RecordName } from '../history-slot.tsx'
import { titleInCase } from '../names/title-in-case.ts'
import { useTitleText } from '../names/use-title-text.ts'
import classes from './Pane.module.css'
import { FollowContext, usePane } from './pane-context.tsx'
import { RecordFields } from './RecordFields.tsx'

interface RecordReadingProps {
  readonly of: RecordName
  readonly record: object
  /** From where a link was followed to it. */
  readonly before: RecordName | undefined
  /** What is said of it beside its fields, such as an end that was counted. */
  readonly lead: ReactNode
  /** What else may be done with it. */
  readonly actions: ReactNode
  /** What deletes it. */
  readonly removal: ReactNode
  /** None for what has no form here. */
  readonly onEdit: (() => void) | undefined
  readonly onWalk: (step: 1 | -1) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

const useNames = () => {
  const { t } = useTranslation('records')
  const file = useCaseFile()
  const titleText = useTitleText()
  return {
    kindOf: ({ subject }: RecordName): string =>
      subject === 'case' ? t('case.one', { context: file.case.nature }) : t(`${subject}.one`),
    titleOf: ({ subject, id }: RecordName): string => titleText(titleInCase(file, subject, id)),
  }
}

const Bar = (props: Pick<RecordReadingProps, 'of' | 'before' | 'onWalk' | 'onBack' | 'onClose'>) => {
  const { of, before, onWalk, onBack, onClose } = props
  const { t } = useTranslation('records')
  const { kindOf, titleOf } = useNames()
  return (
    <header className={classes.bar}>
      {before === undefined ? null : (
        <IconButton
          label={t('reading.back', { record: titleOf(before) || kindOf(before) })}
          size="lg"
          onClick={onBack}
        >
          <IconArrowLeft size={18} stroke={1.5} aria-hidden />
        </IconButton>
      )}
      <p className={classes.kind}>{kindOf(of)}</p>
      <IconButton label={t('reading.previous')} size="lg" onClick={() => onWalk(-1)}>
        <IconChevronUp size={18} stroke={1.5} aria-hidden />
      </IconButton>
      <IconButton label={t('reading.next')} size="lg" onClick={() => onWalk(1)}>
        <IconChevronDown size={18} stroke={1.5} aria-hidden />
      </IconButton>
      <IconButton label={t('reading.close')} size="lg" onClick={onClose}>
        <IconX size={18} stroke={1.5} aria-hidden />
      </IconButton>
    </header>
  )
}

/** A record for reading: what it is, all that is entered of it, who says so, what it has to do with others, and what may be done. */
export const RecordReading = (props: RecordReadingProps) => {
  const { of, record, lead, actions, removal, onEdit } = props
  const { t } = useTranslation('records')
  const { kindOf, titleOf } = useNames()
  const titleId = useId()
  const pane = usePane()
  const heading = useRef<HTMLHeadingElement>(null)
  // The link that was followed went away with the text it stood in.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  const title = titleOf(of)
  return (
    <section className={classes.reading} aria-labelledby={`${titleId}-kind ${titleId}`}>
      <Bar {...props} />
      <div className={classes.body}>
        <span id={`${titleId}-kind`} hidden>
          {kindOf(of)}
        </span>
        <h2 ref={heading} className={classes.title} id={titleId} tabIndex={-1} data-pane-title>
          <bdi>{title === '' ? kindOf(of) : title}</bdi>
        </h2>
        {lead}
        <div className={classes.actions}>
          {onEdit === undefined ? null : (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />}
              rightSection={
                <span aria-hidden>
                  <Kbd keys="e" />
                </span>
              }
              aria-keyshortcuts="E"
              onClick={onEdit}
            >
              {t('reading.edit')}
            </Button>
          )}
          {actions}
          <RecordHistory {...of} />
          {removal}
        </div>
        <RecordFields of={of} record={record} />
        <FollowContext value={pane?.follow}>
          <RecordBeside {...of} />
        </FollowContext>
      </div>
    </section>
  )
}
