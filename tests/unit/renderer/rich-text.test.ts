import { describe, expect, it } from 'vitest'
import { nameForCopy, nameOfNote, previewOf } from '../../../renderer/features/case/notes/note-text.ts'
import {
  editorContentOf,
  isSameRichText,
  richTextFrom,
} from '../../../renderer/ui/rich-text/rich-text-tree.ts'
import { type RichText, richTextOf, richTextSchema } from '../../../shared/domain/rich-text.ts'

describe('what stands in the editor', () => {
  it('becomes the closed tree, without what only the editor knows', () => {
    const written = {
      type: 'doc',
      content: [
        {
          type: 'heading',
          attrs: { level: 2, textAlign: 'left' },
          content: [{ type: 'text', text: 'Title' }],
        },
        {
          type: 'orderedList',
          attrs: { start: 5, type: null },
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    {
                      type: 'text',
                      text: 'a',
                      marks: [{ type: 'italic' }, { type: 'bold', attrs: { x: 1 } }],
                    },
                    { type: 'hardBreak', marks: [{ type: 'bold' }] },
                    { type: 'text', text: 'b', marks: [{ type: 'link', attrs: { href: 'https://x' } }] },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'paragraph' },
      ],
    }
    const tree: RichText = {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Title' }] },
        {
          type: 'orderedList',
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    { type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'italic' }] },
                    { type: 'hardBreak' },
                    { type: 'text', text: 'b' },
                  ],
                },
              ],
            },
          ],
        },
        { type: 'paragraph' },
      ],
    }
    expect(richTextFrom(written)).toEqual(tree)
    expect(richTextSchema.safeParse(richTextFrom(written)).success).toBe(true)
  })

  it('keeps the rows, columns and merged cells of a table, and nothing else of it', () => {
    const words = (text: string) => [{ type: 'paragraph', content: [{ type: 'text', text }] }]
    const written = {
      type: 'doc',
      content: [
        {
          type: 'table',
          attrs: { align: 'left' },
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableHeader',
                  attrs: { colspan: 2, rowspan: 1, colwidth: [7] },
                  content: words('a'),
                },
                { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: words('b') },
              ],
            },
            { type: 'tableRow' },
          ],
        },
      ],
    }
    const tree = richTextFrom(written)
    expect(tree).toEqual({
      type: 'doc',
      content: [
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: words('a') },
                { type: 'tableCell', content: words('b') },
              ],
            },
            { type: 'tableRow', content: [] },
          ],
        },
      ],
    })
    expect(richTextSchema.safeParse(tree).success).toBe(true)
  })

  it('comes back from the vault as the same text', () => {
    const tree = richTextOf('one\n\nthree')
    expect(isSameRichText(richTextFrom(editorContentOf(tree)), tree)).toBe(true)
    expect(isSameRichText(tree, richTextOf('one\n\nthree '))).toBe(false)
  })

  it('has at least one line to write in', () => {
    expect(editorContentOf({ type: 'doc', content: [] })).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph' }],
    })
  })
})

describe('a note in a list', () => {
  it('is called by its title, or by its first line', () => {
    expect(nameOfNote({ title: 'Plan', body: richTextOf('first') })).toBe('Plan')
    expect(nameOfNote({ title: '', body: richTextOf('\n  first\nsecond') })).toBe('first')
    expect(nameOfNote({ title: '', body: richTextOf('') })).toBe('')
  })

  it('shows how it goes on', () => {
    expect(previewOf({ title: 'Plan', body: richTextOf('first\nsecond') })).toBe('first second')
    expect(previewOf({ title: '', body: richTextOf('first\nsecond') })).toBe('second')
  })

  it('gives a second version a name that fits into a title', () => {
    expect(nameForCopy({ title: 'x'.repeat(300), body: richTextOf('') })).toHaveLength(240)
  })
})
