import type { Translation } from '../messages.ts'

export const exportEs = {
  title: 'Llévate una copia',
  why: 'Un solo archivo con todo lo que guardas aquí: para leerlo, para tenerlo a salvo y para continuar si pierdes este teléfono.',
  holds:
    'Contiene las palabras de cada persona con quien compartes un espacio, y las claves de este teléfono. Guárdalo como guardarías un diario.',
  passphrase: 'Contraseña',
  suggested: 'Esta es difícil de adivinar y fácil de copiar:',
  copy: 'Copiarla',
  copied: 'Copiada. Ya puedes pegarla.',
  notCopied: 'Aquí no se ha podido copiar. Mejor anótala.',
  another: 'Proponer otra',
  own: 'Usar la mía',
  ownHint: 'Al menos 12 letras. Van bien unas pocas palabras que nadie pondría juntas.',
  useSuggested: 'Usar la propuesta',
  repeat: 'Escríbela otra vez',
  repeatWrong: 'Las dos aún no son iguales.',
  writeDown:
    'Anótala ahora en un papel y guarda el papel lejos del archivo. Sin ella nadie puede abrir el archivo, ni siquiera quienes hicieron Attune.',
  written: 'Ya la anoté',
  make: 'Crear el archivo',
  making: 'Creando el archivo … Puede tardar un minuto.',
  done: {
    title: 'Tu archivo está listo.',
    body: 'Se llama {name}. Ponlo donde solo tú puedas llegar.',
    notWhole:
      'Faltan algunas fotos o notas de voz: no están en este teléfono o no había sitio. Las palabras están todas.',
    elsewhere:
      'También se abre sin Attune, con el programa «age». Dentro hay una página que explica cómo.',
    save: 'Guardar el archivo',
    share: 'Compartirlo',
    saved: 'Entregado. Mira dónde ha quedado antes de contar con él.',
    close: 'Listo',
  },
  bring: {
    title: 'Recuperar desde un archivo',
    why: 'Primero miras lo que contiene. Nada cambia hasta que tú lo digas.',
    choose: 'Elegir el archivo',
    noFile: 'Elige antes el archivo.',
    unnamed: 'Un espacio',
    passphrase: 'La contraseña del archivo',
    open: 'Ver qué contiene',
    opening: 'Abriéndolo … Puede tardar un minuto.',
    from: 'Creado el {day}',
    me: 'Aquí te llamas {name}.',
    days: 'Del {first} al {last}',
    oneDay: 'El {day}',
    own: 'Lo que solo tienes tú',
    twin: 'Si tu teléfono anterior todavía tiene Attune, usa solo uno de los dos a partir de ahora.',
    confirm: 'Recuperarlo',
    nothing: 'En este archivo no hay nada que no esté ya aquí.',
    another: 'Elegir otro archivo',
    bringing: 'Recuperándolo …',
    done: 'Ya está aquí otra vez.',
  },
  standing: {
    'new-here': 'No está en este teléfono. Se recuperaría entero.',
    same: 'Ya está aquí. No cambiaría nada.',
    adds: 'Ya está aquí. Se añadiría lo que falta, sin reemplazar nada.',
    'someone-elses':
      'Este espacio está en este teléfono como el de otra persona. Se queda como está y no se mezcla nada.',
    unreadable: 'Esta parte no se puede leer. Se dejaría fuera.',
  },
  faults: {
    make: {
      'storage-full': 'No queda espacio en este teléfono. Libera un poco y prueba otra vez.',
      'passphrase-short': 'Usa al menos 12 letras, para que nadie pueda adivinarla.',
      'too-large': 'Es más de lo que cabe aquí en un archivo. No se creó ninguno.',
      'storage-failed':
        'No se pudo leer lo que se guarda aquí. Carga la página de nuevo y vuelve a intentarlo.',
    },
    bring: {
      'not-an-export':
        'Attune no hizo este archivo, o lo hizo de otra manera. Comprueba que sea el correcto.',
      'newer-version':
        'Este archivo lo hizo un Attune más nuevo. Carga la página de nuevo con conexión y vuelve a intentarlo.',
      'wrong-passphrase':
        'Esta contraseña no abre el archivo. Fíjate en las letras que se confunden fácilmente. Si es la correcta, puede que el archivo esté dañado.',
      damaged:
        'Algo de este archivo ha cambiado desde que se hizo. No se tomó nada de él. Prueba con otra copia si la tienes.',
      'too-hard':
        'Abrir este archivo pide más trabajo del que puede hacer este teléfono. Prueba en un dispositivo más potente.',
      'too-large':
        'Este archivo es más grande de lo que puede abrir este teléfono. Prueba en un dispositivo más potente.',
      'storage-full':
        'No queda espacio en este teléfono. Libera un poco y vuelve a intentarlo. Nada quedó a medias.',
      'storage-failed': 'No se pudo guardar. Vuelve a intentarlo o reinicia el navegador.',
    },
  },
} as const satisfies Translation<'export'>
