import { describe, expect, it } from 'vitest'
import { checkContent, checkEach } from './check-content.ts'
import { drawPieces } from './draw-pieces.ts'
import { nearDuplicates } from './near-duplicates.ts'
import type { Piece } from './piece.ts'
import { allPieces } from './pieces.ts'
import { publishedIds } from './published.ts'
import { syllablesOf } from './reading-level.ts'

const pieces = allPieces()
const published = publishedIds()

it('finds nothing to mend in what people read', () => {
  expect(checkContent(pieces, published)).toEqual([])
})

type Change = (piece: Piece) => Partial<Piece>
type Row = [what: string, at: string, change: Change, rule: string]

const en =
  (text: string): Change =>
  ({ texts }) => ({ texts: { ...texts, en: text } })
const es =
  (text: string): Change =>
  ({ texts }) => ({ texts: { ...texts, es: text } })

const long = 'What would you like to say to us today, and to all of us tomorrow, '

describe('sees', () => {
  it.each<Row>([
    [
      'a missing translation',
      'needs/own-corner',
      ({ texts: { en: text = '' } }) => ({ texts: { en: text } }),
      'translation',
    ],
    ['an empty one', 'needs/own-corner', es(' '), 'translation'],
    ['an id twice', 'needs/own-corner', () => ({ id: 'daylight' }), 'id'],
    [
      'a question twice, in two decks',
      'questions/q-one-shelf',
      () => ({ id: 'q-week-song' }),
      'id',
    ],
    ['an odd id', 'needs/own-corner', () => ({ id: 'Own_corner' }), 'id'],
    [
      'too many words',
      'questions/q-one-shelf',
      en(`${long}${'and then '.repeat(6)}after that?`),
      'length',
    ],
    ['yes or no', 'questions/q-one-shelf', en('Would you like to open a shop one day?'), 'open'],
    ['sí o no', 'questions/q-one-shelf', es('¿Te gustaría tener una tienda algún día?'), 'open'],
    [
      'two questions',
      'questions/q-one-shelf',
      en('What would you sell? And who would come?'),
      'one idea',
    ],
    ['no question', 'questions/q-one-shelf', en('Tell of a shop that you would like.'), 'marks'],
    [
      'an exclamation mark',
      'repair/near-regret',
      en('I am close to words that I would regret!'),
      'marks',
    ],
    ['a straight quote', 'repair/near-regret', en("I don't want to go on."), 'marks'],
    [
      'English quotes in Spanish',
      'repair/near-regret',
      es('Prefiero decir “basta” por hoy.'),
      'marks',
    ],
    [
      'a capital where a phrase goes on',
      'needs/own-corner',
      en('A corner that is only mine'),
      'marks',
    ],
    ['jargon', 'repair/near-regret', en('This triggers me, and I stop here.'), 'words'],
    ['blame', 'repair/near-regret', en('You always do this.'), 'words'],
    ['culpa', 'repair/near-regret', es('Deberías saberlo ya.'), 'words'],
    ['“partner”', 'comforts/warm-drink', en('A warm drink that your partner makes'), 'words'],
    ['a sex', 'comforts/warm-drink', en('A warm drink that he makes'), 'words'],
    ['an adjective with a sex', 'questions/q-one-shelf', es('¿Cuándo estás más cansada?'), 'words'],
    ['a faith', 'comforts/warm-drink', en('A prayer before bed'), 'words'],
    ['a medical claim', 'two-minute/same-sky', en('Look up at the sky: it heals.'), 'words'],
    ['a score', 'two-minute/same-sky', en('Look up at the sky and score the day.'), 'words'],
    ['who is told to leave', 'repair/near-regret', en('You could confront them.'), 'words'],
    [
      'a hard word',
      'questions/q-one-shelf',
      en('What would you individualistically sell?'),
      'reading',
    ],
    [
      'a hard sentence',
      'questions/q-one-shelf',
      en('Which professional accomplishment exemplifies individual ability?'),
      'reading',
    ],
    [
      'una frase difícil',
      'questions/q-one-shelf',
      es('¿Qué extraordinarias circunstancias condicionaron tus aspiraciones?'),
      'reading',
    ],
    ['depth for a team', 'questions/q-one-shelf', () => ({ depth: 4 }), 'audience'],
    ['nobody', 'needs/own-corner', () => ({ bonds: [] }), 'audience'],
    ['a bond twice', 'needs/own-corner', () => ({ bonds: ['team', 'team'] }), 'audience'],
    [
      'intimate words for friends',
      'questions/q-one-shelf',
      en('How do you like to be kissed?'),
      'audience',
    ],
    [
      'sexual questions in a daily deck',
      'questions/q-one-shelf',
      () => ({ touches: ['sexual'] }),
      'audience',
    ],
    [
      'a tender question without its door',
      'tender/q-whispered-words',
      () => ({ behind: 'safety' }),
      'audience',
    ],
    [
      'a tender question for friends',
      'tender/q-whispered-words',
      () => ({ bonds: ['friends'] }),
      'audience',
    ],
    [
      'touch nobody said yes to',
      'two-minute/hug-if-wished',
      () => ({ behind: 'safety' }),
      'audience',
    ],
    ['repair before the gate', 'repair/near-regret', () => ({ behind: 'both-yes' }), 'audience'],
    [
      'a tense talk before the gate',
      'topics/how-it-landed',
      () => ({ behind: 'both-yes' }),
      'audience',
    ],
    ['a question of no kind', 'questions/q-one-shelf', () => ({ touches: [] }), 'audience'],
    [
      'what comes after, and is not for all',
      'topics/how-it-landed',
      () => ({ goesOn: ['q-slow-morning-for-two', 'q-after-time-apart'] }),
      'goes on',
    ],
    [
      'what comes after, and is lighter',
      'topics/how-it-landed',
      () => ({ goesOn: ['q-understood-later', 'q-told-otherwise'] }),
      'goes on',
    ],
    ['a deck that turns back', 'questions/q-one-shelf', () => ({ depth: 3 }), 'order'],
    ['a list without a profile', 'needs/own-corner', () => ({ list: 'wants' }), 'list'],
    [
      'nearly the same',
      'questions/q-one-shelf',
      en('If this week came with a song, which song would it be?'),
      'near-duplicate',
    ],
    [
      'nearly the same in two lists',
      'two-minute/same-sky',
      en('Rain, bath, river or sea: what does water do for them?'),
      'near-duplicate',
    ],
    [
      'casi lo mismo',
      'questions/q-one-shelf',
      es('Si esta semana tuviera una canción, ¿cuál sería para ti?'),
      'near-duplicate',
    ],
  ])('%s', (_, at, change, rule) => {
    const [list] = at.split('/')
    // Questions come after topics.
    const these = pieces.filter((one) => one.list === list || one.list === 'questions')
    const changed = these.map((piece) =>
      `${piece.list}/${piece.id}` === at ? { ...piece, ...change(piece) } : piece,
    )
    expect(changed).not.toEqual(these)
    const check = (all: readonly Piece[]) =>
      rule === 'near-duplicate' ? nearDuplicates(all) : checkEach(all, published)
    const before = new Set(check(these).map(({ says }) => says))
    const found = check(changed).filter(({ says }) => !before.has(says))
    expect(found.map((one) => one.rule)).toContain(rule)
  })

  it('an id that went out and is gone, and a new one', () => {
    const first = 'needs/own-corner'
    const ids = (all: readonly Piece[], known: readonly string[]) =>
      checkEach(all, known).filter(({ rule }) => rule === 'id')
    expect(ids(pieces, [...published, 'needs/long-gone'])).toMatchObject([
      { at: 'needs/long-gone' },
    ])
    expect(
      ids(
        pieces,
        published.filter((one) => one !== first),
      ).map(({ at }) => at),
    ).toEqual([first])
  })

  it('that there is too little, for somebody or of something', () => {
    const without = (is: (piece: Piece) => boolean) =>
      checkEach(
        pieces.filter((piece) => !is(piece)),
        published,
      )
        .filter(({ rule }) => rule === 'amount' || rule === 'list')
        .map(({ says }) => says)
    expect(without(({ depth }) => depth === 5)).toContain('0 for family at depth 5, 30 at least')
    expect(without(({ list }) => list === 'feelings')).toContain('0 feelings, 120 at least')
    expect(without(({ list }) => list === 'tender')).toContain('0 of sexual, 25 at least')
    expect(without(({ kind }) => /^deck-[1-3]$/.test(kind))).toContain('223 in all, 300 at least')
  })

  it('many that begin alike, and a list that has grown hard to read', () => {
    const asked = pieces.map((piece) =>
      piece.list === 'questions' && piece.kind === 'deck-2'
        ? { ...piece, texts: { ...piece.texts, en: `What was ${piece.id.slice(2)}?` } }
        : piece,
    )
    expect(checkEach(asked, published).map(({ rule }) => rule)).toContain('opening')
    const hard = pieces.map((piece) =>
      piece.list === 'values'
        ? { ...piece, texts: { ...piece.texts, en: 'Responsibility' } }
        : piece,
    )
    const levels = checkEach(hard, published).filter(({ at }) => at === 'values')
    expect(levels.map(({ rule }) => rule)).toContain('reading')
  })
})

it('leaves alone what only begins alike', () => {
  const piece = (id: string, text: string) =>
    ({ list: 'questions', id, part: '', kind: '', bonds: [], texts: { en: text } }) as const
  const both = [piece('a', 'When did you laugh?'), piece('b', 'When did you learn to swim?')]
  expect(nearDuplicates(both)).toEqual([])
})

it.each([
  ['en', 'the', 1],
  ['en', 'little', 2],
  ['en', 'makes', 1],
  ['en', 'wanted', 2],
  ['en', 'family', 3],
  ['es', 'que', 1],
  ['es', 'guitarra', 3],
  ['es', 'día', 2],
  ['es', 'bien', 1],
  ['es', 'estuviera', 4],
  ['es', 'muy', 1],
] as const)('counts the syllables of words (%s: %s)', (language, word, count) => {
  expect(syllablesOf(language, word)).toBe(count)
})

it('draws the same for the same seed', () => {
  const drawn = drawPieces(pieces, 30, 7)
  expect(drawPieces(pieces, 30, 7)).toBe(drawn)
  expect(drawn.match(/^q-/gm)).toHaveLength(30)
  expect(drawPieces(pieces, 30, 8)).not.toBe(drawn)
})
