/** Spanish verbs whose forms no ending explains, without prefix and without accents. Nouns of the same stem ("posición") are among them. */

/** Stem of the infinitive, then the stems of its other forms. */
export const spanishIrregular = `
hac hic hech hag har|ten tuv tien teng|pon pus puest pong posic|dec dij dich dig|duc duj duzc ducc|tra traj traig tracc|ven vin vien veng|escrib escrit script scripc|cubr cubiert cobertur|abr abiert apertur|romp rot|volv vuelt|solv suelt soluc|le lect ley lectur|correg corrig correcc|dirig direcc|eleg elig elecc|proteg protecc|cog recepcion-no|recib recepc|constru construcc
instru instrucc|distribu distribuc|contribu contribuc|sustitu sustituc|atend atenc|vend vent|defend defens|extend extens|inscrib inscripc|describ descripc|transcrib transcripc|redact redacc|ejecut ejecuc|proyect proyecc|imprim impres|suger sugerenc|invert invers|convert convers|divert divers|produc producc|introduc introducc|conduc conducc|repon reposic|expon exposic|compon composic
dispon disposic|propon propuest|mov movimient|conoc conocimient|ofrec ofert|comprob comprobac|ped ped|asist asistenc|suspend suspens|entreten entretenimient|manten mantenimient|sac saqu|detect detecc|recolect recolecc|restaur restaurac|coc cocc|cos costur|pint pintur-no|exig exigenc|analic analis|asesor asesori|cobr cobranc|solicit solicitud|emit emis|admit admis|transmit transmis|remit remis|permit permis|inyect inyecc|conect conex|desinfect desinfecc|audit auditori|tutoriz tutori|prest prestam prestac|lider liderazg|extingu extinc|respond respuest|cont recuent conte|convoc convocatori
difund difus|conced conces|adquir adquisic|obten obtenc obtuv|reten retenc|inclu inclus|discut discus|jug jueg|prescrib prescripc|suscrib suscripc|impart impartic|sald liquid-no|encuest encuestac|arque arqueo|traduc traducc traduj traduzc|cre creac|estrib estrib-no|peritar peritaj|teñ tiñ tint|destru destrucc|reconstru reconstrucc|ahorr ahorr|entren entrenamient|represent representac|reclut reclutamient|amas amasij-no|alicat alicatad
`

export const spanishPrefixes =
  `re com con ex dis im in inter intro pro ob man sos de sub su des ante pre contra ad a entre retro trans sobre re`.split(
    ' ',
  )
