import { Textarea } from '@mantine/core'
import { type UseFormReturn, useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ROLES } from '../../../shared/domain/kinds/participation.ts'
import { MAX_LIST_LENGTH } from '../../../shared/domain/name-list.ts'
import { CodeNotice } from '../../ui/CodeNotice.tsx'
import { DialogActions } from '../../ui/Dialog.tsx'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { SelectField, TextField } from '../../ui/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { NameListDraft } from './name-list-draft.ts'
import styles from './tables.module.css'
import type { ListState } from './use-list-import.ts'

interface PasteNamesFieldsProps {
  readonly form: UseFormReturn<NameListDraft>
  readonly state: Extract<ListState, { phase: 'typing' }>
  /** Whether those of the list come into a case. */
  readonly hasRole: boolean
  readonly onCheck: (list: NameListDraft) => void
}

const ListText = ({ form }: Pick<PasteNamesFieldsProps, 'form'>) => {
  const { t } = useTranslation('tables')
  const { field } = useController({ control: form.control, name: 'text' })
  return (
    <Textarea
      {...field}
      label={t('list.text')}
      placeholder={t('list.example')}
      data-autofocus
      required
      withAsterisk={false}
      autosize
      minRows={8}
      maxRows={14}
      maxLength={MAX_LIST_LENGTH}
    />
  )
}

/** The first step: the list, where it stands, and as what everybody of it takes part. */
export const PasteNamesFields = ({ form, state, hasRole, onCheck }: PasteNamesFieldsProps) => {
  const { t } = useTranslation(['tables', 'cases'])
  const isEmpty = form.watch('text').trim() === ''
  return (
    <form className={styles.steps} onSubmit={form.handleSubmit(onCheck)} noValidate>
      <p className={styles.intro}>{t('list.intro')}</p>
      {state.failure === undefined ? null : <CodeNotice code={state.failure} />}
      {state.wasStopped ? <Notice role="status">{t('list.checkStopped')}</Notice> : null}
      <ListText form={form} />
      <div className={styles.pair}>
        <TextField
          control={form.control}
          name="source"
          label={t('list.source')}
          description={t('list.sourceHint')}
        />
        {hasRole ? (
          <SelectField
            control={form.control}
            name="role"
            label={t('list.role')}
            description={t('list.roleHint')}
            isSearchable
            options={ROLES.map((value) => ({ value, label: t(`cases:role.${value}`) }))}
          />
        ) : null}
      </div>
      <DialogActions>
        <GuardedButton type="submit" lacks={isEmpty ? t('list.lacks') : undefined}>
          {t('check')}
        </GuardedButton>
      </DialogActions>
    </form>
  )
}
