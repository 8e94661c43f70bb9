import { describe, expect, it } from 'vitest'
import { linesOfList, readListedName } from '../../shared/domain/name-list.ts'

const read = (line: string) => {
  const { name, born, isName } = readListedName(line)
  return isName ? [name, born] : undefined
}

describe('a line of a pasted list', () => {
  it.each([
    ['Ахметов Нуржан Серикович', 'Ахметов Нуржан Серикович', null],
    ['1. Ахметов Нуржан Серикович, 1985 г.р.', 'Ахметов Нуржан Серикович', '1985'],
    ['12) Ахметова А.Б.', 'Ахметова А.Б.', null],
    ['№ 7 Ахметов Н., 12.05.1988 г.р.;', 'Ахметов Н.', '1988-05-12'],
    ['• Жәңгіров Ғалымбек Маратұлы (1990 ж.т.)', 'Жәңгіров Ғалымбек Маратұлы', '1990'],
    ['Zhangirov Galymbek, born 1990', 'Zhangirov Galymbek', '1990'],
    ['Айша Ерлан қызы', 'Айша Ерлан қызы', null],
    ['Н. Ахметов', 'Н. Ахметов', null],
    ['2.Ахметов Н.С.,', 'Ахметов Н.С.', null],
    ['АХМЕТОВ НУРЖАН', 'АХМЕТОВ НУРЖАН', null],
    ['– ТОО «Ромашка и партнёры»', 'ТОО «Ромашка и партнёры»', null],
    ['Dr. Jan de la Cruz', 'Dr. Jan de la Cruz', null],
    ['\u202eАхметов Н.', '\u202eАхметов Н.', null],
  ])('reads %s', (line, name, born) => {
    expect(read(line)).toEqual([name, born])
  })

  it.each([
    'Список погибших',
    'По сообщениям очевидцев, полиция применила силу.',
    'Всего: 238',
    '12345',
    '———',
    '=HYPERLINK("x")',
    'Имя Фамилия Отчество Должность Адрес Телефон Примечание',
    `Ы${'ы'.repeat(200)}`,
    'https://example.org/list',
  ])('takes %s for no name, and keeps the words', (line) => {
    const { isName, name } = readListedName(line)
    expect([isName, name]).toEqual([false, line])
  })
})

describe('a pasted list', () => {
  it('has a line for each name, whatever parts them', () => {
    expect(linesOfList('Ким В.\r\n\n  Цой Анна \n\tАхметов\tНуржан')).toEqual([
      'Ким В.',
      'Цой Анна',
      'Ахметов Нуржан',
    ])
    expect(linesOfList('Ким Виктор, Цой Анна; Ахметов Нуржан')).toEqual([
      'Ким Виктор',
      'Цой Анна',
      'Ахметов Нуржан',
    ])
  })

  it('leaves a birth, a patronymic and a sentence with their line', () => {
    const lines = ['1. Ахметов Нуржан, 1985 г.р.', 'Ахметов, Нуржан', 'Полиция пришла утром, увела троих.']
    expect(linesOfList(lines.join('\n'))).toEqual(lines)
  })
})
