import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd.tsx'
import classes from './Palette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'

interface OptionProps {
  readonly id: string
  readonly item: PaletteItem
  readonly isMarked: boolean
  /** It is the mark that was moved, not the first line, which is in sight by itself. */
  readonly isFollowed: boolean
  readonly onMark: (id: string) => void
  readonly onRun: (item: PaletteItem) => void
}

const Option = ({ id, item, isMarked, isFollowed, onMark, onRun }: OptionProps) => {
  const element = useRef<HTMLButtonElement>(null)
  const Icon = item.icon
  useEffect(() => {
    if (isFollowed) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isFollowed])
  return (
    <button
      ref={element}
      id={id}
      type="button"
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={classes.option}
      onPointerMove={() => onMark(item.id)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onRun(item)}
    >
      <span className={classes.icon} aria-hidden="true">
        <Icon size={18} stroke={1.6} />
      </span>
      <span className={classes.words}>
        <bdi className={classes.title}>{item.title}</bdi>
        {item.detail === '' ? null : <bdi className={classes.detail}>{item.detail}</bdi>}
      </span>
      {item.aside === undefined ? null : <span className={classes.aside}>{item.aside}</span>}
      {item.shortcut === undefined ? null : <Kbd keys={item.shortcut} />}
    </button>
  )
}

interface PaletteListProps extends Pick<OptionProps, 'onMark' | 'onRun'> {
  readonly id: string
  readonly groups: readonly PaletteGroup[]
  readonly markedId: string | undefined
  /** The line to which somebody moved the mark. */
  readonly followedId: string | undefined
  /** What the lines answer: those of a new question are shown from the first on. */
  readonly question: string
}

/** A new question is shown from its first line on. To lay out the list at each letter, only to find it there, takes longer than all else that a letter does. */
const useBeginning = (question: string) => {
  const list = useRef<HTMLDivElement>(null)
  const scrolledIn = useRef<string>(undefined)
  useEffect(() => {
    if (scrolledIn.current !== undefined && scrolledIn.current !== question)
      list.current?.scrollTo({ top: 0 })
    scrolledIn.current = undefined
  }, [question])
  const noticeScroll = () => {
    scrolledIn.current = question
  }
  return { list, noticeScroll }
}

/** The lines under the field; the keyboard stays in the field and moves the mark. */
export const PaletteList = (props: PaletteListProps) => {
  const { id, groups, markedId, followedId, question, ...handlers } = props
  const { t } = useTranslation('search')
  const { list, noticeScroll } = useBeginning(question)
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t('title')}
      className={classes.list}
      tabIndex={-1}
      onScroll={noticeScroll}
    >
      {groups.map((group) => (
        <fieldset key={group.id} className={classes.group} aria-labelledby={`${id}-${group.id}`}>
          <div id={`${id}-${group.id}`} className={classes.heading} aria-hidden="true">
            {group.note === undefined ? null : <span className={classes.note}>{group.note}</span>}
            <bdi>{group.heading}</bdi>
          </div>
          {group.items.map((item) => (
            <Option
              key={item.id}
              id={`${id}-${item.id}`}
              item={item}
              isMarked={item.id === markedId}
              isFollowed={item.id === followedId}
              {...handlers}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}
