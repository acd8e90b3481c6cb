/** What must never be missed, whatever a model has learnt; beside each, what is said alike and must not be caught. */
import { describe, expect, test } from 'vitest'
import { english } from '../../content/wording/english.ts'
import { readyToRead } from './reading.ts'
import { isWord, readTokens } from './tokens.ts'
import { openWorry } from './english-worry.ts'
import { worryIn } from './worry.ts'

const reading = readyToRead(english, () => undefined)
const sureOf = (text: string): readonly string[] => {
  const said = readTokens(text, reading)
    .filter(({ word, isQuoted }) => isWord(word) && !isQuoted)
    .map(({ word }) => word)
    .join(' ')
  return reading.sure.filter(([, is]) => is.test(said)).map(([name]) => name)
}

const pairs: readonly (readonly [worry: string, caught: string, passes: string])[] = [
  ['self_harm', 'He wants to kill himself.', "I'm killing myself laughing."],
  [
    'self_harm',
    'my friend is thinking about hanging herself',
    'He tried to hang himself a mirror.',
  ],
  ['self_harm', 'i just want to die', 'I want to die on this hill: tea first.'],
  ['self_harm', "I don't want to live anymore", "I don't want to live in Leeds."],
  ['self_harm', 'I cut myself on purpose.', 'I cut myself on the tin.'],
  ['self_harm', "I'm thinking of ending my life.", 'She saved my life with that coffee.'],
  [
    'self_harm',
    'Everyone would be better off if I was dead.',
    "You'd be happier without me in goal.",
  ],
  ['violence', 'He hit me again.', 'He hit me up for a lift.'],
  ['violence', 'My wife slapped me in the face', 'He slapped me on the back and laughed.'],
  ['violence', 'My boyfriend beat me up.', 'My boyfriend beat me at chess.'],
  ['violence', 'He put his hands around my throat.', 'He put a scarf around my neck.'],
  ['violence', "I'm scared she will hurt me.", "I'm scared the needle will hurt me."],
  ['violence', "I'm scared to go home.", "I'm scared to go home in the fog."],
  ['violence', "He'll kill me if I leave.", "Mum will kill me if I'm late."],
  ['violence', 'He forced me to have sex.', 'He forced me to have a second slice.'],
  ['coercion', "He doesn't let me see my friends.", "He won't let me see my present."],
  ['coercion', "I'm not allowed to have friends.", "I'm not allowed to have coffee."],
  ['coercion', 'My husband keeps my passport.', 'The hotel keeps my passport photo.'],
  ['coercion', 'He says no one will believe me.', 'No one will believe me that I won.'],
  ['coercion', "He says he'll kill himself if I leave.", 'He laughs at himself if I do.'],
  ['coercion', "She'll post my photos if I break up with her.", "She'll post my photos tonight."],
  ['coercion', 'He is tracking my phone.', 'He is tracking my parcel.'],
  ['coercion', "He'll have me deported if I tell.", 'The film is about a man who is deported.'],
  ['coercion', "He'll take the kids if I leave.", "He'll take the kids to the zoo."],
]

describe('signs of worry that need no model', () => {
  test.each(pairs)('%s: %s, not: %s', (worry, caught, passes) => {
    expect(sureOf(caught)).toEqual([worry])
    expect(sureOf(passes)).toEqual([])
    expect(worryIn(caught, openWorry())).not.toBeNull()
  })

  test('what somebody else said is not caught', () => {
    expect(sureOf('The song goes "I want to die" and then drums.')).toEqual([])
  })
})
