import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Kbd } from '../../ui/Kbd.tsx'
import classes from './Palette.module.css'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'

interface OptionProps {
  readonly id: string
  readonly item: PaletteItem
  readonly isMarked: boolean
  readonly onMark: (id: string) => void
  readonly onRun: (item: PaletteItem) => void
}

const Option = ({ id, item, isMarked, onMark, onRun }: OptionProps) => {
  const element = useRef<HTMLButtonElement>(null)
  const Icon = item.icon
  useEffect(() => {
    if (isMarked) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isMarked])
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
}

/** The lines under the field; the keyboard stays in the field and moves the mark. */
export const PaletteList = ({ id, groups, markedId, ...handlers }: PaletteListProps) => {
  const { t } = useTranslation('search')
  return (
    <div id={id} role="listbox" aria-label={t('title')} className={classes.list} tabIndex={-1}>
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
              {...handlers}
            />
          ))}
        </fieldset>
      ))}
    </div>
  )
}
