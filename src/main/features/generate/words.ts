const listOf = (text: string) => text.trim().split(/\s*[|\n]\s*/) as [string, ...string[]]

export const givenNames = listOf(`Anna|Åse|Bo|Birgitte|Casper|Cecilie|Dorte|Ditlev|Ella|Emil|Freja|Frederik|Gitte|Gustav|Helle|Henrik
  Ida|Ivan|Jette|Jørgen|Karen|Kåre|Lærke|Lars|Maja|Mikkel|Nanna|Niels|Oda|Ørjan|Pernille|Poul|Rikke|Rasmus|Sofie|Søren|Tove|Troels|Ulla|Uffe
  Vibeke|Viggo|Yrsa|Åge|Anne Mette|Hans Jørgen|Anne-Marie|Karl Erik|Marie Louise|Zoé|Aïsha|Günter|Malene|Asger|Signe|Thorbjørn`)

export const familyNames = listOf(`Ærø|Birkholt|Brændgård|Dalsø|Ellemose|Engtoft|Fyrreå|Gammelhave|Granlund-Ager|Hasselvænge|Hedeskov
  Højtoft|Hyldeager|Kærsø|Kildemark|Klitmose|Lindenæs|Lundagergård|Lyngå|Mosehøj|Nørrevang|Østerskær|Pilebæk|Poppelholm|Ravnekær|Rørdam-Sø
  Sandtoft|Skovæng|Solbakke-Å|Strandhave|Sømose|Tjørneager|Tranelund|Vesterhave|Viberis|Ålekær|Åkirke-Holm|Ådal|Ørnevang|Ørkild|Brøns|Døssing
  Ølgaard|Aagård|Aagaard|Müllertoft|Håbøll|Bækvad|Skjødt|Nygårdsø|von Lyngholm|de la Mose|Gøtke|Sørå|Fjeldmose|Kragelykke`)

const placeStarts = listOf(`Havre|Birke|Ravne|Lærke|Tjørne|Hylde|Aske|Pile|Ørne|Åle|Svane|Hare|Kløver|Lynge|Mose|Sælhunde|Tranebær|Vibe
  Øster|Vester|Sønder|Nørre|Lille|Store|Gammel|Ny|Klit|Sand|Sten|Sol`)
const placeEnds = listOf('ager|bæk|eng|holt|høj|kær|lykke|mark|mose|næs|skær|tofte|vad|vang|vænge|å|ås|ø')

/** A place that is on no map; the same number gives the same one, and 504 numbers give as many places. */
export const placeAt = (no: number): string => {
  const start = placeStarts[no % placeStarts.length] ?? ''
  const end = placeEnds[Math.floor(no / placeStarts.length) % placeEnds.length] ?? ''
  return start + end
}

export const placeCount = placeStarts.length * placeEnds.length

export const fields = listOf(
  'bylivs|hverdags|nabo|lytte|have|natur|søvn|sang|cykel|fællesskabs|måltids|venne|familie|arbejds|ungdoms|ældre'
)
export const topics = listOf('trivsel|fællesskab|hverdagsliv|bevægelse|søvn|nærvær|naboskab|livsmod|håb|ro')

export const titles =
  listOf(`Direktør|Sekretariatschef|Chefkonsulent|Konsulent|Projektleder|Forperson|Formand|Kommunikationschef|Drifts- og udviklingsleder
  Leder af frivillige, ph.d.|Specialkonsulent|Afdelingsleder|Koordinator|Studentermedhjælper|Centerchef|Næstforperson|Rådgiver|Udviklingskonsulent`)

export const tagNames = listOf('styregruppe|nordjylland|frivillig|følgegruppe|medunderskriver|oplægsholder|presse|øst')

const openings = listOf(`Vi er med, fordi ingen skal stå alene med det, der er svært
  Vi tror på, at små skridt i hverdagen gør den store forskel
  Hos os begynder trivsel ved køkkenbordet
  Vi vil gøre det lettere at række ud, før det bliver svært
  Fællesskaber bygger man sammen, ét møde ad gangen`)
const middles = listOf(`Derfor åbner vi dørene for naboer, kolleger og venner, og vi lærer af dem, der selv har prøvet det
  Vi bringer viden fra haven, værkstedet og pausen i spil dér, hvor folk mødes i forvejen
  Sammen kan vi nå de mennesker, som ingen af os når hver for sig
  Vi deler det, der virker, og siger det højt, når noget ikke gør`)
const closings = listOf(`Det er sådan, vi vil bruge vores plads i alliancen
  Vi glæder os til at lytte mere, end vi taler
  Og så har vi altid kaffe på kanden`)

/** Why a partner is in, in two paragraphs of together about 300 characters. */
export const statementOf = (random: { pick: (items: [string, ...string[]]) => string }): string =>
  `${random.pick(openings)}. ${random.pick(middles)}.\n\n${random.pick(middles)}. ${random.pick(closings)}.`

export const activityTexts = listOf(`Aftalte, at vi tales ved igen efter sommeren
  Ville høre mere om arbejdsgrupperne; sendte dagsordenen
  Ingen svar, lagde en besked
  God snak om næste partnermøde; kommer med to kolleger
  Er i gang med en lokal udgave og vil gerne vise den frem`)

export const promises = listOf('Ring igen|Send referat|Spørg til begrundelsen|Aftal et besøg|Hør om de vil holde oplæg')
