import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, openPhone, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

const done = { ok: true, value: null }
const linkOf = (phone: Phone) => phone.space().invitation?.link ?? ''
const winsOf = (phone: Phone) => phone.attune.wins.value.map(({ text }) => text)
const win = (phone: Phone, text: string) =>
  phone.attune.write(phone.attune.nameRound('small-win'), { text })

async function askIn(
  noor: Phone,
  name: string,
  terms?: { history: boolean; returning: string | null },
) {
  expect(await noor.attune.createInvitation(terms)).toEqual(done)
  const kim = openPhone(relay)
  expect(await kim.attune.join(linkOf(noor), name, 'someone-else')).toEqual(done)
  return kim
}

/** Compares the pictures that both see, and lets them in. */
async function compare(noor: Phone, kim: Phone): Promise<void> {
  await until(() => noor.space().invitation?.requests[0]?.code != null)
  await until(() => kim.space().joiningCode !== null)
  const [asked] = noor.space().invitation?.requests ?? []
  expect(kim.space().joiningCode).toEqual(asked?.code)
  expect(await noor.attune.admit(asked?.request ?? '')).toEqual(done)
}

describe('several people', () => {
  it('let a third in only together, who then reads what is written from now on', async () => {
    const [noor, sam] = await meet(relay)
    await win(noor, 'before Kim')
    await until(() => winsOf(sam).length === 1)
    const kim = await askIn(noor, 'Kim')
    await until(() => sam.space().proposals.length === 1)
    expect(sam.space().proposals[0]).toMatchObject({
      name: 'Kim',
      history: false,
      hasAgreed: false,
    })
    expect(noor.space().proposals[0]).toMatchObject({ hasAgreed: true })
    expect(kim.space().standing).toBe('joining')
    expect(await sam.attune.agree(sam.space().proposals[0]?.proposal ?? '')).toEqual(done)
    await until(() => kim.space().standing === 'together')
    await until(() => kim.space().others.filter(({ name }) => name !== '').length === 2)
    expect(sam.space().strict).toBe(false)
    await win(sam, 'with Kim')
    await until(() => winsOf(kim).includes('with Kim'))
    expect(winsOf(kim)).not.toContain('before Kim')
    expect(sam.space().proposals).toEqual([])
  }, 60_000)

  it('let a third in who reads everything, after pictures and with everyone’s word', async () => {
    const [noor, sam] = await meet(relay)
    await win(noor, 'before Kim')
    const kim = await askIn(noor, 'Kim', { history: true, returning: null })
    await compare(noor, kim)
    await until(() => sam.space().proposals.length === 1)
    expect(sam.space().proposals[0]).toMatchObject({ history: true })
    // The roster moves before Sam has answered: what is asked is asked anew.
    await sam.attune.agree(sam.space().proposals[0]?.proposal ?? '')
    await until(() => kim.space().standing === 'together')
    await until(() => winsOf(kim).includes('before Kim'))
  }, 60_000)

  it('take one back who has lost everything, with their past as their own', async () => {
    const [noor, sam] = await meet(relay)
    await win(sam, 'what Sam wrote')
    await until(() => winsOf(noor).length === 1)
    sam.line.isUp = false
    const lost = noor.space().others[0]?.member ?? ''
    const again = await askIn(noor, 'Sam', { history: true, returning: lost })
    await compare(noor, again)
    await until(() => again.space().standing === 'together')
    await until(() => winsOf(again).includes('what Sam wrote'))
    const [note] = again.attune.wins.value
    expect(note?.by.member).toBe(again.space().me.member)
    await until(() => noor.space().others.some(({ name }) => name === 'Sam'))
    expect(noor.space().others).toHaveLength(1)
    expect(noor.space().former).toEqual([])
    await win(again, 'after coming back')
    await until(() => winsOf(noor).includes('after coming back'))
    // The phone that was thought lost hears no more, and keeps what it has.
    sam.line.isUp = true
    sam.attune.wake()
    await until(() => winsOf(sam).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(winsOf(sam)).toEqual(['what Sam wrote'])
  }, 60_000)

  it('hand nothing over by a link that two have used', async () => {
    const [noor] = await meet(relay)
    const kim = await askIn(noor, 'Kim', { history: true, returning: null })
    const eve = openPhone(relay)
    await eve.attune.join(linkOf(noor), 'Kim', 'someone-else')
    await until(() => noor.space().invitation?.requests.length === 2)
    for (const { request } of noor.space().invitation?.requests ?? [])
      expect(await noor.attune.admit(request)).toMatchObject({ ok: false })
    expect([kim.space().standing, eve.space().standing]).toEqual(['joining', 'joining'])
  }, 60_000)
})
