import { describe, expect, it } from 'vitest'
import { dateOf } from '../../../renderer/viewer/pdf-beside.ts'
import { withStandIn } from '../../../renderer/viewer/stand-in-faces.ts'

describe('a font that a PDF does not bring', () => {
  it.each([
    ['normal bold 20px "Times", serif', 'normal bold 20px "Tinos", serif'],
    ['normal normal 20px "Times", monospace', 'normal normal 20px "Tinos", monospace'],
    ['italic normal 20px "Courier", monospace', 'italic normal 20px "Cousine", monospace'],
    ['normal normal 20px "Helvetica", sans-serif', 'normal normal 20px "Arimo", sans-serif'],
    ['normal normal 20px "Georgia", serif', 'normal normal 20px "Tinos", serif'],
    ['normal normal 20px "Академия", sans-serif', 'normal normal 20px "Arimo", sans-serif'],
  ])('is drawn in ours: %s', (asked, drawn) => {
    expect(withStandIn(asked)).toBe(drawn)
  })

  it.each(['normal normal 20px "g_d0_f1", serif', '10px sans-serif'])('and no other: %s', (asked) => {
    expect(withStandIn(asked)).toBe(asked)
  })
})

describe('the date of a comment', () => {
  it('is that of its writer’s clock', () => {
    expect(dateOf("D:20241129233000+05'00'", 'ru')).toBe('29.11.2024, 23:30')
    expect(dateOf('D:20241129', 'ru')).toBe('29.11.2024')
    expect(dateOf('soon', 'ru')).toBe('')
  })
})
