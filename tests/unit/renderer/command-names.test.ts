import { describe, expect, it } from 'vitest'
import { FITS, fitting, namesIn } from '../../../renderer/actions/command-fit.ts'
import { spokenNames } from '../../../renderer/actions/spoken-names.ts'
import { textIn } from '../../../renderer/i18n/text-in.ts'
import { CASE_COMMANDS, newRecordAddress } from '../../../renderer/records/case-commands.ts'
import { asksNew, newFormOf } from '../../../renderer/records/drafts/draft-places.ts'
import { caseIdSchema } from '../../../shared/domain/ids.ts'
import { KINDS } from '../../../shared/domain/kinds/index.ts'
import { PART_SUBJECTS } from '../../../shared/domain/kinds/parts.ts'
import { LANGUAGES } from '../../../shared/domain/language.ts'

/** The commands of a case that fit what was typed, those that fit best first and alone. */
const bestFor = (typed: string): string[] => {
  const found = CASE_COMMANDS.flatMap((command) => {
    const fit = fitting(typed)(spokenNames(command))
    return fit === undefined ? [] : [{ id: command.id, fit: FITS.indexOf(fit) }]
  })
  const best = Math.min(...found.map(({ fit }) => fit))
  return found.filter(({ fit }) => fit === best).map(({ id }) => id)
}

const SAID: readonly (readonly [typed: string, id: string])[] = [
  ['продлить арест', 'restraints.extend'],
  ['Продлить стражу', 'restraints.extend'],
  ['продление ареста', 'restraints.extend'],
  ['ұстауды ұзарту', 'restraints.extend'],
  ['устауды узарту', 'restraints.extend'],
  ['extend custody', 'restraints.extend'],
  ['extend', 'restraints.extend'],
  ['remand in custody', 'restraints.create'],
  ['допрос', 'statements.create'],
  ['протокол допроса', 'statements.create'],
  ['жауап алу', 'statements.create'],
  ['interrogation', 'statements.create'],
  ['заседание', 'hearings.create'],
  ['добавить заседания', 'hearings.create'],
  ['сот отырысы', 'hearings.create'],
  ['court date', 'hearings.create'],
  ['приговор', 'verdicts.create'],
  ['үкім', 'verdicts.create'],
  ['этапирование', 'stays.create'],
  ['досье', 'dossier.export'],
  ['дерекнама', 'dossier.export'],
  ['export dossier', 'dossier.export'],
  ['звонок', 'contacts.create'],
  ['напомнить', 'tasks.create'],
  ['еске салу', 'tasks.create'],
  ['вещдок', 'items.create'],
  ['добавить файлы', 'documents.add'],
  ['файл қосу', 'documents.add'],
  ['go to court', 'case.tab.court'],
  ['история дела', 'case.history'],
  ['добавить свидетеля', 'participations.create'],
]

describe('the commands of a case', () => {
  it.each(SAID)('are found by what people say: %s', (typed, id) => {
    expect(bestFor(typed)).toContain(id)
  })

  it('are not found by words that share no more than their first letters with a name', () => {
    expect(fitting('запер')({ called: namesIn(['Запись']), said: [] })).toBeUndefined()
    expect(fitting('запер')({ called: namesIn(['Запереть хранилище']), said: [] })).toBe('begins')
    expect(fitting('судье')({ called: namesIn(['Судья']), said: [] })).toBe('begins')
  })

  it('are not found by words that no name of theirs has', () => {
    expect(['ходатайство об отводе', 'Жангиров', 'zzz'].map(bestFor)).toEqual([[], [], []])
  })

  it('are found with the keyboard switched to the other alphabet', () => {
    // «продлить арест», «допрос», "extend custody" on the keys of the other layout.
    expect(['ghjlkbnm fhtcn', 'ljghjc', 'учеутв сгыещвн'].map(bestFor)).toEqual([
      ['restraints.extend'],
      ['statements.create'],
      ['restraints.extend'],
    ])
  })

  it.each(LANGUAGES)('are each found first by their own name in %s', (language) => {
    const lost = CASE_COMMANDS.filter(({ id, label }) => !bestFor(textIn(language, label)).includes(id))
    expect(lost.map(({ id }) => id)).toEqual([])
  })

  it('have no two names that are the same in one language, but where the page has one word for both', () => {
    const names = LANGUAGES.flatMap((language) =>
      CASE_COMMANDS.map(({ id, said }) => ({
        id,
        names: namesIn([textIn(language, said)]).map((words) => words.join(' ')),
      })),
    )
    const twice = names.flatMap(({ id, names: own }) =>
      own.filter((name, at) => own.indexOf(name) !== at).map((name) => `${id}: ${name}`),
    )
    expect(twice).toEqual([])
  })

  it('are there for every kind of record that is entered into a case, each in the tab of its kind', () => {
    const caseId = caseIdSchema.parse('0'.repeat(32))
    const made = PART_SUBJECTS.filter((subject) => subject !== 'sentence')
    const addresses = made.map((subject) =>
      CASE_COMMANDS.find(({ id }) => id === `${KINDS[subject].plural}.create`)?.addressIn(caseId),
    )
    expect(addresses).toEqual(made.map((subject) => newRecordAddress(caseId, subject)))
    expect(
      made.filter(
        (subject) =>
          addresses.find(
            (address) =>
              address?.to === '/cases/$caseId' &&
              'search' in address &&
              address.search.tab === KINDS[subject].tab,
          ) === undefined,
      ),
    ).toEqual([])
  })

  it('ask for the form of a new record by the kind, and may say whose it is', () => {
    expect([
      asksNew('new:charge', 'charge'),
      asksNew('new:charge:ab', 'charge'),
      asksNew('new:charges', 'charge'),
    ]).toEqual([true, true, false])
    expect([
      newFormOf('new:charge', 'charge'),
      newFormOf('new:charge:ab', 'charge'),
      newFormOf(undefined, 'charge'),
    ]).toEqual([undefined, 'ab', undefined])
  })
})
