import type {
  DossierDecision,
  DossierLaw,
  DossierSentence,
  DossierSentenceStep,
  NamedDecision,
} from '../../../../shared/domain/dossier-parts.ts'
import { dateText } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { byPerson } from './by-person.ts'
import { cell, column, note, plain, strong } from './cells.ts'
import type { Cell, FrontBlock } from './content.ts'
import { chargeName } from './proceeding.ts'
import { inOneLine, paperText, paragraphLines } from './prose.ts'
import type { SectionContext } from './section-context.ts'
import { sourceLines } from './sources.ts'

/** A decision as others refer to it: what it is, of which day, under which number. */
const decisionName = (decision: NamedDecision, { words, print }: SectionContext): string =>
  inOneLine(
    [words.decisions[decision.kind], dateText(words, decision.announcedOn), print(decision.number)],
    ', ',
  )

const dated = (date: string | null, context: SectionContext, phrase: (date: string) => string): string =>
  date === null ? '' : phrase(dateText(context.words, date))

const decisionRow = (decision: DossierDecision, context: SectionContext): Cell[] => {
  const { words, print } = context
  const { reviews } = decision
  const judge = print(decision.judge)
  return [
    cell(
      decision.announcedOn === null ? note(words.undated) : plain(dateText(words, decision.announcedOn)),
      note(dated(decision.copyHandedOn, context, words.copyHanded)),
      note(dated(decision.inForceOn, context, words.inForce)),
    ),
    cell(
      plain(print(decision.body)),
      note(judge === '' ? '' : words.judgeOf(judge)),
      note(print(decision.number)),
    ),
    cell(
      strong(words.decisions[decision.kind]),
      plain(words.outcomes[decision.outcome]),
      note(reviews === null ? '' : words.reviews(decisionName(reviews, context))),
      note(paperText(decision.paper, context)),
      ...paragraphLines(decision.summary, context),
      ...sourceLines(decision.sources, context),
    ),
  ]
}

/** What courts and bodies decided, in the order of time. */
export const decisionsBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.decisions.length === 0) return []
  const { time, body, decision } = words.labels
  return [
    {
      kind: 'table',
      columns: [column(time, 1.2), column(body, 1.3), column(decision, 2.3)],
      rows: input.decisions.map((entry) => decisionRow(entry, context)),
    },
  ]
}

/** Kind, term and money of a part: "Imprisonment, 3 years 6 months". */
const penalty = (step: DossierSentenceStep, { words, print }: SectionContext): string => {
  const isSaidBeside = step.kind === 'other' && step.detail !== ''
  return inOneLine(
    [
      isSaidBeside ? print(step.detail) : words.sentences[step.kind],
      words.term(step),
      inOneLine([print(step.amount), print(step.currency)], ' '),
    ],
    ', ',
  )
}

const untilWhen = (
  { from, until, postponedUntil }: DossierSentenceStep,
  { words }: SectionContext,
): string => {
  if (postponedUntil !== null)
    return words.postponed[postponedUntil.because](
      dateText(words, postponedUntil.day, 'through'),
      dateText(words, postponedUntil.or ?? null, 'through'),
    )
  return inOneLine([dateText(words, from, 'since'), dateText(words, until, 'through')], ' ')
}

/** What one decision did to a part, and by what it did so. */
const stepLines = (step: DossierSentenceStep, context: SectionContext) => {
  const { words, print } = context
  const offence = (charge: DossierLaw): string => chargeName(charge, context)
  return [
    note(step.decision === null ? '' : decisionName(step.decision, context)),
    plain(`${words.effects[step.effect]}: ${penalty(step, context)}`),
    note(untilWhen(step, context)),
    note(step.kind === 'other' ? '' : print(step.detail)),
    note(step.charges.length === 0 ? '' : words.onCharges(step.charges.map(offence).join('; '))),
    ...sourceLines(step.sources, context),
  ]
}

/** The last day that no paper names, as what was counted, or that none could be. */
const computedEnd = ({ computed }: DossierSentence, words: Words): string => {
  if (computed === null) return ''
  return computed === 'uncounted' ? words.uncounted : words.computed(dateText(words, computed, 'through'))
}

const sentenceRow = (sentence: DossierSentence, context: SectionContext): Cell[] => {
  const standing = sentence.steps[sentence.standing]
  return [
    cell(
      strong(standing === undefined ? '' : penalty(standing, context)),
      plain(context.words.sentenceStates[sentence.now]),
      note(computedEnd(sentence, context.words)),
    ),
    cell(...sentence.steps.flatMap((step) => stepLines(step, context))),
  ]
}

/** Each part of what was imposed on each person, as it stands, beside the way it went. */
export const sentencesBlocks = (context: SectionContext): FrontBlock[] => {
  const { penalty: what, steps } = context.words.labels
  return byPerson(context.input.sentences, context, (sentences) => ({
    kind: 'table',
    columns: [column(what, 1.2), column(steps, 2)],
    rows: sentences.map((sentence) => sentenceRow(sentence, context)),
  }))
}
