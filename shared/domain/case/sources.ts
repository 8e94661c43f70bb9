import { isRecordSubject, type RecordSubject } from '../kinds/index.ts'
import type { Link, LinkKind } from '../kinds/link.ts'
import type { Source, Stance } from '../kinds/source.ts'

/** What is recorded of who says what in a case. */
interface WithSources {
  readonly sources: readonly Source[]
}

/** What is recorded of what its records have to do with each other. */
interface WithLinks {
  readonly links: readonly Link[]
}

const grouped = new WeakMap<readonly Source[], ReadonlyMap<string, readonly Source[]>>()

/** Thousands of rows ask of one list, which never changes in place. */
const byRecord = (sources: readonly Source[]): ReadonlyMap<string, readonly Source[]> => {
  const known = grouped.get(sources)
  if (known !== undefined) return known
  const made = Map.groupBy(sources, ({ ofId }): string => ofId)
  grouped.set(sources, made)
  return made
}

/** The sources of one record of a case, as they were added. */
export const sourcesOf = ({ sources }: WithSources, subject: RecordSubject, id: string): readonly Source[] =>
  (byRecord(sources).get(id) ?? []).filter(({ ofSubject }) => ofSubject === subject)

/** Who denies says otherwise than whoever takes it to be so. */
const TAKEN_AS_SO: ReadonlySet<Stance> = new Set(['stated', 'inferred', 'alleged', 'established'])

/**
 * Whether the sources of one record cannot all be right: one is marked as contradicting, or one denies what another says. That
 * they give other values is not enough: "2 million each" may explain "4 million".
 */
export const areContradicting = (sources: readonly Pick<Source, 'contradicts' | 'stance'>[]): boolean =>
  sources.some(({ contradicts }) => contradicts) ||
  (sources.some(({ stance }) => stance === 'denied') && sources.some(({ stance }) => TAKEN_AS_SO.has(stance)))

/** A link as it is read from one of its two records. */
export interface SeenLink {
  readonly link: Link
  readonly kind: LinkKind
  /** False where it is read against its words: what "because of" leads to. */
  readonly isForward: boolean
  readonly other: { readonly subject: string; readonly id: string }
}

/** A link of either record, as the record with the id sees it. */
export const seenFrom = <Any extends Link>(link: Any, id: string): SeenLink & { readonly link: Any } => {
  const isForward = link.fromId === id
  const other = isForward
    ? { subject: link.toSubject, id: link.toId }
    : { subject: link.fromSubject, id: link.fromId }
  return { link, kind: link.kind, isForward, other }
}

/** What one record of a case has to do with others, as they were added. */
export const linksOf = ({ links }: WithLinks, id: string): SeenLink[] =>
  links.filter(({ fromId, toId }) => fromId === id || toId === id).map((link) => seenFrom(link, id))

/** Each link that leads to what was before, from the later record to the earlier one. */
const stepsBack = (links: readonly Link[]): Map<string, Link[]> =>
  Map.groupBy(
    links.filter(({ kind }) => kind === 'because' || kind === 'followed'),
    ({ fromId }): string => fromId,
  )

type Steps = ReadonlyMap<string, readonly Link[]>

/** Walks back from a record over all that nobody has walked yet, and gives the links that lead to where the walk has just been. */
const closingFrom = (start: string, steps: Steps, walked: Set<string>): Link[] => {
  const closing: Link[] = []
  const path = [{ at: start, next: 0 }]
  const onPath = new Set([start])
  // No recursion: a chain may be as long as a case has records.
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const link = steps.get(last.at)?.[last.next]
    last.next += 1
    if (link === undefined) {
      walked.add(last.at)
      onPath.delete(last.at)
      path.pop()
    } else if (onPath.has(link.toId)) closing.push(link)
    else if (!walked.has(link.toId)) {
      onPath.add(link.toId)
      path.push({ at: link.toId, next: 0 })
    }
  }
  return closing
}

/** A record of each ring of records that in the end are the reason for themselves. */
export const ringsOf = (
  links: readonly Link[],
): readonly { readonly subject: RecordSubject; readonly id: string }[] => {
  const steps = stepsBack(links)
  const walked = new Set<string>()
  return [...steps.keys()]
    .flatMap((start) => (walked.has(start) ? [] : closingFrom(start, steps, walked)))
    .flatMap(({ toSubject, toId }) => (isRecordSubject(toSubject) ? [{ subject: toSubject, id: toId }] : []))
}
