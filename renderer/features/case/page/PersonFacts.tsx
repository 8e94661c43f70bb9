import { useTranslation } from 'react-i18next'
import type { PersonNow } from '../../../../shared/domain/case/person-now.ts'
import type { IsoDate } from '../../../../shared/domain/dates.ts'
import type { Case } from '../../../../shared/domain/kinds/case.ts'
import { SentenceLine } from '../../../records/names/SentenceLine.tsx'
import { useOwnTitle } from '../../../records/names/use-own-title.ts'
import { Beyond } from '../../../ui/Beyond.tsx'

const SEPARATOR = '; '

interface ChargesNowProps {
  readonly of: Case
  readonly now: PersonNow
  /** How many are named on the screen. */
  readonly most: number
}

/** What someone is charged with or convicted of; where nothing stands, that it does not. */
export const ChargesNow = ({ of, now, most }: ChargesNowProps) => {
  const { t } = useTranslation('cases')
  const ownTitle = useOwnTitle()
  const lines = [...new Set(now.charges.map((charge) => ownTitle('charge', charge)))]
  if (lines.length === 0) {
    return t(now.wasCharged ? 'story.noActiveCharges' : 'story.noCharges', { context: of.kind })
  }
  return (
    <>
      <bdi>{lines.slice(0, most).join(SEPARATOR)}</bdi>
      <Beyond count={lines.length - most}>
        {SEPARATOR}
        {lines.slice(most).join(SEPARATOR)}
      </Beyond>
    </>
  )
}

/** What someone was sentenced to, as far as it stands. */
export const SentencesNow = ({ now, today }: { readonly now: PersonNow; readonly today: IsoDate }) =>
  now.sentences.map((part) => <SentenceLine key={part.original.id} part={part} today={today} />)
