import { dailyKey } from '../../app/src/ui/testing/sample-attune.ts'
import type { Screen, Screens } from './screen.ts'
import { press, type, unfold } from './screen.ts'

const checkIn = `/round/${dailyKey('check-in')}`
const on = { device: { helps: { wording: true, worry: true } } }

const hurtful =
  'It was late and the table was cold. You never listen to me. I feel like you hate being here, you idiot.'

/** Writes what was hard, as far as this language has a helper for it. */
function writing(text: string): Screen {
  return {
    ...{ scene: 'open', at: checkIn, more: on, pausesPass: true },
    async act(page, { practice, kind }) {
      await page.getByLabel(practice['check-in'].steps.evening.low.ask).fill(text)
      if (kind.title === 'Help with words' && text !== plain)
        await page.locator('.thoughts, .worry').first().waitFor()
    },
  }
}

const plain = 'The bus was late.'

/** The helpers at work, the builder, and the safety check. */
export const kindWords: Screens = {
  words: { scene: 'lived-day', at: '/words', isHard: true },
  'words-me': { scene: 'lived-day', at: '/me' },
  'words-quiet-line': {
    ...{ scene: 'open', at: checkIn },
    act: (page, { practice }) =>
      page.getByLabel(practice['check-in'].steps.evening.low.ask).fill(plain),
  },
  'words-offered': {
    ...{ scene: 'open', at: checkIn },
    async act(page, { practice, kind }) {
      await page.getByLabel(practice['check-in'].steps.evening.low.ask).fill(plain)
      if (kind.title === 'Help with words') await unfold(page, kind.wording.line)
    },
  },
  'words-marked': { ...writing(hurtful), isHard: true },
  'words-kind': writing('I felt so sad when you left early. Could you ring me at eight?'),
  'words-right-to-left': { ...writing('שלום. You never listen to me. ملاءات'), isHard: true },
  'words-builder': {
    ...{ scene: 'open', at: checkIn, isHard: true },
    async act(page, { practice, kind }) {
      await page.getByLabel(practice['check-in'].steps.evening.low.ask).fill(plain)
      if (kind.title === 'Help with words') await unfold(page, kind.wording.line)
      await press(page, kind.builder.line)
    },
  },
  'words-builder-feelings': {
    ...{ scene: 'open', at: '/words', isHard: true },
    async act(page, { kind: { builder } }) {
      await press(page, builder.begin, builder.skip, builder.skip)
      await press(page, `${builder.steps.felt.starters.one} …`)
      await unfold(page, builder.feelings)
      await page.locator('.feeling-groups button').nth(7).click()
      await page.locator('.feelings button').first().click()
    },
  },
  'words-builder-end': {
    ...{ scene: 'open', at: '/words', more: on, isHard: true },
    async act(page, { kind: { builder } }) {
      await press(page, builder.begin)
      for (const text of [
        'I understand why you stay late when the shop is full.',
        'Yesterday you always came home after eight.',
        'I felt lonely.',
        'It matters to me because the evening is all we have.',
        'Could you ring when it gets late?',
      ]) {
        await type(page, text)
        await press(page, builder.next)
      }
    },
  },
  'worry-journal': {
    ...{ scene: 'open', at: '/journal', pausesPass: true, isHard: true },
    async act(page) {
      await type(page, 'I want to die. No quiero seguir viviendo, quiero morir.')
      await page.locator('.worry').waitFor()
    },
  },
  'worry-coercion': {
    ...writing('He takes my phone and my bank card and will not let me leave.'),
  },
  'worry-help': {
    ...{ scene: 'open', at: '/journal', pausesPass: true },
    async act(page, { kind }) {
      await type(page, 'I want to die. No quiero seguir viviendo, quiero morir.')
      await press(page, kind.worry.help)
    },
  },
  'worry-off': {
    ...{ scene: 'open', at: '/journal', pausesPass: true },
    async act(page, { kind }) {
      await type(page, 'I want to die. No quiero seguir viviendo, quiero morir.')
      await press(page, kind.worry.off)
    },
  },
  'help-check': {
    ...{ scene: 'first-visit', at: '/help', isHard: true },
    act: (page, { help }) => press(page, help.check.line),
  },
  'help-check-more': {
    ...{ scene: 'first-visit', at: '/help' },
    act: (page, { help }) => press(page, help.check.line, help.check.no, help.check.no),
  },
  'help-check-careful': {
    ...{ scene: 'first-visit', at: '/help', isHard: true },
    act: (page, { help }) => press(page, help.check.line, ...Array(6).fill(help.check.yes)),
  },
  'help-check-clear': {
    ...{ scene: 'first-visit', at: '/help' },
    act: (page, { help }) => press(page, help.check.line, ...Array(6).fill(help.check.no)),
  },
}
