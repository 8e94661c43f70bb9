import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readTranslations } from '../../../tools/i18n/texts.ts'

const translations = readTranslations(path.join(import.meta.dirname, '../../../renderer/i18n'))

/** Promises that no program can keep, and the tone of those who make them (security target L1, `docs/security-target.md`). */
const EMPTY_PROMISES =
  /military|unbreakable|bulletproof|100 ?% (safe|secure)|we guarantee|guaranteed|cannot be (hacked|cracked|forced)|abs?olutely|военн|невзламыва|невозможно (взломать|вскрыть)|гарантиру|абсолютно|100 ?% (защит|безопас)|бұзу мүмкін емес|кепілдік бер|100 ?% (қорға|қауіпсіз)/iu

/** Says in each language that older copies still open with the old passphrase (security target B4). */
const OLDER_COPIES = { en: /older copies/u, ru: /ранние копии/u, kk: /ертерек көшірме/u }

/** The program makes no backups, so no text may count on one; copies that somebody made are called copies. */
const BACKUP = /back-?ups?\b|резервн|бэкап|сақтық көшірме|резервтік/iu

describe.each(Object.entries(translations))('the texts in %s', (language, texts) => {
  const all = [...texts]

  it('do not raise their voice', () => {
    expect(all.filter(([, text]) => text.includes('!'))).toEqual([])
  })

  it('promise nothing that cannot be kept', () => {
    expect(all.filter(([, text]) => EMPTY_PROMISES.test(text))).toEqual([])
  })

  it('speak of no backup, because the program makes none', () => {
    expect(all.filter(([, text]) => BACKUP.test(text))).toEqual([])
  })

  it('say before and after a change of the passphrase that older copies are not protected by it', () => {
    const said = ['settings:secrets.passphraseText', 'settings:secrets.changed', 'settings:about.no.copies']
    const pattern = OLDER_COPIES[language as keyof typeof OLDER_COPIES]
    expect(said.filter((key) => !pattern.test((texts.get(key) ?? '').toLowerCase()))).toEqual([])
  })

  it('say that the wait after a wrong secret does not stop someone with a copy', () => {
    expect(texts.get('unlock:open.waitHonest')).toMatch(/copy|копия|көшірме/u)
  })
})
