import type { ClosenessItem } from './decks/closeness.ts'
import type { ExportWords } from './export-words.ts'
import type { HelpTexts } from './help-directory.ts'
import type { Language } from './language.ts'
import type { LearnTexts } from './learn.ts'
import type { Section, Translation } from './messages.ts'
import type { QuestionId } from './questions/first-deck.ts'
import type { ResponseStarterId } from './responses.ts'
import type { VerificationPictureId } from './verification-pictures.ts'

type Messages<Name extends Section> = { readonly [One in Name]: Translation<One> }

/** The first screens have their texts apart; those of all other rooms come together. */
interface Files {
  readonly frame: Messages<'frame'>
  readonly help: Messages<'help'> & { readonly helpDirectory: HelpTexts }
  readonly today: Messages<'today'> & { readonly firstDeck: Readonly<Record<QuestionId, string>> }
  readonly welcome: Messages<'welcome'>
  readonly later: Messages<Exclude<Section, keyof Files>> & {
    readonly closeness: Readonly<Record<ClosenessItem, string>>
    readonly exportWords: ExportWords
    readonly learnCards: LearnTexts
    readonly responses: Readonly<Record<ResponseStarterId, string>>
    readonly verificationWords: Readonly<Record<VerificationPictureId, string>>
  }
}

/** Apart by language too, so that a person loads only what is read. */
const files: {
  readonly [One in Language]: {
    readonly [Name in keyof Files]: () => Promise<{ readonly texts: Files[Name] }>
  }
} = {
  en: {
    frame: () => import('./fetched/frame.en.ts'),
    help: () => import('./fetched/help.en.ts'),
    today: () => import('./fetched/today.en.ts'),
    welcome: () => import('./fetched/welcome.en.ts'),
    later: () => import('./fetched/later.en.ts'),
  },
  es: {
    frame: () => import('./fetched/frame.es.ts'),
    help: () => import('./fetched/help.es.ts'),
    today: () => import('./fetched/today.es.ts'),
    welcome: () => import('./fetched/welcome.es.ts'),
    later: () => import('./fetched/later.es.ts'),
  },
}

/** The interface's sentences of one section. */
export function loadMessages<Name extends Section>(
  section: Name,
  language: Language,
): Promise<Translation<Name>> {
  const file = section in files.en ? section : 'later'
  return load(file as 'later', section as keyof Files['later'], language) as Promise<
    Translation<Name>
  >
}

export const loadFirstDeck = inEach('today', 'firstDeck')
export const loadCloseness = inEach('later', 'closeness')
export const loadResponses = inEach('later', 'responses')
export const loadVerificationWords = inEach('later', 'verificationWords')
export const loadHelp = inEach('help', 'helpDirectory')
export const loadLearn = inEach('later', 'learnCards')
export const loadExportWords = inEach('later', 'exportWords')

function inEach<File extends keyof Files, Name extends keyof Files[File]>(file: File, name: Name) {
  return { en: () => load(file, name, 'en'), es: () => load(file, name, 'es') }
}

async function load<File extends keyof Files, Name extends keyof Files[File]>(
  file: File,
  name: Name,
  language: Language,
): Promise<Files[File][Name]> {
  const { texts } = await files[language][file]()
  return texts[name]
}
