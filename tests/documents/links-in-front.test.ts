import { expect, test } from 'vitest'
import type { CellLine } from '../../electron/documents/dossier/front/content.ts'
import { lookOf } from '../../renderer/records/fields/catalogue.ts'
import { codesOf } from '../../shared/domain/field-forms.ts'
import type { Language } from '../../shared/domain/language.ts'
import { blocksOf } from './support/front-blocks.ts'
import { sampleDossier } from './support/sample-dossier.ts'

/** The fields whose words a title says. */
const TITLED = [
  ['participation', 'role'],
  ['procedural-status', 'status'],
  ['risk', 'state'],
  ['risk', 'expects'],
  ['restraint', 'kind'],
  ['statement', 'kind'],
  ['statement', 'standing'],
  ['hearing', 'kind'],
  ['decision', 'kind'],
  ['sentence', 'kind'],
  ['sentence', 'effect'],
  ['intervention', 'kind'],
] as const

/** Where a line may not be broken is tested with the dates. */
const lineText = (line: CellLine): string => ('text' in line ? line.text.replaceAll('\u00A0', ' ') : '')

const cellsIn = (language: Language) =>
  blocksOf(sampleDossier(language, []), 'links').flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map((lines) => lines.map(lineText))) : [],
  )

test('each link stands at both of its records, in the words of the page and read from where it stands', () => {
  expect(cellsIn('en')).toEqual([
    [
      ['Ерлан Қасымұлы Әбдіғалиев, Detention, 8 January 2022', 'Restraint'],
      [
        'Reason for: Избиение при задержании',
        'Event',
        'Followed from: Избиение при задержании',
        'Event · по словам сестры',
      ],
    ],
    [
      ['Избиение при задержании', 'Event'],
      [
        'Because of: Ерлан Қасымұлы Әбдіғалиев, Detention, 8 January 2022',
        'Restraint',
        'Led to: Ерлан Қасымұлы Әбдіғалиев, Detention, 8 January 2022',
        'Restraint · по словам сестры',
      ],
    ],
  ])
  expect(cellsIn('ru')[1]?.[1]?.filter((_, at) => at % 2 === 0)).toEqual([
    'Причина: Ерлан Қасымұлы Әбдіғалиев, Задержание, 8 января 2022 г.',
    'Повлекло запись: Ерлан Қасымұлы Әбдіғалиев, Задержание, 8 января 2022 г.',
  ])
  expect(cellsIn('kk')[0]?.[1]?.filter((_, at) => at % 2 === 0)).toEqual([
    'Салдары: Избиение при задержании',
    'Осы жазбадан туындады: Избиение при задержании',
  ])
})

test('an exhibit is called by its number first, a woman by the word for her', () => {
  const links = [
    {
      subject: 'document',
      title: [{ is: 'text', text: 'Постановление' }],
      saidOf: { kind: 'person', sex: '' },
      exhibit: 3,
      others: [
        {
          subject: 'procedural-status',
          title: [{ is: 'word', subject: 'procedural-status', field: 'status', code: 'suspect' }],
          saidOf: { kind: 'person', sex: 'female' },
          exhibit: null,
          kind: 'same',
          isForward: false,
          detail: '',
        },
      ],
    },
  ]
  const [table] = blocksOf(sampleDossier('ru', [], { links }), 'links')
  expect(table?.kind === 'table' ? table.rows : []).toEqual([
    [
      [
        { as: 'strong', text: 'Приложение 3. Постановление' },
        { as: 'note', text: 'Документ' },
      ],
      [
        { as: 'plain', text: 'То же, что запись: Подозреваемая' },
        { as: 'note', text: 'Процессуальный статус' },
      ],
    ],
  ])
})

test('every word that the title of a linked record can have is said on paper', () => {
  const words = TITLED.flatMap(([subject, field]) => {
    const look = lookOf(subject, field)
    const codes = look === undefined ? [] : (codesOf(look.form) ?? [])
    expect([subject, field, codes.length]).not.toContain(0)
    return codes.filter((code) => code !== '').map((code) => ({ subject, field, code }))
  })
  for (const { subject, field, code } of words) {
    const title = [{ is: 'word', subject, field, code }]
    const record = { subject, title, saidOf: { kind: 'person', sex: '' }, exhibit: null }
    const links = [{ ...record, others: [{ ...record, kind: 'same', isForward: true, detail: '' }] }]
    const [table] = blocksOf(sampleDossier('kk', [], { links }), 'links')
    const [line] = table?.kind === 'table' ? (table.rows[0]?.[0] ?? []) : []
    expect([subject, field, code, line?.as]).toEqual([subject, field, code, 'strong'])
  }
})
