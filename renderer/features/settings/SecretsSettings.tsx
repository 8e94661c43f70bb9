import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api } from '../../app/api.ts'
import { DefinitionList } from '../../ui/DefinitionList.tsx'
import { DateText } from '../../ui/dates.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { Section } from '../../ui/Section.tsx'
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx'
import { NewRecoveryKeyDialog } from './NewRecoveryKeyDialog.tsx'
import { Setting } from './Setting.tsx'

/** The passphrase and the recovery key of the open vault. */
export const SecretsSettings = () => {
  const { t } = useTranslation('settings')
  const status = useQuery(api.secrets.status.queryOptions())
  const [isChanging, changing] = useDisclosure(false)
  const [isReplacing, replacing] = useDisclosure(false)
  return (
    <Section title={t('secrets.title')}>
      <QueryView query={status}>
        {({ vaultName, createdAt, recoveryKeyConfirmed, kdf }) => (
          <>
            <Setting label={t('secrets.passphrase')} text={t('secrets.passphraseText')}>
              <Button variant="default" onClick={changing.open}>
                {t('secrets.change')}
              </Button>
            </Setting>
            <Setting
              label={t('secrets.recovery')}
              text={t(recoveryKeyConfirmed ? 'secrets.recoveryConfirmed' : 'secrets.recoveryUnconfirmed')}
            >
              <Button variant="default" onClick={replacing.open}>
                {t('secrets.replace')}
              </Button>
            </Setting>
            <DefinitionList
              entries={[
                { term: t('secrets.facts'), value: <DateText value={createdAt} /> },
                {
                  term: t('secrets.kdf'),
                  value: t('secrets.kdfValue', {
                    memory: kdf.memoryMiB,
                    passes: kdf.passes,
                    lanes: kdf.lanes,
                  }),
                },
              ]}
            />
            <ChangePassphraseDialog isOpen={isChanging} onClose={changing.close} vaultName={vaultName} />
            <NewRecoveryKeyDialog isOpen={isReplacing} onClose={replacing.close} vaultName={vaultName} />
          </>
        )}
      </QueryView>
    </Section>
  )
}
