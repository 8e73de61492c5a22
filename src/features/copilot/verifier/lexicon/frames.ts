/**
 * Verbs that say of a doing no more than that it was done ("Reparaturen durchgeführt", "realizaba curas"), and those that say it
 * of some things only: one "führt" an interview, and a team is led by who "führt" it.
 */

export interface Frame {
  readonly verb: RegExp
  /** Stems or endings of what it may be said of; any doing where absent. */
  readonly of?: RegExp
  /** Where its things stand: German participles and verbs at the end have them before. */
  readonly things: 'before' | 'after' | 'around'
}

const texts =
  'bericht|text|artikel|reportage|protokoll|brief|dokumentation|abrechnung|angebot|rechnung|statistik|übersicht|gutachten|liste|plan|diktat|meldung|anzeige'
const cases =
  'antr(?:a|ä)g|anfrage|auftr(?:a|ä)g|bestellung|beschwerde|reklamation|f(?:a|ä)ll|sch(?:a|ä)den|akte|post|wesen|vorg(?:a|ä)ng|buchhaltung|meldung|unterlage|dokument|formular|zahlung|buchung'

export const framesByLanguage: Readonly<Record<string, readonly Frame[]>> = {
  de: [
    {
      verb: /^(?:durchführ(?:t?en?|te)|durchgeführt|ausgeführt|ausführte|erledigt(?:e|en)?|vorgenommen|vornahm)$/u,
      things: 'before',
    },
    { verb: /^(?:betraut|befasst|beauftragt|zuständig|verantwortlich)$/u, things: 'around' },
    { verb: /^(?:übernommen|übernahm|übernimmt|übernehme|erledige|erledigt)$/u, things: 'around' },
    {
      verb: /^(?:führte|führt|geführt)$/u,
      of: /(?:gespräch|interview|verhandlung|telefonat|protokoll|list|statistik|akte|buchhaltung|bücher|haushalt)\p{L}{0,3}$/u,
      things: 'around',
    },
    {
      verb: /^(?:verfasst|verfasste|geschrieben|schrieb|schreibt|erstellt|erstellte|angefertigt)$/u,
      of: new RegExp(`(?:${texts})\\p{L}{0,3}$`, 'u'),
      things: 'around',
    },
    { verb: /^(?:bearbeitet|bearbeitete)$/u, of: new RegExp(`(?:${cases})\\p{L}{0,3}$`, 'u'), things: 'around' },
    {
      verb: /^(?:geleistet|leistete|leistet)$/u,
      of: /(?:dienst|hilfe|einsatz|einsätze|bereitschaft)\p{L}{0,3}$/u,
      things: 'around',
    },
    {
      verb: /^(?:erteilt|erteilte|gab|gegeben)$/u,
      of: /(?:unterricht|auskunft|auskünft|nachhilfe)\p{L}{0,3}$/u,
      things: 'around',
    },
    {
      verb: /^(?:anbot|angeboten|anbietet)$/u,
      of: /(?:training|kreis|spaziergang|spaziergänge|sprechstunde|stunde|runde|ausflug|ausflüge)\p{L}{0,2}$/u,
      things: 'around',
    },
    { verb: /^(?:eingebracht|eingefahren)$/u, of: /(?:ernte|heu|getreide)$/u, things: 'around' },
    {
      verb: /^(?:gemacht|machte)$/u,
      of: /(?:durchsage|ansage|inventur|foto|aufnahme|aufmaß)\p{L}{0,3}$/u,
      things: 'around',
    },
  ],
  es: [
    {
      verb: /^(?:realicé|realiz(?:ar|aba|é|ó|ando|o|a)|hac(?:er|ía|iendo|e)|hag?o|hice|hizo|efectu(?:ar|aba|é|ó|ando|o|a)|llev(?:ar|é|ó|aba|ando)|ejecut(?:ar|aba|é|ó|ando))$/u,
      things: 'after',
    },
    {
      verb: /^(?:dedicad[oa]s?|responsable|encargad[oa]|encargarme|ocupad[oa]|encargándome|encargu?é|encargaba|encargo|ocupé|ocupaba|ocupo|ocupándome|dediqué|dedicaba|dedico|cargo)$/u,
      things: 'after',
    },
    {
      verb: /^(?:redact(?:ar|aba|é|ó|ando|o|a)|escrib(?:ir|ía|í|ió|iendo)|autora?)$/u,
      of: /^(?:informes?|crónicas?|partes?|actas?|artículos?|notas?|reportajes?|noticias?|textos?|historias?)$/u,
      things: 'after',
    },
    {
      verb: /^(?:elabor(?:ar|aba|é|ó|ando|o|a)|prepar(?:ar|aba|é|ó|ando|o|a))$/u,
      of: /^(?:informes?|nóminas?|presupuestos?|planos?|menús?|facturas?|pedidos?|documentación)$/u,
      things: 'after',
    },
    {
      verb: /^(?:autora?)$/u,
      of: /^(?:carteles|catálogos|ilustraciones|logotipos|folletos|rótulos|portadas|guiones)$/u,
      things: 'after',
    },
    {
      verb: /^(?:atend(?:er|ía|í|ió|iendo))$/u,
      of: /^(?:llamadas?|clientes|clientas|consultas?|público|quejas?|reclamaci(?:ón|ones)|pacientes)$/u,
      things: 'after',
    },
    { verb: /^(?:mont(?:ar|aba|é|ó|ando))$/u, of: /^(?:escaparates?|andamios?|escenarios?)$/u, things: 'after' },
    { verb: /^(?:pas(?:ar|aba|é|ó|ando))$/u, of: /^(?:consultas?|rondas?|visitas?)$/u, things: 'after' },
    {
      verb: /^(?:tramit(?:ar|aba|é|ó|ando|ación)|gestion(?:ar|aba|é|ó|ando)|gestión)$/u,
      of: /^(?:citas?|altas?|bajas?|ayudas?|reservas?|solicitud(?:es)?|expedientes?|permisos?|licencias?|becas?|matrículas?)$/u,
      things: 'after',
    },
    {
      verb: /^(?:imparti(?:r|ó|endo)|impartí|impartía|d(?:ar|aba|ando)|di)$/u,
      of: /^(?:clases?|charlas?|lecciones|tutorías?|conferencias?|sesiones)$/u,
      things: 'after',
    },
    {
      verb: /^present(?:ar|aba|é|ó|ando|o|ación)$/u,
      of: /^(?:declaraci(?:ón|ones)|impuestos?|escritos?|recursos?|demandas?|liquidaciones)$/u,
      things: 'after',
    },
    {
      verb: /^(?:emit(?:ir|ía|í|ió|iendo)|emisión)$/u,
      of: /^(?:facturas?|informes?|certificados?|recibos?)$/u,
      things: 'after',
    },
    {
      verb: /^(?:prest(?:ar|aba|é|ó|ando)|ofrec(?:er|ía|í|ió|iendo))$/u,
      of: /^(?:atención|asistencia|apoyo|ayuda|asesoramiento|asesoría|información|servicios?|cuidados)$/u,
      things: 'after',
    },
  ],
}

/** Where somebody learned or looked on, "did" would say more. */
export const learning =
  /^(?:\p{L}*(?:kurs|kurse|schulung|schulungen|fortbildung|fortbildungen|weiterbildung|seminar|seminare|workshop|lehrgang|training|ausbildung|praktikum|studium|kenntnis|kenntnisse|interesse|teilnahme|hospitation)|cursos?|curso|formación|taller(?:es)?|seminarios?|prácticas?|conocimientos?|nociones|interés|asistencia|participación)$/u

/** Words between a list's entry and its own that say only what kind of doing it is: "labores de recolección". */
export const doings = /^(?:labor|labores|tareas?|trabajos?|funciones|actividades|arbeiten|tätigkeiten|aufgaben)$/u

/** What says of a tool or language that one uses it: no more than its place in a list. */
export const uses = /^(?:manejo|uso|empleo|utilización|nutzung|verwendung|einsatz|umgang|anwendung)$/u

/** Compounds whose last part names no thing of its own: "Kassentätigkeit" is "Kasse". */
export const lightEndings =
  /(?:tätigkeit|tätigkeiten|arbeit|arbeiten|aufgaben|bereich|teile|teilen|prozess|prozesse|vorgang|vorgänge|themen|fragen)$/u

/** Headings of what somebody knows; in a rewrite they say no more than the list beside them. */
export const knowledge =
  /^(?:kenntnissen?|fachkenntnisse|sprachkenntnisse|fremdsprachenkenntnisse|sprachen|fremdsprachen|edv|softwarekenntnisse|computerkenntnisse)$/u

/** "Gitarre in der Freizeit" of "Hobby: Gitarre". */
export const spareTime = /^(?:freizeit|hobbys?|privat|interessen)$/u

export const germanGrammar =
  'rund etwa circa dazu innerhalb sowohl bezüglich hinsichtlich betreffend anhand beziehungsweise ebenso zudem außerdem ferner darunter hierbei jeweils wobei womit worin dabei dafür sondern insgesamt wo zuvor davor danach anschließend daneben hierfür davon darin daran darauf welche welcher welches welchem welchen typs'
export const spanishGrammar =
  'incluido incluida incluidos incluidas incluso ejemplo concretamente dicho dicha dichos dichas aquel aquella mí allí ahí estaba estaban estar ser tengo poseo cuento soy cual cuales los igualmente tanto relativo relativa relativos relativas referente referentes acerca dentro alrededor asimismo donde quien quienes cuyo cuyos cuyas junto mismo misma cabo sendos respectivo respectivos respectivas correspondiente correspondientes trabaja trabajaba'
