import { describe, expect, it } from 'vitest'
import { BLOCKED_BASES, BLOCKED_PHRASES } from '../../../shared/domain/passphrase/blocklist/blocklist.ts'
import { typedOnEnglishLayout } from '../../../shared/domain/passphrase/blocklist/keyboard.ts'
import { checkPassphrase, normalizePassphrase } from '../../../shared/domain/passphrase/check-passphrase.ts'

const good = [
  'тихий снег идёт на юг к морю',
  'біздің үйдің артында екі қайың бар',
  'my aunt sold her blue bicycle twice',
  'Vq7#tR2!mX9$kL4',
  '}{]|?>~`+=_)(*&^',
  'көк-сары-бес-ботқа-қаңтар-ұршық',
  'x#9$k!2@m%4^z&7*',
  '日本語の長い合言葉をここに書きます',
]

describe('a passphrase of one’s own', () => {
  it.each(good)('may be any long text, whatever kinds of characters it has: %s', (text) => {
    expect(checkPassphrase(text)).toEqual([])
  })

  it('needs 15 characters as people count them, however they are stored', () => {
    expect(checkPassphrase('снег и кайыңдар')).toEqual([])
    expect(checkPassphrase('снег и кайыңда')).toEqual(['TOO_SHORT'])
    const composed = 'йод йёти йогуртй'
    expect(checkPassphrase(composed.normalize('NFD'))).toEqual(checkPassphrase(composed.normalize('NFC')))
    expect(checkPassphrase('𝒶𝒷𝓀𝓂𝓏𝓆𝓌')).toContain('TOO_SHORT')
  })

  it('may be as long as anyone types and is never cut off', () => {
    const long = Array.from({ length: 60 }, (_, at) => `слово${at * 7919}`)
      .join(' ')
      .slice(0, 512)
    expect(checkPassphrase(long)).toEqual([])
    expect(normalizePassphrase(` ${long} `)).toBe(` ${long} `)
    expect(checkPassphrase(`${long} `.repeat(3))).toEqual(['TOO_LONG'])
  })

  it('may hold a common word or a name beside enough of one’s own', () => {
    expect(checkPassphrase('пароль ветхий утюг озера')).toEqual([])
    expect(checkPassphrase('иванов купил ржавый трактор', { names: ['Иванов'] })).toEqual([])
  })
})

describe('refused as common', () => {
  it.each([
    'password1234567',
    'Password2024!!!!',
    'p@ssw0rdp@ssw0rd1',
    'qwertyuiop12345',
    '1qaz2wsx3edc4rfv',
    'йцукенгшщзхъ123',
    'пароль123пароль1',
    'қазақстан20302050',
    'қазақстан 2024 алматы',
    'мама мыла раму',
    'Мама мыла раму 2024!',
    'correct horse battery staple',
    'в лесу родилась ёлочка',
    'менің қазақстаным',
    'съешь ещё этих мягких французских булок',
    'the quick brown fox jumps over',
    'iloveyou forever 777',
    'привет мир 2026 год',
    'айгерім нұрсұлтан 1990',
    'abcdefghijklmnop',
    'абвгдежзийклмноп',
    '19850412 19901231',
    'almaty astana 2025',
  ])('%s', (text) => {
    expect(checkPassphrase(text)).toContain('COMMON')
  })

  it.each([
    ['gfhjkm 123456789', 'пароль typed with the keyboard set to English'],
    ['vfvf vskf hfve', 'мама мыла раму typed with the keyboard set to English'],
    ['0fpf0cnfy 20302050', 'қазақстан typed with the keyboard set to English'],
    ['0аза0стан 20302050', 'қазақстан typed with the keyboard set to Russian'],
    ['зфыыцщкв123456789', 'password typed with the keyboard set to Russian'],
  ])('%s, which is %s', (text) => {
    expect(checkPassphrase(text)).toContain('COMMON')
  })

  it('covers at least 3,000 words and phrases, typed right or with the keyboard set wrong', () => {
    const forms = new Set([...BLOCKED_BASES].flatMap((base) => [base, typedOnEnglishLayout(base)]))
    expect(forms.size).toBeGreaterThanOrEqual(3_000)
    const missed = [...forms].filter((form) => !checkPassphrase(`${form} 20262026`).includes('COMMON'))
    expect(missed).toEqual([])
    expect(BLOCKED_PHRASES.length).toBeGreaterThan(70)
  })
})

describe('refused as repetition', () => {
  it.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'самовар самовар самовар',
    'xK9!xK9!xK9!xK9!',
    'ой да ой да ой да ой да ой',
  ])('%s', (text) => {
    expect(checkPassphrase(text)).toContain('REPEATED')
  })

  it('not where what is repeated would itself be long enough', () => {
    expect(checkPassphrase('ветхий утюг озера и ветхий утюг озера')).toEqual([])
  })
})

describe('refused as a name', () => {
  it('when little but the vault’s or the program’s name is in it', () => {
    expect(checkPassphrase('Дело Омарова 2026 2026', { names: ['Дело Омарова'] })).toEqual(['CONTAINS_NAME'])
    expect(checkPassphrase('sandyq sandyq 2026')).toContain('CONTAINS_NAME')
    expect(checkPassphrase('ctrhtn Сандық 12345')).toContain('CONTAINS_NAME')
    expect(checkPassphrase('Omarov password 1', { names: ['omarov'] })).toContain('CONTAINS_NAME')
  })
})

describe('the work of checking', () => {
  it.each(['a'.repeat(1024), 'qwertyuiop'.repeat(102), 'мама'.repeat(256), '1'.repeat(1024)])(
    'ends for long monotonous text',
    (text) => {
      expect(checkPassphrase(text)).toContain('REPEATED')
    },
  )

  it('copes with halves of surrogate pairs and control characters', () => {
    expect(() => checkPassphrase('\ud800 мы едем к озеру \u0000 вдвоём')).not.toThrow()
  })
})
