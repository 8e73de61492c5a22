/** German and Spanish things that have two names, beside those of the thesauri: each line said of each other both ways. */
export const germanEqualThings =
  'operation op ops|passagier fluggast fahrgast reisender|fotografisch foto|beleuchtung licht|mandant klient|schüler schulkind|patient kranker|rabatt preisnachlass|termin verabredung|mahnwesen mahnung|internet web|webseite website internetseite homepage|mailing newsletter|handy mobiltelefon smartphone|pc computer rechner|bildschirm monitor|azubi auszubildender lehrling|praktikant praktikum-nein|gehalt lohn|lohnabrechnung gehaltsabrechnung|faktura rechnung|retoure rücksendung|lieferant zulieferer|kassiererin-nein kasse|speise gericht essen|getränk drink|zutat ingredienz|rezept rezeptur|probe muster|messung messwert|störung defekt panne|heim wohnheim|altenheim seniorenheim pflegeheim|eltern erziehungsberechtigte|tisch tafel'
export const spanishEqualThings =
  'diurno día|vigente vigor|luz electricidad|contable contabilidad|colegio escuela|familiar familia|telefónico teléfono|semanal semana|factura facturación|nómina nóminas|ordenador pc computador|móvil celular|web página|sanitario salud|quirúrgico cirugía|infantil niño|juvenil joven|rural campo|pasajero viajero|huésped cliente|comensal cliente|alumno estudiante alumnado|profesor docente|recolección recogida cosecha|olivo olivar|papeleo trámite|cita turno|local establecimiento|herramienta útil|muestra muestreo|aparato equipo|documento escrito|mercancía género'

/** Base form first: German nouns too short for their endings to be taken off. */
export const germanShortNouns =
  'hof höfe höfen hofes hofs|zug züge zügen zuges|weg wege wegen weges|ort orte orten ortes|amt ämter ämtern amtes|tür türen|uhr uhren|bus busse bussen busses|kuh kühe kühen|bad bäder bädern bades|rad räder rädern rades|tor tore toren tores|lok loks|art arten|bau baus baues bauten|hut hüte hüten|arm arme armen|rohr rohre rohren|saal säle sälen|reh rehe rehen|ohr ohren|zahn zähne zähnen|beet beete beeten|heim heime heimen heimes|brot brote broten|boot boote booten'

/** The same for Spanish: adjectives that are the noun. */
export const spanishAdjectives =
  'trimestre trimestral trimestrales|semestre semestral semestrales|banco bancario bancaria bancarios bancarias|noche nocturno nocturna nocturnos nocturnas|colegio escolar escolares|hospital hospitalario hospitalaria'
