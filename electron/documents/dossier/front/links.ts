import { articleText } from '../../../../shared/domain/article-text.ts'
import type { DossierLinked, DossierLinkedRecord } from '../../../../shared/domain/dossier-links.ts'
import { personWord } from '../../../../shared/person-words/index.ts'
import { dateText } from '../words/index.ts'
import type { Words } from '../words/words.ts'
import { cell, column, note, type PlainLine, plain, strong } from './cells.ts'
import type { FrontBlock } from './content.ts'
import { inOneLine } from './prose.ts'
import type { SectionContext } from './section-context.ts'

/** The words in which a title says a code of a closed list, by the field that has it. */
const CODED: Readonly<Record<string, (words: Words) => Readonly<Record<string, string>>>> = {
  'participation.role': ({ roles }) => roles,
  'procedural-status.status': ({ statuses }) => statuses,
  'risk.state': ({ riskStates }) => riskStates,
  'risk.expects': ({ statuses, riskCharge }) => ({ ...statuses, charge: riskCharge }),
  'restraint.kind': ({ restraints }) => restraints,
  'statement.kind': ({ statementKinds }) => statementKinds,
  'statement.standing': ({ statementStandings }) => statementStandings,
  'hearing.kind': ({ hearings }) => hearings,
  'decision.kind': ({ decisions }) => decisions,
  'sentence.kind': ({ sentences }) => sentences,
  'sentence.effect': ({ effects }) => effects,
  'intervention.kind': ({ interventions }) => interventions,
}

type Part = DossierLinkedRecord['title'][number]

const partText = (part: Part, of: DossierLinkedRecord, { input, words, print }: SectionContext): string => {
  switch (part.is) {
    case 'text':
    case 'name':
      return print(part.text)
    case 'date':
      return dateText(words, part.date)
    case 'article':
      return print(articleText(part, input.language))
    case 'word': {
      const word = CODED[`${part.subject}.${part.field}`]?.(words)[part.code] ?? ''
      const said = personWord(word, of.saidOf, input.language)
      // Never the bare word of a status: who reads one line of it alone must not take it for what is.
      return part.subject === 'risk' && part.field === 'expects' ? words.feared(said) : said
    }
  }
}

/** What a record is called, as the page calls it; of an exhibit its number first. */
const titleText = (record: DossierLinkedRecord, context: SectionContext): string => {
  const title = inOneLine(
    record.title.map((part) => partText(part, record, context)),
    ', ',
  )
  const { exhibit } = record
  return inOneLine([exhibit === null ? '' : context.words.exhibit(exhibit), title], '. ')
}

const kindWord = ({ kind, isForward }: DossierLinked['others'][number], words: Words): string =>
  !isForward && (kind === 'because' || kind === 'followed') ? words.linkBacks[kind] : words.linkKinds[kind]

const otherLines = (other: DossierLinked['others'][number], context: SectionContext): PlainLine[] => {
  const { words, print } = context
  return [
    plain(`${kindWord(other, words)}: ${titleText(other, context)}`),
    note(inOneLine([words.linked[other.subject], print(other.detail)], ' · ')),
  ]
}

/** What the records above have to do with each other, each read from the one on the left. */
export const linksBlocks = (context: SectionContext): FrontBlock[] => {
  const { input, words } = context
  if (input.links.length === 0) return []
  return [
    {
      kind: 'table',
      columns: [column(words.labels.record, 1.3), column(words.labels.links, 2)],
      rows: input.links.map((linked) => [
        cell(strong(titleText(linked, context)), note(words.linked[linked.subject])),
        cell(...linked.others.flatMap((other) => otherLines(other, context))),
      ]),
    },
  ]
}
