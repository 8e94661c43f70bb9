import { expect, test } from 'vitest'
import { isUnderArticle, readArticle } from '../../shared/domain/article-number.ts'

test('an article is read as papers write it', () => {
  const read = [
    '272',
    'ст. 272 ч. 2',
    '272(2)',
    '272.2',
    '272-бап 2-бөлік',
    '319-1',
    '319–1 ч. 3',
    '319¹',
    'нет',
  ].map(readArticle)
  expect(read).toEqual([
    { article: '272', part: '' },
    { article: '272', part: '2' },
    { article: '272', part: '2' },
    { article: '272', part: '2' },
    { article: '272', part: '2' },
    { article: '319-1', part: '' },
    { article: '319-1', part: '3' },
    { article: '319-1', part: '' },
    undefined,
  ])
})

test('a charge lies under its article and under its part, wherever the part is written', () => {
  const under = (article: string, part: string, wanted: string): boolean => {
    const number = readArticle(wanted)
    return number !== undefined && isUnderArticle({ article, part }, number)
  }
  expect([under('272', '2', '272'), under('272(1)', '', '272'), under('272', 'ч. 2', '272 ч. 2')]).toEqual([
    true,
    true,
    true,
  ])
  expect([
    under('272-1', '', '272'),
    under('272', '', '272-1'),
    under('1272', '', '272'),
    under('272', '1', '272 ч. 2'),
    under('', '', '272'),
  ]).toEqual([false, false, false, false, false])
})
