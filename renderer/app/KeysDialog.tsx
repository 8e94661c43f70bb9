import { useTranslation } from 'react-i18next'
import { type Action, LABEL_SUBJECTS } from '../actions/action.ts'
import { useActionList } from '../actions/actions.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import classes from './KeysDialog.module.css'

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
                <div key={action.id} className={classes.entry}>
                  <dt>{t(action.label)}</dt>
                  <dd className={classes.keys}>
                    <Kbd keys={action.shortcut ?? ''} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  )
}
