/**
 * The shape that the words of a history have in every language. A block holds a line for each thing
 * said, and a line holds fields between bars; what they are stands at the head of its file. A line
 * that begins with `~` fits only two people who share a home, one with `>6` only days after the
 * sixth, one with `<165` only days before that. `{dish}` is a gap, filled as fill.ts says.
 */
import type { QuestionId } from '../../app/src/content/questions/decks.ts'
import type { FirstDeckId } from '../../app/src/content/questions/first-deck.ts'

/** Two people who sound different: `a` tells, `b` is short and dry. */
export type VoiceName = 'a' | 'b'

type Block = string
type Fields<K extends string> = Readonly<Record<K, Block>>
type ByVoice<T> = Readonly<Record<VoiceName, T>>

/** What a gap in a template may be filled with. */
export type Slots = Fields<
  | 'dish'
  | 'place'
  | 'sight'
  | 'thing'
  | 'chore'
  | 'who'
  | 'small'
  | 'treat'
  | 'bother'
  | 'trip'
  | 'skill'
>
// In each pair the first holds lines that are told once, the second templates with gaps.
export type DayLines = Fields<'high' | 'highs' | 'low' | 'lows'>
export type CareLines = Fields<'help' | 'helps' | 'thanks' | 'thankses'>
export type LittleLines = Fields<
  | 'win'
  | 'wins'
  | 'until'
  | 'reason'
  | 'when'
  | 'whens'
  | 'smaller'
  | 'smallers'
  | 'later'
  | 'laters'
>
export type ReplyLines = Fields<'good' | 'answer' | 'listen' | 'comfort' | 'ideas' | 'thanks'>
/** What somebody writes for nobody else. */
export type OwnLines = Fields<'storyPages' | 'pages' | 'intentions'>
export type Meanings = ByVoice<Fields<'starts' | 'ends'>>
/** To every question of the first deck, and to those of the sample space's last week. */
export type Answers = Readonly<Record<FirstDeckId, readonly string[]>> &
  Readonly<Partial<Record<QuestionId, readonly string[]>>>
export type Chapters = Readonly<Record<'any' | 'birthdayA' | 'birthdayB', readonly Block[]>>

export type VoiceLines = DayLines &
  CareLines &
  LittleLines &
  Fields<'starts' | 'ends'> & { readonly replies: ReplyLines }

export interface Corpus {
  readonly slots: Slots
  readonly voices: ByVoice<VoiceLines>
  /** `c`: what more than two people fall back on. */
  readonly answers: Readonly<Record<VoiceName | 'c', Answers>>
  readonly story: Block
  readonly chapters: Chapters
  /** The longer voice's alone. */
  readonly own: OwnLines
  readonly names: ByVoice<string>
}
