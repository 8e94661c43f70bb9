import { Button, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  CALENDAR_KINDS,
  type CalendarFilter,
  type CalendarItem,
  type CalendarKind,
} from '../../../shared/domain/calendar-item.ts'
import { caseIdSchema, partyIdSchema } from '../../../shared/domain/ids.ts'
import { type CalendarSearch, filterOf, kindsOf } from './calendar-search.ts'
import classes from './Filters.module.css'
import { KIND_ICONS } from './item-text.ts'

interface FiltersProps {
  readonly search: CalendarSearch
  /** All that is on the days that are shown, before it is narrowed. */
  readonly items: readonly CalendarItem[]
  readonly onChange: (part: CalendarSearch) => void
}

interface Option {
  readonly value: string
  readonly label: string
}

const sorted = (options: Iterable<readonly [string, string]>): Option[] =>
  [...new Map(options)]
    .filter(([value]) => value !== '')
    .map(([value, label]) => ({ value, label: label || value }))
    .toSorted((one, other) => one.label.localeCompare(other.label))

/** By what the calendar can be narrowed: what is on its days, and what it is narrowed to already. */
const optionsOf = (items: readonly CalendarItem[], chosen: CalendarFilter) => ({
  caseId: sorted([
    [chosen.caseId, '…'],
    ...items.map(({ caseId, caseTitle }) => [caseId ?? '', caseTitle] as const),
  ]),
  clientId: sorted([
    [chosen.clientId, '…'],
    ...items.flatMap(({ clientIds, clients }) =>
      clientIds.map((id, place) => [id, clients[place] ?? ''] as const),
    ),
  ]),
  court: sorted([
    [chosen.court, chosen.court],
    ...items.map((item) => {
      const court = item.kind === 'hearing' ? item.hearing.court : ''
      return [court, court] as const
    }),
  ]),
})

interface KindsProps {
  readonly kinds: readonly CalendarKind[]
  readonly onKinds: (kinds: CalendarKind[]) => void
}

const Kinds = ({ kinds, onKinds }: KindsProps) => {
  const { t } = useTranslation('calendar')
  return CALENDAR_KINDS.map((kind) => {
    const Icon = KIND_ICONS[kind]
    const isShown = kinds.includes(kind)
    return (
      <button
        key={kind}
        type="button"
        className={classes.kind}
        aria-pressed={isShown}
        onClick={() =>
          onKinds(CALENDAR_KINDS.filter((one) => (one === kind ? !isShown : kinds.includes(one))))
        }
      >
        <Icon size={14} stroke={1.8} aria-hidden /> {t(`item.${kind}`)}
      </button>
    )
  })
}

const orNone = <Value,>(value: Value | undefined | null) => value ?? undefined

/** What of the calendar is shown: which kinds, of which case, client and court. */
export const Filters = ({ search, items, onChange }: FiltersProps) => {
  const { t } = useTranslation('calendar')
  const filter = filterOf(search)
  const options = optionsOf(items, filter)
  const isNarrowed = filter.caseId !== '' || filter.clientId !== '' || filter.court !== ''
  const common = { clearable: true, searchable: true, size: 'xs', className: classes.choice ?? '' } as const
  return (
    <div className={classes.filters}>
      <fieldset className={classes.kinds} aria-label={t('filter.kinds')}>
        <Kinds kinds={kindsOf(search)} onKinds={(kinds) => onChange({ kinds })} />
        <button
          type="button"
          className={classes.kind}
          aria-pressed={search.closed ?? false}
          onClick={() => onChange({ closed: search.closed ? undefined : true })}
        >
          {t('filter.closed')}
        </button>
      </fieldset>
      <div className={classes.choices}>
        <Select
          {...common}
          aria-label={t('filter.case')}
          placeholder={t('filter.allCases')}
          data={options.caseId}
          value={filter.caseId || null}
          onChange={(value) => onChange({ caseId: orNone(caseIdSchema.safeParse(value).data) })}
        />
        <Select
          {...common}
          aria-label={t('filter.client')}
          placeholder={t('filter.allClients')}
          data={options.clientId}
          value={filter.clientId || null}
          onChange={(value) => onChange({ clientId: orNone(partyIdSchema.safeParse(value).data) })}
        />
        <Select
          {...common}
          aria-label={t('filter.court')}
          placeholder={t('filter.allCourts')}
          data={options.court}
          value={filter.court || null}
          onChange={(value) => onChange({ court: orNone(value) })}
        />
        {isNarrowed ? (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onChange({ caseId: undefined, clientId: undefined, court: undefined })}
          >
            {t('filter.clear')}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
