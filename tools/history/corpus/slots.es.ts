import type { Slots } from '../corpus-shape.ts'

/** Lo que puede llenar el hueco de una plantilla. Cada cosa encaja en todas las que la nombran. */
export const slotsEs = {
  dish: `
    la sopa de lentejas
    los macarrones con tomate
    el arroz con limón
    las croquetas
    la tarta de cebolla
    el guiso de garbanzos
    los fideos de la esquina
    las tortitas de manzana
    el curry de ayer
    las tostadas con champiñones
    la crema de calabaza
    las peras al horno
    la tortilla de queso
    las empanadas
    los raviolis
    las verduras al horno
    el pan de maíz
    el bizcocho de ciruela
    el pastel de pescado
    la ensalada de tomate
    las albóndigas
    el arroz con huevo
    las berenjenas rellenas
    el caldo de la tía
  `,
  place: `
    el canal
    el mercado
    la estación vieja
    el estanque torcido
    el camino del río
    la cuesta de la escuela
    los huertos
    la parada del tranvía
    la placita
    el puesto de flores
    el muelle
    la piscina
    la escalera de la biblioteca
    la calle larga
    el puente de hierro
    el parque de los columpios
    la fábrica de ladrillos
    las cocheras
    los manzanos
    el mirador
    el quiosco de la música
    la torre del agua
    la panadería
    los cobertizos de las barcas
  `,
  sight: `
    una garza que se hacía pasar por poste
    un perro que llevaba su propia correa
    una niña que le explicaba la luna a una paloma
    un hombre bailando en un semáforo
    un gato durmiendo en una caja de fruta
    dos viejos amigos bajo un solo paraguas
    una furgoneta llena de globos
    un caracol en el buzón
    un ganso que tenía parado el tráfico
    un niño que silbaba y un mirlo que le contestaba
    una cometa enredada en un árbol
    una boda entera comiendo churros
    una bicicleta con corona de cumpleaños
    un cuervo bañándose en un charco
    un señor que le cantaba a su furgoneta
    un perro diminuto dentro de un abrigo enorme
    una fila de zapatos secándose en un muro
    una luna fina como una uña
    una abuela en patinete
    una clase entera andando hacia atrás
    un pintor dormido al pie de la escalera
    un erizo cruzando con mucha dignidad
    una nube de golondrinas sobre los tejados
    un loro asomado a una ventana
  `,
  thing: `
    la tetera
    la lámpara de la entrada
    el grifo del baño
    la puerta de atrás
    la lavadora
    la persiana
    el estante del pasillo
    el radiador
    el perchero
    la silla coja
    la tostadora
    el buzón
    la ducha
    la puerta del horno
    el pestillo de la ventana
    la lámpara de leer
    el reloj de la cocina
    la luz de la bici
    el toallero
    la radio vieja
    el timbre
    el molinillo de pimienta
    la manguera
    la máquina de coser
  `,
  chore: `
    los platos
    la basura
    la montaña de ropa
    la compra
    el suelo del baño
    el reciclaje
    el paquete del correo
    las fiambreras
    la plancha
    el fondo de la nevera
    las camas
    las plantas
    el papel del ayuntamiento
    la cadena de la bici
    la escalera
    las ventanas
    el cubo del compost
    la bombilla fundida
    el montón de la entrada
    el horno
    la bolsa de ropa para dar
    las botellas
    los botones sueltos
    las fotos por imprimir
  `,
  who: `
    la panadera
    la señora de las flores
    el de los tres perros
    Inés la del trabajo
    la conductora del tranvía
    la chica de la caja
    la prima de los tomates
    el cartero
    la amiga de la escuela
    la señora del sombrero verde
    el portero de noche
    el barbero
    la estudiante de abajo
    el conserje
    el pescadero
    la compañera nueva
    el guardia del cruce
    la que da de comer a los cuervos
    el del taller de herramientas
    la directora del coro
    el del quiosco
    la vecina del tercero
  `,
  small: `
    una tetera entera
    las primeras ciruelas
    las sábanas limpias
    veinte minutos de sol en el escalón
    unos calcetines nuevos
    un baño con la puerta cerrada
    el pan todavía caliente
    un tranvía vacío
    el boli bueno
    la lluvia en la claraboya
    una ducha larga
    un crucigrama entero
    una mandarina pelada de una vez
    un concierto en la radio
    una siesta con la ventana abierta
    un café antes de que hablara nadie
    una carta de las de papel
    media hora sin plan
    el silencio cuando para la lavadora
    un asiento junto a la ventanilla
    una taza de caldo
    el olor a hierba cortada
    una canción olvidada
    un banco vacío
  `,
  treat: `
    una tetera entera
    un baño con la puerta cerrada
    una ducha larguísima
    el crucigrama
    el concierto de la radio
    una siesta con la ventana abierta
    media hora sin plan
    una hora de lectura
    una noche de acostarse temprano
    la película vieja
    un desayuno lento
    un paseo sin rumbo
    una llamada sin nadie escuchando
    el sillón y una manta
    la silla del patio
    un disco de principio a fin
  `,
  bother: `
    la reunión que no acababa
    la impresora
    el retraso del tranvía
    la música de espera
    el taladro de al lado
    la llave perdida
    la cola del ayuntamiento
    los zapatos mojados
    el mensaje enviado con prisa
    el ascensor roto
    el horario de la semana que viene
    un cliente con mal genio
    el paquete perdido
    el papeleo de los impuestos
    el ruido del trabajo
    la vuelta bajo la lluvia
    la charla siempre aplazada
    la mala noche
    el plan que cambió dos veces
    la factura del taller
    la rueda pinchada
    las dos citas a la misma hora
    el catarro que anda por ahí
    el tren equivocado
  `,
  trip: `
    las islas
    los lagos
    la ciudad de los siete puentes
    las montañas
    la costa norte
    el pueblo donde no abre nada
    la capital
    la cabaña del bosque
    las colinas del vino
    la frontera en tren lento
    las salinas
    la vieja ciudad balneario
  `,
  skill: `
    el pan que sube
    cuatro frases de portugués
    el acordeón
    la natación de espaldas
    la encuadernación
    los malabares con dos naranjas
    el dibujo de manos
    el baile sin contar pasos
    el arreglo de pinchazos
    el canto de diez pájaros
    el silbido con dos dedos
    los nudos que aguantan
  `,
} satisfies Slots
