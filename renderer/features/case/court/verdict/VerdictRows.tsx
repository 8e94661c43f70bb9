import { Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type UseFormReturn, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../../ui/index.ts'
import { RowFields } from './RowFields.tsx'
import { useRowText } from './use-row-text.ts'
import classes from './verdict.module.css'
import { blankRow, type CheckedVerdict, type VerdictDraft, type VerdictFile } from './verdict-draft.ts'

type VerdictForm = UseFormReturn<VerdictDraft, unknown, CheckedVerdict>

interface RowsProps {
  readonly form: VerdictForm
  readonly file: VerdictFile
}

interface ClosedRowProps extends RowsProps {
  readonly place: number
  readonly isWrong: boolean
  readonly onOpen: (place: number) => void
}

/** A row as one line: a thousand of them are no thousand forms. It opens where the focus comes. */
const ClosedRow = memo(({ form, file, place, isWrong, onOpen }: ClosedRowProps) => {
  const { t } = useTranslation('court')
  const rowText = useRowText(file)
  const row = form.getValues(`rows.${place}`)
  const name = row.party.name === '' ? t('field.sentenced') : row.party.name
  return (
    <button
      type="button"
      className={classes.closed}
      onFocus={() => onOpen(place)}
      onClick={() => onOpen(place)}
    >
      <bdi className={classes.name}>{name}</bdi>
      <span className={classes.says}>{rowText(row)}</span>
      {isWrong ? <span className={classes.wrong}>{t('verdict.wrong')}</span> : null}
    </button>
  )
})

const FIELD = 'input:not([disabled]):not([type=hidden])'

/** The open row; the focus goes to its first field that can be filled in, or to the one that is wrong. */
const OpenRow = ({ children, label }: { readonly children: ReactNode; readonly label: string }) => {
  const ref = useRef<HTMLFieldSetElement>(null)
  useLayoutEffect(() => {
    const wrong = ref.current?.querySelector<HTMLElement>('input[aria-invalid=true]')
    const field = wrong ?? ref.current?.querySelector<HTMLElement>(FIELD)
    field?.focus()
  }, [])
  return (
    <fieldset className={classes.open} ref={ref} aria-label={label}>
      {children}
    </fieldset>
  )
}

/** Enter in a field adds a row, unless the field itself has a use for it. */
const isForNewRow = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.defaultPrevented &&
  !event.nativeEvent.isComposing &&
  event.target instanceof HTMLInputElement &&
  event.target.getAttribute('aria-expanded') !== 'true'

/** A row for each penalty of each person: one is open, the others are lines. */
export const VerdictRows = ({ form, file }: RowsProps) => {
  const { t } = useTranslation('court')
  const { control, getValues, setValue, formState } = form
  const { fields, insert, remove } = useFieldArray({ control, name: 'rows', keyName: 'key' })
  const [open, setOpen] = useState<number>()
  const errors = formState.errors.rows
  const isWrong = (place: number): boolean => errors?.[place] !== undefined
  const firstWrong = fields.findIndex((_row, place) => isWrong(place))
  // After a saving that was refused the row that is wrong opens.
  const [shownAt, setShownAt] = useState(0)
  if (formState.submitCount !== shownAt) {
    setShownAt(formState.submitCount)
    if (firstWrong >= 0 && (open === undefined || !isWrong(open))) setOpen(firstWrong)
  }
  const add = (place: number, row = blankRow()) => {
    insert(place, row, { shouldFocus: false })
    setOpen(place)
  }
  const take = (place: number) => {
    const { kept } = getValues(`rows.${place}`)
    if (kept !== null) setValue('gone', [...getValues('gone'), kept], { shouldDirty: true })
    remove(place)
    setOpen(undefined)
  }
  const nameAt = (place: number): string => getValues(`rows.${place}.party.name`) || t('field.sentenced')
  return (
    <fieldset
      className={classes.rows}
      onKeyDown={(event) => {
        if (open === undefined || !isForNewRow(event)) return
        event.preventDefault()
        add(open + 1)
      }}
    >
      <legend className={classes.legend}>{t('verdict.rows')}</legend>
      <ol className={classes.list}>
        {fields.map(({ key }, place) => (
          <li key={key} className={classes.row}>
            {open === place ? (
              <OpenRow label={nameAt(place)}>
                <RowFields control={control} place={place} file={file} />
                <div className={classes.tools}>
                  <Button
                    variant="subtle"
                    size="xs"
                    leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
                    onClick={() => add(place + 1, blankRow(getValues(`rows.${place}.party`)))}
                  >
                    {t('verdict.more')}
                  </Button>
                  <IconButton label={t('verdict.remove')} onClick={() => take(place)}>
                    <IconX size={17} stroke={1.6} aria-hidden />
                  </IconButton>
                </div>
              </OpenRow>
            ) : (
              <ClosedRow form={form} file={file} place={place} isWrong={isWrong(place)} onOpen={setOpen} />
            )}
          </li>
        ))}
      </ol>
      <div className={classes.foot}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => add(fields.length)}
        >
          {t('verdict.add')}
        </Button>
        <span className={classes.keys}>{t('verdict.keys')}</span>
      </div>
    </fieldset>
  )
}
