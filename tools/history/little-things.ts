/** What is written beside the check-in: the question, thanks, little wins, how much room there is. */
import { capacity, notTonight } from '../../app/src/content/practices/capacity.ts'
import { oneQuestion } from '../../app/src/content/practices/one-question.ts'
import { smallWin, thanksTogether, thankYou } from '../../app/src/content/practices/thanks.ts'
import type { Person } from './record.ts'
import { answerOf, dayName, otherThan, people } from './record.ts'
import type { Scene } from './scene.ts'
import { thanksOf } from './scene.ts'

/** Both answer, or nobody: a question to which one has nothing new to say stays unanswered. */
export function writeQuestion(scene: Scene, day: number): void {
  const { record, chance, pens, questionOn } = scene
  const question = questionOn(day)
  const [mine, theirs] = [pens[0].answer(question, day), pens[1].answer(question, day)]
  if (mine === null || theirs === null) return
  const [answer, reply] = oneQuestion.steps
  const round = `${dayName(record, day)}/${question}`
  const name = { practice: oneQuestion.id, step: answer.id, round }
  const first = chance.pick(people)
  if (chance.happens(0.3)) record.say(day, first, 'round.told', name)
  record.open(day, name, [answerOf({ text: mine.text }), answerOf({ text: theirs.text })])
  for (const by of [otherThan(first), first]) {
    const on = chance.happens(0.15) ? day + 1 : day
    const text = pens[by].reply('answer', on, by === 0 ? theirs.about : mine.about)
    record.say(on, by, 'round.responded', { ...name, step: reply.id, text })
  }
}

export function writeThanksTogether(scene: Scene, day: number): void {
  const { record, chance, pens } = scene
  const [seal, reply] = thanksTogether.steps
  const both = [thanksOf(scene, 0, day), thanksOf(scene, 1, day)] as const
  const name = { practice: thanksTogether.id, step: seal.id, round: dayName(record, day) }
  const [mine, theirs] = both.map(({ did, meant }) =>
    answerOf({ did, meant: chance.happens(0.9) ? meant : undefined }),
  )
  if (mine === undefined || theirs === undefined) throw new Error('two people, two answers')
  record.open(day, name, [mine, theirs])
  for (const by of people) {
    const text = pens[by].reply('thanks', day, both[otherThan(by)].about)
    record.say(day, by, 'round.responded', { ...name, step: reply.id, text })
  }
}

/** `answered`: whether the other has said something to it. */
export function writeThankYou(scene: Scene, day: number, by: Person, answered = true): void {
  const { record, chance, pens } = scene
  const [write, reply] = thankYou.steps
  const { did, meant, about } = thanksOf(scene, by, day)
  const name = { practice: thankYou.id, step: write.id, round: freeName(scene, day) }
  const answer = answerOf({ did, meant })
  record.say(day, by, 'round.written', { ...name, answer })
  if (chance.happens(0.03)) {
    const other = answerOf({ did, meant: pens[by].meaning(day) })
    record.say(day + 1, by, 'round.changed', { ...name, answer: other })
  }
  if (!answered) return
  const to = otherThan(by)
  const text = pens[to].reply('thanks', day, about)
  record.say(day, to, 'round.responded', { ...name, step: reply.id, text })
}

export function writeSmallWin(scene: Scene, day: number, by: Person): void {
  const { record, pens } = scene
  const [step] = smallWin.steps
  const name = { practice: smallWin.id, step: step.id, round: freeName(scene, day) }
  record.say(day, by, 'round.written', { ...name, answer: answerOf({ text: pens[by].win(day) }) })
}

type Level = (typeof capacity)['steps'][0]['fields'][0]['options'][number]

export function writeCapacity(scene: Scene, day: number, by: Person, level?: Level): void {
  const { record, chance, pens } = scene
  const [step] = capacity.steps
  const chosen = level ?? chance.pick(['full', 'some', 'some', 'some', 'none'] as const)
  const hasMore = chosen !== 'full' && (level !== undefined || chance.happens(0.6))
  const until = hasMore ? pens[by].until(day) : undefined
  const name = { practice: capacity.id, step: step.id, round: `${dayName(record, day)}/#${by}` }
  record.say(day, by, 'round.written', { ...name, answer: answerOf({ level: chosen, until }) })
}

export function writeNotTonight(scene: Scene, day: number, by: Person): void {
  const { record, chance, pens } = scene
  const [step] = notTonight.steps
  const instead = chance.pick(['ten-minutes', 'another-time'] as const)
  const when = instead === 'another-time' ? pens[by].when(day) : undefined
  const reason = chance.happens(0.7) ? pens[by].reason(day) : undefined
  const name = { practice: notTonight.id, step: step.id, round: `${dayName(record, day)}/#${by}` }
  const answer = answerOf({ instead, when, reason })
  record.say(day, by, 'round.written', { ...name, answer })
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** The name of a round that begins when somebody writes: the day and eight letters. */
function freeName({ record, chance }: Scene, day: number): string {
  const letters = Array.from({ length: 8 }, () => chance.pick(alphabet))
  return `${dayName(record, day)}/${letters.join('')}`
}
