import type { CaseText } from './cases.ts'
import type { ListName, lists } from './lists.ts'
import type { TopicText } from './topics.ts'

/** Cards are questions, and have the words of those. */
type Worded = Exclude<ListName, 'cards'>

type IdOf<Name extends ListName> = (typeof lists)[Name][number]['id']
type KindOf<Name extends ListName> = (typeof lists)[Name][number]['kind']
type TextOf<Name> = Name extends 'topics' ? TopicText : Name extends 'cases' ? CaseText : string

/** What a list's items say. */
export type ListTexts = { readonly [Name in Worded]: Readonly<Record<IdOf<Name>, TextOf<Name>>> }

/** What the kinds of a list are called. */
export type ListKinds = { readonly [Name in ListName]: Readonly<Record<KindOf<Name>, string>> }
