import type { Control } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { Party } from '../../../shared/domain/kinds/party.ts'
import {
  type Relation,
  type RelationInput,
  relationInputSchema,
} from '../../../shared/domain/kinds/relation.ts'
import { KnownPartyField } from '../../records/people/KnownPartyField.tsx'
import { NOBODY, requiredPartySchema } from '../../records/people/party-choice.ts'
import { useRequireParty } from '../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../records/RecordDialog.tsx'
import { CheckField } from '../../ui/CheckField.tsx'
import { PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { nameOf } from './names.ts'
import classes from './people.module.css'
import {
  endsOf,
  RELATION_WORDS,
  type RelationWord,
  seenFrom,
  valueOfWord,
  wordOfValue,
} from './relation-words.ts'
import { useRelationText } from './use-relation-text.ts'

const { detail, since, until, isSensitive } = relationInputSchema.shape

const schema = z.strictObject({
  other: requiredPartySchema,
  word: z.string().refine((value) => wordOfValue(value) !== undefined, { error: 'required' }),
  detail,
  since,
  until,
  isSensitive,
})

type Draft = z.input<typeof schema>
type Checked = z.output<typeof schema>

const NEW: Draft = { other: NOBODY, word: '', detail: '', since: null, until: null, isSensitive: false }

/** The relation as it reads from the page of one of the two. */
const useShape = (party: Party) => {
  const requireParty = useRequireParty()
  return {
    schema,
    draftOf: (relation: Relation): Draft => {
      const { otherId, otherName, word } = seenFrom(relation, party.id)
      const { detail, since, until, isSensitive } = relation
      const other = { partyId: otherId, name: otherName, kind: 'person' as const }
      return { other, word: valueOfWord(word), detail, since, until, isSensitive }
    },
    inputOf: async ({ other, word, ...rest }: Checked): Promise<RelationInput> => {
      const known = wordOfValue(word)
      if (known === undefined) throw new Error('the form asks for a word of the list')
      return { ...endsOf(known, { partyId: party.id, otherId: await requireParty(other) }), ...rest }
    },
  }
}

interface FieldsProps {
  readonly control: Control<Draft, unknown, Checked>
  readonly party: Party
}

const Fields = ({ control, party }: FieldsProps) => {
  const { t } = useTranslation('people')
  const relationText = useRelationText()
  return (
    <>
      <KnownPartyField control={control} name="other" label={t('relation.other')} isRequired hasAutoFocus />
      <SelectField
        control={control}
        name="word"
        label={t('relation.who', { name: nameOf(party) })}
        isRequired
        isSearchable
        options={RELATION_WORDS.map((word) => ({ value: valueOfWord(word), label: relationText(word) }))}
      />
      <TextField
        control={control}
        name="detail"
        label={t('relation.detail')}
        description={t('relation.detailHint')}
      />
      <div className={classes.pair}>
        <PartialDateField control={control} name="since" label={t('relation.since')} />
        <PartialDateField control={control} name="until" label={t('relation.until')} />
      </div>
      <CheckField
        control={control}
        name="isSensitive"
        label={t('relation.isSensitive')}
        description={t('relation.isSensitiveHint')}
      />
    </>
  )
}

export interface RelationDialogProps {
  /** From whose page it is seen. */
  readonly party: Party
  readonly relation?: Relation
  /** What the other one is, where a new tie is begun as that. */
  readonly word?: RelationWord
  readonly onClose: () => void
}

/** Who somebody is to the person whose page is open. */
export const RelationDialog = ({ party, relation, word, onClose }: RelationDialogProps) => {
  const { t } = useTranslation('people')
  const relationText = useRelationText()
  return (
    <RecordDialog
      subject="relation"
      record={relation}
      ownerId={party.id}
      shape={useShape(party)}
      start={() => (word === undefined ? NEW : { ...NEW, word: valueOfWord(word) })}
      removal={(of) => {
        const { otherName, word } = seenFrom(of, party.id)
        return { name: `${otherName}, ${relationText(word)}`, advice: t('relation.removeText') }
      }}
      another={{ draftAfter: () => NEW, focus: 'other' }}
      size="md"
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} party={party} />}
    </RecordDialog>
  )
}
