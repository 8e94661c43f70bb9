import type { SearchHit } from '../../shared/domain/search-hit.ts'
import type { Probe } from './probe-list.ts'

export interface JudgedProbe extends Probe {
  /** Place of the wanted answer, the first being 1; undefined where it is not among the first three. */
  readonly place: number | undefined
  /** What came instead, a line for each of the first three. */
  readonly shown: readonly string[]
}

/** A wanted answer further down is not found: nobody reads on. */
const FIRST = 3

type Part = SearchHit['title'][number]

/** Articles as titles had them when lists of probes were begun, "УК РК 272(2)", whatever the page's language makes of them. */
const partText = (part: Part): string => {
  switch (part.is) {
    case 'word':
      return `${part.subject} ${part.code}`
    case 'date':
      return part.date
    case 'article':
      return `${part.code} ${part.article}${part.part === '' ? '' : `(${part.part})`}`.trim()
    default:
      return part.text
  }
}

/** One line of an answer: kind, title, detail. */
const lineOf = ({ kind, title, detail }: SearchHit): string =>
  `${kind}: ${title.map(partText).join(', ')} · ${detail}`

const isWanted = (hit: SearchHit, { want }: Probe): boolean =>
  (want.kind === '' || want.kind === hit.kind) && lineOf(hit).includes(want.contains)

/** Judges one question by its answers. */
export const judgeProbe = (probe: Probe, hits: readonly SearchHit[]): JudgedProbe => {
  const first = hits.slice(0, FIRST)
  const place = first.findIndex((hit) => isWanted(hit, probe)) + 1
  return { ...probe, place: place === 0 ? undefined : place, shown: first.map(lineOf) }
}

export interface GroupShare {
  readonly group: string
  readonly found: number
  readonly of: number
}

/** Words inside documents come later, so this group has a limit of its own. */
export const OTHER_FIELDS = 'other fields'
export const REQUIRED = 0.95
export const REQUIRED_OF_OTHER_FIELDS = 0.7

const shareOf = (group: string, judged: readonly JudgedProbe[]): GroupShare => ({
  group,
  found: judged.filter(({ place }) => place !== undefined).length,
  of: judged.length,
})

/** Each group of the list in the order of the list. */
export const sharesOf = (judged: readonly JudgedProbe[]): GroupShare[] =>
  [...new Set(judged.map(({ group }) => group))].map((group) =>
    shareOf(
      group,
      judged.filter((probe) => probe.group === group),
    ),
  )

const isReached = ({ found, of }: GroupShare, required: number): boolean => of === 0 || found / of >= required

/** All groups but the one that counts apart. */
export const wholeOf = (judged: readonly JudgedProbe[]): GroupShare =>
  shareOf(
    'all but other fields',
    judged.filter(({ group }) => group !== OTHER_FIELDS),
  )

export const isGoodEnough = (judged: readonly JudgedProbe[]): boolean => {
  const apart = shareOf(
    OTHER_FIELDS,
    judged.filter(({ group }) => group === OTHER_FIELDS),
  )
  return isReached(wholeOf(judged), REQUIRED) && isReached(apart, REQUIRED_OF_OTHER_FIELDS)
}

export const missLine = ({ group, question, want, shown }: JudgedProbe): string => {
  const wanted = [want.kind, want.contains].filter(Boolean).join(': ')
  return `MISSED ${group}: ${question} -> ${wanted}${shown.length === 0 ? '; nothing came' : `; came ${shown.join(' | ')}`}`
}

export const shareLine = ({ group, found, of }: GroupShare): string =>
  `${group.padEnd(24)} ${String(found).padStart(4)} of ${String(of).padStart(4)}  ${((found / of) * 100).toFixed(1)} %`
