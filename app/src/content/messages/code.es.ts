import type { Translation } from '../messages.ts'

export const codeEs = {
  title: 'Compara cinco imágenes con {name}.',
  titleMany: 'Compara cinco imágenes con las demás personas.',
  body: 'Dilas en voz alta y escucha las suyas, cara a cara o en una llamada en la que reconozcas su voz. Si son iguales, no hay nadie en medio.',
  pictures: 'Cinco imágenes',
  same: 'Son iguales',
  different: 'Son distintas',
  waiting:
    'Las imágenes aparecen cuando los teléfonos se han encontrado. Puede tardar hasta que cada persona haya abierto Attune otra vez.',
  confirmed: {
    title: 'Ya comparaste las imágenes.',
    body: 'Eran iguales. No hay nadie en medio.',
  },
  mismatch: {
    title: 'Las imágenes eran distintas.',
    body: 'Puede ser una confusión, o puede haber alguien en medio. Hasta saberlo, no escribas aquí nada privado.',
    next: 'Cara a cara, o en una llamada a un número que conozcas, compara las imágenes otra vez. Si siguen siendo distintas, hay que empezar de nuevo en persona.',
    again: 'Comparar otra vez',
  },
} as const satisfies Translation<'code'>
