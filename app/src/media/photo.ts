/**
 * A photo as it may leave this phone: painted anew from its pixels, upright, in two sizes. Of the
 * file that was chosen not one byte goes along: no place, no time, no camera, no film behind it.
 */
import { onlyPixels } from './only-pixels.ts'
import type { HeaderFault } from './photo-header.ts'
import { isSane, readPhotoHeader } from './photo-header.ts'

export interface MadePhoto {
  readonly kind: 'photo'
  readonly format: 'webp' | 'jpeg'
  readonly width: number
  readonly height: number
  readonly seconds: 0
  readonly whole: Uint8Array<ArrayBuffer>
  readonly thumb: Uint8Array<ArrayBuffer>
}

/** `cannot-show`: this browser has no decoder for this kind of picture, or it is damaged. */
export type PhotoFault = HeaderFault | 'file-too-large' | 'cannot-show'
export type PhotoResult =
  | { readonly ok: true; readonly value: MadePhoto }
  | { readonly ok: false; readonly error: { readonly kind: PhotoFault } }

const mostBytes = 100 * 1_048_576
const wholeSide = 2_048
const thumbSide = 320

export async function makePhoto(file: Blob): Promise<PhotoResult> {
  if (file.size > mostBytes) return failed('file-too-large')
  const bytes = await file.arrayBuffer().then(
    (all) => new Uint8Array(all),
    () => null,
  )
  const header = bytes && readPhotoHeader(bytes)
  if (bytes === null || header === null) return failed('cannot-show')
  if (!header.ok) return header
  // Its own word for what it is counts for nothing.
  const picture = new Blob([bytes], { type: header.value.mediaType })
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(
    () => null,
  )
  if (bitmap === null) return failed('cannot-show')
  try {
    return isSane(bitmap) ? await paintBoth(bitmap) : failed('too-many-pixels')
  } finally {
    bitmap.close()
  }
}

async function paintBoth(bitmap: ImageBitmap): Promise<PhotoResult> {
  const large = paint(bitmap, wholeSide)
  const small = paint(large, thumbSide)
  const whole = await encode(large)
  const thumb = whole && (await encode(small, whole.format))
  if (whole === null || thumb === null) return failed('cannot-show')
  const { width, height } = large
  return {
    ok: true,
    value: {
      ...{ kind: 'photo', format: whole.format, width, height, seconds: 0 },
      ...{ whole: whole.bytes, thumb: thumb.bytes },
    },
  }
}

function paint(from: ImageBitmap | HTMLCanvasElement, side: number): HTMLCanvasElement {
  const scale = Math.min(1, side / Math.max(from.width, from.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(from.width * scale))
  canvas.height = Math.max(1, Math.round(from.height * scale))
  const context = canvas.getContext('2d')
  if (context === null) return canvas
  // What can be seen through looks the same in every format.
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.imageSmoothingQuality = 'high'
  context.drawImage(from, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** WebP where the browser writes it, and JPEG where not. */
async function encode(canvas: HTMLCanvasElement, only?: MadePhoto['format']) {
  for (const format of only ? [only] : (['webp', 'jpeg'] as const)) {
    const type = `image/${format}`
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.82))
    // A browser that does not know the format writes a PNG and says so.
    const bytes = blob?.type === type && (await blob.arrayBuffer())
    const pixels = bytes && onlyPixels(format, new Uint8Array(bytes))
    if (pixels) return { format, bytes: pixels }
  }
  return null
}

function failed(kind: PhotoFault): PhotoResult {
  return { ok: false, error: { kind } }
}
