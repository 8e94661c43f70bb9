import type { Case } from '../kinds/case.ts'
import { type FileId, isOfFile, type KeptLaws, type LawStanding, NOTHING_KEPT } from './kept-laws.ts'
import { type MergedFile, mergedFile } from './law-files.ts'
import { OWN_CALENDARS, weekendsOnly } from './own-calendars.ts'
import { once } from './own-files.ts'
import { OWN_PACKS, plainLaw } from './packs.ts'
import type { PackProblem } from './problems.ts'
import { readCalendar } from './read-calendar.ts'
import { readRulePack } from './read-rule-pack.ts'
import type { RulePack } from './rule-pack.ts'
import type { TermLaw } from './term.ts'
import type { WorkDays } from './work-days.ts'

/** The laws by which a vault counts. Every rule over terms and days off takes what it needs from here. */
export interface Laws {
  /** For a case that names no country. */
  readonly byDefault: TermLaw
  /** The laws of countries that are in use, the default one first. */
  readonly inUse: readonly TermLaw[]
  /** For a country of which no law is in use: weekends, and no article. */
  readonly elsewhere: TermLaw
  /** Every law that a kept deadline can name, in use or not. */
  readonly known: readonly TermLaw[]
}

interface LawFile<Value> {
  readonly id: string
  /** Whether the program has a file of this name. */
  readonly isOwn: boolean
  /** Whether somebody has brought it in, in the place of the program's own or as a new one. */
  readonly isBroughtIn: boolean
  /** What it says with all that was changed in it; null where it cannot be read any more. */
  readonly merged: MergedFile<Value> | null
  /** Why it cannot be read. */
  readonly problems: readonly PackProblem[]
}

export interface PackFile extends LawFile<RulePack> {
  readonly standing: LawStanding
  /** The calendar by which it counts. */
  readonly calendar: string
}

export type CalendarFile = LawFile<WorkDays>

/** Every pack and calendar of a vault, with what was changed in each. */
export interface LawFiles {
  readonly packs: readonly PackFile[]
  readonly calendars: readonly CalendarFile[]
}

/** How each kind of file is judged. */
export const READERS = { pack: { read: readRulePack }, calendar: { read: readCalendar } }

const ownFile = ({ kind, file }: FileId): object | undefined => {
  const own = kind === 'pack' ? OWN_PACKS : OWN_CALENDARS
  return Object.hasOwn(own, file) ? own[file] : undefined
}

/** A file as it stands without changes: what was brought in, else what the program has. */
export const contentOf = (id: FileId, { files }: Pick<KeptLaws, 'files'>): unknown => {
  const content = files.find(isOfFile(id))?.content ?? ''
  return content === '' ? ownFile(id) : JSON.parse(content)
}

const namesOf = (kind: FileId['kind'], { files }: KeptLaws): readonly string[] => {
  const own = Object.keys(kind === 'pack' ? OWN_PACKS : OWN_CALENDARS)
  return [...new Set([...own, ...files.filter((one) => one.kind === kind).map(({ file }) => file)])]
}

const readFile = <Kind extends FileId['kind']>(
  id: FileId & { readonly kind: Kind },
  { files, parts }: KeptLaws,
) => {
  const kept = files.find(isOfFile(id))
  const own = ownFile(id)
  const isBroughtIn = kept !== undefined && kept.content !== ''
  const content = contentOf(id, { files })
  const judged = mergedFile<object>(content, parts.filter(isOfFile(id)), READERS[id.kind])
  return {
    kept,
    file: {
      id: id.file,
      isOwn: own !== undefined,
      isBroughtIn,
      merged: judged.isRead ? judged.value : null,
      problems: judged.isRead ? [] : judged.problems,
    },
  }
}

const readPack = (file: string, kept: KeptLaws): PackFile => {
  const { kept: own, file: read } = readFile({ kind: 'pack', file }, kept)
  const isDefault =
    Object.hasOwn(OWN_PACKS, file) && kept.files.every(({ standing }) => standing !== 'default')
  return {
    // What the reader of packs has read.
    ...(read as LawFile<RulePack>),
    standing: own?.standing ?? (isDefault ? 'default' : 'used'),
    calendar: own?.calendar || file,
  }
}

/** The packs and calendars of a vault. */
export const lawFilesOf = (kept: KeptLaws): LawFiles => ({
  packs: namesOf('pack', kept).map((file) => readPack(file, kept)),
  calendars: namesOf('calendar', kept).map(
    // What the reader of calendars has read.
    (file) => readFile({ kind: 'calendar', file }, kept).file as CalendarFile,
  ),
})

const lawOf = ({ merged, calendar }: PackFile, calendars: readonly CalendarFile[]): TermLaw | undefined => {
  if (merged === null) return undefined
  const days = calendars.find(({ id }) => id === calendar)?.merged?.value ?? weekendsOnly()
  return { pack: merged.value, days, ...(merged.off.size === 0 ? {} : { off: merged.off }) }
}

/** The laws that follow from these files. */
export const lawsOf = ({ packs, calendars }: LawFiles): Laws => {
  const laws = packs.flatMap((file) => {
    const law = lawOf(file, calendars)
    return law === undefined ? [] : [{ law, standing: file.standing }]
  })
  const standing = (as: LawStanding) => laws.filter((one) => one.standing === as).map(({ law }) => law)
  const inUse = [...standing('default'), ...standing('used')]
  return {
    byDefault: inUse[0] ?? plainLaw(),
    inUse,
    elsewhere: plainLaw(),
    known: laws.map(({ law }) => law),
  }
}

/** The laws of the program, as long as nobody has changed them. */
export const programLaws: () => Laws = once(() => lawsOf(lawFilesOf(NOTHING_KEPT)))

/** What is compared of the name of a country: no case, no signs, no difference of `ё`. */
const folded = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('.', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * The law of a case: that of the country it names, in whatever language. A country of which no law is in use has plain terms, never
 * the terms of another one.
 */
export const lawOfCase = (
  { jurisdiction }: Pick<Case, 'jurisdiction'>,
  { byDefault, inUse, elsewhere }: Laws,
): TermLaw => {
  const said = folded(jurisdiction)
  if (said === '') return byDefault
  const isMeant = ({ pack: { name, alsoCalled } }: TermLaw): boolean =>
    [...Object.values(name), ...alsoCalled].some((called) => folded(called) === said)
  return inUse.find(isMeant) ?? elsewhere
}
