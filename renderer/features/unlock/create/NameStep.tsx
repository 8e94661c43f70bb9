import { Button, TextInput } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { GuardedButton } from '../../../ui/GuardedButton.tsx'
import { ErrorNotice, Notice } from '../../../ui/Notice.tsx'
import { freeName } from '../free-name.ts'
import { StartHeading } from '../StartHeading.tsx'
import classes from '../start.module.css'
import type { PlaceControls } from '../use-place.ts'

const MAX_NAME_LENGTH = 80

export interface NameStepProps {
  readonly head: string
  readonly name: string
  readonly onName: (name: string) => void
  readonly controls: PlaceControls
  readonly onDone: () => void
}

/** What the vault is called and where it lies. */
export const NameStep = ({ head, name, onName, controls, onDone }: NameStepProps) => {
  const { t } = useTranslation(['unlock', 'common'])
  const { folder } = controls.place
  const isReady = name.trim() !== '' && folder !== null && folder !== undefined
  const isTaken = isReady && freeName(name.trim(), folder) !== name.trim()
  const lacks =
    name.trim() === ''
      ? t('create.lacksName')
      : isTaken
        ? t('create.lacksOtherName')
        : isReady
          ? undefined
          : t('create.lacksFolder')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lacks === undefined) onDone()
  }
  return (
    <form className={classes.form} onSubmit={submit} autoComplete="off">
      <StartHeading step={head} title={t('create.title')} />
      <TextInput
        label={t('create.name')}
        description={t('create.nameHint')}
        value={name}
        maxLength={MAX_NAME_LENGTH}
        onChange={(event) => onName(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        autoFocus
      />
      <div>
        <div className={classes.label} id="vault-folder">
          {t('create.folder')}
        </div>
        <div className={classes.folder}>
          <span className={classes.folderName}>
            <IconFolder size={18} stroke={1.6} aria-hidden />
            {folder ? <bdi>{folder.name}</bdi> : t('create.folderNone')}
          </span>
          <Button
            variant="default"
            size="xs"
            onClick={() => void controls.chooseFolder()}
            aria-describedby="vault-folder"
          >
            {t(folder ? 'vaults.otherFolder' : 'vaults.chooseFolder')}
          </Button>
        </div>
      </div>
      {isReady ? (
        <p className={classes.lead}>{t('create.place', { name: name.trim(), folder: folder.name })}</p>
      ) : null}
      {folder?.maySync ? <Notice tone="warning">{t('notice.FOLDER_MAY_SYNC')}</Notice> : null}
      <ErrorNotice error={controls.error} />
      <div className={classes.spread}>
        <Button variant="default" onClick={controls.showVaults}>
          {t('create.back')}
        </Button>
        <GuardedButton type="submit" lacks={lacks}>
          {t('common:continue')}
        </GuardedButton>
      </div>
    </form>
  )
}
