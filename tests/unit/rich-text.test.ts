import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blankRichText,
  MAX_RICH_TEXT_BYTES,
  plainTextOf,
  richTextBytes,
  richTextFault,
  richTextOf,
  richTextSchema,
} from '../../shared/domain/rich-text.ts'

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const nested = (depth: number): unknown =>
  depth === 0 ? paragraph('deep') : { type: 'blockquote', content: [nested(depth - 1)] }

const accepts = (value: unknown): boolean => richTextSchema.safeParse(value).success

describe('rich text', () => {
  it('takes the closed set of blocks and marks', () => {
    const value = doc(
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Сөз' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [paragraph('one'), { type: 'blockquote', content: [paragraph('q')] }],
          },
        ],
      },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'bold', marks: [{ type: 'bold' }, { type: 'italic' }] },
          { type: 'hardBreak' },
        ],
      },
    )
    expect(richTextSchema.parse(value)).toEqual(value)
  })

  it.each([
    ['a picture', doc({ type: 'image', attrs: { src: 'https://x.invalid/p.png' } })],
    [
      'a link',
      doc({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:1' } }] }],
      }),
    ],
    ['an attribute', doc({ type: 'paragraph', attrs: { style: 'x' } })],
    ['a heading of another level', doc({ type: 'heading', attrs: { level: 1 } })],
    ['another root', paragraph('x')],
    ['a text for a root', '<b>x</b>'],
    ['nothing', null],
    ['a list without an item', doc({ type: 'bulletList', content: [] })],
  ])('refuses %s', (_what, value) => {
    expect(accepts(value)).toBe(false)
  })

  it('keeps markup as the text that it is', () => {
    const value = doc(paragraph('<img src=x onerror=alert(1)> ${1} =1+1'))
    expect(plainTextOf(richTextSchema.parse(value))).toBe('<img src=x onerror=alert(1)> ${1} =1+1')
  })

  it('takes control characters out, and texts that had nothing else', () => {
    expect(richTextSchema.parse(doc(paragraph('a\0b'), paragraph('\0')))).toEqual(
      doc(paragraph('ab'), { type: 'paragraph', content: [] }),
    )
  })

  it('refuses what is too deep without walking on', () => {
    expect(accepts(doc(nested(10)))).toBe(true)
    expect(accepts(doc(nested(40)))).toBe(false)
    expect(accepts(doc(nested(3_000)))).toBe(false)
  })

  it('counts bytes and nothing else: thousands of short lines are a text like another', () => {
    const lines = richTextOf(
      Array.from({ length: 6_000 }, (_, line) => `${line}. Короткая строка`).join('\n'),
    )
    expect(richTextSchema.parse(lines)).toEqual(lines)
    const items = {
      type: 'bulletList',
      content: lines.content.map((content) => ({ type: 'listItem', content: [content] })),
    }
    expect(accepts(doc(items))).toBe(true)
    const frame = richTextBytes(doc(paragraph('')))
    const full = 'ж'.repeat((MAX_RICH_TEXT_BYTES - frame) / 2)
    expect([accepts(doc(paragraph(full))), richTextFault(doc(paragraph(`${full}ж`)))]).toEqual([
      true,
      'too-long',
    ])
    expect(richTextFault(doc(nested(40)))).toBe('too-deep')
  })

  const cell = (text: string, attrs?: object) => ({
    type: 'tableCell',
    ...(attrs === undefined ? {} : { attrs }),
    content: [paragraph(text)],
  })
  const table = (...rows: unknown[][]) => ({
    type: 'table',
    content: rows.map((content) => ({ type: 'tableRow', content })),
  })

  it('takes tables with merged cells, and tells them row by row', () => {
    const whole = doc(
      table([cell('Дата'), cell('Событие')], [cell('1 мая', { colspan: 2, rowspan: 1 })]),
      paragraph('после'),
    )
    expect(plainTextOf(richTextSchema.parse(whole))).toBe('Дата · Событие\n1 мая\nпосле')
  })

  it.each([
    ['a table within a cell', table([{ type: 'tableCell', content: [table([cell('x')])] }])],
    [
      'a table within a list',
      { type: 'bulletList', content: [{ type: 'listItem', content: [table([cell('x')])] }] },
    ],
    ['a cell with a style', table([{ ...cell('x'), attrs: { colspan: 1, rowspan: 1, style: 'x' } }])],
    ['a cell without a line', table([{ type: 'tableCell', content: [] }])],
    ['a table without a row', { type: 'table', content: [] }],
    ['a cell as wide as a city', table([cell('x', { colspan: 1_001, rowspan: 1 })])],
    [
      'merged cells that span more places than an editor can hold',
      table(...Array.from({ length: 110 }, () => [cell('x', { colspan: 1_000, rowspan: 1 })])),
    ],
    [
      'merged cells that reach down over each other',
      table(...Array.from({ length: 20 }, () => [cell('x', { colspan: 1_000, rowspan: 1_000 })])),
    ],
  ])('refuses %s', (_what, part) => {
    expect(accepts(doc(part))).toBe(false)
  })

  it('gives plain text back line by line', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я ]{0,20}$/u), { minLength: 1, maxLength: 5 }),
        (lines) => {
          const tree = richTextOf(lines.join('\n'))
          expect(richTextSchema.parse(tree)).toEqual(tree)
          expect(plainTextOf(tree)).toBe(lines.join('\n'))
        },
      ),
    )
    expect(plainTextOf(blankRichText())).toBe('')
  })
})
