import { type Control, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HAPPENED, type Happened, isAlike } from '../../shared/domain/case/alike-records.ts'
import { localDateTimeSchema, type PartialDate, partialDateSchema } from '../../shared/domain/dates.ts'
import { partyIdSchema } from '../../shared/domain/ids.ts'
import type { Hearing } from '../../shared/domain/kinds/hearing.ts'
import { KINDS } from '../../shared/domain/kinds/index.ts'
import { partialMomentSchema } from '../../shared/domain/partial-moment.ts'
import { TextLink } from '../app/links.tsx'
import classes from './AlikeRecords.module.css'
import { useFoundCaseFile } from './case-file/case-file-context.ts'
import type { ShownCase } from './case-file/shown-case.ts'
import { useOwnTitle } from './names/use-own-title.ts'

/** The kinds of which one record is easily entered twice. An event asks about it before it is saved, a charge beside its article. */
const ASKED = ['hearing', 'decision', 'restraint', 'contact'] as const

type Asked = (typeof ASKED)[number]

type Typed = Readonly<Record<string, unknown>>

const dateIn = (value: unknown): PartialDate | null => partialDateSchema.safeParse(value).data ?? null

/** What stands in a form so far; undefined where it does not say when. */
const READ: Readonly<Record<Asked, (typed: Typed) => Happened | undefined>> = {
  hearing: ({ kind, startsAt }) => {
    const moment = partialMomentSchema.safeParse(startsAt).data
    return moment && { ...HAPPENED.hearing({ kind: 'main', startsAt: moment }), kind: String(kind) }
  },
  decision: ({ kind, announcedOn, number }) => ({
    ...HAPPENED.decision({ kind: 'order', announcedOn: dateIn(announcedOn), number: String(number) }),
    kind: String(kind),
  }),
  restraint: ({ kind, from, partyId }) => {
    const person = partyIdSchema.safeParse(partyId).data
    const read = person && HAPPENED.restraint({ kind: 'custody', from: dateIn(from), partyId: person })
    return read && { ...read, kind: String(kind) }
  },
  contact: ({ kind, at, party }) => {
    const moment = localDateTimeSchema.safeParse(at).data
    const partyId = partyIdSchema.safeParse(Reflect.get(Object(party), 'partyId')).data ?? null
    return moment && { ...HAPPENED.contact({ kind: 'visit', at: moment, partyId }), kind: String(kind) }
  },
}

interface Found {
  readonly id: string
  readonly title: string
}

const useAlike = (subject: Asked, typed: Typed, file: ShownCase): readonly Found[] => {
  const ownTitle = useOwnTitle()
  const one = READ[subject](typed)
  if (one === undefined) return []
  const among = <Kept extends { readonly id: string }>(
    records: readonly Kept[],
    happened: (record: Kept) => Happened,
    title: (record: Kept) => string,
  ): readonly Found[] =>
    records
      .filter((record) => isAlike(one, happened(record)))
      .map((record) => ({ id: record.id, title: title(record) }))
  const { hearing, decision, restraint, contact } = HAPPENED
  return {
    hearing: () => among(file.hearings, hearing, (each) => ownTitle('hearing', each)),
    decision: () => among(file.decisions, decision, (each) => ownTitle('decision', each)),
    restraint: () => among(file.restraints, restraint, (each) => ownTitle('restraint', each)),
    contact: () => among(file.contacts, contact, (each) => ownTitle('contact', each)),
  }[subject]()
}

interface AlikeProps {
  readonly subject: Asked
  readonly typed: Typed
  readonly file: ShownCase
}

const Alike = ({ subject, typed, file }: AlikeProps) => {
  const { t } = useTranslation()
  const alike = useAlike(subject, typed, file)
  return (
    <p role="status" className={classes.alike}>
      {alike.length === 0 ? null : (
        <>
          {t('form.alike')}
          {alike.map(({ id, title }) => (
            <TextLink
              key={id}
              to="/cases/$caseId"
              params={{ caseId: file.case.id }}
              search={{ tab: KINDS[subject].tab, open: id }}
            >
              <bdi>{title}</bdi>
            </TextLink>
          ))}
        </>
      )}
    </p>
  )
}

/** The same of a hearing that is set in another form. */
export const AlikeHearings = ({ typed }: Pick<AlikeProps, 'typed'>) => {
  const file = useFoundCaseFile()
  return file === undefined ? null : <Alike subject="hearing" typed={typed} file={file} />
}

/** Whether a new hearing is said at the foot of its form to be recorded already. */
export const useIsSaidAlike = () => {
  const file = useFoundCaseFile()
  return (typed: Typed, other: Hearing): boolean => {
    const one = READ.hearing(typed)
    return one !== undefined && file?.case.id === other.caseId && isAlike(one, HAPPENED.hearing(other))
  }
}

const isAsked = (subject: string): subject is Asked => ASKED.some((asked) => asked === subject)

/** Says calmly at the foot of the form of a new record that it may be recorded already, and leads there. It forbids nothing. */
export const AlikeRecords = ({
  subject,
  control,
}: {
  readonly subject: string
  readonly control: Control
}) => {
  const file = useFoundCaseFile()
  const typed = useWatch({ control })
  if (file === undefined || !isAsked(subject)) return null
  return <Alike subject={subject} typed={typed} file={file} />
}
