import { RECOVERY_KEY_GROUPS } from '../../../shared/domain/recovery-key.ts'
import classes from './RecoveryKeyText.module.css'

const PLACES = Array.from({ length: RECOVERY_KEY_GROUPS }, (_, place) => place)

/** A recovery key as it is read from paper: eight groups, four to a line. */
export const RecoveryKeyText = ({ recoveryKey }: { readonly recoveryKey: string }) => {
  const groups = recoveryKey.split('-')
  return (
    <div className={classes.key}>
      {PLACES.map((place) => (
        <span key={place} className={classes.group}>
          {groups[place]}
        </span>
      ))}
    </div>
  )
}
