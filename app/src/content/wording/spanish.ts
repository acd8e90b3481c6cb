/** Spanish as people type it, for the helper for worry. Words are without accents, in lower case. */
import type { LanguagePack } from './language-pack.ts'

export const spanish: LanguagePack = {
  shortForms: {
    ...{ q: 'que', k: 'que', ke: 'que', xq: 'porque', pq: 'porque', xk: 'porque', porq: 'porque', tb: 'tambien', tmb: 'tambien', d: 'de', x: 'por', pa: 'para', toy: 'estoy', ta: 'esta', tan: 'estan', na: 'nada', to: 'todo', toda: 'todo', todas: 'todos', bn: 'bien', dnd: 'donde', cdo: 'cuando', cnd: 'cuando', msj: 'mensaje', msjs: 'mensajes', cel: 'celular', movil: 'celular', tlf: 'telefono', ns: 'no se', nse: 'no se', xfa: 'por favor', xfavor: 'por favor', porfa: 'por favor', finde: 'fin de semana', del: 'de el', al: 'a el', wasap: 'whatsapp', guasap: 'whatsapp', plata: 'dinero', pasta: 'pasta', lana: 'dinero', guita: 'dinero', vos: 'tu', usted: 'tu', ustedes: 'vosotros', sos: 'eres' },
    // Whether he or she: what is said counts the same.
    ...{ ella: 'el', ellas: 'ellos', padre: 'madre', papa: 'madre', mama: 'madre', ama: 'madre', apa: 'madre', papi: 'madre', mami: 'madre', viejo: 'vieja', marido: 'mujer', esposo: 'mujer', esposa: 'mujer', novio: 'novia', pololo: 'novia', polola: 'novia', chico: 'chica', muchacho: 'chica', muchacha: 'chica', hermano: 'hermana', hermanos: 'hermanas', hijo: 'hija', hijos: 'hijas', tio: 'tia', tios: 'tias', abuelo: 'abuela', abuelos: 'abuelas', primo: 'prima', sobrino: 'sobrina', nieto: 'nieta', suegro: 'suegra', cunado: 'cunada', padrastro: 'madrastra', hombre: 'persona', nino: 'nina', ninos: 'ninas', jefe: 'jefa', patron: 'patrona', vecino: 'vecina', amigo: 'amiga', amigos: 'amigas', companero: 'companera', profe: 'profesora', profesor: 'profesora', maestro: 'maestra', senor: 'senora', un: 'una', unos: 'unas', solo: 'sola', muerto: 'muerta', cansado: 'cansada', encerrado: 'encerrada', lo: 'la', los: 'las' },
  },
  endings: {},
  stems: {},
  beforeIs: '',
  functionWords: `yo me mi mis mio mia conmigo nosotros nos nuestro nuestra tu te ti tus contigo vosotros os el la las le les se su sus ellos esto esta este estos estas eso ese esa esos esas aquel aquella
    una unas y e o u ni pero sino si porque cuando mientras hasta desde antes despues como que quien cual donde cuanto aunque pues entonces
    es son era eran fue fueron ser soy somos estoy esta estan estaba estaban estar ha he han hemos habia haber hay tiene tengo tienen tenia tener hace hago hacen hacia hacer va voy van iba ir puede puedo pueden podia poder quiere quiero quieren queria querer debe deja dejo dejan dejaba dejar dice digo dicen decia dijo decir sabe se veo ve
    no nunca jamas siempre nada nadie ningun ninguna ya todavia aun tambien tampoco solo sola
    de a en con por para sin sobre entre contra bajo hacia tras
    muy mas menos tanto todo todos mucho mucha poco algo alguien otra otro vez veces asi aqui alli ahora hoy ayer manana luego cada mismo bien mal
    name* lo los del al`,
  persons: {
    reader: 'tu te ti contigo vosotros os',
    writer: 'yo me mi conmigo nosotros nos',
    others: 'el la le les se ellos quien alguien nadie todos',
  },
  articles: 'name* mi mis su sus una unas las este esta ese esa',
  suffixes: `andole andome iendome iendole andose iendose arme erme irme arle erle irle arse erse irse arlo arla aron ieron iendo aba aban ando ada ado adas ados ida ido idas idos amos emos imos aste iste ara era ira are ere ire aria eria iria ar er ir as es an en os mente s a o e`,
}
