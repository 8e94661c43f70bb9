import { IconBuilding, IconUser } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Relation } from '../../../../shared/domain/kinds/relation.ts'
import type { ShownCase } from '../../../records/case-file/shown-case.ts'
import { useRow } from '../../../records/reading/pane-context.tsx'
import { SourceMark } from '../../../records/SourceMark.tsx'
import { useAdding } from '../../../records/use-adding.tsx'
import { Section } from '../../../ui/index.ts'
import type { RelationForm } from '../pane/RecordForm.tsx'
import { useSpanText } from '../time-line/date-span.ts'
import classes from './Relations.module.css'
import { type RelationArc, relationPicture } from './relation-picture.ts'

const ROW = 44
const FIRST_STEP = 34
const STEP = 26

const yOf = (row: number): number => row * ROW + ROW / 2

/** Arrives a little below or above the middle of a row, so that arcs of one name do not end on one another. */
const Arc = ({ arc }: { readonly arc: RelationArc }) => {
  const isDown = arc.toRow > arc.fromRow
  const from = yOf(arc.fromRow) + (isDown ? 5 : -5)
  const to = yOf(arc.toRow) + (isDown ? -5 : 5)
  const reach = FIRST_STEP + (arc.depth - 1) * STEP
  const bend = isDown ? 8 : -8
  const path = `M 0 ${from} H ${reach - 8} q 8 0 8 ${bend} V ${to - bend} q 0 ${bend} -8 ${bend} H 5`
  const middle = (from + to) / 2
  return (
    <g>
      <path className={classes.arc} d={path} />
      <path className={classes.head} d={`M 0 ${to} l 7 -4 v 8 z`} />
      <circle className={classes.spot} cx={reach} cy={middle} r={9} />
      <text className={classes.number} x={reach} y={middle + 4} textAnchor="middle">
        {arc.number}
      </text>
    </g>
  )
}

const Picture = ({ relations }: { readonly relations: readonly Relation[] }) => {
  const { nodes, arcs, depth } = relationPicture(relations)
  const width = FIRST_STEP + (depth - 1) * STEP + 14
  // The list beside it says the same in words.
  return (
    <div className={classes.picture} aria-hidden="true">
      <div className={classes.names}>
        {nodes.map(({ id, name, isOrganisation }) => (
          <div className={classes.name} key={id}>
            {isOrganisation ? <IconBuilding size={16} stroke={1.5} /> : <IconUser size={16} stroke={1.5} />}
            <bdi className={classes.nameText}>{name}</bdi>
          </div>
        ))}
      </div>
      <svg className={classes.arcs} width={width} height={nodes.length * ROW} aria-hidden="true">
        {arcs.map((arc) => (
          <Arc key={arc.relation.id} arc={arc} />
        ))}
      </svg>
    </div>
  )
}

const Tie = ({ relation }: { readonly relation: Relation }) => {
  const { t } = useTranslation('cases')
  const spanText = useSpanText()
  const { id, fromName, toName, kind, detail, since, until } = relation
  const more = [detail, spanText(since, until)].filter(Boolean).join(', ')
  return (
    <li className={classes.tie}>
      <button type="button" className={classes.open} {...useRow({ subject: 'relation', id })}>
        <bdi>{fromName}</bdi>
        {' → '}
        <bdi>{toName}</bdi>
        {': '}
        <strong>{t(`relation.${kind}`)}</strong>
        {more === '' ? null : (
          <>
            {', '}
            <bdi>{more}</bdi>
          </>
        )}{' '}
        <SourceMark subject="relation" id={id} />
      </button>
    </li>
  )
}

interface RelationsProps {
  readonly file: ShownCase
  /** The form of a new tie that was asked for. */
  readonly openId: string | undefined
  readonly relationForm: RelationForm
}

/** Who is tied to whom, drawn and as a list; a tie is entered here as on the page of a person. */
export const Relations = ({ file, openId, relationForm }: RelationsProps) => {
  const { t } = useTranslation(['cases', 'records'])
  const { relations } = file
  const { button, opened } = useAdding({
    subject: 'relation',
    openId,
    form: (onClose) => relationForm({ file, relation: undefined, onClose }),
  })
  return (
    <Section title={t('relations.title')} aside={relations.length || undefined} actions={button}>
      {relations.length === 0 ? (
        <p className={classes.hint}>{t('relations.empty')}</p>
      ) : (
        <div className={classes.both}>
          <Picture relations={relations} />
          <div className={classes.words}>
            <ol className={classes.list} aria-label={t('relations.title')}>
              {relations.map((relation) => (
                <Tie key={relation.id} relation={relation} />
              ))}
            </ol>
            <p className={classes.hint}>{t('relations.where')}</p>
          </div>
        </div>
      )}
      {opened}
    </Section>
  )
}
