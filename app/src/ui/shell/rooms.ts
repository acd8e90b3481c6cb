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
export const Looking = lazy(async () => (await import('./looking.tsx')).Looking, ['welcome'])
export const Start = lazy(
  async () => (await import('../start/start.tsx')).Start,
  ['start', 'welcome', 'me'],
)
export const Invite = lazy(
  async () => (await import('../invite/invite.tsx')).Invite,
  ['invite', 'today', 'people', 'code', 'us'],
)
export const Join = lazy(
  async () => (await import('../join/join.tsx')).Join,
  ['join', 'start', 'welcome', 'me'],
)
export const Waiting = lazy(
  async () => (await import('../join/waiting.tsx')).Waiting,
  ['join', 'code'],
)
export const Today = lazy(async () => (await import('../today/today.tsx')).Today, ['today'])
export const Round = lazy(
  async () => (await import('../round/round.tsx')).Round,
  ['question', 'reveal', 'writing', 'practice', 'care', 'today'],
)
export const Code = lazy(async () => (await import('../code/code.tsx')).Code, ['code'])
export const Me = lazy(async () => (await import('../me/me.tsx')).Me, ['me'])
export const Together = lazy(
  async () => (await import('../together/together.tsx')).Together,
  ['together', 'spaces'],
)
export const Past = lazy(
  async () => (await import('../together/past.tsx')).Past,
  ['together', 'today', 'practice'],
)
export const Yes = lazy(async () => (await import('../yes/yes.tsx')).Yes, ['yes', 'spaces'])
export const Us = lazy(
  async () => (await import('../us/us.tsx')).Us,
  ['us', 'spaces', 'today', 'people'],
)
export const Jar = lazy(async () => (await import('../us/jar.tsx')).Jar, ['us'])
export const Memories = lazy(
  async () => (await import('../us/memories.tsx')).Memories,
  ['memories'],
)
export const KeepMemory = lazy(
  async () => (await import('../us/memories-keep.tsx')).KeepMemory,
  ['memories', 'writing'],
)
export const Journal = lazy(
  async () => (await import('../own/journal.tsx')).Journal,
  ['own', 'writing'],
)
export const IntentionRoom = lazy(
  async () => (await import('../own/intention.tsx')).IntentionRoom,
  ['own', 'writing'],
)
export const Breath = lazy(async () => (await import('../own/breath.tsx')).Breath, ['own'])
export const Spaces = lazy(async () => (await import('../spaces/spaces.tsx')).Spaces, ['spaces'])
export const Space = lazy(
  async () => (await import('../spaces/space.tsx')).Space,
  ['spaces', 'start'],
)
export const Archive = lazy(async () => (await import('../spaces/archive.tsx')).Archive, ['spaces'])
export const Leave = lazy(async () => (await import('../spaces/leave.tsx')).Leave, ['spaces'])
export const Export = lazy(async () => (await import('../export/export.tsx')).Export, ['export'])
export const Import = lazy(
  async () => (await import('../export/import.tsx')).Import,
  ['export', 'spaces'],
)
export const Device = lazy(
  async () => (await import('../device/device.tsx')).Device,
  ['device', 'me'],
)
export const Lock = lazy(async () => (await import('../lock/lock.tsx')).Lock, ['lock'])
export const Unlock = lazy(async () => (await import('../lock/unlock.tsx')).Unlock, ['lock'])
export const Devices = lazy(
  async () => (await import('../devices/devices.tsx')).Devices,
  ['devices', 'invite', 'code'],
)
export const Ways = lazy(async () => (await import('../ways/ways.tsx')).Ways, ['ways'])
export const Arrive = lazy(
  async () => (await import('../arrive/arrive.tsx')).Arrive,
  ['arrive', 'code', 'writing'],
)
export const Learn = lazy(async () => (await import('../learn/learn.tsx')).Learn, ['learn'])
export const Card = lazy(
  async () => (await import('../learn/card.tsx')).Card,
  ['learn', 'together'],
)
export const Begin = lazy(
  async () => (await import('../round/begin.tsx')).Begin,
  ['practice', 'writing', 'question', 'reveal', 'today'],
)

const fetchHelp = async () => (await import('../help/help.tsx')).Help
export const Help = lazy(fetchHelp, ['help'])

/** Help has to be there before anybody needs it, connection or not. */
export async function prepareHelp(language: Language, words: Words): Promise<void> {
  await Promise.all([fetchHelp(), loadHelp[language](), words.fetch(['help'])])
}
