import { anyRecordIdSchema } from '../../../shared/domain/ids.ts'
import { blankSource, type Source, sourceInputSchema } from '../../../shared/domain/kinds/source.ts'
import { plainShape } from '../../records/form-shape.ts'
import type { RecordName } from '../../records/history-slot.tsx'
import { RecordDialog } from '../../records/RecordDialog.tsx'
import { SourceFields } from './SourceFields.tsx'
import { useSourceText } from './use-source-text.ts'

const SHAPE = plainShape(sourceInputSchema)

interface SourceDialogProps {
  /** Whose source it is. */
  readonly of: RecordName
  /** The source to change; a new one is made where there is none. */
  readonly source?: Source | undefined
  readonly onClose: () => void
}

/** Who says so, how, when and in which words. Reports say much of one record: one source follows another. */
export const SourceDialog = ({ of, source, onClose }: SourceDialogProps) => {
  const sourceText = useSourceText()
  const start = () => blankSource({ ofSubject: of.subject, ofId: anyRecordIdSchema.parse(of.id) })
  return (
    <RecordDialog
      subject="source"
      record={source}
      ownerId={of.id}
      shape={SHAPE}
      start={start}
      removal={(kept) => ({ name: sourceText(kept).who })}
      another={{ draftAfter: start, focus: 'text' }}
      onClose={onClose}
    >
      {({ control }) => <SourceFields control={control} at={(field) => field} isFirst />}
    </RecordDialog>
  )
}
