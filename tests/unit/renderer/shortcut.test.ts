import { describe, expect, it } from 'vitest'
import { type KeyPress, matches } from '../../../renderer/actions/shortcut.ts'

const press = (part: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...part,
})

describe('a shortcut', () => {
  it('with a letter answers whatever the keyboard layout types', () => {
    const typed = ['k', 'л', 'K', 'Л'].map((key) => press({ key, code: 'KeyK', ctrlKey: true }))
    expect(typed.map((key) => matches('mod+k', key))).toEqual([true, true, true, true])
  })

  it('with a sign answers wherever the layout puts the sign', () => {
    const english = press({ key: '?', code: 'Slash', shiftKey: true })
    const russian = press({ key: '?', code: 'Digit7', shiftKey: true })
    expect([english, russian].map((key) => matches('?', key))).toEqual([true, true])
  })

  it('with a digit answers whatever the keyboard layout types', () => {
    // A Kazakh keyboard types a letter there.
    const typed = ['2', 'ә'].map((key) => press({ key, code: 'Digit2' }))
    expect(typed.map((key) => matches('2', key))).toEqual([true, true])
    expect(matches('2', press({ key: '@', code: 'Digit2', shiftKey: true }))).toBe(false)
    expect(matches('mod+2', press({ key: 'ә', code: 'Digit2', ctrlKey: true }))).toBe(true)
  })

  it('with a slash answers to its key, which types a full stop on a Cyrillic layout', () => {
    const typed = [press({ key: '/', code: 'Slash' }), press({ key: '.', code: 'Slash' })]
    expect(typed.map((key) => matches('/', key))).toEqual([true, true])
    expect(matches('/', press({ key: '?', code: 'Slash', shiftKey: true }))).toBe(false)
  })

  it('with Alt answers to nothing that is pressed without it', () => {
    const left = { key: 'ArrowLeft', code: 'ArrowLeft' }
    expect([true, false].map((altKey) => matches('alt+arrowleft', press({ ...left, altKey })))).toEqual([
      true,
      false,
    ])
  })

  it('answers to the Command key as well', () => {
    expect(matches('mod+l', press({ key: 'l', code: 'KeyL', metaKey: true }))).toBe(true)
  })

  it('keeps still for other keys and other modifiers', () => {
    const others = [
      press({ key: 'k', code: 'KeyK' }),
      press({ key: 'k', code: 'KeyK', ctrlKey: true, altKey: true }),
      press({ key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }),
      press({ key: 'l', code: 'KeyL', ctrlKey: true }),
    ]
    expect(others.map((key) => matches('mod+k', key))).toEqual([false, false, false, false])
  })
})
