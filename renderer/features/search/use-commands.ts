import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { CaseId } from '../../../shared/domain/ids.ts'
import { type Action, LABEL_SUBJECTS } from '../../actions/action.ts'
import { useActionList } from '../../actions/actions.tsx'
import { type CommandNames, FITS, type Fit, fitting } from '../../actions/command-fit.ts'
import { spokenNames } from '../../actions/spoken-names.ts'
import { CASE_COMMANDS, type CaseCommand, placeByUse } from '../../records/case-commands.ts'
import type { PaletteGroup, PaletteItem } from './palette-items.ts'
import { useCaseCommand } from './use-case-commands.ts'

/** The palette opens these itself; in its own list they would lead nowhere. */
const HIDDEN: ReadonlySet<string> = new Set(['do.find', 'do.back', 'do.up'])

/** Where a command belongs: the order in which they stand before anything is typed. */
const PLACES = ['page', 'case', 'parts', 'program'] as const

interface KnownCommand {
  readonly id: string
  readonly place: (typeof PLACES)[number]
  readonly names: CommandNames
  readonly item: PaletteItem
}

interface Command extends KnownCommand {
  readonly fit: Fit | undefined
}

/** The case whose page is open. */
export interface OpenCase {
  readonly id: CaseId
  readonly title: string
}

const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase())

const PARTS: ReadonlySet<string> = new Set(
  CASE_COMMANDS.filter(({ sort }) => sort === 'part').map(({ id }) => id),
)

const placeOf = ({ id, group }: Action, isInCase: boolean): Command['place'] => {
  if (PARTS.has(id)) return 'parts'
  if (group !== 'page') return 'program'
  return isInCase ? 'case' : 'page'
}

/** Every command that can be given now, on this page, in a case and in the program, each once. Not made anew for each letter. */
const useKnown = (open: OpenCase | undefined): readonly KnownCommand[] => {
  const { t } = useTranslation(LABEL_SUBJECTS)
  const isInCase = open !== undefined
  const chosen = useCaseCommand(open?.id ?? null)
  const all = useActionList()
  return useMemo(() => {
    const actions = all.filter(({ id }) => !HIDDEN.has(id))
    const ids = new Set(actions.map(({ id }) => id))
    const wordsOf = ({ label, kind }: Pick<Action, 'label' | 'kind'>) => {
      const [title, of] = [t(label), kind === undefined ? '' : t(kind)]
      return { title, detail: '', ...(of === '' || contains(title, of) ? {} : { aside: of }) }
    }
    const ofAction = (action: Action): KnownCommand => {
      const { id, icon, shortcut, run } = action
      return {
        id,
        place: placeOf(action, isInCase),
        names: spokenNames(action),
        item: { id: `action.${id}`, ...wordsOf(action), icon, shortcut, chosen: { run } },
      }
    }
    const ofCase = (command: CaseCommand): KnownCommand => {
      const [id, shortcut] = [`action.${command.id}`, undefined]
      return {
        id: command.id,
        place: command.sort === 'part' ? 'parts' : 'case',
        names: spokenNames(command),
        item: { id, ...wordsOf(command), icon: command.icon, shortcut, chosen: chosen(command) },
      }
    }
    return [
      ...actions.filter(({ group }) => group === 'page').map(ofAction),
      ...CASE_COMMANDS.filter(({ id }) => !ids.has(id)).map(ofCase),
      ...actions.filter(({ group }) => group !== 'page').map(ofAction),
    ]
  }, [t, all, chosen, isInCase])
}

const useAll = (text: string, open: OpenCase | undefined): readonly Command[] => {
  const known = useKnown(open)
  return useMemo(() => {
    const fitOf = fitting(text)
    return known.map((command) => ({ ...command, fit: fitOf(command.names) }))
  }, [known, text])
}

const rank = (fit: Fit | undefined): number => (fit === undefined ? FITS.length : FITS.indexOf(fit))

const bestOf = (commands: readonly Command[]): number => Math.min(...commands.map(({ fit }) => rank(fit)))

/** Of commands in a case that fit equally well, as all do before anything is typed, those that are given most often come first. */
const byFitAndUse = (one: Command, other: Command): number => {
  const byFit = rank(one.fit) - rank(other.fit)
  return byFit === 0 && one.place === 'case' ? placeByUse(one.id) - placeByUse(other.id) : byFit
}

/** Fewer letters are the beginning of too many words. */
const SHORTEST = 4

/** Whether what was typed names the command, so that it stands before the records that have the same words. */
const isNamed = ({ fit }: Command, text: string): boolean => {
  if (fit === undefined || fit === 'scattered') return false
  return fit === 'called' || fit === 'said' || text.trim().length >= SHORTEST
}

export interface Commands {
  /** Those that were named; all where nothing is typed. */
  readonly named: readonly PaletteGroup[]
  /** Those that have something of what was typed. */
  readonly others: readonly PaletteGroup[]
}

/** The commands for what was typed, under headings that say where they work. */
export const useCommands = (text: string, open: OpenCase | undefined): Commands => {
  const { t } = useTranslation('search')
  const all = useAll(text, open)
  const title = open?.title ?? ''
  const headings: Readonly<Record<Command['place'], string>> = {
    page: t('commands.page'),
    case: open === undefined ? t('commands.someCase') : t('commands.case', { title }),
    parts: open === undefined ? t('commands.someParts') : t('commands.parts', { title }),
    program: t('commands.program'),
  }
  const groupsOf = (commands: readonly Command[]): PaletteGroup[] =>
    [...Map.groupBy(commands, ({ place }) => place)]
      .toSorted(([one, ofOne], [other, ofOther]) =>
        bestOf(ofOne) === bestOf(ofOther)
          ? PLACES.indexOf(one) - PLACES.indexOf(other)
          : bestOf(ofOne) - bestOf(ofOther),
      )
      .map(([place, own]) => ({
        id: place,
        heading: headings[place],
        items: own.toSorted(byFitAndUse).map(({ item }) => item),
      }))
  if (text.trim() === '') return { named: groupsOf(all), others: [] }
  const found = all.filter(({ fit }) => fit !== undefined)
  const named = found.filter((command) => isNamed(command, text))
  const others = found.filter((command) => !isNamed(command, text))
  return {
    named: groupsOf(named),
    others:
      others.length === 0
        ? []
        : [
            {
              id: 'more',
              heading: t('commands.more'),
              items: groupsOf(others).flatMap(({ items }) => items),
            },
          ],
  }
}
