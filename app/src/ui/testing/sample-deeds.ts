/** What somebody has done on a screen before it is looked at, by the words that they see there. */
import { page } from 'vitest/browser'
import { listKindsEn } from '../../content/lists/list-kinds.en.ts'
import { listKindsEs } from '../../content/lists/list-kinds.es.ts'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import type { EverySection } from '../../content/messages/every-section.testing.ts'
import type { Sample } from './sample-attune.ts'
import {
  changePage,
  choose,
  lookInside,
  makeFile,
  press,
  sayOfTonight,
  suggestion,
  type,
  typeAnd,
  unfold,
  unfoldTopic,
  upToKeeper,
  upToKind,
  upToKnow,
  upToLanguage,
  upToStage,
} from './sample-hands.ts'
import { sampleLink } from './sample-people.ts'

export interface SampleDeed {
  /** Laid over the scene. */
  readonly more?: Sample
  readonly pausesPass?: true
  readonly act?: (words: EverySection) => Promise<unknown>
  /** What is there then, and was not before. */
  readonly shows?: (words: EverySection) => string
}

export const sampleDeeds = {
  'nothing done': {},
  'an empty name': {
    act: ({ start }) => press(start.next),
    shows: ({ start }) => start.faults['name-empty'],
  },
  'up to the kind': { act: upToKind, shows: ({ start }) => start.kind.title },
  'up to the stage': { act: upToStage, shows: ({ start }) => start.stage.title },
  'up to the language': { act: upToLanguage, shows: ({ start }) => start.language.title },
  'up to the keeper': { act: upToKeeper, shows: ({ start }) => start.keeper.title },
  'up to what to know': { act: upToKnow, shows: ({ start }) => start.know.title },
  'the invitation read': { shows: ({ join }) => join.notMe },
  'before joining': { act: ({ join }) => unfold(join.before), shows: ({ me }) => me.noWayBack },
  'who runs the server': { act: upToKind, shows: ({ start }) => start.keeper.title },
  'no connection': {
    more: { invitationFault: 'offline' },
    shows: ({ join }) => join.faults.offline.title,
  },
  'a used invitation': {
    more: { invitationFault: 'used' },
    shows: ({ join }) => join.faults.used.title,
  },
  'signs of danger': {
    pausesPass: true,
    // In both languages: each reads its own.
    act: () => type('I want to die. No quiero seguir viviendo, quiero morir.'),
    shows: ({ kind }) => kind.worry.only,
  },
  'a serious field entered': {
    act: ({ practice }) =>
      page.getByLabelText(practice['check-in'].steps.evening.low.ask).fill('The call.'),
  },
  'putting it together': {
    act: ({ kind }) => press(kind.builder.begin),
    shows: ({ kind }) => kind.builder.steps.side.hint,
  },
  'looking through feelings': {
    async act({ kind }) {
      await press(kind.builder.begin, kind.builder.skip, kind.builder.skip)
      await unfold(kind.builder.feelings)
      document.querySelector<HTMLElement>('.feeling-groups button')?.click()
    },
  },
  'all put together': {
    async act({ kind: { builder } }) {
      await press(builder.begin)
      await type('Late again.')
      await press(builder.next, builder.skip, builder.skip, builder.skip, builder.skip)
    },
    shows: ({ kind }) => kind.builder.wholeNote,
  },
  'two groups open': {
    async act({ together }) {
      await unfold(together.groups.talks)
      await unfold(together.groups.listening)
    },
    shows: ({ practice }) => practice['in-your-shoes'].name,
  },
  'a tender evening': {
    act: ({ tonight }) => sayOfTonight(tonight, 'tender'),
  },
  'a tense evening': {
    act: ({ tonight }) => sayOfTonight(tonight, 'tense'),
    shows: ({ tonight }) => tonight.helpLine,
  },
  'a card drawn': {
    act: ({ picks }) => press(picks.cards.draw),
    shows: ({ picks }) => picks.cards.lay,
  },
  'a card put away': {
    act: ({ picks }) => press(picks.cards.draw, picks.cards.away),
    shows: ({ picks }) => picks.cards.isAway,
  },
  'a deck behind the gate': {
    act: (words) => choose(listKinds(words).cards.repair),
    shows: ({ play }) => play.gate.safety.title,
  },
  'past this gate': {
    act: ({ play, picks }) => press(play.gate.safety.none, picks.cards.draw),
    shows: ({ picks }) => picks.cards.lay,
  },
  'little strength, far apart': {
    async act({ picks }) {
      await choose(picks.ideas.energies.low)
      await choose(picks.ideas.places.far)
      await press(picks.others)
    },
    shows: ({ picks }) => picks.others,
  },
  'a topic unfolded': {
    act: unfoldTopic,
    shows: ({ picks }) => picks.topics.goesOn,
  },
  'words for it': {
    async act(words) {
      await press(words.repair.ask, words.play.gate.safety.none)
      await unfold(words.repair.words)
    },
    shows: ({ repair }) => repair.wordsNote,
  },
  'begun at the table': {
    act: ({ table, play }) => press(table.begin, play.gate.safety.none),
    shows: ({ table }) => table.hold,
  },
  'a thought held': {
    async act({ table, play }) {
      await press(table.begin, play.gate.safety.none, table.hold)
      await type('Ask about the boat.')
    },
    shows: ({ table }) => table.padNote,
  },
  'after the talk': {
    async act({ table, play }) {
      await press(table.begin, play.gate.safety.none, table.hold)
      await type('Ask about the boat.')
      await press(table.end)
      await type('That you were afraid too.')
    },
    shows: ({ table }) => table.after.keep,
  },
  'the phone put away': {
    act: ({ table, play }) =>
      press(table.begin, play.gate.safety.none, table.end, table.after.done),
    shows: ({ table }) => table.away.title,
  },
  'in step': {
    async act({ table, play }) {
      await choose(table.phonesAre.each)
      await choose(table.talks.stories)
      await press(table.begin, play.gate.safety.none)
    },
    shows: ({ table }) => table.hold,
  },
  'at the gate': {
    act: ({ repair }) => press(repair.ask),
    shows: ({ help }) => help.check.statements.disagree,
  },
  'not safe': {
    act: ({ repair, play }) => press(repair.ask, play.gate.safety.some),
    shows: ({ help }) => help.check.careful,
  },
  'past the gate': {
    act: ({ repair, play }) => press(repair.ask, play.gate.safety.none),
    shows: ({ repair }) => repair.calm,
  },
  'asked about safety': {
    act: ({ help }) => press(help.check.line),
    shows: ({ help }) => help.check.statements.disagree,
  },
  'said how safe it is': {
    async act({ help: { check } }) {
      await press(check.line)
      for (let at = 0; at < 6; at++) await press(check['not-sure'])
    },
    shows: ({ help }) => help.check.careful,
  },
  'a country chosen': {
    act: () => page.getByRole('combobox').selectOptions('US'),
    shows: ({ help }) => help.crisis,
  },
  'no sample to look at': {
    act: ({ welcome }) => press(welcome.look),
    shows: ({ welcome }) => welcome.lookOffline,
  },
  'saving failed': {
    more: { notice: 'storage-failed' },
    shows: ({ frame }) => frame.notices['storage-failed'].action,
  },
  'more of today': { act: ({ care }) => unfold(care.moreToday), shows: ({ care }) => care.setTime },
  'earlier questions': { act: ({ care }) => unfold(care.earlier) },
  'all that waits': {
    act: ({ care }) => unfold(care.moreWaiting),
  },
  'a copied link': {
    act: ({ invite }) => press(invite.copy),
    shows: ({ invite }) => invite.copied,
  },
  'the link shown': { act: ({ invite }) => unfold(invite.link), shows: () => sampleLink },
  'asking somebody new in': {
    act: ({ people }) => choose(people.ask.new),
    shows: ({ people }) => people.ask.allNote,
  },
  'asking one of us back': {
    async act({ people }) {
      await choose(people.ask.back)
      await choose('Kim')
    },
    shows: ({ people }) => people.ask.handsOver,
  },
  'asking one of six back': {
    act: () => choose('Kim'),
    shows: ({ people }) => people.ask.handsOver,
  },
  'another link': {
    act: ({ people }) => press(people.terms.change),
    shows: ({ people }) => people.ask.ends,
  },
  'other pictures': {
    act: ({ people }) => press(people.compare.different),
    shows: ({ people }) => people.differed.title,
  },
  'the same pictures': {
    act: ({ people }) => press(people.compare.same.replace('{name}', 'Kim')),
    shows: ({ people }) => people.proposal.waits,
  },
  'no connection to let in': {
    act: ({ people }) => press(people.compare.same.replace('{name}', 'Kim')),
    shows: ({ invite }) => invite.faults.offline,
  },
  'let in': {
    act: ({ invite }) => press(invite.admit.replace('{name}', 'Sam')),
    shows: ({ invite }) => invite.here.body,
  },
  agreed: {
    act: ({ people }) => press(people.proposal.agree),
    shows: ({ people }) => people.proposal.agreed.replace('{name}', 'Kim'),
  },
  'no room to agree': {
    more: { isFull: true },
    act: ({ people }) => press(people.proposal.agree),
    shows: ({ people }) => people.proposal.faults['storage-full'],
  },
  'a person unfolded': {
    async act() {
      document.querySelector<HTMLElement>('.people summary')?.click()
    },
    shows: ({ us }) => us.start,
  },
  'compared again': {
    act: ({ code }) => press(code.mismatch.again),
    shows: ({ code }) => code.different,
  },
  'nothing to seal': {
    act: ({ question }) => press(question.seal),
    shows: ({ writing }) => writing.faults.empty,
  },
  'no room to seal': {
    more: { isFull: true },
    act: ({ question }) => typeAnd(question.seal),
    shows: ({ writing }) => writing.faults['storage-full'],
  },
  'not this one': {
    act: ({ practice }) => typeAnd(practice['one-question'].skip),
    shows: ({ question }) => question.notThisOneSure,
  },
  'taken back before it opened': {
    act: ({ question }) => press(question.sealed.takeBack),
    shows: ({ question }) => question.sealed.takenBack,
  },
  'more ways to begin': { act: ({ reveal }) => press(reveal.more) },
  'nothing to send': {
    act: ({ reveal }) => press(reveal.send),
    shows: ({ writing }) => writing.faults.empty,
  },
  'a smaller version': {
    act: ({ care }) => press(care.wish.smaller),
    shows: ({ care }) => care.wish.smallerLabel,
  },
  'changing own words': {
    act: ({ reveal }) => press(reveal.change),
    shows: ({ reveal }) => reveal.keep,
  },
  'taking back own words': {
    act: ({ reveal }) => press(reveal.change, reveal.takeBack),
    shows: ({ reveal }) => reveal.takeBackSure,
  },
  'nothing to give': {
    act: ({ writing }) => press(writing.give),
    shows: ({ writing }) => writing.faults.empty,
  },
  'all at once': {
    act: ({ writing }) => choose(writing.when.together),
    shows: ({ question }) => question.seal,
  },
  'room said': {
    async act({ practice, writing }) {
      await choose(practice.capacity.steps.capacity.level.options.some)
      await press(writing.say)
    },
    shows: ({ frame }) => frame.backTo.replace('{place}', frame.home),
  },
  'nothing chosen': {
    act: ({ writing }) => press(writing.say),
    shows: ({ writing }) => writing.faults.choose,
  },
  'more of the past': { act: ({ frame }) => press(frame.more) },
  'one drawn': { act: ({ us }) => press(us.draw), shows: ({ us }) => us.drawAnother },
  'no name': {
    act: ({ spaces }) => typeAnd(spaces.space.rename, ' '),
    shows: ({ spaces }) => spaces.faults['name-empty'],
  },
  renamed: {
    act: ({ spaces }) => typeAnd(spaces.space.rename, 'Noor A.'),
    shows: ({ spaces }) => spaces.space.renamed,
  },
  'put away': {
    act: ({ spaces }) => press(spaces.archive.now),
    shows: ({ spaces }) => spaces.title,
  },
  left: {
    act: ({ spaces }) => press(spaces.leave.leaveNow),
    shows: ({ spaces }) => spaces.leave.left,
  },
  'nothing to keep': {
    act: ({ own }) => press(own.keep),
    shows: ({ writing }) => writing.faults.empty,
  },
  'no room to keep': {
    more: { isFull: true },
    act: ({ own }) => typeAnd(own.keep),
    shows: ({ writing }) => writing.faults['storage-full'],
  },
  'changing a page': { act: changePage, shows: ({ own }) => own.keepChange },
  'taking a page out': {
    async act({ own }) {
      await changePage()
      await press(own.takeOut)
    },
    shows: ({ own }) => own.takeOutSure,
  },
  breathing: { act: ({ own }) => press(own.breath.begin), shows: ({ own }) => own.breath.begun },
  'a short passphrase': {
    async act(words) {
      await suggestion()
      await press(words.export.own)
      await makeFile(words)
    },
    shows: (words) => words.export.faults.make['passphrase-short'],
  },
  'the file ready': { act: makeFile, shows: (words) => words.export.done.title },
  'too much for a file': {
    more: { exportFault: 'too-large' },
    act: makeFile,
    shows: (words) => words.export.faults.make['too-large'],
  },
  'no file': {
    act: (words) => press(words.export.bring.open),
    shows: (words) => words.export.bring.noFile,
  },
  'a look inside': { act: lookInside, shows: (words) => words.export.bring.confirm },
  'another passphrase': {
    more: { importFault: 'wrong-passphrase' },
    act: lookInside,
    shows: (words) => words.export.faults.bring['wrong-passphrase'],
  },
  'another file': {
    more: { importFault: 'not-an-export' },
    act: lookInside,
    shows: (words) => words.export.faults.bring['not-an-export'],
  },
  'brought back': {
    async act(words) {
      await lookInside(words)
      await press(words.export.bring.confirm)
    },
    shows: (words) => words.export.bring.done,
  },
} as const satisfies Record<string, SampleDeed>

export type SampleDeedName = keyof typeof sampleDeeds

const listKinds = (words: EverySection) =>
  words.picks === everyEn.picks ? listKindsEn : listKindsEs
