/** Areas by their other names, and the wider ones that they lie in: `areas > names`. What `places.txt` does not say. */
import { placeKey } from './place-key.ts'

const table = `
Barnsley, Doncaster, Rotherham, Sheffield > South Yorkshire
Bradford, Calderdale, Kirklees, Leeds, Wakefield > West Yorkshire
Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan > Greater Manchester
Knowsley, Liverpool, Sefton, St Helens, Wirral > Merseyside
Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton > West Midlands, the Midlands
Gateshead, Newcastle upon Tyne, North Tyneside, South Tyneside, Sunderland > Tyne and Wear, Tyneside
Newcastle > Tyne and Wear, Tyneside, North East England, the North East
North Yorkshire, South Yorkshire, West Yorkshire, East Riding of Yorkshire, York, Kingston upon Hull > Yorkshire, the North of England, northern England
Hull > Yorkshire, East Yorkshire
North East Lincolnshire, North Lincolnshire > Lincolnshire
Bristol, Cornwall, Devon, Dorset, Gloucestershire, Somerset, Wiltshire, Plymouth, Torbay, Bath and North East Somerset, North Somerset, South Gloucestershire > South West England, the South West, the West Country
Bath and North East Somerset, North Somerset > Somerset
Plymouth, Torbay > Devon
Bournemouth Christchurch and Poole > Dorset, South West England
Kent, Surrey, East Sussex, West Sussex, Hampshire, Brighton and Hove, Medway, Portsmouth, Southampton > South East England, the South East
East Sussex, West Sussex, Brighton and Hove > Sussex
Medway > Kent
Portsmouth, Southampton > Hampshire
Norfolk, Suffolk, Cambridgeshire, Essex > East Anglia, the East of England
Tyne and Wear, Northumberland, County Durham, Durham, Hartlepool, Middlesbrough, Darlington, Teesside > North East England, the North East, the North of England, northern England
Greater Manchester, Merseyside, Lancashire, Cumbria, Cheshire, Cheshire East, Cheshire West and Chester, Blackpool, Blackburn with Darwen, Warrington > North West England, the North West, the North of England, northern England
Cheshire East, Cheshire West and Chester, Warrington, Halton > Cheshire
Blackpool, Blackburn with Darwen > Lancashire
Derbyshire, Leicestershire, Nottinghamshire, Derby, Leicester, Nottingham, Northamptonshire, North Northamptonshire, West Northamptonshire > the East Midlands, the Midlands
Derby > Derbyshire
Leicester > Leicestershire
Nottingham > Nottinghamshire
Stoke on Trent > Staffordshire
North Northamptonshire, West Northamptonshire > Northamptonshire
Staffordshire, Warwickshire, Worcestershire, Shropshire, Herefordshire > the West Midlands, the Midlands
Bedford, Central Bedfordshire, Luton > Bedfordshire
Reading, Slough, Windsor and Maidenhead, West Berkshire, Bracknell Forest, Wokingham > Berkshire
Milton Keynes > Buckinghamshire
Greater London > London
Shoreditch, Hackney, Brixton, Peckham, Camden, Islington, Croydon, Soho, Canary Wharf, Mayfair, Westminster, Southwark, Lewisham, Greenwich, Tottenham, Whitechapel, Bethnal Green, Stratford, Kensington, Chelsea, Fulham, Clapham, Wimbledon, Ealing, Hammersmith, Battersea, Tooting, Walthamstow, Dalston > London
England, Scotland, Wales, Northern Ireland > United Kingdom, UK, the UK, Britain, Great Britain, British
United Kingdom > UK, Britain, Great Britain, British
Highland, Orkney Islands, Shetland Islands, Eilean Siar > the Highlands and Islands, Scotland
Highland > the Highlands, the Scottish Highlands
Eilean Siar > the Outer Hebrides, the Western Isles
Aberdeen, Dundee, Edinburgh, Glasgow, Fife, Perth and Kinross > Scotland
Brooklyn, Queens, Bronx, Manhattan, Harlem, Staten Island > New York, New York City
United States > USA, US, the US, the USA, America, American
Hollywood, Los Angeles, San Francisco, San Diego, Oakland > California
New York, Boston, Philadelphia > the East Coast
Munich, Nuremberg, Augsburg > Bavaria
Bavaria > Bayern, bayerisch, bayerischen, bayerischer, Süddeutschland, southern Germany
Baden Wurttemberg > Baden-Württemberg, Süddeutschland, southern Germany
North Rhine Westphalia > Nordrhein-Westfalen, NRW, western Germany
Hesse > Hessen
Saxony > Sachsen, Ostdeutschland, eastern Germany
Saxony Anhalt > Sachsen-Anhalt, Ostdeutschland, eastern Germany
Thuringia > Thüringen, Ostdeutschland, eastern Germany
Lower Saxony > Niedersachsen, Norddeutschland, norddeutsch, norddeutschen, norddeutscher, northern Germany
Bremen, Hamburg, Schleswig Holstein, Mecklenburg Vorpommern > Norddeutschland, norddeutsch, norddeutschen, norddeutscher, norddeutsches, northern Germany
Brandenburg > Ostdeutschland, eastern Germany
Rheinland Pfalz > Rhineland-Palatinate
Upper Bavaria > Oberbayern
Lower Bavaria > Niederbayern
Upper Palatinate > Oberpfalz
Upper Franconia, Mittelfranken, Unterfranken > Franken, Franconia, Bayern
Swabia > Schwaben, Bayern
Gelsenkirchen, Essen, Bochum, Dortmund, Duisburg, Herne, Oberhausen, Bottrop > Ruhrgebiet, im Ruhrgebiet, the Ruhr, the Ruhr area
Deutschland, Germany > deutsch, deutsche, deutschen, German
Vienna > Wien
Styria > Steiermark
Carinthia > Kärnten
Tyrol > Tirol
Upper Austria > Oberösterreich
Lower Austria > Niederösterreich
Zurich > Zürich
Lucerne > Luzern
Geneva > Genf
Grisons > Graubünden
Andalusia > Andalucía, southern Spain, sur de España
Sevilla > provincia de Sevilla, Seville
Catalonia > Cataluña, Catalunya, catalán, catalana
Balearic Islands, Illes Balears > Islas Baleares, Baleares, Mallorca-Ibiza
Canary Islands > Islas Canarias, Canarias, the Canaries
Castille and León > Castilla y León
Castille La Mancha > Castilla-La Mancha
Basque Country > País Vasco, Euskadi, northern Spain, norte de España
Galicia, Asturias, Cantabria > northern Spain, norte de España
Bizkaia > Vizcaya, Bizkaia
Gipuzkoa > Guipúzcoa
Navarre > Navarra
Aragon > Aragón
Alicante, Castelló, València, Valencia > Comunidad Valenciana, Comunitat Valenciana
Província de Castelló > Castellón, provincia de Castellón, Comunidad Valenciana
Província de València > provincia de Valencia, Valencia, Comunidad Valenciana
Província de Barcelona > provincia de Barcelona, Cataluña
Província de Girona > provincia de Girona, Gerona, Cataluña
Província de Tarragona > provincia de Tarragona, Tarragona, Cataluña
Província de Lleida > provincia de Lleida, Lérida, Cataluña
Alicante > provincia de Alicante
Málaga > provincia de Málaga
Cádiz > provincia de Cádiz
Granada > provincia de Granada
Murcia > Región de Murcia
Madrid > Comunidad de Madrid
Coruña > provincia de A Coruña, A Coruña, La Coruña
Spain, España > español, española, españoles, Spanish
Barcelona > Cataluña, Catalonia, Spain, España
Valencia > Comunidad Valenciana, Spain, España
Sevilla, Seville, Granada, Málaga, Cádiz, Córdoba, Almería, Huelva, Jaén > Andalucía, Andalusia, Spain, España
Bilbao, Vitoria, San Sebastián > País Vasco, Basque Country
Mallorca, Ibiza, Menorca > Islas Baleares, Baleares, the Balearic Islands, Spain
Tenerife, Gran Canaria, Lanzarote, Fuerteventura > Islas Canarias, Canarias, the Canary Islands, Spain
Crete, Corfu, Rhodes, Kos > Greece, Greek islands, Greek island
Garmisch > Bayern, Bavaria, Oberbayern, Germany, Deutschland
Cardiff, Swansea, Newport, Neath Port Talbot, Bridgend, Vale of Glamorgan, Rhondda Cynon Taf, Merthyr Tydfil County Borough, Caerphilly County Borough, Blaenau Gwent, Torfaen County Borough, Barry, Merthyr Tydfil, Caerphilly, Pontypridd, Ebbw Vale, Cwmbran, Neath, Port Talbot, Llanelli > South Wales
Wrexham, Flintshire, Denbighshire, Conwy, Gwynedd, Anglesey, Bangor, Llandudno, Rhyl, Colwyn Bay > North Wales
Pembrokeshire, Carmarthenshire, Ceredigion > West Wales
Powys > Mid Wales
Algeria, Egypt, Libya, Morocco, Tunisia > North Africa, Africa
Benin, Burkina Faso, Gambia, Ghana, Guinea, Ivory Coast, Liberia, Mali, Niger, Nigeria, Senegal, Sierra Leone, Togo > West Africa, Africa
Burundi, Djibouti, Eritrea, Ethiopia, Kenya, Rwanda, Somalia, Tanzania, Uganda > East Africa, Africa
Angola, Cameroon, Chad, Gabon > Central Africa, Africa
Botswana, Eswatini, Lesotho, Namibia, South Africa > southern Africa, Africa
Madagascar, Malawi, Mauritius, Mozambique, Sudan, South Sudan, Zambia, Zimbabwe > Africa
Africa > African
Argentina, Bolivia, Brazil, Chile, Colombia, Ecuador, Paraguay, Peru, Uruguay, Venezuela > South America, South American, Latin America, Latin American
Belize, Costa Rica, El Salvador, Guatemala, Honduras, Nicaragua, Panama > Central America, Central American, Latin America, Latin American
Mexico > Latin America, Latin American, North America, North American
Canada, United States > North America, North American
Bahamas, Barbados, Cuba, Dominican Republic, Grenada, Haiti, Jamaica, Puerto Rico, Trinidad and Tobago > the Caribbean, Caribbean
Brunei, Cambodia, Indonesia, Laos, Malaysia, Myanmar, Philippines, Singapore, Thailand, Vietnam > South East Asia, Southeast Asia, South-East Asia, Asia
Bangladesh, India, Nepal, Pakistan, Sri Lanka > South Asia, Asia
China, Hong Kong, Japan, South Korea, Taiwan > East Asia, Asia
Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan > Central Asia, Asia
Asia > Asian
Bahrain, Kuwait, Oman, Qatar, Saudi Arabia, United Arab Emirates > the Gulf, the Gulf states, the Middle East, Middle Eastern
Iraq, Iran, Israel, Jordan, Lebanon, Syria, Yemen > the Middle East, Middle Eastern
Denmark, Norway, Sweden > Scandinavia, Scandinavian, the Nordics, Nordic, Europe
Finland, Iceland > the Nordics, Nordic, Europe
Estonia, Latvia, Lithuania > the Baltics, the Baltic states, Baltic, Europe
Belgium, Netherlands, Luxembourg > Benelux, the Benelux, Europe
Spain, Portugal > Iberia, the Iberian Peninsula, Europe
Europe > European
Australia, New Zealand > Australasia
Normandy, Brittany, Provence, Alsace > France
Tuscany, Sicily, Lombardy, Sardinia > Italy
Ostfriesland > Niedersachsen, Norddeutschland
Rügen, Usedom > Mecklenburg-Vorpommern, Ostsee
Sylt > Schleswig-Holstein, Norddeutschland
Allgäu > Bayern, Süddeutschland
`

const keysOf = (names: string): string[] => names.split(',').map((name) => placeKey(name).replace(/^the /u, ''))

/** Key of an area -> keys of its other names and of the areas it lies in. */
export const areaNames: ReadonlyMap<string, readonly string[]> = table
  .trim()
  .split('\n')
  .reduce((names, line) => {
    const [areas = '', others = ''] = line.split(' > ')
    for (const area of keysOf(areas)) names.set(area, [...(names.get(area) ?? []), ...keysOf(others)])
    return names
  }, new Map<string, string[]>())
