import { wordsIn } from '../person/words.ts'

/** What a person presses and fills on the way from the first start to the lock. */
export const labelsIn = async (language: 'en') => {
  const t = await wordsIn(language)
  const group = (number: number): string => t('unlock:recovery.group', { number, total: 8 })
  return {
    makeVault: t('unlock:vaults.create'),
    vaultName: t('unlock:create.name'),
    goOn: t('common:continue'),
    ownPassphrase: t('unlock:pass.own'),
    passphrase: t('unlock:pass.ownLabel'),
    passphraseAgain: t('unlock:pass.againOwn'),
    takePassphrase: t('unlock:pass.submit'),
    keyTitle: t('unlock:key.title'),
    keyWritten: t('unlock:key.written'),
    checkKey: t('unlock:key.check'),
    today: t('common:nav.today'),
    pages: t('common:nav.label'),
    people: t('common:nav.people'),
    newPerson: t('records:party.new'),
    sensitive: t('people:group.sensitive'),
    notes: t('people:field.notes'),
    save: t('common:save'),
    openPassphrase: t('unlock:open.passphrase'),
    name: t('people:field.name', { number: 1 }),
    keyGroups: [1, 2, 3, 4, 5, 6, 7, 8].map(group),
  }
}

export type Labels = Awaited<ReturnType<typeof labelsIn>>
