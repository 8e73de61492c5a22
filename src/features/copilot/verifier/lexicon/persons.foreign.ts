/** How German and Spanish name who somebody is at work: by the end of the word, or as these. */
const german =
  /(?:(?:er|ent|ant|ist|or|eur|log|at|ärzt|wirt|köch|anwält|pädagog|therapeut)in|pädagoge|therapeut|wirt|arzt|koch|anwalt|amme|assistenz|kraft|hilfe|angestellter?|beamter?|azubi|lehrling|schwester|bote|lotse|loge|mechaniker|mechatroniker|helfer|pfleger|führer|fahrer|leiter|berater|entwickler|meister|kaufmann|kauffrau|ingenieur|referent|sanitäter|erzieher|verkäufer|schreiner|tischler|maler|lackierer|schlosser|gärtner|bäcker|metzger|friseur|frisör|monteur|lagerist|disponent|rezeptionist|redakteur|laborant|fachfrau|fachmann|hausdame|winzer|imker|kellner|trainer|lehrer|dozent|koordinator|manager|techniker|elektriker|elektroniker|informatiker|optiker|akustiker|reiniger|arbeiter|bediener|prüfer|zusteller|kassierer|zeichner|händler|vertreter|zimmerer|leger|gehilfe|gehilfin|geselle|gesellin|polizist|soldat|notar|bibliothekar|archivar)$/u
const spanish =
  /^(?:tutora?|albañil|encargad[oa]|supervisora?|asesora?|delegad[oa]|asociad[oa]|aprendiz|piloto|pediatra|policía|subdirectora?|actor|actriz|\p{L}+ólog[oa]|fotógraf[oa]|topógraf[oa]|comercial|maestr[oa]|médic[oa]|veterinari[oa]|farmacéutic[oa]|administrativ[oa]|arquitect[oa]|psicólog[oa]|operari[oa]|dependient[ea]|guía|jef[ea]|responsable|abogad[oa]|becari[oa]|chófer|mecánic[oa]|azafat[oa]|secretari[oa]|bibliotecari[oa]|chef|sastre|músic[oa]|pinche|mozo|moza|peón|matrona|logopeda|fisioterapeuta|informátic[oa]|químic[oa]|biólog[oa]|conserje|contable|auxiliar|técnic[oa]|monitora?|profesora?|\p{L}{3,}(?:ador|adora|edor|edora|idor|idora|tor|tora|ero|era|ista|ante|ente|ario|aria))$/u

/** Things that end like a person. */
const things =
  /^(?:der|einer|keiner|meiner|unserer|unser|ihrer|seiner|dieser|jeder|aller|mehrerer|neuer|kleiner|großer|alter|weiterer|verschiedener|anderer|über|unter|hinter|immer|cartera|carrera|primera|tercera|manera|frontera|madera|barrera|escalera|carretera|nevera|bandera|cantera|espera|primero|tercero|dinero|enero|febrero|número|motor|sector|valor|error|factor|tractor|monitor de|inventario|horario|salario|calendario|formulario|diario|diaria|mobiliario|vestuario|itinerario|fenster|keller|\p{L}*(?:papier|lager|zimmer|kalender|container|computer|drucker|kinder|bilder|räder|bücher|häuser|muster|wasser|messer|center|theater|fieber|leder|futter))$/u

/** Whether a word, in small letters, ends like one that names a person at work, and names a thing. */
export const isThingAbroad = (lower: string): boolean => things.test(lower)

/** Whether a word, in small letters, names a person at work in German or Spanish. */
export const namesPersonAbroad = (lower: string): boolean =>
  !isThingAbroad(lower) && (german.test(lower) || spanish.test(lower))
