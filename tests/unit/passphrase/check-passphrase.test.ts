import { describe, expect, it } from 'vitest'
import { BLOCKED_BASES } from '../../../shared/domain/passphrase/blocklist/blocklist.ts'
import { typedOnEnglishLayout } from '../../../shared/domain/passphrase/blocklist/keyboard.ts'
import { checkPassphrase, normalizePassphrase } from '../../../shared/domain/passphrase/check-passphrase.ts'

describe('a passphrase of one’s own', () => {
  it('needs 15 characters as people count them, however they are stored', () => {
    expect(checkPassphrase('жж#9ы!2@м%4^z&7')).toEqual([])
    expect(checkPassphrase('жж#9ы!2@м%4^z&')).toEqual(['TOO_SHORT'])
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
    expect(checkPassphrase('пароль от ветхого утюга у озера Тузколь')).toEqual([])
    expect(checkPassphrase('иванов купил ржавый трактор у мельника', { names: ['Иванов'] })).toEqual([])
  })
})

describe('is refused with its reason', () => {
  it.each([
    ['KNOWN_PHRASE', 'Мама мыла раму 2024!'],
    ['KNOWN_PHRASE', 'correct horse battery staple'],
    ['KNOWN_PHRASE', 'the quick brown fox jumps over'],
    ['KNOWN_PHRASE', 'группа крови на рукаве'],
    ['KNOWN_PHRASE', 'gruppa krovi na rukave'],
    ['KNOWN_PHRASE', 'uheggf rhjdb yf herfdt'],
    ['KNOWN_PHRASE', 'менің қазақстаным менің елім'],
    ['DATE', '15 января 1990 года'],
    ['DATE', '1990 жылғы 15 қаңтар'],
    ['DATE', 'January 15th, 1990'],
    ['DATE', '19850412 19901231'],
    ['PERSON', 'нұрсұлтан назарбаев'],
    ['PERSON', 'Айгерім Серікқызы 1990'],
    ['PERSON', 'nursultan nazarbaev'],
    ['ADDRESS', 'https://www.google.com/'],
    ['ADDRESS', 'ivanov_ivan@mail.ru'],
    ['ADDRESS', 'Алматы, ул. Абая 150, кв. 25'],
    ['IN_ORDER', 'қызыл сары жасыл көк'],
    ['IN_ORDER', 'понедельник вторник среда'],
    ['IN_ORDER', '1qaz2wsx3edc4rfv'],
    ['IN_ORDER', 'ячсмитьбю 1234567'],
    ['REPEATED', 'кошка кошки кошку кошке'],
    ['COMMON', 'самыйсложныйпароль'],
    ['COMMON', 'samyj slozhnyj parol'],
    ['COMMON', 'p@ssw0rdp@ssw0rd1'],
    ['COMMON', 'gfhjkm 123456789'],
    ['COMMON', 'рудщ цщкдв зфыыцщкв'],
    ['COMMON', '0аза0стан 20302050'],
    ['NUMBER', '87011234567 87071234567'],
    ['FEW_WORDS', 'ветхий утюг мельника'],
    ['FEW_WORDS', 'жужелица квашеница бормотуха'],
  ])('%s: %s', (fault, text) => {
    expect(checkPassphrase(text)).toContain(fault)
  })

  it('when it is little but one of 3,000 words that passwords are built on, typed right or with the keyboard set wrong', () => {
    const forms = new Set([...BLOCKED_BASES].flatMap((base) => [base, typedOnEnglishLayout(base)]))
    expect(forms.size).toBeGreaterThanOrEqual(3_000)
    expect([...forms].filter((form) => checkPassphrase(`${form} 20262026`).length === 0)).toEqual([])
  })
})

describe('refused as repetition', () => {
  it.each([
    'aaaaaaaaaaaaaaaa',
    'abababababababab',
    'самовар самовар самовар',
    'xK9!xK9!xK9!xK9!',
    'ой да ой да ой да ой да ой',
    'в лесу родилась ёлочка '.repeat(44),
  ])('%s', (text) => {
    expect(checkPassphrase(text)).toContain('REPEATED')
  })

  it('not where what is repeated would itself be enough', () => {
    const once = 'ветхий утюг озера спорит с мельником'
    expect(checkPassphrase(`${once} и ${once}`)).toEqual([])
  })
})

describe('refused as a name', () => {
  it('when little but the vault’s or the program’s name is in it', () => {
    expect(checkPassphrase('Дело Омарова 2026 2026', { names: ['Дело Омарова'] })).toContain('CONTAINS_NAME')
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
