import type { Translation } from '../messages.ts'

export const codeEs = {
  title: 'Compara cinco imágenes con {name}.',
  body: 'Dilas en voz alta y escucha las suyas, cara a cara o en una llamada en la que reconozcas su voz. Si son iguales, no hay nadie en medio.',
  pictures: 'Cinco imágenes',
  same: 'Son iguales',
  different: 'Son distintas',
  waiting:
    'Las imágenes aparecen cuando los dos teléfonos se han encontrado. Puede tardar hasta la próxima vez que {name} abra Attune.',
  confirmed: {
    title: 'Ya comparaste las imágenes.',
    body: 'Eran iguales. No hay nadie en medio.',
  },
  mismatch: {
    title: 'Las imágenes eran distintas.',
    body: 'Puede ser una confusión, o puede haber alguien en medio. Hasta saberlo, no escribas aquí nada privado.',
    next: 'Queda con la otra persona o llámala a un número que conozcas. Compara las imágenes otra vez. Si siguen siendo distintas, empieza de nuevo con ella cara a cara.',
    again: 'Comparar otra vez',
  },
} as const satisfies Translation<'code'>
