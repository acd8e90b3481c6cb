import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyEn } from '../../content/messages/every-section.testing.ts'
import { clearScreen } from './show-screen.testing.ts'
import {
  expectAnnounced,
  heading,
  press,
  expectWords,
  show,
  expectStep,
} from './step-through.testing.ts'

const { devices, frame, help, me, invite } = everyEn
const { one, removing, compare } = devices
const code = [3, 17, 26, 40, 61]
const row = (name: RegExp) => page.getByRole('link', { name })

afterEach(clearScreen)

describe('the list', () => {
  it('says which one this is, and what is going', async () => {
    await show('own-devices', '/devices')
    await expect.element(row(/Phone.*This one/)).toBeVisible()
    await expect.element(row(/A device without a name.*Being removed/)).toBeVisible()
    await expectWords(devices.only)
  })

  it('says when it cannot be read, and tries again', async () => {
    await show('own-devices-fault', '/devices')
    await expectWords(devices.faults['storage-failed'])
    await press(frame.tryAgain)
    await expectWords(devices.faults['storage-failed'])
  })

  it('renames, and says what no name can be', async () => {
    await show('own-devices', '/devices')
    await row(/Kitchen laptop/).click()
    await expectStep('Kitchen laptop')
    const name = page.getByLabelText(one.name)
    await name.fill(' ')
    await press(one.save)
    await expectWords(devices.faults['name-empty'])
    await name.fill('Desk')
    await press(one.save)
    await expectStep(devices.title)
    await expect.element(row(/Desk/)).toBeVisible()
  })

  it('keeps a name that is being typed while somebody looks at Help', async () => {
    await show('own-devices', '/devices/two')
    await page.getByLabelText(one.name).fill('Half a na')
    await press(frame.help)
    await expectStep(help.title)
    await press(frame.closeHelp)
    await expect.element(page.getByLabelText(one.name)).toHaveValue('Half a na')
  })

  it('says that there was no room', async () => {
    await show('own-devices', '/devices/two', { wayFault: 'storage-full' })
    await press(one.save)
    await expectWords(devices.faults['storage-full'])
  })
})

describe('removing', () => {
  it('says what happens, and then that it happens', async () => {
    await show('own-devices', '/devices')
    await row(/Kitchen laptop/).click()
    await expectStep('Kitchen laptop')
    await press(one.remove)
    await expectStep('Remove “Kitchen laptop”?')
    await expectWords(removing.says.from)
    await expectWords(removing.says.stays)
    await expectWords(removing.says.when)
    await press(removing.keep)
    await expectStep('Kitchen laptop')
    await press(one.remove)
    await press(removing.now)
    await expectStep(devices.title)
    await expect.element(row(/Kitchen laptop.*Being removed/)).toBeVisible()
  })

  it.each([
    ['one', 'itself'],
    ['three', 'what is going already'],
  ])('does not offer to remove %s, which is %s', async (device) => {
    await show('own-devices', `/devices/${device}`)
    await expect.element(page.getByLabelText(one.name)).toBeVisible()
    expect(document.body.innerText).not.toContain(one.remove)
  })
})

describe('adding', () => {
  it('goes from a link over pictures to being in, and the focus goes along', async () => {
    const attune = await show('own-devices', '/devices')
    await press(devices.add.title)
    await expect.element(page.getByRole('img', { name: devices.add.picture })).toBeVisible()
    await expectStep(devices.add.title)
    await press(invite.copy)
    await expectWords(invite.copied)
    attune.pairingMoves({ step: 'compare', name: 'Desk', code })
    await expectStep(compare.title)
    await expectWords('carrot')
    await expectWords('“Desk” asks to come in. Look at both devices, side by side.')
    await press(compare.same)
    await expectStep(devices.handing.title)
    await expectAnnounced(devices.handing.body)
    attune.pairingMoves({ step: 'done' })
    await expectStep('“Desk” is in.')
    await press(devices.toList)
    await expectStep(devices.title)
    expect(attune.devices.value?.pairing).toBe(null)
  })

  it('hands nothing over where the pictures differ', async () => {
    await show('pairing-compare', '/devices/add')
    await press(compare.different)
    await expectStep(devices.ended.title)
    await expectWords(devices.ended.body)
    await press(devices.again)
    await expectStep(devices.add.title)
  })

  it('tells of two that used one link', async () => {
    const attune = await show('own-devices', '/devices/add')
    await expect.element(page.getByRole('img', { name: devices.add.picture })).toBeVisible()
    attune.pairingMoves({ step: 'twice' })
    await expectStep(devices.twice.title)
    await expectWords(devices.twice.body)
  })

  it.each(['offline', 'storage-full', 'storage-failed'] as const)('says %s', async (wayFault) => {
    await show('own-devices', '/devices/add', { wayFault })
    await expectWords(devices.faults[wayFault])
    await press(frame.tryAgain)
    await expectWords(devices.faults[wayFault])
    await press(frame.later)
    await expectStep(devices.title)
  })

  it('says when what was seen could not be told', async () => {
    await show('pairing-compare', '/devices/add', { wayFault: 'offline' })
    await press(compare.same)
    await expectWords(devices.faults.offline)
    expect(heading()).toBe(compare.title)
  })

  it('lasts while somebody looks at Help, and ends when they go away', async () => {
    const attune = await show('own-devices', '/devices/add')
    await expect.poll(() => attune.devices.value?.pairing?.step).toBe('waiting')
    attune.pairingMoves({ step: 'compare', name: 'Desk', code })
    await press(frame.help)
    await expectStep(help.title)
    await press(frame.closeHelp)
    await expectStep(compare.title)
    await press(frame.me)
    await expectStep(me.title)
    expect(attune.devices.value?.pairing).toBe(null)
  })
})

it('moves to the installed app in three steps, and says what stays behind', async () => {
  const attune = await show('own-devices', '/devices')
  await press(devices.move.title)
  await expect.element(page.getByText(devices.move.steps.install)).toBeVisible()
  await expectStep(devices.move.title)
  expect(document.querySelectorAll('.steps li')).toHaveLength(3)
  expect(document.querySelector('.qr')).toBe(null)
  await expectWords(devices.move.after)
  await press(invite.copy)
  await expectWords(invite.copied)
  attune.pairingMoves({ step: 'done' })
  await expectStep(devices.moved.title)
  await expectWords(devices.move.after)
})
