import type { arriveEn } from './messages/arrive.en.ts'
import type { careEn } from './messages/care.en.ts'
import type { codeEn } from './messages/code.en.ts'
import type { deviceEn } from './messages/device.en.ts'
import type { devicesEn } from './messages/devices.en.ts'
import type { exportEn } from './messages/export.en.ts'
import type { frameEn } from './messages/frame.en.ts'
import type { helpEn } from './messages/help.en.ts'
import type { inviteEn } from './messages/invite.en.ts'
import type { joinEn } from './messages/join.en.ts'
import type { kindEn } from './messages/kind.en.ts'
import type { learnEn } from './messages/learn.en.ts'
import type { lockEn } from './messages/lock.en.ts'
import type { meEn } from './messages/me.en.ts'
import type { memoriesEn } from './messages/memories.en.ts'
import type { openingEn } from './messages/opening.en.ts'
import type { ownEn } from './messages/own.en.ts'
import type { peopleEn } from './messages/people.en.ts'
import type { picksEn } from './messages/picks.en.ts'
import type { playEn } from './messages/play.en.ts'
import type { practiceEn } from './messages/practice.en.ts'
import type { purposeEn } from './messages/purpose.en.ts'
import type { questionEn } from './messages/question.en.ts'
import type { repairEn } from './messages/repair.en.ts'
import type { revealEn } from './messages/reveal.en.ts'
import type { spacesEn } from './messages/spaces.en.ts'
import type { startEn } from './messages/start.en.ts'
import type { tableEn } from './messages/table.en.ts'
import type { todayEn } from './messages/today.en.ts'
import type { togetherEn } from './messages/together.en.ts'
import type { tonightEn } from './messages/tonight.en.ts'
import type { usEn } from './messages/us.en.ts'
import type { waysEn } from './messages/ways.en.ts'
import type { welcomeEn } from './messages/welcome.en.ts'
import type { writingEn } from './messages/writing.en.ts'
import type { yesEn } from './messages/yes.en.ts'

/** The interface's sentences, a section for each part that is fetched on its own. */
interface Sections {
  readonly arrive: typeof arriveEn
  readonly care: typeof careEn
  readonly code: typeof codeEn
  readonly device: typeof deviceEn
  readonly devices: typeof devicesEn
  readonly export: typeof exportEn
  readonly frame: typeof frameEn
  readonly help: typeof helpEn
  readonly invite: typeof inviteEn
  readonly join: typeof joinEn
  readonly kind: typeof kindEn
  readonly learn: typeof learnEn
  readonly lock: typeof lockEn
  readonly me: typeof meEn
  readonly memories: typeof memoriesEn
  readonly opening: typeof openingEn
  readonly own: typeof ownEn
  readonly people: typeof peopleEn
  readonly picks: typeof picksEn
  readonly play: typeof playEn
  readonly practice: typeof practiceEn
  readonly purpose: typeof purposeEn
  readonly question: typeof questionEn
  readonly repair: typeof repairEn
  readonly reveal: typeof revealEn
  readonly spaces: typeof spacesEn
  readonly start: typeof startEn
  readonly table: typeof tableEn
  readonly today: typeof todayEn
  readonly together: typeof togetherEn
  readonly tonight: typeof tonightEn
  readonly us: typeof usEn
  readonly ways: typeof waysEn
  readonly welcome: typeof welcomeEn
  readonly writing: typeof writingEn
  readonly yes: typeof yesEn
}

export type Section = keyof Sections

/** What screens read: whole sentences are strings, the others know their gaps. */
export type Messages<Name extends Section> = Readable<Sections[Name]>

/** What another language must bring: every key, and in each sentence the same gaps. */
export type Translation<Name extends Section> = Translated<Sections[Name]>

/** The names between braces: `'Let {name} in'` has the gap `name`. */
export type GapsOf<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}`
  ? Gap | GapsOf<Rest>
  : never

declare const gaps: unique symbol
/** A sentence that is not whole until its gaps are filled. */
export type Template<Gap extends string> = string & { readonly [gaps]: Gap }

type Readable<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? [GapsOf<Tree[Key]>] extends [never]
      ? string
      : Template<GapsOf<Tree[Key]>>
    : Readable<Tree[Key]>
}

type Translated<Tree> = {
  readonly [Key in keyof Tree]: Tree[Key] extends string
    ? WithGaps<GapsOf<Tree[Key]>>
    : Translated<Tree[Key]>
}

type WithGaps<Gap extends string> = [Gap] extends [never] ? string : EveryGap<Gap>

// A union in the place of a parameter turns into the intersection of its members.
type EveryGap<Gap extends string> = (
  Gap extends string ? (text: `${string}{${Gap}}${string}`) => void : never
) extends (text: infer All extends string) => void
  ? All
  : never
