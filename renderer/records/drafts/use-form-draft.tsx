import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form'
import type * as z from 'zod'
import { type DraftLine, MAX_DRAFT_LENGTH } from '../../../shared/domain/draft.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { api, client } from '../../app/api.ts'
import { saveBeforeLock } from '../../app/session.ts'
import type { KeptForm } from '../../ui/use-form-saving.tsx'
import { createSaveClock } from '../save-clock.ts'
import { DraftOffer } from './DraftOffer.tsx'
import { DraftKeeper, type ReadForm } from './draft-keeper.ts'
import { type DraftPlace, isOfPlace } from './draft-places.ts'
import { readDraft } from './read-draft.ts'

const TIMES = { pauseMs: 1_000, longestMs: 3_000 }

export interface DraftOptions<Values extends FieldValues, Checked> {
  readonly place: DraftPlace
  /** Of the form, for what is read back. */
  readonly schema: z.ZodType<Checked, Values>
  /** The form goes on from what was begun at this revision of its record. */
  readonly onContinue?: (revision: number) => void
}

interface Offered {
  readonly draft: DraftLine
  /** What has no place in the form, and whether the rest stands in it again. */
  readonly words?: { readonly text: string; readonly isRest: boolean }
}

/** Keeps what stands in the form: after a pause, when the window is left, before a lock, and when the form goes away. */
const useKeeping = <Values extends FieldValues, Checked>(
  form: UseFormReturn<Values, unknown, Checked>,
  place: DraftPlace,
) => {
  const [{ keeper, clock }] = useState(() => {
    const made = new DraftKeeper({ keep: client.drafts.keep, forget: client.drafts.forget })
    return { keeper: made, clock: createSaveClock(TIMES, () => void made.flush()) }
  })
  const read = useEffectEvent((isDirty: boolean): ReturnType<ReadForm> => {
    if (!isDirty) return 'clean'
    const values = form.getValues()
    const content = JSON.stringify(values)
    if (content.length > MAX_DRAFT_LENGTH) return 'too-long'
    // In the calendar the case is one of the fields.
    const named = caseIdSchema.safeParse(values.caseId)
    return { ...place, caseId: place.caseId ?? named.data ?? null, content }
  })
  useEffect(() => {
    const stop = form.subscribe({
      formState: { values: true, isDirty: true },
      callback: ({ isDirty }) => {
        keeper.change(() => read(isDirty ?? true))
        clock.wind()
      },
    })
    const stopSaving = saveBeforeLock(() => keeper.flush())
    window.addEventListener('blur', clock.ring)
    return () => {
      stop()
      stopSaving()
      window.removeEventListener('blur', clock.ring)
      clock.ring()
    }
  }, [form, keeper, clock])
  return keeper
}

/** A form that loses nothing: what stands in it is kept in the vault until it is saved, and offered when it is opened again. */
export const useFormDraft = <Values extends FieldValues, Checked>(
  form: UseFormReturn<Values, unknown, Checked>,
  { place, schema, onContinue }: DraftOptions<Values, Checked>,
): KeptForm => {
  const queryClient = useQueryClient()
  const keeper = useKeeping(form, place)
  const [offered, setOffered] = useState<Offered>()
  const refresh = () => void queryClient.invalidateQueries({ queryKey: api.drafts.list.key() })

  const look = useEffectEvent(async (isStillOpen: () => boolean) => {
    const draft = (await client.drafts.list()).find((each) => isOfPlace(each, place))
    if (draft !== undefined && draft.id !== keeper.id && isStillOpen()) setOffered({ draft })
  })
  const leave = useEffectEvent(() => void keeper.flush().then(refresh))
  useEffect(() => {
    let isOpen = true
    // A form without an offer is a form all the same; whatever fails here fails again where it matters.
    look(() => isOpen).catch(() => undefined)
    return () => {
      isOpen = false
      leave()
    }
  }, [])

  const goOn = async ({ draft }: Offered) => {
    const { content, revision } = await client.drafts.get({ id: draft.id })
    const start = form.formState.defaultValues as Values
    const found = readDraft(content, schema, start)
    if (found.kind === 'words') return setOffered({ draft, words: { text: found.text, isRest: false } })
    // Words without a place are in the vault until they are thrown away: what is typed next is a draft of its own.
    if (found.kind === 'fits') await keeper.goOnWith(draft.id)
    form.reset(found.values as DefaultValues<Values> & Values, { keepDefaultValues: true })
    if (revision !== null) onContinue?.(revision)
    setOffered(found.kind === 'fits' ? undefined : { draft, words: { text: found.text, isRest: true } })
  }
  const throwAway = async ({ draft }: Offered) => {
    await client.drafts.forget({ id: draft.id, isSaved: false })
    setOffered(undefined)
    refresh()
  }

  return {
    offer: offered && (
      <DraftOffer
        draft={offered.draft}
        isOutdated={offered.draft.revision !== null && offered.draft.revision !== place.revision}
        words={offered.words}
        onContinue={() => goOn(offered).catch(() => setOffered(undefined))}
        onThrowAway={() => throwAway(offered)}
      />
    ),
    saved: () => keeper.end(true),
    thrownAway: () => void keeper.end(false).then(refresh),
  }
}
