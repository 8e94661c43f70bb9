import { articleText } from '../../../../shared/domain/article-text.ts'
import type {
  DossierCharge,
  DossierHearing,
  DossierInput,
  DossierPerson,
  DossierRestraint,
} from '../../../../shared/domain/dossier.ts'
import { dateText } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { cell, column, note, plain, saidRows, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'

type Print = (text: string) => string

/** What a section needs to be written down. */
export interface SectionContext {
  readonly input: DossierInput
  readonly words: Words
  /** Makes one line of what people wrote fit for print. */
  readonly print: Print
}

const personRow = (person: DossierPerson, { words, print }: SectionContext): Cell[] => {
  const [shown, ...others] = person.names
  const spellings = others.map((name) => note(`${print(name.text)} (${words.nameKinds[name.kind]})`))
  return [
    cell(strong(print(shown?.text ?? '')), ...spellings),
    cell(plain(words.roles[person.role]), note(print(person.detail))),
    cell(plain(dateText(words, person.born))),
  ]
}

/** Clients before everyone else, otherwise in the order given. */
export const clientsFirst = (persons: readonly DossierPerson[]): DossierPerson[] => [
  ...persons.filter((person) => person.role === 'client'),
  ...persons.filter((person) => person.role !== 'client'),
]

export const personsBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.persons.length === 0) return []
  const { name, role, born } = words.labels
  return [
    {
      kind: 'table',
      columns: [column(name, 2.2), column(role, 1.4), column(born, 1)],
      rows: clientsFirst(input.persons).map((person) => personRow(person, context)),
    },
  ]
}

export const caseBlocks = ({ input, words, print }: SectionContext): FrontBlock[] => {
  const { labels } = words
  return [
    {
      kind: 'fields',
      rows: saidRows([
        [labels.kind, words.caseKinds[input.kind]],
        [labels.stage, words.stages[input.stage]],
        [labels.status, words.caseStatuses[input.status]],
        [labels.authority, print(input.authority)],
        [labels.registerNumber, print(input.registerNumber)],
        [labels.courtNumber, print(input.courtNumber)],
        [labels.openedOn, dateText(words, input.openedOn)],
      ]),
    },
  ]
}

/** Entries under the names of the persons they concern; no name is repeated where there is only one. */
const byPerson = <Entry extends { readonly person: string }>(
  entries: readonly Entry[],
  context: SectionContext,
  table: (entries: readonly Entry[]) => FrontBlock,
): FrontBlock[] => {
  const groups = Map.groupBy(entries, (entry) => entry.person)
  return [...groups].flatMap(([person, own]): FrontBlock[] => {
    const name = context.print(person)
    return name === '' ? [table(own)] : [{ kind: 'heading', text: name }, table(own)]
  })
}

const chargeRow = (charge: DossierCharge, { input: { language }, words, print }: SectionContext): Cell[] => [
  cell(plain(print(articleText(charge, language)))),
  cell(plain(print(charge.title))),
  cell(plain(dateText(words, charge.from, 'since'))),
  cell(plain(words.chargeStatuses[charge.status])),
]

export const chargesBlocks = (context: SectionContext): FrontBlock[] => {
  const { article, offence, time, status } = context.words.labels
  return byPerson(context.input.charges, context, (charges) => ({
    kind: 'table',
    columns: [column(article, 0.85), column(offence, 1.6), column(time, 1.2), column(status, 1.5)],
    rows: charges.map((charge) => chargeRow(charge, context)),
  }))
}

/** The term as the order says it; how the measure really ended stands beside the measure. */
const period = ({ from, fromTime, until }: DossierRestraint, words: Words): Cell => {
  const time = note(fromTime ?? '')
  if (from === until) return cell(plain(dateText(words, from)), time)
  const start = plain(dateText(words, from, 'since'))
  return until === null ? cell(start, time) : cell(start, time, plain(dateText(words, until, 'through')))
}

/** How it ended: the day, where one is known, and why, where somebody said so. */
const ending = ({ endedOn, endedTime, endReason }: DossierRestraint, words: Words): string => {
  const reason = words.restraintEnds[endReason]
  if (endedOn === null) return reason
  const day = dateText(words, endedTime === null ? endedOn : `${endedOn}T${endedTime}`)
  return [`${words.labels.ended}: ${day}`, reason].filter((part) => part !== '').join('; ')
}

const restraintRow = (restraint: DossierRestraint, { words, print }: SectionContext): Cell[] => [
  period(restraint, words),
  cell(
    plain(words.restraints[restraint.kind]),
    note(restraint.isExtension ? words.extension : ''),
    note(ending(restraint, words)),
  ),
  cell(plain(print(restraint.place))),
  cell(plain(print(restraint.order))),
]

export const restraintsBlocks = (context: SectionContext): FrontBlock[] => {
  const { period: when, measure, place, order } = context.words.labels
  return byPerson(context.input.restraints, context, (restraints) => ({
    kind: 'table',
    columns: [column(when, 1.2), column(measure, 1.15), column(place, 1), column(order, 1.45)],
    rows: restraints.map((restraint) => restraintRow(restraint, context)),
  }))
}

/** A room given by its number alone gets its word; where a word was written, it is not doubled. */
const hearingRow = (hearing: DossierHearing, { words, print }: SectionContext): Cell[] => {
  const [day = '', time = ''] = hearing.when.split('T')
  const room = print(hearing.room)
  return [
    cell(plain(dateText(words, day)), note(time)),
    cell(
      plain(print(hearing.court)),
      note(print(hearing.judge)),
      note(/^[\d№]/u.test(room) ? words.roomOf(room) : room),
    ),
    cell(plain(words.hearings[hearing.kind]), note(print(hearing.purpose))),
    cell(plain(print(hearing.result))),
  ]
}

export const hearingsBlocks = (context: SectionContext): FrontBlock[] => {
  const { words, input } = context
  if (input.hearings.length === 0) return []
  const { when, court, subject, result } = words.labels
  return [
    {
      kind: 'table',
      columns: [column(when, 1.2), column(court, 1.35), column(subject, 1.1), column(result, 1.35)],
      rows: input.hearings.map((hearing) => hearingRow(hearing, context)),
    },
  ]
}
