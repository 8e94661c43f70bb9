import type { DossierInput, DossierSection } from '../../../../shared/domain/dossier.ts'
import type { Printable } from '../typeset/printable.ts'
import { dateText, wordsOf } from '../words/index.ts'
import { saidRows } from './cells.ts'
import type { CalendarDay, FrontBlock, FrontContent, FrontSection } from './content.ts'
import { decisionsBlocks, sentencesBlocks } from './decisions.ts'
import { eventsBlocks } from './events.ts'
import { indexBlocks, manifestBlocks, notesBlocks, type PlacedExhibit } from './exhibit-sections.ts'
import { figuresBlocks } from './figures.ts'
import { withFilledColumns } from './filled-tables.ts'
import { interventionsBlocks } from './interventions.ts'
import { itemsBlocks } from './items.ts'
import { linksBlocks } from './links.ts'
import { chargesBlocks, statusesBlocks, staysBlocks } from './proceeding.ts'
import { paragraphLines } from './prose.ts'
import { risksBlocks } from './risks.ts'
import type { SectionContext } from './section-context.ts'
import { caseBlocks, clientsFirst, hearingsBlocks, personsBlocks, restraintsBlocks } from './sections.ts'
import { statementsBlocks } from './statements.ts'

/** Characters that still fit on one line: of the title and the note in the running head, of the number in the foot. */
const FITTING = { title: 44, note: 56, number: 60 } as const

const BLOCKS: Readonly<
  Record<DossierSection, (context: SectionContext, placed: readonly PlacedExhibit[]) => FrontBlock[]>
> = {
  persons: personsBlocks,
  case: caseBlocks,
  statuses: statusesBlocks,
  charges: chargesBlocks,
  risks: risksBlocks,
  restraints: restraintsBlocks,
  stays: staysBlocks,
  events: eventsBlocks,
  statements: statementsBlocks,
  items: itemsBlocks,
  hearings: hearingsBlocks,
  decisions: decisionsBlocks,
  sentences: sentencesBlocks,
  interventions: interventionsBlocks,
  figures: figuresBlocks,
  links: linksBlocks,
  exhibits: (context, placed) => indexBlocks(placed, context),
  manifest: (context, placed) => manifestBlocks(placed, context),
}

/** Sections that begin on a page of their own, so that they can be taken out of the binder. */
const ON_NEW_PAGE: ReadonlySet<DossierSection> = new Set(['exhibits', 'manifest'])

const ORDER = Object.keys(BLOCKS) as DossierSection[]

/** What the reader should know first, as it was typed; nothing where nothing was. */
const summaryOf = (context: SectionContext): FrontSection[] => {
  const paragraphs = paragraphLines(context.input.summary, context).map(({ text }) => text)
  if (paragraphs.length === 0) return []
  return [{ title: context.words.summary, newPage: false, blocks: [{ kind: 'paragraphs', paragraphs }] }]
}

/** A section that has nothing to say is left out. */
const sectionsOf = (context: SectionContext, placed: readonly PlacedExhibit[]): FrontSection[] =>
  ORDER.filter((section) => context.input.sections.includes(section))
    .map((section) => ({
      title: context.words.sections[section],
      newPage: ON_NEW_PAGE.has(section),
      blocks: withFilledColumns(BLOCKS[section](context, placed)),
    }))
    .filter(({ blocks }) => blocks.length > 0)

const titleSize = (title: string): number => {
  if (title.length <= 40) return 28
  return title.length <= 110 ? 22 : 16
}

const shortened = (text: string, characters: number): string => {
  const letters = [...text]
  return letters.length <= characters ? text : `${letters.slice(0, characters).join('').trimEnd()}…`
}

const coverOf = ({ input, words, print }: SectionContext): FrontContent['cover'] => {
  const title = print(input.title)
  const clients = clientsFirst(input.persons)
    .filter((person) => person.role === 'client')
    .map((person) => print(person.names[0]?.text ?? ''))
  const { cover } = words
  return {
    overline: input.context === null ? words.dossier : words.dossierOfContext,
    title,
    titleSize: titleSize(title),
    subtitle: [
      input.context === null ? words.caseKinds[input.kind] : words.contexts[input.context],
      print(input.courtNumber),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    people: clients.length === 0 ? [] : [[clients.length === 1 ? cover.client : cover.clients, clients]],
    rows: saidRows([
      [cover.recipient, print(input.recipient)],
      [cover.preparedBy, print(input.preparedBy)],
      [cover.caseNumber, print(input.caseNumber)],
      [cover.preparedOn, dateText(words, input.preparedOn)],
      [cover.version, print(input.version)],
      [cover.exhibits, String(input.exhibits.length)],
    ]),
    pages: cover.pages,
    confidentiality: print(input.confidentiality),
  }
}

export const calendarDay = (isoDate: string): CalendarDay => {
  const [year = 2000, month = 1, day = 1] = isoDate.split('-').map(Number)
  return { year, month, day }
}

export interface FrontMatter {
  readonly content: FrontContent
  readonly missingLetters: readonly string[]
}

/** Writes down the front matter. `printable` already knows what the exhibits lacked. */
export const frontMatter = (
  input: DossierInput,
  placed: readonly PlacedExhibit[],
  printable: Printable,
): FrontMatter => {
  const words = wordsOf(input.language)
  const context: SectionContext = { input, words, print: (text) => printable.line(text) }
  const sections = [...summaryOf(context), ...sectionsOf(context, placed)]
  const cover = coverOf(context)
  const exhibits = placed.map(({ exhibit, offset }) => ({
    number: exhibit.number,
    title: context.print(exhibit.title),
    offset,
  }))
  const head = {
    title: context.print(shortened(input.title, FITTING.title)),
    note: context.print(shortened(input.confidentiality, FITTING.note)),
    foot: [context.print(shortened(input.caseNumber, FITTING.number)), dateText(words, input.preparedOn)]
      .filter((part) => part !== '')
      .join(' · '),
  }
  const missingLetters = printable.missing
  const notes = notesBlocks(placed, missingLetters, context)
  return {
    missingLetters,
    content: {
      language: input.language,
      title: cover.title,
      date: calendarDay(input.preparedOn),
      head,
      cover,
      contents: { title: words.contents, exhibits: words.exhibits },
      exhibits,
      exhibitPages: placed.reduce((sum, { pages }) => sum + pages, 0),
      sections:
        notes.length === 0 ? sections : [...sections, { title: words.notes, newPage: false, blocks: notes }],
    },
  }
}
