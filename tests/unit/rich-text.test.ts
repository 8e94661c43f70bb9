import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blankRichText,
  MAX_RICH_TEXT_LENGTH,
  plainTextOf,
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

  it('refuses what is too deep or too long without walking on', () => {
    expect(accepts(doc(nested(10)))).toBe(true)
    expect(accepts(doc(nested(40)))).toBe(false)
    expect(accepts(doc(nested(3_000)))).toBe(false)
    const half = 'x'.repeat(MAX_RICH_TEXT_LENGTH / 2)
    expect(accepts(doc(paragraph(half), paragraph(half)))).toBe(true)
    expect(accepts(doc(paragraph(half), paragraph(`${half}x`)))).toBe(false)
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
