import { Button } from '@mantine/core'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyId } from '../../../shared/domain/ids.ts'
import type { MergePreview } from '../../../shared/domain/kinds/party.ts'
import { api } from '../../app/api.ts'
import { Dialog, DialogActions } from '../../ui/Dialog.tsx'
import { ErrorNotice, QueryView } from '../../ui/index.ts'
import { useFocusReturn } from '../../ui/use-focus-return.ts'
import { MergeView } from './MergeView.tsx'
import { chosenValue, type MergeSide } from './merge-choice.ts'

export interface MergeDialogProps {
  readonly keepId: PartyId
  readonly dropId: PartyId
  readonly onClose: () => void
  /** Told who is left; the dialog is closed by then. */
  readonly onMerged?: (keptId: PartyId) => void
}

/** The way back is offered where every change is. */
const useMerge = ({ onClose, onMerged }: Pick<MergeDialogProps, 'onClose' | 'onMerged'>) => {
  const merge = useMutation(api.parties.merge.mutationOptions())
  const run = async (preview: MergePreview, choices: Readonly<Record<string, MergeSide>>) => {
    const { keep, drop } = preview
    const kept = await merge.mutateAsync({
      keepId: keep.id,
      dropId: drop.id,
      keepRevision: keep.revision,
      dropRevision: drop.revision,
      value: chosenValue(preview, choices),
    })
    onClose()
    onMerged?.(kept.id)
  }
  return { merge, run }
}

/** Two records side by side before they become one: what contradicts is decided, what moves is said. */
export const MergeDialog = ({ keepId, dropId, onClose, onMerged }: MergeDialogProps) => {
  const { t } = useTranslation('people')
  const [isSwapped, setIsSwapped] = useState(false)
  const [choices, setChoices] = useState<Readonly<Record<string, MergeSide>>>({})
  const pair = isSwapped ? { keepId: dropId, dropId: keepId } : { keepId, dropId }
  const preview = useQuery(api.parties.mergePreview.queryOptions({ input: pair }))
  const { merge, run } = useMerge({ onClose, ...(onMerged === undefined ? {} : { onMerged }) })
  useFocusReturn()
  const swap = () => {
    setIsSwapped(!isSwapped)
    setChoices({})
  }
  return (
    <Dialog isOpen onClose={onClose} title={t('merge.title')} size="lg">
      <QueryView query={preview}>
        {(read) => (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              event.stopPropagation()
              // What went wrong is shown below.
              run(read, choices).catch(() => undefined)
            }}
          >
            <MergeView
              preview={read}
              choices={choices}
              onChoose={(field, side) => setChoices({ ...choices, [field]: side })}
            />
            <ErrorNotice error={merge.error} />
            <DialogActions>
              <Button
                variant="subtle"
                leftSection={<IconArrowsLeftRight size={17} stroke={1.6} aria-hidden />}
                onClick={swap}
              >
                {t('merge.swap')}
              </Button>
              <Button variant="default" onClick={onClose}>
                {t('merge.cancel')}
              </Button>
              <Button type="submit" loading={merge.isPending} data-autofocus>
                {t('merge.confirm')}
              </Button>
            </DialogActions>
          </form>
        )}
      </QueryView>
    </Dialog>
  )
}
