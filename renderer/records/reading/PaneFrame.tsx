import { IconX } from '@tabler/icons-react'
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { FirstFocus } from '../../ui/FirstFocus.tsx'
import { FormFrameContext, type FormFrameProps, ModalFrame } from '../../ui/FormFrame.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useEscape } from '../../ui/use-escape.ts'
import classes from './Pane.module.css'
import { usePane } from './pane-context.tsx'

/** Where forms beside a list stand; null where there is no room for them. */
const PlaceContext = createContext<HTMLElement | null>(null)

/** Gives the forms of the lists below it a place beside them. */
export const PanePlace = PlaceContext.Provider

/** The focus goes to the first field, and comes back to where it was; where the user has gone elsewhere meanwhile it stays there. */
const useFocusInside = () => {
  const ref = useRef<HTMLElement>(null)
  const [before] = useState(() => document.activeElement)
  useLayoutEffect(() => {
    const element = ref.current
    if (element?.contains(document.activeElement) === false)
      element.querySelector<HTMLElement>('[data-autofocus]')?.focus()
    return () => {
      const isHere =
        document.activeElement === document.body || element?.contains(document.activeElement) === true
      if (!isHere) return
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
      const target = isThere ? before : document.querySelector<HTMLElement>('[data-page-title]')
      // When what stood under the form can be seen again.
      setTimeout(() => target?.focus({ preventScroll: true }))
    }
  }, [before])
  return ref
}

/** A form in the pane, in the place of what is read there. */
const FrameIn = ({
  title,
  mayLeave,
  onClose,
  children,
  place,
}: FormFrameProps & { readonly place: HTMLElement }) => {
  const { t } = useTranslation()
  const pane = usePane()
  const titleId = useId()
  const ref = useFocusInside()
  const close = useEffectEvent(onClose)
  const latest = useRef(mayLeave)
  latest.current = mayLeave
  useEffect(() => pane?.enter({ mayLeave: () => latest.current, close: () => close() }), [pane])
  useEscape(true, onClose)
  return createPortal(
    <section ref={ref} className={classes.form} role="dialog" aria-labelledby={titleId} data-beside>
      <header className={classes.bar}>
        <h2 className={classes.formTitle} id={titleId}>
          {title}
        </h2>
        <IconButton label={t('close')} size="lg" onClick={onClose}>
          <IconX size={18} stroke={1.5} aria-hidden />
        </IconButton>
      </header>
      <div className={classes.formBody}>
        {/* What opens over the form stands over the page. */}
        <FormFrameContext value={ModalFrame}>{children}</FormFrameContext>
        <FirstFocus />
      </div>
    </section>,
    place,
  )
}

/** Beside the list where there is room, else a window over it. */
const PaneFrame = (props: FormFrameProps) => {
  const place = useContext(PlaceContext)
  return place === null ? <ModalFrame {...props} /> : <FrameIn {...props} place={place} />
}

/** Has the form in it stand beside the lists of the page. */
export const InPane = ({ children }: { readonly children: ReactNode }) => (
  <FormFrameContext value={PaneFrame}>{children}</FormFrameContext>
)
