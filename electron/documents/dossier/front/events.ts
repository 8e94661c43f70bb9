import type { DossierEvent } from '../../../../shared/domain/dossier-parts.ts'
import { dateText } from '../words/index.ts'
import { cell, column, note, type PlainLine, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { countText, inOneLine, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

/** Those who were in it, with their parts; of whoever is not named the part alone. */
const peopleLines = (event: DossierEvent, context: SectionContext): PlainLine[] => {
  const { words, print } = context
  const names = event.persons.map(({ name, role, detail }) => {
    const part = inOneLine([words.eventRoles[role], print(detail)], ', ')
    return name === '' ? part : `${print(name)} (${part})`
  })
  const group = inOneLine([print(event.group), countText(event, words)], ', ')
  return [
    note(names.length === 0 ? '' : words.persons(names.join('; '))),
    note(group === '' ? '' : words.group(group)),
  ]
}

/** How sure it is stands first: what is alleged must not be read as what happened. */
const eventRow = (event: DossierEvent, context: SectionContext): Cell[] => {
  const { words, print } = context
  const isSourced = event.sources.length > 0 || event.hasHiddenSources
  return [
    cell(
      event.date === null ? note(words.undated) : plain(dateText(words, event.date)),
      note(event.time ?? ''),
    ),
    cell(
      plain(inOneLine([words.certainties[event.certainty], words.events[event.kind]], ' · ')),
      strong(print(event.title)),
      note(print(event.place)),
      ...paragraphLines(event.description, context),
      ...peopleLines(event, context),
      ...sourceLines(event.sources, context),
      note(isSourced ? '' : words.noSource),
    ),
  ]
}

/** What happened and who says so, in the order of time. */
export const eventsBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.events.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [column(words.labels.time, 1), column(words.labels.event, 3.4)],
      rows: input.events.map((event) => eventRow(event, context)),
    },
  ]
}
