/** German verbs whose forms no ending explains, without prefix; umlauts folded. Nouns of the same stem ("Abgabe", "Annahme") are among them. */

/** Stem of the infinitive, then the stems of its other forms. */
export const germanStrong = `
back buk|beiss biss|beginn begann begonn|biet bot|bind band bund|bitt bat|blas blies|bleib blieb|brat briet|brech brach broch brich bruch|brenn brannt|bring bracht|denk dacht|dresch drosch|dring drang drung|empfang empfing|empfehl empfahl empfohl empfiehl|ess ass gess iss|fahr fuhr|fall fiel|fang fing|fecht focht|find fand fund|flecht flocht|flieg flog flug|fliess floss
frier fror|fress frass|geb gab gib|geh ging gang|gelt galt golt|gewinn gewann gewonn|giess goss guss|gleich glich|grab grub|greif griff|halt hielt|hang hing|hau hieb|heb hob hub|heiss hiess|helf half holf hilf|kenn kannt|kling klang|komm kam|lad lud|lass liess|lauf lief|leid litt|leih lieh|les las lies|meid mied|melk molk|mess mass miss|nehm nahm nomm nimm|nenn nannt|pfeif pfiff|rat riet
reib rieb|reiss riss|reit ritt|renn rannt|riech roch|ring rang rung|ruf rief|schaff schuf|scheid schied|schein schien|schieb schob|schiess schoss|schlaf schlief|schlag schlug|schleif schliff|schliess schloss|schmeiss schmiss|schmelz schmolz|schneid schnitt|schreib schrieb|schrei schrie|schweig schwieg|schwimm schwamm schwomm|schwing schwang schwung|schwor schwur|seh sah sieh|send sandt|sied sott
sing sang sung|sink sank sunk|sinn sann sonn|sitz sass sess|spinn spann sponn|sprech sprach sproch sprich|spring sprang sprung|stech stach stoch stich|steh stand|stehl stahl stohl stiehl|steig stieg|sterb starb storb stirb|stoss stiess|streich strich anstreich anstrich|streit stritt|trag trug|treff traf troff triff|treib trieb|tret trat tritt|trink trank trunk|tu tat tan|verlier verlor|wachs wuchs|wasch wusch
weis wies|wend wandt|werb warb worb wirb|werf warf worf wirf wurf|wieg wog|wind wand wund|zieh zog zug|zwing zwang zwung|kontrollier kontroll|recherchier recherch|trainier training|notier notiz|diagnostizier diagnos|analysier analys|korrigier korrektur|redigier redaktion|produzier produktion|konstruier konstruktion|desinfizier desinfektion|inspizier inspektion|kalkulier kalkul|reparier reparatur|protokollier protokollfuhr
`

/** What stands before a verb and is written with it, longest first when read. */
export const germanPrefixes =
  `ab an auf aus bei dar durch ein empor entgegen fern fest fort frei gegen gleich heim her heran heraus herbei herein herunter hervor hin hinaus hinein hinzu hoch los mit nach nieder statt teil um unter uber vor voran voraus vorbei weg weiter wieder zu zuruck zusammen be emp ent er miss ver zer hinter wider sicher bereit instand kennen vorbe vorver wiederver mitver aufbe`.split(
    ' ',
  )

/** Nouns with their plural in -er; the umlaut of the plural is folded away. */
export const germanPluralsInEr =
  `rad fass haus buch land wald blatt bild kind dorf dach fach holz glas gras grab bad band kraut korn amt lamm kalb rind ei mann licht feld geld gehalt gut wort schild schloss loch tal tuch volk wurm horn rand brett kleid nest mitglied gesicht gewand`.split(
    ' ',
  )
