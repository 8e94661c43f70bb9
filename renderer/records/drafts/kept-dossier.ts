import { inKeptOrder } from '../../../shared/domain/document-order.ts'
import {
  exhibitOrderOf,
  type KeptDossier,
  keptDossierSchema,
  NO_TEXTS,
} from '../../../shared/domain/dossier-texts.ts'
import type { DraftId } from '../../../shared/domain/draft.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import type { Document } from '../../../shared/domain/kinds/document.ts'
import { client } from '../../app/api.ts'
import { newDraftId } from './draft-keeper.ts'

/** What a dossier begins with of which nothing was kept. */
export const NOTHING_KEPT: KeptDossier = { ...NO_TEXTS, exhibits: null }

/** Another version of the program may have kept other fields; what has no place here any more is left where it is. */
const readKept = (content: string): KeptDossier | undefined => {
  try {
    return keptDossierSchema.safeParse(JSON.parse(content)).data
  } catch {
    return
  }
}

/** What was kept for the next dossier of a case, and its draft; undefined where nothing was. */
export const findKeptDossier = async (
  caseId: CaseId,
): Promise<{ readonly id: DraftId; readonly kept: KeptDossier } | undefined> => {
  const draft = (await client.drafts.list()).find((each) => each.form === 'dossier' && each.caseId === caseId)
  if (draft === undefined) return
  const kept = readKept((await client.drafts.get({ id: draft.id })).content)
  return kept && { id: draft.id, kept }
}

/** How a dossier is written into its draft. */
export const keptDossierDraft = (caseId: CaseId, kept: KeptDossier) =>
  ({
    form: 'dossier',
    caseId,
    ownerId: null,
    recordId: null,
    revision: null,
    content: JSON.stringify(kept),
  }) as const

/**
 * Makes some documents of a case the exhibits of its next dossier, and no others. They stand in the order that was kept,
 * else in that of their dates; what is privileged goes only where that is said in the dossier each time.
 */
export const keepExhibits = async (
  caseId: CaseId,
  documents: readonly Document[],
  included: ReadonlySet<string>,
): Promise<void> => {
  const found = await findKeptDossier(caseId)
  const kept = found?.kept ?? NOTHING_KEPT
  const exhibits = exhibitOrderOf({
    order: inKeptOrder(documents, kept.exhibits).map(({ id }) => id),
    included,
    privileged: new Set(documents.filter(({ isPrivileged }) => isPrivileged).map(({ id }) => id)),
    isOnly: true,
  })
  const draft = keptDossierDraft(caseId, { ...kept, exhibits })
  await client.drafts.keep({ ...draft, id: found?.id ?? newDraftId() })
}
