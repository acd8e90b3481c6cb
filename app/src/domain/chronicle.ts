/** What people wrote, as a page to read: by the author's own day, then by practice and round. */
import type { ExportLine, ExportWords } from '../content/export-words.ts'
import type { Answer } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { Day } from './calendar-day.ts'
import { inline, quote } from './inert-markdown.ts'
import { isBlank } from './text.ts'

/** One thing to tell, by someone. */
export interface Told {
  readonly line: ExportLine
  /** Empty where it is told of nobody but the reader, or of someone without a name yet. */
  readonly by: string
  readonly day: Day | null
  readonly practice: string
  readonly round: string
  /** Null where there are no words, such as for what was taken back. */
  readonly answer: Answer | null
}

export interface ChronicleParts {
  readonly title: string
  readonly words: ExportWords
  /** Something in it is of a kind that this version does not know. */
  readonly hasUnknown: boolean
  showDay(day: Day): string
  /** What was asked in a round, if that is known. */
  questionOf(practice: string, round: string): string | null
}

export function writeChronicle(told: readonly Told[], parts: ChronicleParts): string {
  const { title, words, hasUnknown } = parts
  const days = groupBy(told, ({ day }) => day ?? '')
  const inOrder = [...days].toSorted(([a], [b]) => compareDays(a, b))
  return [
    `# ${title}`,
    ...(hasUnknown ? [words.unknown] : []),
    ...inOrder.flatMap(([day, ofDay]) => writeDay(day as Day | '', ofDay, parts)),
    '',
  ].join('\n\n')
}

function writeDay(day: Day | '', told: readonly Told[], parts: ChronicleParts): readonly string[] {
  const rounds = groupBy(told, ({ practice, round }) => JSON.stringify([practice, round]))
  return [
    `## ${day === '' ? parts.words.withoutDay : parts.showDay(day)}`,
    ...[...rounds.values()].flatMap((ofRound) => writeRound(ofRound, parts)),
  ]
}

function writeRound(told: readonly Told[], parts: ChronicleParts): readonly string[] {
  const [first] = told
  if (first === undefined) return []
  const { practice, round } = first
  const question = parts.questionOf(practice, round)
  return [
    `### ${nameOf(parts.words, practice)}`,
    ...(question === null ? [] : [inline(question)]),
    ...told.flatMap((one) => writeTold(one, parts.words)),
  ]
}

function writeTold({ line, by, practice, answer }: Told, words: ExportWords): readonly string[] {
  const name = by === '' ? words.nobody : inline(by)
  const introduced = words.lines[line].replace('{name}', () => name)
  const said = answer === null ? [] : writeAnswer(practice, answer, words)
  return said.length === 0 ? [introduced] : [`${introduced}:`, ...said]
}

function writeAnswer(practice: string, answer: Answer, words: ExportWords): readonly string[] {
  return Object.entries(answer).flatMap(([field, text]) => {
    if (isBlank(text)) return []
    const told = toldOf(words, practice, field)
    const label = ownWord(words.fields, field) ?? told?.read ?? told?.ask ?? inline(field)
    const option =
      ownWord(words.options, text) ?? ownWord(told?.options ?? {}, text) ?? inline(text)
    const shown = isChoice(practice, field) ? option : null
    return [...(label === '' ? [] : [`${label}:`]), shown === null ? quote(text) : `> ${shown}`]
  })
}

/** The name of a choice comes from the app; anything else is a person's own words. */
function isChoice(practice: string, field: string): boolean {
  if (field === 'reply') return true
  const steps = practices.find(({ id }) => id === practice)?.steps ?? []
  return steps.some((step) =>
    'fields' in step
      ? step.fields.some(({ id, kind }) => id === field && kind === 'choice')
      : false,
  )
}

/** What a newer Attune named is shown by its id. */
function nameOf(words: ExportWords, practice: string): string {
  const own = ownWord(words.practices, practice)
  return own ?? ownWord(words.practice, practice)?.name ?? inline(practice)
}

function toldOf({ practice: all }: ExportWords, practice: string, field: string) {
  const steps = Object.values(ownWord(all, practice)?.steps ?? {})
  return steps.map((step) => ownWord(step, field)).find((word) => word !== undefined)
}

function ownWord<Word>(words: Readonly<Record<string, Word>>, id: string): Word | undefined {
  return Object.hasOwn(words, id) ? words[id] : undefined
}

function compareDays(a: string, b: string): number {
  // What has no day comes last.
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  return a < b ? -1 : 1
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
