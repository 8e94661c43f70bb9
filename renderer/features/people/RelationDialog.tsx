import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import { type CaseId, caseIdSchema, type PartyId, partyIdSchema } from '../../../shared/domain/ids.ts'
import { type Party, sortOf } from '../../../shared/domain/kinds/party.ts'
import {
  type Relation,
  type RelationInput,
  relationInputSchema,
} from '../../../shared/domain/kinds/relation.ts'
import { KnownPartyField } from '../../records/people/KnownPartyField.tsx'
import { PartyField } from '../../records/people/PartyField.tsx'
import { NOBODY, type PartyChoice, requiredPartySchema } from '../../records/people/party-choice.ts'
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

const schema = z
  .strictObject({
    /** Whose tie it is, and the case where it was begun: on the page of a person that is nobody else. */
    of: requiredPartySchema,
    caseId: caseIdSchema.nullable(),
    other: requiredPartySchema,
    word: z.string().refine((value) => wordOfValue(value) !== undefined, { error: 'required' }),
    detail,
    since,
    until,
    isSensitive,
  })
  .refine(({ of, other }) => of.partyId === null || of.partyId !== other.partyId, {
    path: ['other'],
    error: 'ownRelation',
  })

type Draft = z.input<typeof schema>
type Checked = z.output<typeof schema>

type Begun = Pick<Draft, 'of' | 'caseId'>

const newDraft = (begun: Begun): Draft => ({
  ...begun,
  other: NOBODY,
  word: '',
  detail: '',
  since: null,
  until: null,
  isSensitive: false,
})

const ofParty = (party: Party): PartyChoice => ({
  partyId: party.id,
  name: nameOf(party),
  kind: sortOf(party),
})

/** The relation as it reads from the side of one of the two. */
const useShape = (begun: Begun) => {
  const requireParty = useRequireParty()
  return {
    schema,
    draftOf: (relation: Relation): Draft => {
      const { otherId, otherName, word } = seenFrom(relation, partyIdSchema.parse(begun.of.partyId))
      const { detail, since, until, isSensitive } = relation
      const other = { partyId: otherId, name: otherName, kind: 'person' as const }
      return { ...begun, other, word: valueOfWord(word), detail, since, until, isSensitive }
    },
    inputOf: async ({ of, other, word, caseId: _caseId, ...rest }: Checked): Promise<RelationInput> => {
      const known = wordOfValue(word)
      if (known === undefined) throw new Error('the form asks for a word of the list')
      const partyId = await requireParty(of)
      return { ...endsOf(known, { partyId, otherId: await requireParty(other) }), ...rest }
    },
  }
}

interface FieldsProps {
  readonly control: Control<Draft, unknown, Checked>
  readonly inCase: InCase | undefined
}

/** In a case both are asked for; on the page of a person that one is known. */
const BothFields = ({ control, inCase }: FieldsProps) => {
  const { t } = useTranslation('people')
  const chosen = useWatch({ control, name: ['of', 'other'] })
  if (inCase === undefined)
    return (
      <KnownPartyField control={control} name="other" label={t('relation.other')} isRequired hasAutoFocus />
    )
  const [of] = chosen
  const isElsewhere = chosen.some(
    ({ partyId, name }) => name.trim() !== '' && !inCase.partyIds.some((id) => id === partyId),
  )
  return (
    <>
      <PartyField
        control={control}
        name="of"
        label={t('relation.whose')}
        isRequired
        hasAutoFocus={of.partyId === null}
      />
      <PartyField
        control={control}
        name="other"
        label={t('relation.other')}
        isRequired
        hasAutoFocus={of.partyId !== null}
      />
      <p role="status" className={classes.hint}>
        {isElsewhere ? t('relation.elsewhere') : ''}
      </p>
    </>
  )
}

const Fields = ({ control, inCase }: FieldsProps) => {
  const { t } = useTranslation('people')
  const relationText = useRelationText()
  const of = useWatch({ control, name: 'of.name' })
  return (
    <>
      <BothFields control={control} inCase={inCase} />
      <SelectField
        control={control}
        name="word"
        label={of.trim() === '' ? t('relation.whoOpen') : t('relation.who', { name: of.trim() })}
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

/** A case in which a tie is begun. */
export interface InCase {
  readonly caseId: CaseId
  /** Whom the case names: ties between them stand on its page. */
  readonly partyIds: readonly PartyId[]
}

export interface RelationDialogProps {
  /** From whose side it is seen; undefined where that is asked. */
  readonly party: Party | undefined
  readonly inCase?: InCase
  readonly relation?: Relation
  /** What the other one is, where a new tie is begun as that. */
  readonly word?: RelationWord
  readonly onClose: () => void
}

/** Who somebody is to somebody else. */
export const RelationDialog = ({ party, inCase, relation, word, onClose }: RelationDialogProps) => {
  const relationText = useRelationText()
  const begun: Begun = {
    of: party === undefined ? NOBODY : ofParty(party),
    caseId: inCase?.caseId ?? null,
  }
  const start = newDraft(begun)
  return (
    <RecordDialog
      subject="relation"
      record={relation}
      {...(inCase !== undefined || party === undefined ? {} : { ownerId: party.id })}
      shape={useShape(begun)}
      start={() => (word === undefined ? start : { ...start, word: valueOfWord(word) })}
      removal={(of) => {
        const { otherName, word } = seenFrom(of, party?.id ?? of.toId)
        return { name: `${otherName}, ${relationText(word)}` }
      }}
      another={{ draftAfter: ({ of }) => newDraft({ ...begun, of }), focus: 'other' }}
      size="md"
      onClose={onClose}
    >
      {({ control }) => <Fields control={control} inCase={inCase} />}
    </RecordDialog>
  )
}
