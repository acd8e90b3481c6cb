import { signal } from '@preact/signals'
import type { Ports } from '../app-context.ts'
import { createRouter } from '../router.ts'
import type { Sample, SampleAttune } from '../testing/sample-attune.ts'
import { createSampleAttune, sampleToday } from '../testing/sample-attune.ts'
import type { SceneAsked, SampleScene } from '../testing/sample-scenes.ts'
import { sampleScenes } from '../testing/sample-scenes.ts'
import { noUpdate } from './app-update.ts'
import { mountApp } from './mount.tsx'

/** Puts a sample scene into this document, through the interface as it ships. */
export async function showScene(asked: SceneAsked): Promise<SampleAttune> {
  const { language, more, names } = asked
  const scene = sceneOf(asked.scene)
  const device = { language, ...scene.device, ...more?.device }
  const attune = createSampleAttune(rename({ ...scene, ...more, device }, names))
  await mountApp(attune, samplePorts(asked), createRouter(window))
  return attune
}

function sceneOf(name: string): Sample {
  if (!Object.hasOwn(sampleScenes, name)) throw new Error(`no sample scene is called ${name}`)
  return sampleScenes[name as SampleScene]
}

function rename(sample: Sample, names: SceneAsked['names']): Sample {
  const { space } = sample
  if (names === undefined || space === undefined || space === null) return sample
  const [first = { member: 'sam' }, ...more] = space.others ?? []
  const others = space.others?.length === 0 ? [] : [{ ...first, name: names.other }, ...more]
  return { ...sample, space: { ...space, me: { member: 'noor', name: names.me }, others } }
}

function soon(run: () => void): () => void {
  const timer = setTimeout(run)
  return () => clearTimeout(timer)
}

/** A world that stands still: always the same evening, and nothing gets out. */
function samplePorts({
  hasShare = true,
  hasUpdate = false,
  isBesideInstalled = false,
  pausesPass,
}: Partial<SceneAsked>): Ports {
  return {
    hour: 20,
    now: () => 0,
    today: () => sampleToday,
    isHandheld: true,
    isBesideInstalled,
    chance: () => 0,
    locales: ['en-GB'],
    schedule: pausesPass ? soon : () => () => undefined,
    share: hasShare ? () => Promise.resolve() : null,
    copy: () => Promise.resolve(true),
    update: { ...noUpdate, ready: signal(hasUpdate) },
  }
}
