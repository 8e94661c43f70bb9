import { articlesText, articleText } from '../../../../shared/domain/article-text.ts'
import type { DossierCharge } from '../../../../shared/domain/dossier.ts'
import type { DossierLaw, DossierStatus, DossierStay } from '../../../../shared/domain/dossier-parts.ts'
import { personWord } from '../../../../shared/person-words/index.ts'
import { dateText } from '../words/index.ts'
import { byPerson } from './by-person.ts'
import { cell, column, note, plain } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { periodLines } from './periods.ts'
import { inOneLine, paperText } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

const statusRow = (entry: DossierStatus, context: SectionContext): Cell[] => {
  const { input, words, print } = context
  return [
    periodLines({ from: entry.since, until: entry.until, isThrough: false }, words),
    cell(plain(personWord(words.statuses[entry.status], entry.saidOf, input.language))),
    cell(plain(print(articlesText(entry.articles, input.language)))),
    cell(
      plain(print(entry.basis)),
      note(paperText(entry.paper, context)),
      ...sourceLines(entry.sources, context),
    ),
  ]
}

/** What each person was in the proceeding and when, and by which paper. */
export const statusesBlocks = (context: SectionContext): FrontBlock[] => {
  const { time, proceduralStatus, articles, basis } = context.words.labels
  return byPerson(context.input.statuses, context, (statuses) => ({
    kind: 'table',
    columns: [column(time, 1.5), column(proceduralStatus, 1.3), column(articles, 1), column(basis, 1.3)],
    rows: statuses.map((status) => statusRow(status, context)),
  }))
}

/** The article, and the name of the offence where there is one. */
export const chargeName = (charge: DossierLaw, { input, print }: SectionContext): string =>
  inOneLine([print(articleText(charge, input.language)), print(charge.title)], ', ')

const chargeRow = (charge: DossierCharge, context: SectionContext): Cell[] => {
  const { input, words, print } = context
  const { conductDate, announcedOn, insteadOf } = charge
  const { conduct, announced } = words.chargeDates
  return [
    cell(plain(print(articleText(charge, input.language)))),
    cell(
      plain(print(charge.title)),
      note(insteadOf === null ? '' : words.insteadOf(chargeName(insteadOf, context))),
      ...sourceLines(charge.sources, context),
    ),
    [
      ...periodLines({ from: charge.from, until: charge.until, isThrough: false }, words),
      ...cell(
        note(announcedOn === null ? '' : announced(dateText(words, announcedOn))),
        note(conductDate === null ? '' : conduct(dateText(words, conductDate))),
      ),
    ],
    cell(plain(words.chargeStatuses[charge.status])),
  ]
}

export const chargesBlocks = (context: SectionContext): FrontBlock[] => {
  const { article, offence, time, status } = context.words.labels
  return byPerson(context.input.charges, context, (charges) => ({
    kind: 'table',
    columns: [column(article, 1.1), column(offence, 1.45), column(time, 1.5), column(status, 1.5)],
    rows: charges.map((charge) => chargeRow(charge, context)),
  }))
}

const stayRow = (stay: DossierStay, context: SectionContext): Cell[] => {
  const { words, print } = context
  return [
    periodLines({ from: stay.from, until: stay.until, isThrough: true }, words),
    cell(plain(print(stay.place)), note(words.stays[stay.kind])),
    cell(plain(print(stay.reason)), ...sourceLines(stay.sources, context)),
  ]
}

/** Where each person was held. */
export const staysBlocks = (context: SectionContext): FrontBlock[] => {
  const { time, place, stayReason } = context.words.labels
  return byPerson(context.input.stays, context, (stays) => ({
    kind: 'table',
    columns: [column(time, 1.5), column(place, 1.7), column(stayReason, 1.7)],
    rows: stays.map((stay) => stayRow(stay, context)),
  }))
}
