/** German verbs that stand apart, joined again: "nahm ich Anrufe entgegen" is "ich Anrufe entgegennahm". */

const particles =
  'entgegen|ein|ab|auf|an|aus|vor|zu|durch|mit|her|um|nach|zusammen|bei|weiter|zurück|bereit|fest|bekannt|sicher|instand|frei|wieder|hin|nieder|los|fort|heraus|herein|hinaus'

/** The finite forms that resumes part: past and present of the first and third person. */
const verbs =
  'kleidete|kleide|deckte|decke|deckt|kassierte|kassiere|kassiert|fragte|zeigte|zeige|warf|werfe|schaltete|schalte|schaltet|suchte|suche|sucht|drehte|klebte|hängte|hänge|kühlte|mietete|miete|meldete|melde|meldet|wandte|wende|rüstete|tankte|löschte|staubte|mähte|klärte|kläre|klärt|kündigte|malte|strich|streiche|hob|schob|goss|gieße|schlug|band|sprang|stieg|fing|ließ|kam|grub|hackte|riet|sah|saß|stand|spielte|probte|senkte|schraubte|schraube|schweißte|nähte|trank|wärmte|wärme|bildete|bilde|bildet|wählte|wähle|wählt|nahm|nahmen|nehme|nimmt|räumte|räume|räumt|baute|baue|baut|stellte|stelle|stellt|setzte|setze|setzt|führte|führe|führt|legte|lege|legt|lud|lade|lädt|gab|gebe|gibt|arbeitete|arbeite|arbeitet|wirkte|wirke|wirkt|half|helfe|hilft|bereitete|bereite|bereitet|wertete|werte|wertet|füllte|fülle|füllt|pflanzte|pflanze|pflanzt|rechnete|rechne|rechnet|schloss|schließe|schließt|richtete|richte|richtet|kaufte|kaufe|kauft|packte|packe|packt|lernte|lerne|lernt|leitete|leite|leitet|wies|weise|weist|trug|trage|trägt|rief|rufe|ruft|holte|hole|holt|fuhr|fahre|fährt|schrieb|schreibe|schreibt|heftete|hefte|heftet|tippte|tippe|tippt|las|lese|liest|bot|biete|bietet|wechselte|wechsle|wechselt|tauschte|tausche|tauscht|fertigte|fertige|fertigt|schnitt|schneide|schneidet|spülte|spüle|spült|wusch|wasche|wäscht|schickte|schicke|schickt|sandte|sende|sendet|passte|passe|passt|hielt|halte|hält|brachte|bringe|bringt|zeichnete|zeichne|zeichnet|ordnete|ordne|ordnet|sortierte|sortiere|sortiert|sammelte|sammle|sammelt|lieferte|liefere|liefert|lagerte|lagere|lagert|teilte|teile|teilt|riss|reiße|reißt|reichte|reiche|reicht|stimmte|stimme|stimmt|sprach|spreche|spricht|kochte|koche|kocht|maß|messe|misst|zahlte|zahle|zahlt|scannte|scanne|scannt|pflegte|pflege|pflegt|gestaltete|gestalte|gestaltet|druckte|drucke|druckt|hörte|höre|hört|probierte|probiere|probiert|glich|gleiche|gleicht|wog|wiege|wiegt|trainierte|trainiere|trainiert|ging|gehe|geht|zog|ziehe|zieht'

const finite = `(?<!\\p{L})(?:${verbs})(?!\\p{L})`
/** The particle ends its statement; a later verb of the stretch has it for itself. */
const parted = new RegExp(
  `(?<!\\p{L})(${verbs}) (?:((?:(?!${finite})(?!(?:,| und) \\p{Ll}+te )[^.;:!?\\n]){1,200}?)\\s)?(${particles})(?=\\s*(?:[.;,!?\\n]|$|\\s(?:und|sowie)\\s))`,
  'giu',
)

/** @param text German, as `normaliseText` leaves it */
export const joinSeparated = (text: string): string =>
  text.replace(
    parted,
    (_, verb: string, between: string | undefined, particle: string) =>
      `${between === undefined ? '' : `${between} `}${particle.toLowerCase()}${verb.toLowerCase()}`,
  )
