import { linkOptions } from '@tanstack/react-router'
import type { DraftForm, DraftInput, DraftLine } from '../../../shared/domain/draft.ts'
import { caseIdSchema, documentIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import { KINDS } from '../../../shared/domain/kinds/index.ts'

/** Which form stands where. */
export type DraftPlace = Omit<DraftInput, 'id' | 'content'>

/** What an address asks for that opens the form of a new record. */
export const newForm = (form: DraftForm, ownerId: string | null = null): string =>
  ownerId === null ? `new:${form}` : `new:${form}:${ownerId}`

/** Beside what the form of a new record was asked for by an address: whose, on which day; undefined where the address asks for another form, or says nothing of it. */
export const newFormOf = (open: string | undefined, form: DraftForm): string | undefined => {
  const start = `${newForm(form)}:`
  return open?.startsWith(start) === true ? open.slice(start.length) : undefined
}

/** Whether an address asks for the form of a new record of this kind. */
export const asksNew = (open: string | undefined, form: DraftForm): boolean =>
  open === newForm(form) || newFormOf(open, form) !== undefined

/** What an address asks for that opens the form of a decision for everybody. */
export const wholeForm = (decisionId: string): string => `whole:${decisionId}`

/** What an address asks for that opens the form of what came of a hearing. */
export const afterForm = (hearingId: string): string => `after:${hearingId}`

/** What an address asks for that opens the form of a record at once, where its text would be read else. */
export const editForm = (id: string): string => `edit:${id}`

/** What an address asks for that opens the form of a case or a party on its own page. */
export const OWN_FORM = 'edit'

interface Opened {
  /** Undefined for a new one. */
  readonly record: { readonly id: string; readonly revision: number } | undefined
  /** What the form starts from. */
  readonly first: object
  readonly ownerId: string | undefined
}

/** The place of the form of one record. A case is in itself. */
export const placeOf = (form: DraftForm, { record, first, ownerId }: Opened): DraftPlace => {
  const caseId = form === 'case' ? record?.id : Reflect.get(record ?? first, 'caseId')
  return {
    form,
    caseId: caseIdSchema.safeParse(caseId).data ?? null,
    ownerId: ownerId ?? null,
    recordId: record?.id ?? null,
    revision: record?.revision ?? null,
  }
}

/** Whether a draft was begun in this form. A form of no case yet, as in the calendar, takes those of all; a list of names is of the one it was pasted for. */
export const isOfPlace = (draft: DraftLine, place: DraftPlace): boolean => {
  if (draft.form !== place.form || draft.recordId !== place.recordId) return false
  if (place.recordId !== null) return true
  const takesAll = place.caseId === null && place.form !== 'name-list'
  return draft.ownerId === place.ownerId && (takesAll || draft.caseId === place.caseId)
}

/** The command that opens the form, where it stands on every page or on the one that is shown. */
export const actionOf = ({ form, recordId }: DraftLine): string | undefined => {
  if (form === 'quick-entry') return 'quickEntry.open'
  return form === 'case' && recordId !== null ? 'case.edit' : undefined
}

const inCase = (caseId: DraftLine['caseId'], search: { tab?: string; open?: string }) =>
  caseId === null ? undefined : linkOptions({ to: '/cases/$caseId', params: { caseId }, search })

const ofParty = (id: string, open: string) =>
  linkOptions({ to: '/people/$partyId', params: { partyId: partyIdSchema.parse(id) }, search: { open } })

/** A hearing that was begun in the calendar before its case was chosen, and a task of no case. */
const withoutCase = ({ form, ownerId, recordId }: Pick<DraftLine, 'form' | 'ownerId' | 'recordId'>) => {
  if (form === 'hearing') return linkOptions({ to: '/calendar', search: { new: true } })
  return form === 'task'
    ? linkOptions({ to: '/desk', search: { open: recordId ?? newForm(form, ownerId) } })
    : undefined
}

/** A note is written where it is read. */
const ofKept = (form: DraftForm, recordId: string): string =>
  form === 'note' ? recordId : editForm(recordId)

/** A list of names stands in a case, with a group, or with everyone. */
const ofNameList = ({ form, caseId, ownerId }: Pick<DraftLine, 'form' | 'caseId' | 'ownerId'>) => {
  const open = newForm(form)
  if (ownerId !== null) return ofParty(ownerId, open)
  return caseId === null
    ? linkOptions({ to: '/people', search: { open } })
    : inCase(caseId, { tab: 'people', open })
}

/** The page on which the form opens; undefined for one that stands on every page. */
export const addressOf = ({ form, caseId, ownerId, recordId }: DraftLine) => {
  const isNew = recordId === null
  switch (form) {
    case 'quick-entry':
    // They stand in the form of a record, which offers what was begun when it is opened there again.
    case 'source':
    case 'link':
    case 'dossier':
      return
    case 'name-list':
      return ofNameList({ form, caseId, ownerId })
    case 'verdict':
      return inCase(caseId, {
        tab: 'court',
        open: isNew ? newForm(form, ownerId) : wholeForm(recordId),
      })
    case 'after-hearing':
      return recordId === null ? undefined : inCase(caseId, { tab: 'court', open: afterForm(recordId) })
    case 'party':
      return isNew ? linkOptions({ to: '/people', search: { new: true } }) : ofParty(recordId, OWN_FORM)
    case 'relation':
      return ownerId === null
        ? inCase(caseId, { tab: KINDS[form].tab, open: recordId ?? newForm(form) })
        : ofParty(ownerId, recordId ?? newForm(form))
    case 'case':
      return isNew
        ? linkOptions({ to: '/cases', search: { new: true } })
        : inCase(caseIdSchema.parse(recordId), { open: OWN_FORM })
    case 'document':
      return isNew
        ? undefined
        : linkOptions({
            to: '/documents/$documentId',
            params: { documentId: documentIdSchema.parse(recordId) },
          })
    default:
      return caseId === null
        ? withoutCase({ form, ownerId, recordId })
        : inCase(caseId, {
            tab: KINDS[form].tab,
            open: isNew ? newForm(form, ownerId) : ofKept(form, recordId),
          })
  }
}
