import { Button, Checkbox } from '@mantine/core'
import { IconFolder, IconLock, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { FoundFolder } from '../../../shared/contract/session.ts'
import { List, ListRow } from '../../ui/List.tsx'
import { ErrorNotice } from '../../ui/Notice.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { StartHeading } from './StartHeading.tsx'
import classes from './start.module.css'
import type { PlaceControls } from './use-place.ts'

const FolderVaults = ({
  folder,
  controls,
}: {
  readonly folder: FoundFolder
  readonly controls: PlaceControls
}) => {
  const { t } = useTranslation('unlock')
  return (
    <div>
      <div className={classes.folderHead}>
        <span>{t('vaults.inFolder', { folder: folder.name })}</span>
        <Button variant="subtle" size="compact-sm" onClick={() => void controls.chooseFolder()}>
          {t('vaults.otherFolder')}
        </Button>
      </div>
      <div className={classes.vaults}>
        <List label={t('vaults.inFolder', { folder: folder.name })}>
          {folder.vaults.map((vault) => (
            <ListRow
              key={vault.token}
              start={<IconLock size={19} stroke={1.6} aria-hidden />}
              title={<bdi>{vault.name}</bdi>}
              onOpen={() => controls.showUnlock(vault)}
            />
          ))}
        </List>
      </div>
    </div>
  )
}

const RememberFolder = ({
  folder,
  controls,
}: {
  readonly folder: FoundFolder
  readonly controls: PlaceControls
}) => {
  const { t } = useTranslation('unlock')
  return (
    <Checkbox
      label={t('vaults.remember')}
      description={t('vaults.rememberHint')}
      checked={folder.remembered}
      onChange={(event) => void controls.remember(folder, event.currentTarget.checked)}
    />
  )
}

/** The vaults of the folder the user has chosen, and the way to a new one. */
export const VaultChoice = ({ controls }: { readonly controls: PlaceControls }) => {
  const { t } = useTranslation('unlock')
  const { folder } = controls.place
  if (folder === undefined && controls.error === undefined) return <Waiting />
  const hasVaults = (folder?.vaults.length ?? 0) > 0
  return (
    <>
      <StartHeading
        title={t(hasVaults ? 'vaults.title' : 'vaults.first')}
        {...(hasVaults ? {} : { lead: t('vaults.firstText') })}
        takesFocus
      />
      {folder && hasVaults ? <FolderVaults folder={folder} controls={controls} /> : null}
      <ErrorNotice error={controls.error} />
      <div className={classes.actions}>
        <Button
          variant={hasVaults ? 'default' : 'filled'}
          leftSection={<IconPlus size={17} stroke={1.8} />}
          onClick={controls.showCreate}
        >
          {t('vaults.create')}
        </Button>
        {hasVaults ? null : (
          <Button
            variant="default"
            leftSection={<IconFolder size={17} stroke={1.7} />}
            onClick={() => void controls.chooseFolder()}
          >
            {t(folder ? 'vaults.otherFolder' : 'vaults.chooseFolder')}
          </Button>
        )}
      </div>
      {hasVaults || !folder || folder.isProposed ? null : (
        <p className={classes.none}>{t('vaults.none', { folder: folder.name })}</p>
      )}
      {folder && hasVaults ? <RememberFolder folder={folder} controls={controls} /> : null}
    </>
  )
}
