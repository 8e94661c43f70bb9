import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDS } from '../../shared/domain/kinds/index.ts'
import { NEW_HERE } from '../actions/action.ts'
import { useActions } from '../actions/actions.tsx'
import type { FormSubject } from './calls.ts'
import { newForm } from './drafts/draft-places.ts'
import { InPane } from './reading/PaneFrame.tsx'

/** The button for a new record beside its list, and the command for it, which Ctrl+N gives where the list stands first on its page. */
export const useAddButton = (subject: FormSubject, add: () => void, isFirst = false): ReactNode => {
  const { t } = useTranslation('records')
  useActions([
    {
      id: `${KINDS[subject].plural}.create`,
      label: `records:${subject}.new`,
      said: `records:${subject}.said`,
      kind: `records:${subject}.one`,
      group: 'page',
      icon: IconPlus,
      ...(isFirst ? NEW_HERE : {}),
      run: add,
    },
  ])
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
      onClick={add}
    >
      {t(`${subject}.new`)}
    </Button>
  )
}

interface AddingOptions {
  readonly subject: FormSubject
  /** What the address of the page asks for. */
  readonly openId: string | undefined
  readonly isFirst?: boolean
  readonly form: (close: () => void) => ReactNode
}

/** How a record is added where its list only shows what is kept: the button, and the form while it is open. */
export const useAdding = ({ subject, openId, isFirst, form }: AddingOptions) => {
  const [isOpen, setIsOpen] = useState(openId === newForm(subject))
  const add = () => setIsOpen(true)
  return {
    add,
    button: useAddButton(subject, add, isFirst),
    opened: isOpen ? <InPane>{form(() => setIsOpen(false))}</InPane> : null,
  }
}
