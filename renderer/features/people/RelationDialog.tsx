import { zodResolver } from '@hookform/resolvers/zod'
import { useMutation } from '@tanstack/react-query'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { Party } from '../../../shared/domain/party.ts'
import { type Relation, type RelationInput, relationInputSchema } from '../../../shared/domain/relation.ts'
import { api } from '../../app/api.ts'
import { KnownPartyField } from '../../app/KnownPartyField.tsx'
import { NOBODY, requiredPartySchema } from '../../app/party-choice.ts'
import { useEnsureParty } from '../../app/use-ensure-party.ts'
import { CheckField } from '../../ui/CheckField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { PartialDateField, SelectField, TextField } from '../../ui/index.ts'
import { RemoveButton } from '../../ui/RemoveButton.tsx'
import { sayQuietly } from '../../ui/say-quietly.ts'
import { nameOf } from './names.ts'
import classes from './people.module.css'
import { endsOf, RELATION_WORDS, seenFrom, valueOfWord, wordOfValue } from './relation-words.ts'
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

const draftOf = (party: Party, relation: Relation | undefined): Draft => {
  if (relation === undefined) {
    return { other: NOBODY, word: '', detail: '', since: null, until: null, isSensitive: false }
  }
  const { otherId, otherName, word } = seenFrom(relation, party.id)
  return {
    other: { partyId: otherId, name: otherName, kind: 'person' },
    word: valueOfWord(word),
    detail: relation.detail,
    since: relation.since,
    until: relation.until,
    isSensitive: relation.isSensitive,
  }
}

/** Makes the other one's record where the name is new, then keeps the relation. */
const useSave = (party: Party, relation: Relation | undefined) => {
  const ensureParty = useEnsureParty()
  const create = useMutation(api.relations.create.mutationOptions())
  const update = useMutation(api.relations.update.mutationOptions())
  return async ({ other, word, ...rest }: Checked): Promise<void> => {
    const otherId = await ensureParty(other)
    const known = wordOfValue(word)
    if (otherId === null || known === undefined) return
    const value: RelationInput = { ...endsOf(known, { partyId: party.id, otherId }), ...rest }
    if (relation === undefined) await create.mutateAsync(value)
    else await update.mutateAsync({ id: relation.id, revision: relation.revision, value })
  }
}

const Remove = ({ relation, onRemoved }: { relation: Relation; onRemoved: () => void }) => {
  const { t } = useTranslation('people')
  const remove = useMutation(api.relations.remove.mutationOptions())
  return (
    <RemoveButton
      label={t('relation.remove')}
      question={t('relation.removeQuestion')}
      onRemove={() => remove.mutateAsync({ id: relation.id })}
      onRemoved={onRemoved}
    >
      {t('relation.removeText')}
    </RemoveButton>
  )
}

export interface RelationDialogProps {
  /** From whose page it is seen. */
  readonly party: Party
  readonly relation?: Relation
  readonly onClose: () => void
}

/** Who somebody is to the person whose page is open. */
export const RelationDialog = ({ party, relation, onClose }: RelationDialogProps) => {
  const { t } = useTranslation('people')
  const relationText = useRelationText()
  const save = useSave(party, relation)
  const form = useForm<Draft, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: draftOf(party, relation),
  })
  const { control } = form
  const close = (said: string) => {
    sayQuietly(said)
    onClose()
  }
  return (
    <FormDialog
      title={t(relation === undefined ? 'relation.add' : 'relation.edit')}
      form={form}
      onSave={async (value) => {
        await save(value)
        close(t('relation.saved'))
      }}
      onClose={onClose}
      leading={relation === undefined ? undefined : <Remove relation={relation} onRemoved={onClose} />}
    >
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
    </FormDialog>
  )
}
