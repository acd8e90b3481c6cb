/** Which part of the app each place needs; a part is fetched when somebody goes there. */
import type { Language } from '../../content/language.ts'
import { loadHelp } from '../../content/texts-by-language.ts'
import { lazy } from '../lazy.tsx'

export const Start = lazy(async () => (await import('../start/start.tsx')).Start)
export const Invite = lazy(async () => (await import('../invite/invite.tsx')).Invite)
export const Join = lazy(async () => (await import('../join/join.tsx')).Join)
export const Waiting = lazy(async () => (await import('../join/waiting.tsx')).Waiting)
export const Today = lazy(async () => (await import('../today/today.tsx')).Today)
export const Question = lazy(async () => (await import('../today/question.tsx')).Question)
export const Code = lazy(async () => (await import('../code/code.tsx')).Code)
export const Me = lazy(async () => (await import('../me/me.tsx')).Me)

const fetchHelp = async () => (await import('../help/help.tsx')).Help
export const Help = lazy(fetchHelp)

/** Help has to be there before anybody needs it, connection or not. */
export async function prepareHelp(language: Language): Promise<void> {
  await Promise.all([fetchHelp(), loadHelp[language]()])
}
