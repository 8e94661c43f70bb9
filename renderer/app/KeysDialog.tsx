import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { type Action, LABEL_SUBJECTS } from '../actions/action.ts'
import { useActionList } from '../actions/actions.tsx'
import { LOCAL_KEYS } from '../actions/local-keys.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Kbd } from '../ui/Kbd.tsx'
import classes from './KeysDialog.module.css'

const GROUPS: readonly Action['group'][] = ['page', 'do', 'go']

interface Line {
  readonly id: string
  readonly label: ReactNode
  /** Any of these does it. */
  readonly keys: readonly string[]
}

const Group = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <section className={classes.group}>
      <h3 className={classes.heading}>{title}</h3>
      <dl className={classes.list}>
        {lines.map(({ id, label, keys }) => (
          <div key={id} className={classes.entry}>
            <dt>{label}</dt>
            <dd className={classes.keys}>
              {keys.map((each) => (
                <Kbd key={each} keys={each} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )

const keysOf = ({ shortcut, also }: Action): string[] => [shortcut, also].filter((each) => each !== undefined)

/** The parts of a case have one line, which says that each has its number. */
const isNumbered = ({ shortcut = '' }: Action): boolean => /^\d$/u.test(shortcut)

/** Every key that does something: on the page that is shown, in the program, and in whatever has the focus. */
export const KeysDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const actions = useActionList().filter((action) => keysOf(action).length > 0 && !isNumbered(action))
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('keys.title')} size="lg">
      <p className={classes.intro}>{t('keys.intro')}</p>
      <div className={classes.groups}>
        {GROUPS.map((group) => (
          <Group
            key={group}
            title={t(`keys.group.${group}`)}
            lines={actions
              .filter((action) => action.group === group)
              .map((action) => ({ id: action.id, label: t(action.label), keys: keysOf(action) }))}
          />
        ))}
        {LOCAL_KEYS.map(({ place, keys }) => (
          <Group
            key={place}
            title={t(`keys.place.${place}`)}
            lines={keys.map((line) => ({ id: line.label, label: t(line.label), keys: line.keys }))}
          />
        ))}
      </div>
    </Dialog>
  )
}
