import { fold } from './fold.ts'

/**
 * Given names that are common in the Nordic countries, Germany and Britain, and among those who moved there. A name that is
 * missing here is still read: the list only settles doubt between a person, a title and an organisation.
 */
const common = `
Adam Agnes Agnete Agneta Aksel Albert Albin Alexander Alexandra Alf Alfred Alice Allan Alma Alva Amalie Amanda Amelia Anders Andrea Andreas Andrew Andy Ane Angela
Angelika Anette Anett Anita Anja Anke Ann Anna Annabel Anne Annegret Annelise Anneli Annemarie Annette Annie Annika Anni Anthony Anton Antonia Arne Arnfinn Arild Arthur
Arvid Asbjørn Asger Aslaug Asta Astrid Atle August Aud Aurora Axel Barbara Barry Beate Ben Benedicte Benedikte Benjamin Bengt Benny Bent Bente Berit Bernadette Bernd
Bernhard Bernt Bert Bertil Beth Betina Bettina Bettine Birger Birgit Birgitta Birgitte Birgitt Birthe Birte Bjarne Bjarte Björn Bjørg Bjørn Bo Bodil Boris Brian Britt Britta Brita
Bridget Bruno Børge Camilla Carina Carl Carla Carmen Carol Caroline Carsten Casper Catherine Catharina Cathrine Cecilia Cecilie Charlie Charles Charlotte Chris Christa
Christel Christian Christiane Christina Christine Christoffer Christoph Christopher Christer Claes Claire Clara Claudia Claus Colin Connie Conny Conrad Cornelia
Craig Dag Dagmar Dagny Daniel Daniela Danny David Dean Debbie Deborah Dennis Diana Diane Dieter Dirk Ditlev Ditte Dominic Donald Dora Dorte Dorthe Dorthea Doris Dorothea
Doug Ebba Ebbe Eckhard Edda Edith Edvard Edward Egon Eigil Eik Einar Eirik Eivind Ejnar Ejvind Elaine Eleanor Elena Elfriede Eli Elias Elin Elina Elisa Elisabet Elisabeth Elise
Elizabeth Ella Ellen Ellinor Elly Elna Elsa Elsbeth Else Elsebeth Elvira Emil Emilie Emily Emma Emmanuel Erhard Eric Erica Erik Erika Erland Erling Erna Ernst Esben Espen
Ester Esther Eva Evelyn Even Ewa Ewald Fabian Felix Ferdinand Filip Finn Flemming Florian Frances Frank Franz Franziska Fred Freddy Frede Frederik Frederikke Fredrik
Freja Frida Frieda Friedrich Frode Fritz Gabriel Gabriele Gareth Gary Gavin Geir Georg George Gerald Gerd Gerda Gerhard Gert Gitte Gisela Gordon Gorm Grace Graham Greta
Grete Grethe Gro Gry Gudrun Gun Gunilla Gunnar Gunn Gunvor Gustav Göran Gösta Günter Günther Haakon Hagen Halfdan Halvor Hanna Hannah Hanne Hannelore Hans Harald Hardy
Harriet Harry Hartmut Hedda Hedvig Hege Heide Heidi Heike Heiko Heine Heinrich Heinz Helen Helena Helene Helga Helge Helle Helmut Henning Henriette Henrik Henry Herbert
Herman Hermann Hilda Hilde Hildegard Hjalmar Holger Horst Hugo Håkan Håkon Håvard Ian Ib Ida Ilse Imke Ina Ine Ines Inga Inge Ingeborg Ingebjørg Inger Ingemar Ingela Ingolf
Ingmar Ingrid Ingrun Ingvar Ingvild Irene Iris Irma Irmgard Isaac Isabel Isabella Isak Ivan Ivar Iver Jack Jacob Jacqueline Jakob James Jan Jana Jane Janet Janne Jannie
Jannik Janni Jason Jasmin Jean Jeanette Jennifer Jenny Jens Jeppe Jeremy Jesper Jessica Jette Jill Jim Joachim Joan Joanna Joanne Joakim Jochen Joe Johan Johann Johanna
Johanne Johannes John Johnny Jon Jonas Jonathan Jonna Jonny Jorun Jorunn Josef Josefine Joseph Josephine Jostein Joyce Judith Julia Julian Julie Juliane June Jussi Justin
Jytte Jörg Jörgen Jørgen Jørn Jürgen Kai Kaja Kaj Kamilla Karen Kari Karin Karina Karl Karla Karoline Karsten Kasper Kate Katharina Katherine Kathleen Kathrin Kathrine Katja Katrin
Katrina Katrine Kay Keith Kelly Ken Kenneth Kenny Kent Kerstin Kevin Kim Kirsten Kirsti Kirstin Kirstine Kjeld Kjell Kjersti Klara Klaus Knud Knut Konrad Kristen Kristian Kristin
Kristina Kristine Kristoffer Kristofer Kurt Kåre Lars Lasse Laura Laurits Lauritz Lea Leif Leila Lena Lene Lennart Leo Leon Leonard Leonie Leslie Lewis Liam Lilian Lilli Lilly
Lillian Lily Lina Linda Line Linn Linnea Linus Lis Lisa Lisbet Lisbeth Lise Liselotte Lise-Lotte Lissi Liv Liz Lone Lorenz Lotta Lotte Louis Louisa Louise Lovisa Lucas Lucia
Lucy Ludvig Ludwig Luise Lukas Luna Lydia Lykke Lynn Mads Magda Magdalena Magne Magnhild Magnus Maj Maja Maj-Britt Maibritt Majbritt Malcolm Malene Malin Malou Malte Manfred
Manuela Marc Marcel Marcus Maren Margaret Margareta Margareth Margarethe Margit Margot Margrete Margrethe Margrit Mari Maria Mariann Marianne Marie Marika Marina Marit Marita
Mark Markus Marlene Marta Marte Martha Marthe Martin Martina Mary Mathias Mathilde Mats Matilda Matthew Matthias Maud Maureen Max Maximilian Maya Megan Melanie Merete
Merethe Mette Mia Michael Michaela Michelle Mikael Mike Mikkel Mille Milla Minna Miriam Mogens Mona Monica Monika Morten Mårten Nadia Nadja Nancy Nanna Nana Natalia Natalie
Natasha Neil Nete Nicholas Nick Nicklas Nicola Nicolai Nicole Niclas Niels Nigel Nikolaj Nikolai Nils Nina Nora Norbert Oda Odd Oddvar Oda Ola Olaf Olav Ole Oliver Olivia Olga Olof
Oluf Oscar Oskar Otto Ove Owen Palle Pamela Pascal Pat Patricia Patrick Patrik Paul Paula Paulina Pauline Peder Pelle Per Pernille Pernilla Peter Petra Petter Philip Phillip
Philipp Pia Pierre Poul Preben Pål Rachel Ragna Ragnar Ragnhild Rainer Ralf Ralph Randi Rasmus Rebecca Rebekka Regina Regitze Reidar Reidun Reinhard Renate Rene René
Richard Rigmor Rikard Rikke Rita Robert Roberta Robin Roger Roland Rolf Ronald Ronja Ronni Ronny Rosa Rose Rosemary Rosita Roy Rudi Rudolf Rune Runa Rupert Russell Ruth Ryan
Sabina Sabine Sally Sam Samantha Samuel Sandra Sara Sarah Sascha Saskia Sean Sebastian Selma Sharon Sheila Sidsel Sif Signe Sigrid Sigrun Sigurd Silas Silje Silke Silvia Simon
Simone Siri Siv Sissel Sofia Sofie Solfrid Solveig Solvej Sonja Sophia Sophie Stefan Stefanie Steen Stein Steinar Stella Sten Stephan Stephanie Stephen Steve Steven Stian Stig
Stine Stuart Sturla Sue Susan Susanna Susanne Sussi Suzanne Svante Sven Svend Svenja Svein Sverre Sylvia Sylvester Søren Tage Tanja Tania Tara Terese Teresa Terje Terry
Thea Theis Theo Theodor Theresa Therese Thomas Thor Thora Thorbjørn Thore Thorkild Thorsten Thyra Tilde Tim Timo Timothy Tina Tine Tiril Tobias Tom Tomas Tommy Tone Toni
Tonje Tony Tor Torben Torbjörn Torbjørn Tord Tore Torgeir Torild Torill Torkild Torsten Tove Tracy Trine Troels Troy Truls Trygve Trude Turid Tyge Ulf Ulla Ulrich Ulrik Ulrika
Ulrike Ulrikke Ursula Ute Uwe Valdemar Valborg Vanessa Vagn Vegard Vera Verena Veronica Veronika Vibeke Victor Victoria Viggo Vigdis Viktor Viktoria Vilhelm Villads Villy Vincent
Viola Vita Vivi Vivian Volker Waldemar Walter Wanda Wendy Wenche Werner Wiebke Wilhelm Will William Willy Winnie Wolf Wolfgang Yngve Yrsa Ylva Yvonne Zoe Øivind Øystein Øyvind Åge Aage
Åke Ann-Sofie Anne-Mette Åsa Åse Aase Åshild Örjan Östen Özlem
Abdi Abdul Abdullah Adnan Ahmad Ahmed Aisha Aleksander Aleksandra Alejandro Ali Amal Amina Amir Amira Anas Anil Antonio Arash Asif Ayaan Ayşe Ayse Aziz Beata Carlos
Chen Dariusz Deniz Dilan Elif Emine Esra Fahad Faisal Farah Farid Fatih Fatima Fatma Fawzia Francesca Giulia Giovanni Habib Halima Hamid Hamza Hana Hasan Hassan Hatice Hussein
Ibrahim Imran Irina Ismail Ivana Jamal Jamila Javier Jelena Jin Jorge José Juan Kamal Karim Katarzyna Khadija Khaled Khalid Krzysztof Laila Lamia Latifa Layla Leyla Luca
Luis Mahmoud Malgorzata Malik Maryam Marek Mariam Marija Marwa Mehmet Mei Merve Milan Milica Mina Mohamed Mohammad Mohammed Muhammad Murat Musa Mustafa Nabil Nadeem
Naja Naima Nasrin Nasser Nguyen Noor Nour Oksana Oleksandr Olena Omar Osman Pablo Parisa Pawel Pedro Pilar Piotr Priya Rana Rania Rashid Ravi Reza Sadia Said Salma Samir
Samira Sana Sanjay Saeed Selin Sergej Shabana Shahid Shirin Sima Soraya Svetlana Tariq Tatiana Usman Wei Yasemin Yasin Yasmin Yusuf Zahra Zainab Zara Zeynep
`
const names = new Set(common.trim().split(/\s+/).map(fold))

/** Whether a word is a given name that most readers would know; both halves of a hyphenated one may be. */
export function isGivenName(word: string): boolean {
  if (word.length > 30) return false
  // Plain words need no folding: asked for every word of a page, this is what makes it quick.
  const folded = /^[a-z]+$/i.test(word) && !/aa|oe/i.test(word) ? word.toLowerCase() : fold(word)
  return names.has(folded) || (folded.includes(' ') && folded.split(' ').every((half) => names.has(half)))
}
