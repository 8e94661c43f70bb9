/** The list and the form of the planted kind, as the other kinds of its tab have them. */
export const VISIT_REQUEST_PAGE = `import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import * as z from 'zod'
import type { CaseId } from '../../../../shared/domain/ids.ts'
import {
  ANSWERS,
  blankVisitRequest,
  type VisitRequest,
  visitRequestInputSchema,
} from '../../../../shared/domain/kinds/visit-request.ts'
import { useOpened } from '../../../app/use-opened.ts'
import { useCaseFile } from '../../../records/case-file/case-file-context.ts'
import { newForm } from '../../../records/drafts/draft-places.ts'
import { PartyField } from '../../../records/people/PartyField.tsx'
import { choiceOf, NOBODY, requiredPartySchema } from '../../../records/people/party-choice.ts'
import { useRequireParty } from '../../../records/people/use-ensure-party.ts'
import { RecordDialog } from '../../../records/RecordDialog.tsx'
import { DateField, DateText, List, ListRow, LongTextField, Section, SelectField } from '../../../ui/index.ts'
import type { CaseWorkProps } from './CaseWork.tsx'

const { partyId: _partyId, ...shape } = visitRequestInputSchema.shape
const formSchema = z.strictObject({ ...shape, party: requiredPartySchema })

const useShape = () => {
  const { names } = useCaseFile()
  const requireParty = useRequireParty()
  return {
    schema: formSchema,
    draftOf: (request: VisitRequest) => {
      const { id: _id, revision: _revision, partyId, ...fields } = request
      return { ...fields, party: choiceOf(partyId, names) }
    },
    inputOf: async ({ party, ...value }: z.output<typeof formSchema>) => ({
      ...value,
      partyId: await requireParty(party),
    }),
  }
}

interface DialogProps {
  readonly caseId: CaseId
  readonly request: VisitRequest | undefined
  readonly onClose: () => void
}

const VisitRequestDialog = ({ caseId, request, onClose }: DialogProps) => {
  const { t } = useTranslation('records')
  const { names } = useCaseFile()
  return (
    <RecordDialog
      subject="visit-request"
      record={request}
      shape={useShape()}
      start={() => ({ ...blankVisitRequest(caseId), party: NOBODY })}
      removal={({ partyId }) => ({ name: names.get(partyId) ?? '' })}
      onClose={onClose}
    >
      {({ control }) => (
        <>
          <PartyField control={control} name="party" label={t('visit-request.field.partyId')} isRequired />
          <DateField control={control} name="askedOn" label={t('visit-request.field.askedOn')} />
          <SelectField
            control={control}
            name="answer"
            label={t('visit-request.field.answer')}
            options={ANSWERS.map((value) => ({ value, label: t(\`visit-request.answer.\${value}\`) }))}
          />
          <LongTextField control={control} name="notes" label={t('visit-request.field.notes')} />
        </>
      )}
    </RecordDialog>
  )
}

export const VisitRequests = ({ openId }: CaseWorkProps) => {
  const { t } = useTranslation('records')
  const { case: of, visitRequests, names } = useCaseFile()
  const { opened, open, close } = useOpened(visitRequests, openId, newForm('visit-request'))
  return (
    <Section
      title={t('visit-request.many')}
      actions={<Button onClick={() => open('new')}>{t('visit-request.new')}</Button>}
    >
      <List label={t('visit-request.many')}>
        {visitRequests.map((request) => (
          <ListRow
            key={request.id}
            onOpen={() => open(request)}
            start={request.askedOn === null ? undefined : <DateText value={request.askedOn} />}
            title={<bdi>{names.get(request.partyId)}</bdi>}
            detail={t(\`visit-request.answer.\${request.answer}\`)}
          />
        ))}
      </List>
      {opened === undefined ? null : (
        <VisitRequestDialog caseId={of.id} request={opened === 'new' ? undefined : opened} onClose={close} />
      )}
    </Section>
  )
}
`
