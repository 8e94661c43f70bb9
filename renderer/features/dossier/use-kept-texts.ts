import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { type DossierTexts, dossierTextsSchema, NO_TEXTS } from '../../../shared/domain/dossier-texts.ts'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { client } from '../../app/api.ts'
import { saveBeforeLock } from '../../app/session.ts'
import { DraftKeeper } from '../../records/drafts/draft-keeper.ts'
import { createSaveClock } from '../../records/save-clock.ts'

const TIMES = { pauseMs: 1_000, longestMs: 3_000 }

const isEmpty = (texts: DossierTexts): boolean => Object.values(texts).every((text) => text === '')

/** Another version of the program may have kept other fields; what has no place here any more is left where it is. */
const readTexts = (content: string): DossierTexts | undefined => {
  try {
    return dossierTextsSchema.safeParse(JSON.parse(content)).data
  } catch {
    return
  }
}

/**
 * What was typed for the dossier of a case, kept in the vault with the case: the next dossier begins with it. Undefined until it is
 * known what was kept, so that nothing that is typed meanwhile takes its place.
 */
export const useKeptTexts = (caseId: CaseId) => {
  const [texts, setTexts] = useState<DossierTexts>()
  const latest = useRef<DossierTexts>(NO_TEXTS)
  const [{ keeper, clock }] = useState(() => {
    const made = new DraftKeeper({ keep: client.drafts.keep, forget: client.drafts.forget })
    return { keeper: made, clock: createSaveClock(TIMES, () => void made.flush()) }
  })
  const look = useEffectEvent(async (): Promise<DossierTexts> => {
    const kept = (await client.drafts.list()).find(
      (draft) => draft.form === 'dossier' && draft.caseId === caseId,
    )
    if (kept === undefined) return NO_TEXTS
    const found = readTexts((await client.drafts.get({ id: kept.id })).content)
    if (found === undefined) return NO_TEXTS
    await keeper.goOnWith(kept.id)
    return found
  })
  useEffect(() => {
    let isOpen = true
    // A dossier can be made without what was kept; whatever fails here fails again where it matters.
    void look()
      .catch(() => NO_TEXTS)
      .then((found) => {
        latest.current = found
        if (isOpen) setTexts(found)
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

  const change = (part: Partial<DossierTexts>): void => {
    latest.current = { ...latest.current, ...part }
    setTexts(latest.current)
    keeper.change(() =>
      isEmpty(latest.current)
        ? 'clean'
        : {
            form: 'dossier',
            caseId,
            ownerId: null,
            recordId: null,
            revision: null,
            content: JSON.stringify(latest.current),
          },
    )
    clock.wind()
  }
  return { texts, change }
}
