/** What the page says that shows a phone how to trust this computer. */
export interface TrustWords {
  readonly lang: string
  readonly otherLang: { readonly path: string; readonly name: string; readonly lang: string }
  readonly title: string
  readonly why: string
  readonly careTitle: string
  readonly care: readonly string[]
  readonly iphone: PhoneWords
  readonly android: PhoneWords
  readonly download: string
  readonly check: string
  readonly open: string
  readonly openHint: string
  readonly removeTitle: string
  readonly remove: readonly string[]
}

export interface PhoneWords {
  readonly title: string
  readonly steps: readonly string[]
}

const english: TrustWords = {
  lang: 'en',
  otherLang: { path: '/es', name: 'Español', lang: 'es' },
  title: 'Let this phone trust your Attune',
  why: 'Attune runs on a computer in this home. Your phone talks to it in private, and for that it needs to know that it is the right computer. You do this once. It takes about two minutes.',
  careTitle: 'Before you do',
  care: [
    'Only go on if you trust the person who runs this computer, and the network you are on. At home is fine; in a café it is not.',
    'What you install is a certificate. With it, your phone believes this computer when it says who it is.',
    'It is limited: it counts only for addresses inside a home network, such as 192.168.1.20 or a name that ends in .local. It cannot stand in for any website on the internet. The key that made it was thrown away at once, so nobody can make more with it.',
    'You cannot see that limit from here. You are taking this computer’s word for it.',
  ],
  iphone: {
    title: 'iPhone or iPad',
    steps: [
      'Open this page in Safari.',
      'Tap Download the certificate, then Allow. Your iPhone says that a profile was downloaded.',
      'Open Settings. Near the top, tap Profile Downloaded, then Install. Enter your passcode and tap Install again.',
      'Still in Settings: General, then About, then Certificate Trust Settings at the very bottom.',
      'Switch on the entry that begins with Attune.',
      'Come back to this page and open Attune.',
    ],
  },
  android: {
    title: 'Android',
    steps: [
      'Open this page in Chrome and tap Download the certificate. The file attune.crt is downloaded.',
      'Open Settings, then Security (on some phones: Security and privacy, then More security settings).',
      'Tap Encryption & credentials, then Install a certificate, then CA certificate. If you cannot find it, search your settings for “CA certificate”.',
      'Android warns you. Read it, then tap Install anyway and enter your PIN.',
      'Choose the file attune.crt.',
      'Come back to this page and open Attune in Chrome. Android may now say that the network could be watched; it says so about every certificate that a person installs.',
    ],
  },
  download: 'Download the certificate',
  check:
    'This page cannot vouch for itself. To be sure that nobody swapped the certificate on the way, compare its SHA-256 fingerprint in your phone’s certificate details with the one in the window where Attune was started.',
  open: 'Open Attune',
  openHint:
    'If your phone still warns you, one of the steps is missing. Never tap past the warning.',
  removeTitle: 'To undo it later',
  remove: [
    'iPhone or iPad: Settings, General, VPN & Device Management. Tap the entry that begins with Attune, then Remove Profile.',
    'Android: Settings, Security, Encryption & credentials, Trusted credentials, the User tab. Tap the entry that begins with Attune, then Remove.',
  ],
}

const spanish: TrustWords = {
  lang: 'es',
  otherLang: { path: '/en', name: 'English', lang: 'en' },
  title: 'Haz que este teléfono confíe en tu Attune',
  why: 'Attune funciona en un ordenador de esta casa. Tu teléfono habla con él en privado y para eso necesita saber que es el ordenador correcto. Se hace una sola vez y lleva unos dos minutos.',
  careTitle: 'Antes de empezar',
  care: [
    'Sigue solo si confías en la persona que lleva este ordenador y en la red a la que estás conectado. En casa está bien; en una cafetería, no.',
    'Lo que instalas es un certificado. Con él, tu teléfono cree a este ordenador cuando dice quién es.',
    'Tiene un límite: solo vale para direcciones dentro de una red doméstica, como 192.168.1.20 o un nombre que acaba en .local. No puede hacerse pasar por ningún sitio de internet. La clave con la que se hizo se borró al momento, así que nadie puede hacer más con ella.',
    'Ese límite no se ve desde aquí. Te fías de la palabra de este ordenador.',
  ],
  iphone: {
    title: 'iPhone o iPad',
    steps: [
      'Abre esta página en Safari.',
      'Toca Descargar el certificado y luego Permitir. El iPhone dice que se ha descargado un perfil.',
      'Abre Ajustes (o Configuración). Arriba, toca Perfil descargado y luego Instalar. Escribe tu código y toca Instalar otra vez.',
      'Sin salir de ahí: General, luego Información y, abajo del todo, Ajustes de confianza de los certificados.',
      'Activa el que empieza por Attune.',
      'Vuelve a esta página y abre Attune.',
    ],
  },
  android: {
    title: 'Android',
    steps: [
      'Abre esta página en Chrome y toca Descargar el certificado. Se descarga el archivo attune.crt.',
      'Abre Ajustes y luego Seguridad (en algunos teléfonos: Seguridad y privacidad y después Más ajustes de seguridad).',
      'Toca Cifrado y credenciales, luego Instalar un certificado y luego Certificado de CA. Si no lo encuentras, busca “certificado de CA” en los ajustes.',
      'Android te avisa. Léelo, toca Instalar de todos modos y escribe tu PIN.',
      'Elige el archivo attune.crt.',
      'Vuelve a esta página y abre Attune en Chrome. Puede que Android diga ahora que la red podría estar vigilada; lo dice de todo certificado que instala una persona.',
    ],
  },
  download: 'Descargar el certificado',
  check:
    'Esta página no puede responder por sí misma. Para estar seguro de que nadie cambió el certificado por el camino, compara su huella SHA-256 en los detalles del certificado de tu teléfono con la de la ventana donde se inició Attune.',
  open: 'Abrir Attune',
  openHint:
    'Si el teléfono te sigue avisando, falta alguno de los pasos. No pases nunca por alto el aviso.',
  removeTitle: 'Para deshacerlo más tarde',
  remove: [
    'iPhone o iPad: Ajustes, General, VPN y gestión de dispositivos. Toca el que empieza por Attune y luego Eliminar perfil.',
    'Android: Ajustes, Seguridad, Cifrado y credenciales, Credenciales de confianza, pestaña Usuario. Toca el que empieza por Attune y luego Eliminar.',
  ],
}

export const trustWords = { en: english, es: spanish } as const
