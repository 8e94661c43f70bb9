import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { KeptDossier } from '../../../shared/domain/dossier-texts.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { client } from '../../app/api.ts'
import { saveBeforeLock } from '../../app/session.ts'
import { DraftKeeper } from '../../records/drafts/draft-keeper.ts'
import { findKeptDossier, keptDossierDraft, NOTHING_KEPT } from '../../records/drafts/kept-dossier.ts'
import { createSaveClock } from '../../records/save-clock.ts'

const TIMES = { pauseMs: 1_000, longestMs: 3_000 }

const isEmpty = (kept: KeptDossier): boolean =>
  Object.values(kept).every((value) => value === '' || value === null)

/**
 * What was typed for the dossier of a case and the order of its exhibits, kept in the vault with the case: the next dossier begins with it. Undefined until it is
 * known what was kept, so that nothing that is typed meanwhile takes its place.
 */
export const useKeptDossier = (caseId: CaseId) => {
  const [kept, setKept] = useState<KeptDossier>()
  const latest = useRef<KeptDossier>(NOTHING_KEPT)
  const [{ keeper, clock }] = useState(() => {
    const made = new DraftKeeper({ keep: client.drafts.keep, forget: client.drafts.forget })
    return { keeper: made, clock: createSaveClock(TIMES, () => void made.flush()) }
  })
  const look = useEffectEvent(async (): Promise<KeptDossier> => {
    const found = await findKeptDossier(caseId)
    if (found === undefined) return NOTHING_KEPT
    await keeper.goOnWith(found.id)
    return found.kept
  })
  useEffect(() => {
    let isOpen = true
    // A dossier can be made without what was kept; whatever fails here fails again where it matters.
    void look()
      .catch(() => NOTHING_KEPT)
      .then((found) => {
        latest.current = found
        if (isOpen) setKept(found)
      })
    const stopSaving = saveBeforeLock(() => keeper.flush())
    window.addEventListener('blur', clock.ring)
    return () => {
      isOpen = false
      stopSaving()
      window.removeEventListener('blur', clock.ring)
      clock.ring()
    }
  }, [keeper, clock])

  const change = (part: Partial<KeptDossier>): void => {
    latest.current = { ...latest.current, ...part }
    setKept(latest.current)
    keeper.change(() => (isEmpty(latest.current) ? 'clean' : keptDossierDraft(caseId, latest.current)))
    clock.wind()
  }
  return { kept, change }
}
