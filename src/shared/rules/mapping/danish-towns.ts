import { fold } from '../fold.ts'

/** Towns that a column of towns is bound to name some of: the largest of every part of Denmark, and those beside Copenhagen. */
const towns = new Set(
  `København|Københavns|Frederiksberg|Aarhus|Odense|Aalborg|Esbjerg|Randers|Kolding|Horsens|Vejle|Roskilde|Herning|Hørsholm|Helsingør|Silkeborg|Næstved|Fredericia|Viborg|Køge|Holstebro
  |Taastrup|Slagelse|Hillerød|Sønderborg|Svendborg|Holbæk|Hjørring|Frederikshavn|Nørresundby|Ringsted|Haderslev|Ølstykke|Skive|Farum|Nyborg|Nykøbing|Aabenraa|Ikast|Grenaa|Thisted|Varde|Rønne
  |Lyngby|Gentofte|Hellerup|Charlottenlund|Klampenborg|Virum|Holte|Birkerød|Ballerup|Herlev|Glostrup|Brøndby|Hvidovre|Rødovre|Albertslund|Valby|Vanløse|Kastrup|Dragør|Søborg|Bagsværd|Værløse
  |Greve|Solrød|Ishøj|Hundige|Vallensbæk|Allerød|Fredensborg|Humlebæk|Nivå|Kokkedal|Frederikssund|Frederiksværk|Kalundborg|Korsør|Sorø|Vordingborg|Maribo|Nakskov|Faxe|Haslev|Middelfart|Faaborg
  |Assens|Ringe|Bogense|Kerteminde|Marstal|Rudkøbing|Ribe|Tønder|Vojens|Vejen|Billund|Grindsted|Skjern|Ringkøbing|Lemvig|Struer|Hadsten|Hinnerup|Odder|Skanderborg|Ry|Ebeltoft|Hobro|Brønderslev
  |Sæby|Skagen|Hirtshals|Støvring|Aars|Nibe|Løgstør|Fjerritslev|Risskov|Viby|Åbyhøj|Egå|Lystrup|Brabrand|Højbjerg|Bjerringbro|Brande|Hedensted|Juelsminde|Nørre|Tórshavn|Nuuk`
    .split('|')
    .map((town) => fold(town))
)

/** "København Ø", "8000 Aarhus C" without its number: whether the first word is a Danish town. */
export const isDanishTown = (text: string): boolean => text.length < 40 && towns.has(fold(text).split(' ')[0] ?? '')
