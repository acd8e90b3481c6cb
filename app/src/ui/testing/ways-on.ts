/** What leads through a practice, by the names that people hear. English interface. */
import { everyEn } from '../../content/messages/every-section.testing.ts'

const { care, play, question, reveal, writing } = everyEn
const { gate, sayBack, turns, pause, depth, read, proposal, wish, promise } = play

/** What leads on, the most pressing first. */
export const onward: readonly string[] = [
  ...[gate.safety.none, gate.adults.yes, sayBack.yes, sayBack.send, sayBack.sendMissing],
  ...[turns.begin, turns.done, pause.ask, pause.meanwhile, pause.end, depth.set, read.begin],
  ...[
    question.seal,
    writing.say,
    writing.give,
    reveal.send,
    wish.yes,
    care.wish.send,
    play.goOn,
    play.back,
  ],
  ...[care.wish.happened, care.wish.landed, promise.happened, promise.landed],
]

/** What somebody does who does not take the straight way. */
export const sideways: readonly string[] = [
  ...[sayBack.partly, sayBack.again, wish.smaller, wish.notNow, proposal.smaller, proposal.notNow],
  ...[pause.more, reveal.later, proposal.end],
]
