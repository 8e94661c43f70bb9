import { IconX } from '@tabler/icons-react'
import classes from './Chip.module.css'

export interface ChipProps {
  /** What narrows the list, as it is read. */
  readonly text: string
  /** What pressing does, with the text in it. */
  readonly label: string
  readonly onRemove: () => void
}

/** Something that narrows a list; pressing takes it away. */
export const Chip = ({ text, label, onRemove }: ChipProps) => (
  <button type="button" className={classes.chip} aria-label={label} onClick={onRemove}>
    <bdi className={classes.text}>{text}</bdi>
    <IconX size={14} stroke={1.8} aria-hidden />
  </button>
)
