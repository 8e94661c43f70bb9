import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { FIELD_LOOKS, lookOf } from '../../../renderer/records/fields/catalogue.ts'
import { codesOf } from '../../../shared/domain/field-forms.ts'
import type { RecordSubject } from '../../../shared/domain/history.ts'

const root = path.resolve(import.meta.dirname, '../../..')

/** The forms of records, by the file that holds their fields. */
const FORMS: Readonly<Record<string, RecordSubject>> = {
  'records/forms/HearingFields.tsx': 'hearing',
  'records/forms/CaseDialog.tsx': 'case',
  'features/case/charges/ChargeFields.tsx': 'charge',
  'features/case/people/ParticipationDialog.tsx': 'participation',
  'features/case/restraints/RestraintFields.tsx': 'restraint',
  'features/case/charges/StatusDialog.tsx': 'procedural-status',
  'features/case/restraints/StayDialog.tsx': 'stay',
  'features/case/chronology/EventDialog.tsx': 'event',
  'features/case/consents/ConsentDialog.tsx': 'consent',
  'features/case/consents/DisclosureDialog.tsx': 'disclosure',
  'features/case/court/DecisionFields.tsx': 'decision',
  'features/case/court/SentenceFields.tsx': 'sentence',
  'features/case/evidence/FigureDialog.tsx': 'figure',
  'features/case/evidence/ItemFields.tsx': 'item',
  'features/case/evidence/StatementFields.tsx': 'statement',
  'features/people/IdentityNumberField.tsx': 'party',
  'features/people/PartyDialog.tsx': 'party',
  'features/people/PartyFields.tsx': 'party',
  'features/people/PartyKindField.tsx': 'party',
  'features/people/RelationDialog.tsx': 'relation',
  'features/case/work/ContactDialog.tsx': 'contact',
  'features/case/work/InterventionFields.tsx': 'intervention',
  'features/case/work/TaskDialog.tsx': 'task',
}

/** Fields of a form that are chosen in another way than the record keeps them. */
const KEPT_AS: Readonly<Record<string, string>> = { party: 'partyId', taker: 'takenById' }
/** Fields that are no field of the record: who is added to a new case, the two ends of a relation, and the word between them. */
const OWN_OF_FORM = ['case.client', 'relation.of', 'relation.other', 'relation.word']

interface FormField {
  readonly subject: RecordSubject
  readonly name: string
  /** Full keys of the texts above it. */
  readonly labels: readonly string[]
  /** The beginning of the keys of its options, where they are made beside it. */
  readonly options: string | undefined
}

const all = (node: ts.Node): ts.Node[] => {
  const nodes: ts.Node[] = [node]
  node.forEachChild((child) => void nodes.push(...all(child)))
  return nodes
}

/** The subject of the texts of the function that a node stands in. */
const subjectAt = (node: ts.Node): string => {
  let place: ts.Node | undefined = node
  while (place !== undefined) {
    const called = all(place).find(
      (one): one is ts.CallExpression =>
        ts.isCallExpression(one) && one.expression.getText() === 'useTranslation',
    )
    const [first] = called?.arguments ?? []
    if (first !== undefined) return /\w+/u.exec(first.getText())?.[0] ?? ''
    place = place.parent
  }
  return ''
}

const fullKey = (subject: string, key: string): string => (key.includes(':') ? key : `${subject}:${key}`)

const attribute = (element: ts.JsxAttributes, name: string): ts.JsxAttributeValue | undefined =>
  element.properties.filter(ts.isJsxAttribute).find((one) => one.name.getText() === name)?.initializer

const fieldOf = (element: ts.JsxAttributes, subject: RecordSubject): FormField | undefined => {
  const [name, label] = [attribute(element, 'name'), attribute(element, 'label')]
  if (name === undefined || label === undefined || !ts.isStringLiteral(name)) return undefined
  const texts = subjectAt(element)
  const keys = all(label)
    .filter(ts.isStringLiteral)
    .map(({ text }) => text)
  const options = attribute(element, 'options')
  const head = options === undefined ? undefined : all(options).find(ts.isTemplateExpression)?.head.text
  return {
    subject,
    name: KEPT_AS[name.text] ?? name.text,
    labels: keys.filter((key) => key.includes('.')).map((key) => fullKey(texts, key)),
    options: head?.endsWith('.') === true ? fullKey(texts, head) : undefined,
  }
}

const formFields = (): FormField[] =>
  Object.entries(FORMS).flatMap(([file, subject]) => {
    const text = readFileSync(path.join(root, 'renderer', file), 'utf8')
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
    return all(tree)
      .filter(ts.isJsxAttributes)
      .flatMap((element) => fieldOf(element, subject) ?? [])
  })

describe('the fields of a form', () => {
  const fields = formFields().filter(({ subject, name }) => !OWN_OF_FORM.includes(`${subject}.${name}`))

  it('are called as the history and the tables call them', () => {
    const other = fields.filter(({ subject, name, labels }) => {
      const look = lookOf(subject, name)
      return (
        labels.length === 0 ||
        labels.some((key) => ![look?.label, ...(look?.inForm ?? [])].some((one) => one === key))
      )
    })
    expect(fields.length).toBeGreaterThan(110)
    expect(other).toEqual([])
  })

  it('offer the words that the history and the tables say', () => {
    const offered = fields.filter(({ options }) => options !== undefined)
    const other = offered.filter(({ subject, name, options }) => {
      const look = lookOf(subject, name)
      const [code] = (look === undefined ? [] : (codesOf(look.form) ?? [])).filter(Boolean)
      return code === undefined || look?.words?.(code) !== `${options}${code}`
    })
    expect(offered.length).toBeGreaterThan(15)
    expect(other).toEqual([])
  })

  it('are all that the catalogue has, but for what stands in a part of its own', () => {
    const shown = new Set(fields.map(({ subject, name }) => `${subject}.${name}`))
    const subjects = new Set(Object.values(FORMS))
    const missing = Object.entries(FIELD_LOOKS)
      .filter(([subject]) => subjects.has(subject as RecordSubject))
      .flatMap(([subject, looks]) => Object.keys(looks).map((name) => `${subject}.${name}`))
      .filter((name) => !shown.has(name))
    expect(missing.toSorted()).toEqual([
      'event.persons',
      'event.sources',
      'hearing.continues',
      'party.identityNumber',
      'party.kind',
      'party.names',
      'relation.fromId',
      'relation.kind',
      'relation.toId',
      'sentence.decisionId',
      'statement.standing',
    ])
  })
})
