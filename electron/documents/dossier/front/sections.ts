import type { DossierHearing, DossierPerson, DossierRestraint } from '../../../../shared/domain/dossier.ts'
import { personWord } from '../../../../shared/person-words/index.ts'
import { dateText } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { byPerson } from './by-person.ts'
import { cell, column, linesUnder, note, type PlainLine, plain, saidRows, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { countText, inOneLine, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

const personRow = (person: DossierPerson, context: SectionContext): Cell[] => {
  const { input, words, print } = context
  const [shown, ...others] = person.names
  const spellings = others.map((name) => note(`${print(name.text)} (${words.nameKinds[name.kind]})`))
  return [
    cell(
      strong(print(shown?.text ?? '')),
      note(countText(person, words)),
      ...spellings,
      ...sourceLines(person.sources, context),
    ),
    cell(
      plain(personWord(words.roles[person.role], person, input.language)),
      note(print(person.detail)),
      ...sourceLines(person.roleSources, context),
    ),
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

export const caseBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words, print } = context
  const { labels } = words
  return [
    {
      kind: 'fields',
      rows: saidRows([
        ...(input.context === null
          ? ([
              [labels.kind, words.caseKinds[input.kind]],
              [labels.stage, words.stages[input.stage]],
            ] as const)
          : ([[labels.context, words.contexts[input.context]]] as const)),
        [labels.status, words.caseStatuses[input.status]],
        [labels.authority, print(input.authority)],
        [labels.registerNumber, print(input.registerNumber)],
        [labels.courtNumber, print(input.courtNumber)],
        [labels.openedOn, dateText(words, input.openedOn)],
      ]),
    },
    ...linesUnder(sourceLines(input.caseSources, context)),
  ]
}

/** How long it was said to last, and the last day that follows, as what was counted; beside one that the order names, only where it is another. */
const saidTerm = (restraint: DossierRestraint, words: Words): PlainLine[] => {
  const { termMonths: months, termDays: days, termHours, until, computed } = restraint
  const term = inOneLine([words.term({ years: null, months, days }), words.hours(termHours)], ' ')
  if (term === '' || (until !== null && computed === null)) return [note(term)]
  if (computed === null) return [note(term), note(words.uncounted)]
  const last = inOneLine([dateText(words, computed.day, 'through'), computed.time ?? ''], ', ')
  return [note(term), plain(words.computed(last))]
}

/** The term as the order says it; how the measure really ended stands beside the measure. */
const period = (restraint: DossierRestraint, words: Words): Cell => {
  const { from, fromTime, until } = restraint
  const time = note(fromTime ?? '')
  const term = saidTerm(restraint, words)
  if (from === until) return cell(plain(dateText(words, from)), time, ...term)
  const start = plain(dateText(words, from, 'since'))
  return cell(start, time, plain(dateText(words, until, 'through')), ...term)
}

/** How it ended: the day, where one is known, and why, where somebody said so. */
const ending = ({ endedOn, endedTime, endReason }: DossierRestraint, words: Words): string => {
  const reason = words.restraintEnds[endReason]
  if (endedOn === null) return reason
  const day = dateText(words, endedTime === null ? endedOn : `${endedOn}T${endedTime}`)
  return [`${words.labels.ended}: ${day}`, reason].filter((part) => part !== '').join('; ')
}

const restraintRow = (restraint: DossierRestraint, context: SectionContext): Cell[] => {
  const { words, print } = context
  return [
    period(restraint, words),
    cell(
      plain(words.restraints[restraint.kind]),
      note(restraint.isExtension ? words.extension : ''),
      note(ending(restraint, words)),
    ),
    cell(plain(print(restraint.place))),
    cell(plain(print(restraint.order)), ...sourceLines(restraint.sources, context)),
  ]
}

export const restraintsBlocks = (context: SectionContext): FrontBlock[] => {
  const { period: when, measure, place, order } = context.words.labels
  return byPerson(context.input.restraints, context, (restraints) => ({
    kind: 'table',
    columns: [column(when, 1.55), column(measure, 1.15), column(place, 1), column(order, 1.3)],
    rows: restraints.map((restraint) => restraintRow(restraint, context)),
  }))
}

/** A room given by its number alone gets its word; where a word was written, it is not doubled. */
const hearingRow = (hearing: DossierHearing, context: SectionContext): Cell[] => {
  const { words, print } = context
  const [day = '', time = ''] = hearing.when.split('T')
  const room = print(hearing.room)
  return [
    cell(
      plain(dateText(words, day)),
      note(time),
      note(hearing.lastDay === null ? '' : dateText(words, hearing.lastDay, 'through')),
    ),
    cell(
      plain(print(hearing.court)),
      note(print(hearing.judge)),
      note(/^[\d№]/u.test(room) ? words.roomOf(room) : room),
    ),
    cell(
      plain(words.hearings[hearing.kind]),
      note(words.hearingStatuses[hearing.status]),
      note(print(hearing.purpose)),
    ),
    cell(...paragraphLines(hearing.result, context), ...sourceLines(hearing.sources, context)),
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
