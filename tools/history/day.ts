/** What is written on a day: on most something, on some nothing at all. */
import { checkIn } from '../../app/src/content/practices/check-in.ts'
import type { Evening } from './check-in-evening.ts'
import { freeEvening, writeCheckIn } from './check-in-evening.ts'
import {
  writeCapacity,
  writeNotTonight,
  writeQuestion,
  writeSmallWin,
  writeThanksTogether,
  writeThankYou,
} from './little-things.ts'
import { dayName, people } from './record.ts'
import type { Scene } from './scene.ts'

/** `told`: what the story says of this evening. */
export function writeDay(
  scene: Scene,
  day: number,
  told: readonly [Evening, Evening] | null,
): void {
  if (day === scene.record.today - 1) return writeYesterday(scene, day)
  if (told !== null) writeCheckIn(scene, day, told)
  else if (isAway(day)) return
  else if (day > 0 && scene.chance.happens(scene.pace.notTonight)) {
    return writeNotTonight(scene, day, scene.chance.pick(people))
  } else if (day === 0 || scene.chance.happens(onDay(scene.pace.checkIn, day))) {
    writeCheckIn(scene, day, [freeEvening(scene, 0, day), freeEvening(scene, 1, day)])
  }
  writeBeside(scene, day)
}

/** Days without a word: two weeks of moving boxes, and every year some by the sea. */
function isAway(day: number): boolean {
  const inYear = day % 365
  return (day > 174 && day < 190) || (inYear > 231 && inYear < 240)
}

/** Some evenings of the week are fuller than others. */
function onDay(probability: number, day: number): number {
  const isBusy = day % 7 === 4 || day % 7 === 5
  return isBusy ? probability * 0.8 : probability
}

function writeBeside(scene: Scene, day: number): void {
  const { chance, pace } = scene
  const isOn = (probability: number) => chance.happens(onDay(probability, day))
  if (day === 0 || isOn(pace.question)) writeQuestion(scene, day)
  const together = isOn(pace.thanksTogether)
  if (together) writeThanksTogether(scene, day)
  for (const by of people) {
    if (!together && isOn(pace.thankYou)) writeThankYou(scene, day, by)
    if (isOn(pace.capacity)) writeCapacity(scene, day, by)
    if (chance.happens(pace.smallWin / 2)) writeSmallWin(scene, day, by)
  }
}

/** Leaves a wish of the other's that still waits for a word. */
function writeYesterday(scene: Scene, day: number): void {
  const [mine, theirs] = scene.pens
  const nothing = { low: null, heard: null, wish: null, back: null }
  const hard = { low: theirs.low(day), heard: 'comfort', wish: theirs.wish(day) } as const
  const sides = [
    { ...nothing, high: mine.high(day) },
    { ...nothing, ...hard, high: theirs.high(day) },
  ] as const
  writeCheckIn(scene, day, sides, 1)
  writeQuestion(scene, day)
}

/** Today, as whoever looks around finds it: things wait, and nothing is late. */
export function writeLastDay(scene: Scene): void {
  const { record } = scene
  const { today } = record
  writeCapacity(scene, today, 1, 'some')
  writeThankYou(scene, today, 1, false)
  const [evening] = checkIn.steps
  const name = { practice: checkIn.id, step: evening.id, round: dayName(record, today) }
  record.say(today, 1, 'round.told', name)
}

/** The one evening of a history that has no other: the question has been opened already. */
export function writeFirstEvening(scene: Scene): void {
  writeQuestion(scene, scene.record.today)
}
