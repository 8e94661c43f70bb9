import type { PartyId } from '../../../../shared/domain/ids.ts'
import type { Decision } from '../../../../shared/domain/kinds/decision.ts'
import { type Sentence, sentenceInputSchema } from '../../../../shared/domain/kinds/sentence.ts'
import { nameIn } from '../../../records/case-file/shown-case.ts'
import { plainShape } from '../../../records/form-shape.ts'
import { useSentenceText } from '../../../records/names/use-sentence-text.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import type { CourtFile } from './court-file.ts'
import { newSentenceDraft } from './drafts.ts'
import { SentenceFields } from './SentenceFields.tsx'

const SHAPE = plainShape(sentenceInputSchema)

export interface SentenceDialogProps {
  readonly file: CourtFile
  /** The decision that says so. */
  readonly decision: Decision
  /** On whom a new part is. */
  readonly partyId: PartyId
  /** The part to change; a new one is made where there is none. */
  readonly sentence?: Sentence
  readonly onClose: () => void
}

/** One part of what a decision means for one person. */
export const SentenceDialog = ({ file, decision, partyId, sentence, onClose }: SentenceDialogProps) => {
  const sentenceText = useSentenceText()
  return (
    <RecordDialog
      subject="sentence"
      record={sentence}
      ownerId={decision.id}
      shape={SHAPE}
      start={() => newSentenceDraft(file, { decision, partyId })}
      removal={(of) => ({ name: `${nameIn(file, of.partyId)}: ${sentenceText(of)}` })}
      another={{
        draftAfter: (saved) => newSentenceDraft(file, { decision, partyId: saved.partyId }),
        focus: 'kind',
      }}
      onClose={onClose}
    >
      {({ control }) => <SentenceFields control={control} file={file} {...(sentence ? { sentence } : {})} />}
    </RecordDialog>
  )
}
