import * as z from 'zod'
import { SandyqError } from '../../../../shared/contract/errors.ts'
import { blankSaid, type SaidSource, saidSourceSchema } from '../../../../shared/domain/kinds/source.ts'
import type { Change } from '../../records/change.ts'
import { listSourcesOf } from '../../records/source.ts'
import type { ReadHandle } from '../../store/database/handles.ts'
import { addSourcesIn } from './with-sources.ts'

/** An event as the log of earlier versions has it, which kept its sources in itself (`docs/decisions/0036-sources-of-events.md`). */
const keptSchema = z.looseObject({ caseId: z.string(), sources: z.array(z.looseObject({})).default([]) })

/** @throws NOT_FOUND where the log says something that a source cannot say: it is not guessed, and not left out in silence */
const sourcesIn = (kept: string): { readonly caseId: string; readonly sources: SaidSource[] } => {
  const { caseId, sources } = keptSchema.parse(JSON.parse(kept))
  const said = z.array(saidSourceSchema).safeParse(sources.map((source) => ({ ...blankSaid(), ...source })))
  if (!said.success) throw new SandyqError('NOT_FOUND')
  return { caseId, sources: said.data }
}

const sameWords = ({ kind, text, reportedOn, reliability, quote }: SaidSource): string =>
  JSON.stringify([kind, text, reportedOn, reliability, quote])

/** A document that was removed since is named no more, as by every source that stayed. */
const withDocumentThere = (read: ReadHandle, caseId: string, source: SaidSource): SaidSource => {
  const { documentId } = source
  const isThere =
    read.get('SELECT 1 FROM document WHERE id = ? AND case_id = ?', [documentId, caseId]) !== undefined
  return isThere ? source : { ...source, documentId: null }
}

/**
 * Sources that an event had in itself, as the log kept them, and that do not stand beside it: they come back as sources. Those that
 * stand beside it stay, also those that came later.
 *
 * @throws NOT_FOUND
 */
export const bringSourcesBackIn = (
  open: Change,
  { id, kept }: { readonly id: string; readonly kept: string },
): void => {
  const { write } = open
  const there = listSourcesOf(write, id).map(sameWords)
  const { caseId, sources } = sourcesIn(kept)
  const missing = sources.filter((source) => {
    const at = there.indexOf(sameWords(source))
    if (at >= 0) there.splice(at, 1)
    return at < 0
  })
  addSourcesIn(
    open,
    { subject: 'event', id },
    missing.map((source) => withDocumentThere(write, caseId, source)),
  )
}
