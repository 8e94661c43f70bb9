import { Button, Checkbox, Menu, Radio } from '@mantine/core'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierOptions } from '../../../shared/contract/transfers.ts'
import { DOSSIER_SECTIONS, STAMP_PLACES, USUAL_SECTIONS } from '../../../shared/domain/dossier.ts'
import { MAX_EXHIBITS } from '../../../shared/domain/dossier-texts.ts'
import type { DocumentLine } from '../../../shared/domain/kinds/document.ts'
import { languageOf } from '../../i18n/index.ts'
import { numberText } from '../../i18n/number-text.ts'
import { useCaseFile } from '../../records/case-file/case-file-context.ts'
import { ConfirmDialog, DialogActions } from '../../ui/Dialog.tsx'
import { FirstFocus } from '../../ui/FirstFocus.tsx'
import { GuardedButton } from '../../ui/GuardedButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Cover, type TextsProps } from './Cover.tsx'
import styles from './dossier-dialog.module.css'
import { ExhibitList } from './ExhibitList.tsx'
import {
  EXHIBIT_ORDERS,
  type ExhibitChoice,
  includedOf,
  inOrder,
  leavingPrivileged,
  setAll,
} from './exhibit-order.ts'

export type Choices = Pick<DossierOptions, 'language' | 'sections' | 'stamp'>

export interface PartProps {
  readonly choices: Choices
  readonly onChange: (part: Partial<Choices>) => void
}

/** What the dossier holds when nothing is changed: all usual sections, in the language of the page. */
export const useChoices = () => {
  const { i18n } = useTranslation()
  const [choices, setChoices] = useState<Choices>({
    language: languageOf(i18n.language),
    sections: [...USUAL_SECTIONS],
    stamp: 'corner',
  })
  return { choices, onChange: (part: Partial<Choices>) => setChoices((now) => ({ ...now, ...part })) }
}

const Layout = ({ choices, onChange }: PartProps) => {
  const { t } = useTranslation('dossier')
  const { nature } = useCaseFile().case
  return (
    <div className={styles.pair}>
      <Checkbox.Group
        label={t('sections')}
        value={choices.sections}
        onChange={(values) =>
          onChange({ sections: DOSSIER_SECTIONS.filter((name) => values.includes(name)) })
        }
      >
        <div className={styles.checks}>
          {DOSSIER_SECTIONS.map((name) => (
            <Checkbox
              key={name}
              value={name}
              label={name === 'case' ? t('section_case', { context: nature }) : t(`section_${name}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <Radio.Group
        label={t('stamp')}
        value={choices.stamp}
        onChange={(value) => onChange({ stamp: STAMP_PLACES.find((place) => place === value) ?? 'corner' })}
      >
        <div className={styles.checks}>
          {STAMP_PLACES.map((place) => (
            <Radio key={place} value={place} label={t(`stamp_${place}`)} />
          ))}
        </div>
      </Radio.Group>
    </div>
  )
}

interface ExhibitsProps {
  readonly exhibits: readonly ExhibitChoice[]
  readonly onExhibits: (exhibits: readonly ExhibitChoice[]) => void
}

/** All exhibits in one order at once; what goes stays as it is. */
const Orders = ({ exhibits, onExhibits }: ExhibitsProps) => {
  const { t, i18n } = useTranslation('dossier')
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" size="compact-xs">
          {t('order.title')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {EXHIBIT_ORDERS.map((name) => (
          <Menu.Item
            key={name}
            onClick={() => onExhibits(inOrder(exhibits, { name, language: languageOf(i18n.language) }))}
          >
            {t(`order.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const Exhibits = ({ exhibits, onExhibits }: ExhibitsProps) => {
  const { t } = useTranslation('dossier')
  const { nature } = useCaseFile().case
  if (exhibits.length === 0) return <p className={styles.intro}>{t('noDocuments', { context: nature })}</p>
  return (
    <div className={styles.exhibits}>
      <div className={styles.exhibitsHead}>
        <span className={styles.label}>{t('exhibits')}</span>
        <Orders exhibits={exhibits} onExhibits={onExhibits} />
        <Button variant="subtle" size="compact-xs" onClick={() => onExhibits(setAll(exhibits, true))}>
          {t('all')}
        </Button>
        <Button variant="subtle" size="compact-xs" onClick={() => onExhibits(setAll(exhibits, false))}>
          {t('none')}
        </Button>
      </div>
      <ExhibitList choices={exhibits} onChange={onExhibits} />
    </div>
  )
}

/** Names what is privileged and would leave the vault. */
const Privileged = ({ documents }: { readonly documents: readonly DocumentLine[] }) => {
  const { t } = useTranslation('dossier')
  if (documents.length === 0) return null
  return (
    <Notice tone="warning">
      {t('privileged.leaving', { count: documents.length })}
      <ul className={styles.faults}>
        {documents.map(({ id, title }) => (
          <li key={id}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

interface DossierFormProps extends PartProps, TextsProps, ExhibitsProps {
  readonly onStart: () => void
  readonly onClose: () => void
}

/** What goes into the dossier, for whom, and what of the vault that lets out. */
export const DossierForm = ({
  choices,
  onChange,
  texts,
  onTexts,
  exhibits,
  onExhibits,
  onStart,
  onClose,
}: DossierFormProps) => {
  const { t, i18n } = useTranslation('dossier')
  const [isAsked, setIsAsked] = useState(false)
  const privileged = leavingPrivileged(exhibits)
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (isBeyond) return
    if (privileged.length > 0) setIsAsked(true)
    else onStart()
  }
  const count = includedOf(exhibits).length
  const isBeyond = count > MAX_EXHIBITS
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.intro}>{t('intro')}</p>
      <Cover choices={choices} onChange={onChange} texts={texts} onTexts={onTexts} />
      <Layout choices={choices} onChange={onChange} />
      <Exhibits exhibits={exhibits} onExhibits={onExhibits} />
      <p className={styles.leaves}>
        <strong>{t('leaves')}</strong>
        {t('leavesText', { count })}
      </p>
      <Privileged documents={privileged} />
      <DialogActions>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
        <GuardedButton
          type="submit"
          lacks={
            isBeyond ? t('tooManyExhibits', { most: numberText(MAX_EXHIBITS, i18n.language) }) : undefined
          }
        >
          {t('start')}
        </GuardedButton>
      </DialogActions>
      <FirstFocus />
      <ConfirmDialog
        isOpen={isAsked}
        title={t('privileged.leave')}
        confirmLabel={t('start')}
        onCancel={() => setIsAsked(false)}
        onConfirm={() => {
          setIsAsked(false)
          onStart()
        }}
      >
        <Privileged documents={privileged} />
      </ConfirmDialog>
    </form>
  )
}
