/** Which part of the app each place needs; a part is fetched when somebody goes there. */
import type { Language } from '../../content/language.ts'
import { loadHelp } from '../../content/texts-by-language.ts'
import type { Words } from '../app-context.ts'
import { lazy } from '../lazy.tsx'

export const OpeningFaultScreen = lazy(
  async () => (await import('./opening-fault.tsx')).OpeningFaultScreen,
  ['opening'],
)
export const Welcome = lazy(async () => (await import('./welcome.tsx')).Welcome, ['welcome'])
export const Start = lazy(
  async () => (await import('../start/start.tsx')).Start,
  ['start', 'welcome', 'me'],
)
export const Invite = lazy(
  async () => (await import('../invite/invite.tsx')).Invite,
  ['invite', 'today'],
)
export const Join = lazy(
  async () => (await import('../join/join.tsx')).Join,
  ['join', 'start', 'welcome', 'me'],
)
export const Waiting = lazy(async () => (await import('../join/waiting.tsx')).Waiting, ['join'])
export const Today = lazy(async () => (await import('../today/today.tsx')).Today, ['today'])
export const Question = lazy(
  async () => (await import('../today/question.tsx')).Question,
  ['question', 'reveal', 'writing', 'today'],
)
export const Code = lazy(async () => (await import('../code/code.tsx')).Code, ['code'])
export const Me = lazy(async () => (await import('../me/me.tsx')).Me, ['me', 'today'])

const fetchHelp = async () => (await import('../help/help.tsx')).Help
export const Help = lazy(fetchHelp, ['help'])

/** Help has to be there before anybody needs it, connection or not. */
export async function prepareHelp(language: Language, words: Words): Promise<void> {
  await Promise.all([fetchHelp(), loadHelp[language](), words.fetch(['help'])])
}
