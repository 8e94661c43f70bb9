import { useTranslation } from 'react-i18next'
import { type Action, LABEL_SUBJECTS } from '../actions/action.ts'
import { useActionList } from '../actions/actions.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { FORM_KEYS } from '../ui/form-keys.ts'
import { Kbd } from '../ui/Kbd.tsx'
import classes from './KeysDialog.module.css'

/** What every form hears, beside the commands of the page. */
const IN_FORMS = [
  ['save', FORM_KEYS.save],
  ['form.saveAnother', FORM_KEYS.saveAnother],
  ['cancel', FORM_KEYS.close],
] as const

const Entry = ({ label, keys }: { readonly label: string; readonly keys: string }) => (
  <div className={classes.entry}>
    <dt>{label}</dt>
    <dd className={classes.keys}>
      <Kbd keys={keys} />
    </dd>
  </div>
)

const GROUPS: readonly Action['group'][] = ['page', 'do', 'go']

/** Every key that does something on the page that is shown. */
export const KeysDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const actions = useActionList().filter(({ shortcut }) => shortcut !== undefined)
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('keys.title')}>
      <p className={classes.intro}>{t('keys.intro')}</p>
      {GROUPS.filter((group) => actions.some((action) => action.group === group)).map((group) => (
        <section key={group} className={classes.group}>
          <h3 className={classes.heading}>{t(`keys.group.${group}`)}</h3>
          <dl className={classes.list}>
            {actions
              .filter((action) => action.group === group)
              .map((action) => (
                <Entry key={action.id} label={t(action.label)} keys={action.shortcut ?? ''} />
              ))}
          </dl>
        </section>
      ))}
      <section className={classes.group}>
        <h3 className={classes.heading}>{t('keys.group.form')}</h3>
        <dl className={classes.list}>
          {IN_FORMS.map(([label, keys]) => (
            <Entry key={label} label={t(label)} keys={keys} />
          ))}
        </dl>
      </section>
    </Dialog>
  )
}
