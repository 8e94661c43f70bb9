import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './HearingRow.module.css'

/** What a hearing clashes with, a line for each. */
export const Clashes = ({ clashes }: { readonly clashes: readonly string[] }) =>
  clashes.map((clash) => (
    <span key={clash} className={classes.clash}>
      <IconAlertTriangle className={classes.clashIcon} size={14} stroke={1.9} aria-hidden />
      <bdi>{clash}</bdi>
    </span>
  ))
