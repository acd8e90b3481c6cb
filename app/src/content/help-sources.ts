import type { HelpEntryId } from './help-lines.ts'

/** Where a number, its hours and its languages were read. No phone fetches this. */
export interface HelpSource {
  readonly url: string
  /** What the page itself says of when it was written, as exactly as it says it; null where it does not. */
  readonly date: string | null
  /** A page of those who run the line, or of their government. */
  readonly isOwn?: true
}

/** The weak ones are those without a date in the last three years; the test knows which may be so. */
export const helpSources: Readonly<Record<HelpEntryId, readonly [HelpSource, ...HelpSource[]]>> = {
  'ar-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://pagina12.com.ar/349828-los-llamados-a-la-linea-144-aumentaron-un-12-9-respecto-del-',
      date: null,
    },
  ],
  'ar-salud-mental': [
    {
      url: 'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
      date: '2025-09-03',
    },
    { url: 'https://www.ospia.org.ar/?p=1635', date: null },
  ],
  'ar-144': [
    {
      url: 'https://elespejoweb.com/2025/09/19/doce-anos-de-la-linea-144-un-pilar-contra-la-violencia-de-genero-en-argentina',
      date: '2025-09-19',
    },
    {
      url: 'https://www.cadena3.com/noticia/sociedad/la-linea-144-cumplio-12-anos-como-una-de-las-principales-politicas-publicas-contra-la-violencia-de-genero_465785',
      date: '2025-09-18',
    },
  ],
  'at-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://wienerbezirksblatt.at/wien-setzt-ein-zeichen-gegen-gewalt-an-frauen/',
      date: '2022-11',
    },
    { url: 'https://burgenland.orf.at/stories/3027145/', date: '2019-12' },
  ],
  'at-telefonseelsorge': [
    {
      url: 'https://www.fsbwr-neustadt.ac.at/aktuelle-termine/details/news/99123-telefonseelsorge-notruf-142-reden-hilft',
      date: '2025',
    },
    { url: 'https://burgenland.orf.at/stories/3207209/', date: '2023-05' },
  ],
  'at-frauenhelpline': [
    {
      url: 'https://kurier.at/chronik/oesterreich/anrufe-frauenhelpline-gewalt-zunahme/403137830',
      date: '2026-03-05',
    },
    {
      url: 'https://www.sn.at/panorama/oesterreich/gewaltopfer-suchten-hilfe-am-telefon-103289845',
      date: '2021-05',
    },
  ],
  'au-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    { url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/', date: null },
  ],
  'au-lifeline': [
    {
      url: 'https://lifelineh2h.org.au/get-help/telephone-crisis-support/faqs/',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.suicidepreventionaust.org/october-member-of-the-month-lifeline/',
      date: null,
    },
  ],
  'au-1800respect': [
    {
      url: 'https://www.perthnow.com.au/politics/domestic-violence-hotline-expands-to-text-services-c-12826362',
      date: '2023-12-07',
    },
    { url: 'https://thedailyaus.com.au/stories/1800-respect-text-messaging/', date: null },
  ],
  'br-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://newsrondonia.com.br/noticias/2025/11/06/cop30-mulheres-vitimas-de-violencia-terao-atendimento-exclusivo',
      date: '2025-11-06',
    },
    { url: 'https://mirandabrasil.com.br/telefone-da-ambulancia', date: '2026-01-02' },
  ],
  'br-cvv': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/4969f1f038ffb41caa1fdea0213747e85e9d1d8c/data/countries/br/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.opantaneiro.com.br/saude/conversar-pode-salvar-vidas-alerta-cvv-no-setembro-amarelo/229719/',
      date: '2025-09-09',
    },
  ],
  'br-180': [
    {
      url: 'https://newsrondonia.com.br/noticias/2025/11/06/cop30-mulheres-vitimas-de-violencia-terao-atendimento-exclusivo',
      date: '2025-11-06',
    },
    {
      url: 'https://www.oliberal.com/cop-30/ligue-180-cria-canal-exclusivo-para-atender-denuncias-de-violencia-durante-a-cop-30-1.1043786',
      date: '2025-11-01',
    },
  ],
  'ca-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    { url: 'https://richmondhilluc.ca/news/988-hotline-launched', date: null },
  ],
  'ca-988': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/3bb2e1852012a08d111b5c1916503fcfa656f17c/data/countries/ca/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.newswire.ca/news-releases/government-of-canada-launches-three-digit-suicide-crisis-helpline-896472116.html',
      date: '2023-11-30',
      isOwn: true,
    },
  ],
  'ch-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://www.143.ch/fr/2020/09/07/suicide-une-personne-sur-deux-y-a-pense-et-vous/',
      date: '2020-09-07',
    },
    {
      url: 'https://stadt-zuerich.ch/de/stadtleben/sicherheit/gewalt/haeusliche-gewalt.html',
      date: null,
    },
  ],
  'ch-143': [
    {
      url: 'https://cp.tdg.ch/fr/stories/11370-au-143-personne-nest-seul-pendant-les-fetes',
      date: '2024',
    },
    {
      url: 'https://www.bluewin.ch/fr/infos/faits-divers/pens-es-suicidaires-en-hausse-1877097.html',
      date: '2023-09',
    },
  ],
  'cl-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
      date: '2024-03-13',
    },
    {
      url: 'https://www.latercera.com/nacional/noticia/pinera-anuncia-iniciativa-para-crear-el-primer-sistema-integrado-de-atencion-de-emergencias-del-pais/IYLDL4TRDJHU7CZS6TPJHFHYVU/',
      date: '2022-02',
    },
    { url: 'https://elmauleinforma.cl/?p=67393', date: null },
  ],
  'cl-4141': [
    {
      url: 'https://www.eldinamo.cl/sociedad/2025/10/29/tres-anos-de-escucha-y-apoyo-linea-de-prevencion-del-suicidio-ha-recibido-mas-de-227-000-llamadas/',
      date: '2025-10-29',
    },
    {
      url: 'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
      date: '2025-10-28',
    },
  ],
  'cl-1455': [
    {
      url: 'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
      date: '2024-03-13',
    },
    { url: 'https://minmujeryeg.gob.cl/?page_id=4023', date: null, isOwn: true },
  ],
  'co-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://www.radiosantafe.com/2026/02/14/una-llamada-a-la-linea-purpura-en-bogota-puede-cambiarlo-todo-tome-nota/',
      date: '2026-02-14',
    },
  ],
  'co-106': [
    {
      url: 'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
      date: '2025-09-11',
    },
    {
      url: 'https://www.semana.com/nacion/articulo/se-siente-solo-llame-a-estas-lineas-para-recibir-atencion-sobre-salud-mental/202644/',
      date: null,
    },
  ],
  'de-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    { url: 'https://lilli.ch/haeusliche_gewalt_polizei', date: null },
  ],
  'de-telefonseelsorge': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/171161c201d8f6ed655a8114ede997398f195f21/data/countries/de/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.spektrum.de/news/telefonseelsorge-erste-hilfe-fuer-die-seele/2055834',
      date: '2022-09',
    },
  ],
  'de-hilfetelefon': [
    {
      url: 'https://www.neubrandenburg.de/Politik-Verwaltung/Rathaus/Gleichstellungsbeauftragte/Jahresbericht-2023-Hilfetelefon-.php?object=tx,3330.4&ModID=11&FID=3330.1418.1&NavID=2751.164&La=1',
      date: '2024-06-12',
    },
    {
      url: 'https://www.br.de/nachrichten/meldung/deutlich-mehr-anrufe-bei-hilfetelefon-gewalt-gegen-frauen%2C3006757d9',
      date: '2024-05-22',
    },
    {
      url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
      date: null,
      isOwn: true,
    },
  ],
  'es-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
  ],
  'es-024': [
    {
      url: 'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
      date: '2025-10-11',
    },
    {
      url: 'https://www.rtve.es/noticias/20220509/sanidad-presenta-telefono-prevencion-suicidio/2347183.shtml',
      date: '2022-05-09',
    },
  ],
  'es-016': [
    {
      url: 'https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio',
      date: '2025-08-24',
    },
    {
      url: 'https://www.europapress.es/epsocial/igualdad/noticia-suben-levemente-consultas-016-primer-semestre-2025-59317-casi-330-diarias-20250807133253.html',
      date: '2025-08-07',
    },
  ],
  'fi-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.iltalehti.fi/suhteet/a/16dd2d24-8c52-41d8-8da8-7d7ab21de713',
      date: '2021-06',
    },
  ],
  'fi-nollalinja': [
    { url: 'https://nollalinja.fi/en', date: null, isOwn: true },
    {
      url: 'https://thl.fi/palvelut-ja-asiointi/valtion-sosiaali-ja-terveydenhuollon-erityispalvelut/nollalinja-auttava-puhelin',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.nurmijarvi.fi/ajankohtaista/7791/matalan_kynnyksen_palveluilla_ehkaistaan_lahisuhdevakivaltaa_ja_naisiin_kohdistuvaa_vakivaltaa',
      date: '2016-12-22',
    },
  ],
  'fr-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    { url: 'https://www.anneville-ambourville.fr/spip.php?article3327', date: null },
  ],
  'fr-3114': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/44bb620aef621a553f8cae8e40855506ad946724/data/countries/fr/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.mayotte.ars.sante.fr/3114-le-numero-national-de-prevention-du-suicide',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.service-public.fr/particuliers/actualites/A15206',
      date: '2021-09-29',
      isOwn: true,
    },
  ],
  'fr-3919': [
    {
      url: 'http://findhealthclinics.com/FR/Saint-M%C3%A9dard-de-Guizi%C3%A8res/114191079999878/Pharmacie-Guizi%C3%A8roise',
      date: '2025-11-25',
    },
    {
      url: 'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
      date: '2023-11-25',
    },
  ],
  'gb-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    { url: 'https://www.centre56.org.uk/domestic-abuse', date: null },
  ],
  'gb-samaritans': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/3bb2e1852012a08d111b5c1916503fcfa656f17c/data/countries/gb/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      date: null,
      isOwn: true,
    },
  ],
  'gb-shout': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/3bb2e1852012a08d111b5c1916503fcfa656f17c/data/countries/gb/helplines.json',
      date: '2026-06-02',
    },
  ],
  'gb-domestic-abuse': [
    {
      url: 'https://gov.uk/government/news/refuge-awarded-grant-to-operate-domestic-abuse-helpline',
      date: null,
      isOwn: true,
    },
    { url: 'https://www.refuge.org.uk/category/news/', date: null, isOwn: true },
    { url: 'https://www.centre56.org.uk/domestic-abuse', date: null },
  ],
  'ie-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
      date: null,
      isOwn: true,
    },
  ],
  'ie-samaritans': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/3bb2e1852012a08d111b5c1916503fcfa656f17c/data/countries/gb/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
      date: null,
      isOwn: true,
    },
  ],
  'ie-womens-aid': [
    {
      url: 'https://gov.ie/ga/an-roinn-dl%C3%AD-agus-cirt/foilseachain/information-for-survivors-of-domestic-violence',
      date: null,
      isOwn: true,
    },
    { url: 'https://www.thejournal.ie/womens-aid-helpline-2-2964358-Sep2016/', date: '2016-09-05' },
  ],
  'in-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
      date: '2025-12-13',
    },
  ],
  'in-tele-manas': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/3bb2e1852012a08d111b5c1916503fcfa656f17c/data/countries/in/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
      date: '2025-12-13',
    },
  ],
  'in-181': [
    {
      url: 'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
      date: '2025-12-13',
    },
    { url: 'https://visitnilgiris.org/en/rights/women-child-safety', date: null },
    { url: 'https://test.daily8.com/en/article/54693888ab574138f489c74de95dddb6', date: null },
  ],
  'it-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
  ],
  'it-telefono-amico': [
    {
      url: 'https://alleyoop.ilsole24ore.com/2025/10/10/salute-mentale-300-richieste-di-aiuto-al-giorno-per-telefono-amico-italia/',
      date: '2025-10-10',
    },
    {
      url: 'https://www.tpi.it/news/solo-a-natale-telefono-amico-20211215850521/',
      date: '2021-12-15',
    },
  ],
  'it-1522': [
    { url: 'https://www.logosnews.it/node/105765', date: '2025-11-25' },
    {
      url: 'https://tg24.sky.it/cronaca/2023/11/23/1522-numero-antiviolenza-donne',
      date: '2023-11-23',
    },
  ],
  'jp-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    { url: 'https://jptips.itp.ne.jp/en/emergency/police-fire-ambulance-call/', date: null },
    {
      url: 'https://japanpassage.com/understanding-japans-emergency-numbers-110-and-119',
      date: null,
    },
  ],
  'jp-yorisoi': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/3bb2e1852012a08d111b5c1916503fcfa656f17c/data/countries/jp/helplines.json',
      date: '2026-06-02',
    },
    { url: 'https://tascalne.com/?p=1098', date: null },
  ],
  'jp-dv-plus': [
    {
      url: 'https://www.city.tamba.lg.jp/soshiki/jinkenkehatsusenta/gyomuannai/7/3042.html',
      date: '2024-03-19',
      isOwn: true,
    },
    { url: 'https://www.gov-online.go.jp/cam/no_dvca/dv03/', date: null, isOwn: true },
  ],
  'mx-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://www.eldibar.com.mx/nuevo-leon/refuerza-nuevo-leon-atencion-24-7-para-prevenir-violencia-contra-las-mujeres-en-temporada-decembrina',
      date: null,
    },
    {
      url: 'https://www.proceso.com.mx/ciencia-tecnologia/salud/2025/10/11/se-triplican-llamadas-la-linea-de-la-vida-en-el-primer-trimestre-de-2025-360581.html',
      date: '2025-10-11',
    },
  ],
  'mx-linea-de-la-vida': [
    {
      url: 'https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/',
      date: '2025-12-24',
    },
    {
      url: 'https://www.proceso.com.mx/ciencia-tecnologia/salud/2025/10/11/se-triplican-llamadas-la-linea-de-la-vida-en-el-primer-trimestre-de-2025-360581.html',
      date: '2025-10-11',
    },
  ],
  'mx-linea-de-las-mujeres': [
    {
      url: 'https://www.infobae.com/mexico/2026/02/25/secretaria-de-las-mujeres-atiende-y-da-seguimiento-a-mas-de-3-mil-casos-de-violencia-principalmente-psicologica/',
      date: '2026-02-25',
    },
    {
      url: 'https://www.jornada.com.mx/2025/11/05/sociedad/039n2soc?partner=rss',
      date: '2025-11-05',
    },
  ],
  'nl-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
      date: null,
      isOwn: true,
    },
  ],
  'nl-113': [
    {
      url: 'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt',
      date: '2025-10-03',
    },
    { url: 'https://www.113.nl/schoolopdracht', date: '2025', isOwn: true },
  ],
  'nl-veilig-thuis': [
    {
      url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://veiligthuisgm.nl/veelgestelde-vragen-aan-veilig-thuis',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.bredavandaag.nl/nieuws/algemeen/331493/veilig-thuis-breidt-chatmogelijkheden-verder-uit-vanwege-avondk',
      date: '2021-02',
    },
  ],
  'no-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    { url: 'https://www.taushettarliv.no/2019/?page=hvordan-varsle', date: null },
    {
      url: 'https://nkom.no/telefoni-og-telefonnummer/nodnummer-nodanrop-og-lokalisering',
      date: null,
      isOwn: true,
    },
    { url: 'https://www.viken-nettskole.no/lessons/varsling/', date: null },
  ],
  'no-vo-linjen': [
    {
      url: 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://ldo.no/ombudet-og-samfunnet/siste-nytt2/vo-linjen-ny/',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://www.nordlandsforskning.no/nb/publikasjoner/report/evaluering-av-vo-linjen',
      date: '2023',
    },
  ],
  'nz-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
      date: null,
      isOwn: true,
    },
  ],
  'nz-1737': [
    { url: 'https://nzfamilies.org.nz/?p=1578', date: '2025-12-22' },
    {
      url: 'http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
      date: '2017-06-29',
    },
  ],
  'nz-womens-refuge': [
    { url: 'https://womensrefuge.org.nz/get-help/', date: null, isOwn: true },
    {
      url: 'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
      date: null,
      isOwn: true,
    },
  ],
  'pe-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://www.exitosanoticias.pe/actualidad/ano-nuevo-2026-estos-son-numeros-emergencia-debes-conocer-viajas-carretera-n165718',
      date: '2025-12-31',
    },
  ],
  'pe-113': [
    {
      url: 'https://panamericana.pe/salud/466160-minsa-refuerza-lineas-gratuitas-atencion-salud-mental-nivel-nacional',
      date: '2026-03-02',
    },
    {
      url: 'https://www.infobae.com/peru/2024/12/29/linea-113-recibio-mas-de-135-mil-llamadas-de-apoyo-en-salud-mental-en-2024',
      date: '2024-12-29',
    },
  ],
  'pe-100': [
    {
      url: 'https://panamericana.pe/locales/464962-mimp-linea-100-recibio-cerca-89-mil-llamadas-malintencionadas-2025',
      date: '2026-02-07',
    },
    {
      url: 'https://www.exitosanoticias.pe/actualidad/linea-100-enero-octubre-2025-registran-mas-296-000-llamadas-casos-violencia-n162917',
      date: '2025-11-17',
    },
    {
      url: 'https://eltiempo.pe/nacional/peru-reportan-mas-de-46-mil-llamadas-malintencionadas-en-linea-100/',
      date: null,
    },
  ],
  'pl-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    { url: 'https://polanddaily24.com/today-is-european-112-day/lifestyle/18402', date: null },
  ],
  'pl-116123': [
    {
      url: 'https://www.telepolis.pl/wiadomosci/ministerstwo-cyfryzacji-wazne-numery-kampania',
      date: '2025',
    },
    {
      url: 'https://banai.pl/ponad-110-tys-polaczen-z-numerem-116-123-ministerstwo-cyfryzacji-o-pomocy-dla-osob-w-kryzysie-emocjonalnym/',
      date: '2024-01-19',
    },
  ],
  'pt-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'http://ec.europa.eu/information_society/activities/112/actions/index_en.htm',
      date: null,
      isOwn: true,
    },
    {
      url: 'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
      date: '2025-09-10',
    },
  ],
  'pt-1411': [
    {
      url: 'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
      date: '2025-09-10',
    },
    {
      url: 'https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia',
      date: '2025-09-09',
    },
  ],
  'pt-cig': [
    {
      url: 'https://ofertasdeemprego.pt/recursos/apoio-em-portugal-linhas-de-ajuda-e-organizacoes-para-vitimas-de-violencia-domestica',
      date: '2025-04-21',
    },
    {
      url: 'https://www.cig.gov.pt/servicos/servico-de-informacao-as-vitimas-de-violencia-domestica/',
      date: '2018-10-02',
      isOwn: true,
    },
  ],
  'py-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    {
      url: 'https://americatv.com.py/a24-com-py/escuchar-contener-intervenir-el-impacto-de-la-linea-155-de-salud-mental',
      date: null,
    },
  ],
  'py-137': [
    {
      url: 'https://www.abc.com.py/nacionales/2026/01/09/ministerio-de-la-mujer-habilita-linea-de-whatsapp-contra-la-violencia/',
      date: '2026-01-09',
    },
  ],
  'us-emergency': [
    { url: 'https://github.com/daviddrysdale/python-phonenumbers', date: '2024-10-22' },
    { url: 'https://www.fcc.gov/consumer-information', date: '2010-04-15', isOwn: true },
    {
      url: 'https://lifecarefhdc.org/news-and-updates/domestic-violence-awareness-month/',
      date: null,
    },
  ],
  'us-988': [
    {
      url: 'https://github.com/Kouki-odaka/open-helplines/blob/57949b257165beee2274d0a363aa06bc3acfebe9/data/countries/us/helplines.json',
      date: '2026-06-02',
    },
    {
      url: 'https://www.samhsa.gov/newsroom/press-announcements/20230713/988-suicide-crisis-lifeline-adds-spanish-text-chat-service-ahead-one-year-anniversary',
      date: '2023-07-13',
      isOwn: true,
    },
    { url: 'https://988lifeline.org/get-help/what-to-expect', date: null, isOwn: true },
    { url: 'https://www.samhsa.gov/find-help/988/faqs', date: null, isOwn: true },
  ],
  'us-domestic-violence': [
    {
      url: 'https://www.leanderbuzz.com/nearly-17m-announced-in-funding-for-national-domestic-violence-hotline',
      date: '2025',
    },
    {
      url: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
      date: '2022-01-20',
      isOwn: true,
    },
  ],
  elsewhere: [
    { url: 'https://findahelpline.com/AU', date: null, isOwn: true },
    { url: 'https://developer.throughlinecare.com/general', date: null, isOwn: true },
  ],
}
