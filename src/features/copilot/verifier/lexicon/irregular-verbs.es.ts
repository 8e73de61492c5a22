/** Spanish verbs whose forms no ending explains, without prefix and without accents. Nouns of the same stem ("posición") are among them. */

/** Stem of the infinitive, then the stems of its other forms. */
export const spanishIrregular = `
hac hic hech hag har|ten tuv tien teng|pon pus puest pong posic|dec dij dich dig|duc duj duzc ducc|tra traj traig tracc|ven vin vien veng|escrib escrit script scripc|cubr cubiert cobertur|abr abiert apertur|romp rot|volv vuelt|solv suelt soluc|le lect ley lectur|correg corrig correcc|dirig direcc|eleg elig elecc|proteg protecc|cog recepcion-no|recib recepc|constru construcc
instru instrucc|distribu distribuc|contribu contribuc|sustitu sustituc|atend atenc|vend vent|defend defens|extend extens|inscrib inscripc|describ descripc|transcrib transcripc|redact redacc|ejecut ejecuc|proyect proyecc|imprim impres|suger sugerenc|invert invers|convert convers|divert divers|produc producc|introduc introducc|conduc conducc|repon reposic|expon exposic|compon composic
dispon disposic|propon propuest|mov movimient|conoc conocimient|ofrec ofert|comprob comprobac|ped ped|asist asistenc|suspend suspens|entreten entretenimient|manten mantenimient|sac saqu|detect detecc|recolect recolecc|restaur restaurac|coc cocc|cos costur|pint pintur-no|exig exigenc|analic analis|asesor asesori|cobr cobranc
`

export const spanishPrefixes =
  `re com con ex dis im in inter intro pro ob man sos de sub su des ante pre contra ad a entre retro trans sobre re`.split(
    ' ',
  )
