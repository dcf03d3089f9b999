import { fold } from '../fold.ts'
import { soundOf } from './name-sound.ts'

/** Given names before the bar, in their spellings and older forms; behind it what those who bear them are called. */
const lines = `
Abelone|Lone;Agnes/Agnete|Neta Nete;Albert/Albrecht|Bert Abbe Al;Alexander/Aleksander|Alex Aleks Sander Sandy Xander Sascha Alec;Alexandra/Aleksandra|Alex Sandra Sascha Alexa
Alfred|Alf Freddy Fred;Allan|Al;Amalie|Malle Mille Male Amy;Anders/Andreas/Andrew|Andy Drew Dres;Angela/Angelika|Angie Geli;Anna/Anne/Ann/Ane|Annie Anni Anja Annika Nanna
Annette/Anette|Nete Nette Anne Anni;Annelise|Lise Anne Lis;Anthony/Anton/Antonio|Tony Toni;Antonia|Toni Tonja;Arthur|Art;Asbjørn/Esbern|Esben Ebbe;August|Gus Gusse;Barbara|Babs
Benedikte/Benedicte|Bente Dikte Dicte;Benjamin|Ben Benny Benni;Bernhard/Bernard|Bernt Berndt Bernie Bent;Bertil|Bert;Birgitte/Birgit/Birgitta|Gitte Gitta Britt Britta Birte
Bolette|Bolle Bo;Børge/Birger|Birger Børge;Camilla|Milla Cam Mille;Carl/Charles|Kalle Charlie Chuck Carlo;Caroline/Karolina|Line Lina Caro Carrie Karo;Casper|Jesper
Catherine/Katrine/Katharina/Kathrin|Kate Katie Kathy Kat Kit Kitty Trine Tina Karen Karin Kaja Rina Nina;Cecilie/Cecilia/Sidsel|Cille Silje Cissi Cilla Sille Sissel Sidsel
Charlotte|Lotte Lotta Charlie Lottie;Christian/Kristen|Chris Krisse Christer Carsten;Christine/Christina/Kirstine|Stine Tine Tina Chris Chrissy Kisser Kis Kirsten Stina
Christoffer/Christopher|Stoffer Chris Toffe Topher;Daniel|Dan Danny;David|Dave Davy;Deborah|Debbie;Diderik|Didrik Dirk;Donald|Don Donny;Dorothea/Dorothy/Dorthea|Dorte Dorrit Thea Dora Dot Ditte
Edith|Ditte Edie;Edmund/Edvard/Edward|Ed Eddie Ted Ned;Eleonora/Eleanor/Ellinor|Nora Ella Nelly Ellie Leonora;Ejnar|Einar
Elisabeth|Lis Lise Lisa Lisbeth Elsebeth Else Elsa Betty Bettina Beth Liz Lizzie Eliza Ella Bess Elise Lilly Lisette Lissi Bitten Bette;Ellen|Elly Nelly Nelle Elin
Emil|Milo;Emilie|Emmy Emma Milie Mille Em;Emmanuel|Manny Manu;Erik/Erich|Rik Rick Jerik;Erika|Rikke;Eugen|Gene;Evelyn|Eve Evy Eva;Ferdinand|Ferdi;Flemming|Flem Flemse
Francis/Frank/Franz|Frank Frans Fran;Franciska/Francesca/Frances|Franzi Siska Fran;Frederik/Friedrich|Fritz Frede Fred Freddy Frits Rik;Frederikke|Rikke Frede Fie;Gabriel|Gabe;Gabriele/Gabriella|Gabi Gaby Ella
Georg/Jørgen|Jørn Jørg Gorm Jørgen Georg;Gerhard/Gerard|Gert Gerd Gerry;Gertrud|Gerda Trude Gerti;Gregers/Gregory|Greg Gregor;Günther/Gunther|Gunnar Gunner;Gunnar|Gunner;Gunhild|Gun Gunna Hilde
Gustav|Gus Gösta;Hanne/Hanna/Johanne|Hanne Hanna Johanna Jo Nanna Joan;Johannes/Johan/John|Hans Hannes Jens Jan Jon John Jonny Johnny Jo Jack Johan;Hans|Hansi Hasse;Harald|Harry Halli Hal
Hedvig|Hedda Hedy Vig;Helene/Helena|Lene Lena Helle Elena Ellen Nelly Leni;Henriette|Jette Henny Etta Jetta;Henrik/Heinrich/Henry|Henk Henke Heinz Harry Hank Rik Henne Heine;Herbert|Bert Herb;Herman|Manne
Hildegard|Hilde Hilda;Ingeborg|Inge Inga Inger Bibi Ibi Bogga;Ingrid|Inge Inga Ina Rita;Isabella/Isabel|Bella Isa Izzy Belle;Jakob/James|Jeppe Jim Jimmy Ib Jake Jack Jamie;Jacqueline|Jackie Line
Jeanette|Janet Nette Jeanne;Jennifer|Jenny Jen;Jens|Jes Jesse;Jeremias/Jeremy|Jerry;Jessica|Jess;Joachim|Jochen Kim Jokke Jo Jocke Achim;Jonathan|Jon Jonny Nathan Nat Jonas;Josef|Joe Josse Jo Sepp
Josefine|Fine Josse Jo Fie Sefine Josie;Judith|Judy Jutta;Julie/Julia/Juliane|Jule Juli Jules;Karen/Karin|Kaja Karina Kari;Katja|Kat;Kenneth|Ken Kenny;Nikolaj/Nicholas/Niklas|Niko Nick Klaus Niels Kolja Laj Nicky
Knud|Knut;Konrad|Kurt Conny;Kristian|Kresten;Lars/Laurits/Lorenz/Laurence|Lasse Lau Larry Laurits Lars;Laura|Laurine Laurie;Leonard/Leonhard|Lennart Leo Len Lenny;Leopold|Leo;Lillian|Lily Lilly
Louise/Lovisa|Lou Lulu Wise Lovise;Lucia|Lucy Lucie;Ludvig/Louis|Lutz Lui Lou;Mathias/Matthew/Mads|Mads Mats Matti Matt Theis Thies;Magdalena/Magdalene/Madeleine|Malene Lene Lena Magda Malou
Magnus|Manne Mogens Måns;Marcus|Mark Marc;Margrethe/Margareta/Margaret|Grethe Greta Meta Mette Merete Marit Margit Margot Maggie Meg Peggy Daisy Rita Marga Madge;Maria/Marie/Mary|Mia Mie Maja Marika Mimi Molly Maren Polly Mari
Marianne|Janne Nanne Mie Mimi Mari;Martin|Morten Mårten Marty;Martha|Matti;Mathilde|Tilde Tilda Tilly;Maximilian|Max Maks;Melanie|Mel;Michael/Mikkel|Mick Mickey Mike Mik Mikey Misja Mikkel;Michaela|Micha;Miriam|Mimi Mia
Monika|Mona Moni;Nadja|Nadine;Natalie/Natasja|Nat Natasha Tasja;Nicole/Nicola|Niki Nicky;Niels/Nils|Nis Nisse;Oddvar|Odd;Olav/Oluf|Ole Ola;Oliver|Ollie Olli;Olivia|Liv Via Livia;Oskar|Ossi
Poul/Paul/Pål|Palle Pauli;Patricia|Pat Pia Patty Trish;Patrick|Pat Paddy Rick;Pauline/Paulina|Line Polly Paula;Peter/Peder|Per Peer Pelle Pete Piet Pär;Pernille/Petronella|Nille Pille Nilla;Philip|Phil Flip Pip;Preben|Preb
Rachel|Ray Rakel;Ragnhild|Ragna;Rasmus/Erasmus|Ras Rasse;Rebecca|Becky Bekka Becca;Richard/Rikard|Rick Dick Rich Ricky;Robert|Rob Bob Bobby Robbie Robin Bert Bo;Ronald|Ron Ronny;Rosalie/Rosemarie|Rosa Rose Rosie;Rudolf|Rudi Rolf Ralf
Samuel|Sam Sammy;Samantha|Sam Sammie;Sara/Sarah|Sally Sadie;Sebastian|Bastian Seb Basti Basse;Sigrid|Siri Sigga;Sigurd|Siggi Sjur;Simon|Simse;Sofie/Sofia|Fie Soffi Via;Solveig|Solle Solvej
Stefan/Steven/Stephen|Steffen Steve Staffan Stef;Stefanie|Steffi Fanny Stef;Susanne/Susan|Sanne Sus Susse Susi Sue Suzy Sussi Sanna;Svend|Sven;Søren|Severin Søs;Tatjana|Tanja;Theresa/Therese|Tess Terry Resi
Theodor|Theo Ted Teddy Tor;Theodora|Thea Dora;Thomas|Tom Tommy;Thorbjørn/Torbjørn|Torben Tobbe Thor Tor;Thorkild|Terkel Torkil;Thorvald|Valde;Timotheus/Timothy|Tim Timo Timmy;Tobias|Tobi Tobbe Toby;Torsten|Tor Totte
Ulrikke|Ulla Rikke Uli;Ulrik|Uli Ulf Ulle Rik;Ursula|Ulla Uschi Yrsa;Valborg|Borg;Valdemar|Valde Volmer Valle Volle;Valentin|Val;Veronika|Ronni Vera Nica;Vibeke|Vibe Vips Wiebke;Victor|Vic;Victoria|Vicki Vicky Tora
Vilhelm/William|Villy Will Bill Billy Liam Ville Willy Wim;Vilhelmine|Mina Mine Helmine Vilma Minna;Villads|Ville;Vincent|Vince Vin;Vivian|Vivi Viv;Walter|Walt Wally;Winifred|Winnie;Zacharias|Zac Sakarias
Mohammed/Mehmet|Mo;Youssef/Josef|Jusuf;Ibrahim|Abraham;Gerald|Jerry Gerry;Geoffrey|Jeff Geoff;Raymond|Ray;Stuart|Stu;Pamela|Pam;Cynthia|Cindy;Kimberly|Kim;Virginia|Ginny;Gwendolyn|Gwen;Joanna|Jo;Dominik|Dom;Lawrence|Larry`

/** Lines by the sound of a name: where it is borne, and where it is a short form. */
const borne = new Map<string, readonly number[]>()
const called = new Map<string, readonly number[]>()
const none: readonly number[] = []
const enter = (index: Map<string, readonly number[]>, name: string, no: number) => {
  const sound = soundOf(fold(name))
  index.set(sound, [...(index.get(sound) ?? none), no])
}
for (const [no, line] of lines.trim().split(/[;\n]/).entries()) {
  const [names = '', forms = ''] = line.split('|')
  for (const name of names.split('/')) enter(borne, name, no)
  for (const form of forms.split(' ')) enter(called, form, no)
}

/** The lines that a name stands in, by its sound. */
export interface Callings {
  readonly borne: readonly number[]
  readonly called: readonly number[]
}

export const callingsOf = (sound: string): Callings => ({ borne: borne.get(sound) ?? none, called: called.get(sound) ?? none })

const meet = (one: readonly number[], other: readonly number[]) => one.some((no) => other.includes(no))

/** Whether who bears one of the names may be called by the other, or the names are forms of one. Two short forms are not enough. */
export const isNickname = (one: Callings, other: Callings): boolean =>
  meet(one.borne, other.borne) || meet(one.borne, other.called) || meet(one.called, other.borne)
