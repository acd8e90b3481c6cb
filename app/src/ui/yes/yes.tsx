import type { SpaceView } from '../../session/views.ts'
import { Overlap } from '../player/overlap.tsx'
import { RestsOn } from '../player/rests-on.tsx'
import './yes.css'

/** Small things that bring two people closer, as far as both are open to them. */
export function Yes({ space }: { space: SpaceView }) {
  return (
    <>
      <Overlap space={space} id="closeness" />
      <RestsOn practice="closeness" />
    </>
  )
}
