import { casework } from './0001-casework.ts'
import { caseRecords } from './0002-case-records.ts'
import { longLists } from './0003-long-lists.ts'
import { residueKept } from './0004-residue.ts'
import { readAsChosen } from './0005-read-as.ts'
import { draftsKept } from './0006-drafts.ts'
import { documentPasswords } from './0007-document-passwords.ts'
import { wordsAnew } from './0008-words-anew.ts'
import { privilegedDocuments } from './0009-privileged-documents.ts'
import { namesAnew } from './0010-names-anew.ts'
import { sentenceCharges } from './0011-sentence-charges.ts'
import { groups } from './0012-groups.ts'
import { risksApart } from './0013-risks.ts'
import { sourcesAndLinks } from './0014-sources-and-links.ts'
import { datesAsKnown } from './0015-dates-as-known.ts'
import { statementsKept } from './0016-statements.ts'
import { contextFiles } from './0017-context-files.ts'
import { hearingsAsKnown } from './0018-hearings-as-known.ts'
import { figuresKept } from './0019-figures.ts'
import { interventionsKept } from './0020-interventions.ts'
import { termsAsSaid } from './0021-terms-as-said.ts'
import { withoutCase } from './0022-without-case.ts'
import { itemsKept } from './0023-items.ts'
import { searchByMeaning } from './0024-search-by-meaning.ts'
import { eventSources } from './0025-event-sources.ts'
import { tableWords } from './0026-table-words.ts'
import { deadlinesKept } from './0027-deadlines.ts'
import { hearingChains } from './0028-hearing-chains.ts'
import { lawsKept } from './0029-laws.ts'
import { weekReview } from './0030-week-review.ts'
import { calendarOrigins } from './0031-calendar-origins.ts'
import { createChain } from './chain.ts'

/** Every step of the schema, in order. */
export const migrations = createChain()
  .add(casework)
  .add(caseRecords)
  .add(longLists)
  .add(residueKept)
  .add(readAsChosen)
  .add(draftsKept)
  .add(documentPasswords)
  .add(wordsAnew)
  .add(privilegedDocuments)
  .add(namesAnew)
  .add(sentenceCharges)
  .add(groups)
  .add(risksApart)
  .add(sourcesAndLinks)
  .add(datesAsKnown)
  .add(statementsKept)
  .add(contextFiles)
  .add(hearingsAsKnown)
  .add(figuresKept)
  .add(interventionsKept)
  .add(termsAsSaid)
  .add(withoutCase)
  .add(itemsKept)
  .add(searchByMeaning)
  .add(eventSources)
  .add(tableWords)
  .add(deadlinesKept)
  .add(hearingChains)
  .add(lawsKept)
  .add(weekReview)
  .add(calendarOrigins)
