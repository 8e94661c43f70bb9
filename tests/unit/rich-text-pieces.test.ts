import { expect, test } from 'vitest'
import { plainTextOf, type RichText, richTextFault, richTextOf } from '../../shared/domain/rich-text.ts'
import { dividedRichText } from '../../shared/domain/rich-text-pieces.ts'

const line = (text: string) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] })
const many = Array.from({ length: 10_000 }, (_, place) =>
  line(`${place}. То, что было сказано, слово в слово`),
)

const TEXTS: readonly (readonly [what: string, text: RichText])[] = [
  ['paragraphs', { type: 'doc', content: [...many, ...many] }],
  [
    'items of one list',
    {
      type: 'doc',
      content: [{ type: 'orderedList', content: many.map((one) => ({ type: 'listItem', content: [one] })) }],
    },
  ],
  [
    'rows of one table',
    {
      type: 'doc',
      content: [
        {
          type: 'table',
          content: many.map((one) => ({
            type: 'tableRow',
            content: [{ type: 'tableCell', content: [one] }],
          })),
        },
      ],
    },
  ],
  ['one paragraph of letters in pairs', richTextOf('😀'.repeat(400_000))],
]

test.each(TEXTS)('%s that are too long for one note are divided, and every word is there', (_, text) => {
  expect(richTextFault(text)).toBe('too-long')
  const pieces = dividedRichText(text)
  expect([pieces.length > 1, pieces.map(richTextFault).filter((fault) => fault !== undefined)]).toEqual([
    true,
    [],
  ])
  const words = (texts: readonly RichText[]) => texts.map(plainTextOf).join('\n').replaceAll('\n', '')
  expect(words(pieces) === words([text])).toBe(true)
})

test('a text that is short enough stays one, and what is too deep keeps its words', () => {
  expect(dividedRichText(richTextOf('a\nb'))).toEqual([richTextOf('a\nb')])
  let deep: RichText['content'][number] = line('deep')
  for (let depth = 0; depth < 40; depth += 1) {
    deep = { type: 'blockquote', content: [deep as ReturnType<typeof line>] }
  }
  expect(dividedRichText({ type: 'doc', content: [line('before'), deep] })).toEqual([
    richTextOf('before\ndeep'),
  ])
})
