import { expect, it } from 'vitest'
import { createOwnKeys } from '../crypto/create-keys.ts'
import { createConsent } from '../crypto/join-consent.ts'
import { at, createFixtureSpace } from '../crypto/space-fixture.testing.ts'
import { admitJoiner } from './inviting.ts'
import type { SessionParts } from './parts.ts'
import { plainRecord } from './records.testing.ts'
import type { SpaceRecord } from './records.ts'
import type { SpaceSession } from './space-session.ts'

it('has the pictures of whoever comes in still to be compared, whoever they were compared with before', async () => {
  const { people, roster, random, invitation, epochKey } = await createFixtureSpace('letting in', 1)
  const own = at(people, 0)
  const consent = createConsent(roster.space, invitation.invite, createOwnKeys(random), random(32))
  let record: SpaceRecord = { ...plainRecord, codeConfirmed: 'same' }
  const session = {
    ...{ own, me: own.member.member, said: { plain: [] } },
    sync: {
      log: { own, state: { roster, epochKeys: new Map([[roster.epoch, epochKey]]) } },
      ask: async () => ({ ok: true, value: null }),
    },
    get record() {
      return record
    },
    async changeRecord(change: (before: SpaceRecord) => Partial<SpaceRecord>) {
      record = { ...record, ...change(record) }
      return { ok: true, value: null }
    },
  } as unknown as SpaceSession
  const knocking = { id: 'kim', request: { consent, name: 'Kim', strict: false }, code: null }
  expect(await admitJoiner(session, knocking, { random } as SessionParts)).toBe(true)
  expect(record.codeConfirmed).toBe('not-yet')
})
