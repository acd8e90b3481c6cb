import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { sampleLink } from '../../app/src/ui/testing/sample-people.ts'
import type { InvitationFault } from '../../app/src/session/faults.ts'
import type { Screen, Screens } from './screen.ts'
import { choose, press, type, unfold } from './screen.ts'

const arrived = `/join${new URL(sampleLink).hash}`
const invitationFaults = Object.keys(everyEn.join.faults) as InvitationFault[]

/** How two people find each other, and how they make sure of it. */
export const meeting: Screens = {
  'invite-making': { scene: 'alone', at: '/invite', more: { isSlow: true } },
  'invite-open': { scene: 'invited', at: '/invite', isHard: true },
  'invite-without-share': { scene: 'invited', at: '/invite', hasShare: false },
  'invite-copied': {
    scene: 'invited',
    at: '/invite',
    act: (page, { invite }) => press(page, invite.copy),
  },
  'invite-link': {
    scene: 'invited',
    at: '/invite',
    act: (page, { invite }) => unfold(page, invite.link),
  },
  'invite-ended': { scene: 'invitation-ended', at: '/invite' },
  'invite-offline': { scene: 'alone-offline', at: '/invite' },

  'invite-one-asked': { scene: 'one-asked', at: '/invite' },
  'invite-two-asked': { scene: 'two-asked', at: '/invite', isHard: true },
  'invite-here': { scene: 'open', at: '/invite', isHard: true },
  'join-paste': { scene: 'first-visit', at: '/join' },
  'join-pasted': {
    scene: 'first-visit',
    at: '/join',
    act: (page) => type(page, sampleLink),
  },
  'join-looking': { scene: 'first-visit', at: arrived, more: { isSlow: true } },
  'join-name': { scene: 'first-visit', at: arrived, isHard: true },
  'join-name-empty': {
    scene: 'first-visit',
    at: arrived,
    act: (page, { start }) => press(page, start.next),
  },
  'join-before': {
    scene: 'first-visit',
    at: arrived,
    act: (page, { join }) => unfold(page, join.before),
  },
  'join-keeper': {
    scene: 'first-visit',
    at: arrived,
    act: async (page, { start }) => {
      await type(page, 'Noor')
      await press(page, start.next)
      await choose(page, start.keeper['one-of-us'])
    },
  },
  'join-waiting': { scene: 'joining' },
  'join-waiting-offline': { scene: 'joining-offline' },
  ...Object.fromEntries(
    invitationFaults.map((fault): [string, Screen] => [
      `join-fault-${fault}`,
      { scene: 'first-visit', at: arrived, more: { invitationFault: fault } },
    ]),
  ),
  'code-compare': { scene: 'not-compared', at: '/code', isHard: true },
  'code-on-its-way': { scene: 'pictures-on-their-way', at: '/code' },
  'code-same': { scene: 'open', at: '/code' },
  'code-different': { scene: 'pictures-differ', at: '/code' },
}
