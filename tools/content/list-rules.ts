/** Rules for lists as a whole: ids, how much there is for whom, reading level, openings. */
import type { BondKind } from '../../app/src/content/bond.ts'
import { bondKinds } from '../../app/src/content/bond.ts'
import { languages } from '../../app/src/content/language.ts'
import { intimacyKinds } from '../../app/src/content/questions.ts'
import type { Finding, Piece } from './piece.ts'
import { finding, wordsOf } from './piece.ts'
import { profileName, profiles } from './profiles.ts'
import { isHarder, readingLevel } from './reading-level.ts'

/** `published`: every id that ever went out, as `list/id`. */
export function listFindings(pieces: readonly Piece[], published: readonly string[]): Finding[] {
  return [
    ...idFindings(pieces, published),
    ...followFindings(pieces),
    ...levelFindings(pieces),
    ...openingFindings(pieces),
    ...amountFindings(pieces),
    ...orderFindings(pieces),
  ]
}

function idFindings(pieces: readonly Piece[], published: readonly string[]): Finding[] {
  const seen = new Set<string>()
  const known = new Set(published)
  const odd = pieces.flatMap((piece) => {
    const { list, id, part } = piece
    // Answers name a question by its id alone, whichever deck it is in.
    const name = isQuestion(piece) ? id : `${list}/${id}.${part}`
    const isTwice = seen.has(name)
    seen.add(name)
    const pattern = isQuestion(piece) ? /^q(-[a-z]+)+$/ : /^[a-z]+(-[a-z]+)*$/
    return [
      ...(isTwice ? ['an id that there is already'] : []),
      ...(pattern.test(id) ? [] : ['an id of other letters than a to z and -']),
      ...(known.has(`${list}/${id}`) ? [] : ['a new id: npm run content -- --publish']),
    ].map((says) => finding('id', piece, says))
  })
  const here = new Set(pieces.map(({ list, id }) => `${list}/${id}`))
  const gone = published.filter((one) => !here.has(one))
  return [...odd, ...gone.map((at) => ({ rule: 'id', at, says: 'it went out, and is gone' }))]
}

function followFindings(pieces: readonly Piece[]): Finding[] {
  const questions = new Map(pieces.filter(isQuestion).map((piece) => [piece.id, piece]))
  return pieces.flatMap((piece) => {
    const [first, second] = (piece.goesOn ?? []).map((id) => questions.get(id))
    if (piece.goesOn === undefined || piece.part !== 'title') return []
    const isMeant = [first, second].every((one) =>
      piece.bonds.every((bond) => one?.bonds.includes(bond)),
    )
    const isGraded = (first?.depth ?? 9) <= (second?.depth ?? 0)
    return isMeant && isGraded
      ? []
      : [finding('goes on', piece, 'a question after it is not for all, or comes out of order')]
  })
}

function levelFindings(pieces: readonly Piece[]): Finding[] {
  return Object.entries(profiles).flatMap(([name, { reads }]) => {
    const those = pieces.filter((piece) => profileName(piece) === name)
    const [first] = those
    if (first === undefined) return [{ rule: 'list', at: name, says: 'nothing is in it' }]
    return languages.flatMap((language) => {
      const texts = those.flatMap(({ texts: all }) => all[language] ?? [])
      const level = readingLevel(language, texts)
      return isHarder(language, level, reads[language])
        ? [
            {
              rule: 'reading',
              at: name,
              says: `${level.toFixed(1)} in ${language}, ${reads[language]} is the limit`,
            },
          ]
        : []
    })
  })
}

function openingFindings(pieces: readonly Piece[]): Finding[] {
  const questions = pieces.filter(isQuestion)
  return languages.flatMap((language) => {
    const counts = new Map<string, number>()
    for (const { texts } of questions) {
      const opening = wordsOf(texts[language] ?? '')
        .slice(0, 2)
        .join(' ')
      counts.set(opening, (counts.get(opening) ?? 0) + 1)
    }
    return [...counts]
      .filter(([, count]) => count > mostAlike)
      .map(([opening, count]) => ({
        rule: 'opening',
        at: 'questions',
        says: `${count} begin with “${opening}”`,
      }))
  })
}

/** One in twenty of some four hundred. */
const mostAlike = 20

function amountFindings(pieces: readonly Piece[]): Finding[] {
  const questions = pieces.filter(isQuestion)
  const amount = (says: string, count: number, least: number) =>
    count < least
      ? [{ rule: 'amount', at: 'questions', says: `${count} ${says}, ${least} at least` }]
      : []
  const depthsOf = (bond: BondKind) => (bond === 'team' ? [1, 2, 3] : [1, 2, 3, 4, 5])
  return [
    ...amount('in all', questions.length, 300),
    ...intimacyKinds.flatMap((kind) =>
      amount(
        `of ${kind}`,
        questions.filter(({ touches = [] }) => touches.includes(kind)).length,
        25,
      ),
    ),
    ...bondKinds.flatMap((bond) =>
      depthsOf(bond).flatMap((depth) =>
        amount(
          `for ${bond} at depth ${depth}`,
          questions.filter((one) => one.depth === depth && one.bonds.includes(bond)).length,
          30,
        ),
      ),
    ),
    ...bondKinds.flatMap((bond) =>
      amount(
        `for ${bond} alone`,
        questions.filter(({ bonds }) => bonds.length === 1 && bonds[0] === bond).length,
        10,
      ),
    ),
    ...amount('feelings', pieces.filter(({ list }) => list === 'feelings').length, 120),
  ]
}

/** Each deck goes from light to deep. */
function orderFindings(pieces: readonly Piece[]): Finding[] {
  const asked = pieces.filter(isQuestion)
  return asked.flatMap((piece, at) => {
    const before = asked[at - 1]
    const isBack = before?.kind === piece.kind && (before.depth ?? 0) > (piece.depth ?? 0)
    return isBack ? [finding('order', piece, 'lighter than the question before it')] : []
  })
}

function isQuestion({ list }: Piece): boolean {
  return list === 'questions' || list === 'tender'
}
