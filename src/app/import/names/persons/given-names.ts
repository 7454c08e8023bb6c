import { slugOf } from '#src/domain/name.js';

/**
 * Given names that are frequent in Germany, of all generations and from the languages that are spoken in Bremen. One
 * that is missing costs a hint, one too many a question.
 */
const names = `
  Aaron Adam Adem Adnan Agata Agnes Ahmad Ahmed Albert Aleksandra Alena Alex Alexander Alexandra Alexej Alfred Ali Alica
  Alice Alina Alisa Alma Alwin Amelie Amina Amir Ana Anastasia Andre Andrea Andreas Andrei Andrzej Angela Angelika Anika
  Anita Anja Anke Ann Anna Anne Annegret Anneliese Annemarie Annett Annette Annika Anton Antonia Antonio Antje Arek Armin
  Arne Arno Arthur Artur Asli August Axel Ayla Aylin Ayse Aysel Azra Barbara Bärbel Bastian Beate Beatrice Ben Benedikt
  Benjamin Benno Bernd Bernhard Berta Betina Bettina Birgit Birgitta Birte Björn Bodo Boris Brigitta Brigitte Britta
  Bruno Burak Burkhard Can Carina Carl Carla Carlos Carmen Carola Carolin Caroline Carsten Caspar Catharina Catrin Cem
  Cemile Charlotte Christa Christel Christian Christiane Christin Christina Christine Christof Christoph Clara Claudia
  Claus Clemens Conny Constanze Cord Cornelia Corinna Dagmar Dana Daniel Daniela David Deniz Denise Dennis Derya Detlef
  Detlev Diana Dieter Dietmar Dietrich Dilara Dimitri Dirk Dominik Dora Doris Dorothea Dorothee Dörte Eberhard Ebru
  Eckhard Edith Edgar Edeltraud Egon Eike Elena Elfriede Elif Elisa Elisabeth Elise Elke Ella Elli Ellen Elmar Elsa Else
  Elvira Emel Emil Emilia Emily Emine Emma Emre Enno Enrico Erdal Eric Erich Erik Erika Erkan Erna Ernst Erwin Esra
  Esther Eugen Eva Evelyn Ewa Ewald Fabian Fatih Fatima Fatma Felix Ferdinand Fiete Filiz Finn Flora Florian Frank
  Franz Franziska Frauke Frederik Frida Frieda Friedhelm Friederike Friedrich Fritz Gabi Gabriel Gabriela Gabriele Galina
  Georg Gerald Gerd Gerda Gerhard Gerlinde Gernot Gerrit Gert Gertrud Gesa Gesche Gesine Gisela Gottfried Greta Gregor
  Grzegorz Gudrun Gülay Gülcan Gülsen Günter Günther Gustav Hakan Halil Hanna Hannah Hannelore Hannes Hans Harald Harm
  Harry Hartmut Hasan Hassan Hatice Hauke Hedwig Heide Heidemarie Heidi Heike Heiko Heiner Heino Heinrich Heinz Helena
  Helene Helga Helge Hella Helmut Helmuth Hendrik Henning Henriette Henry Herbert Hermann Herta Hilde Hildegard Hilke
  Hinrich Holger Horst Hubert Hugo Hülya Hussein Hüseyin Ibrahim Ida Igor Ilka Ilona Ilse Imke Ina Ines Inga Inge
  Ingeborg Ingo Ingrid Inka Insa Irena Irene Irina Iris Irma Irmgard Isabel Isabell Isabella Ismail Iwan Jakob Jan Jana
  Janina Janine Jannik Jasmin Jennifer Jens Jessica Joachim Joanna Jochen Joern Johann Johanna Johannes John Jonas
  Jonathan Jörg Jörn Jose Josef Josefine Joseph Juan Judith Jule Julia Julian Juliane Julius Jürgen Jutta Kai Karen Karim
  Karin Karina Karl Karla Karola Karoline Karsten Käte Käthe Katharina Kathrin Kathrine Katja Katrin Kay Kemal Kerstin
  Khaled Kilian Kim Kirsten Klaas Klara Klaus Knut Konrad Konstantin Konstanze Kristian Kristin Kristina Krzysztof Kurt
  Lara Larissa Lars Laura Lea Lena Leni Leon Leonie Leyla Liane Lia Liesel Lieselotte Lilli Lina Linda Lisa Lorenz Lothar
  Lotte Louis Louisa Lucas Ludger Ludwig Luis Luisa Luise Lukas Lutz Lydia Magda Magdalena Maike Maja Malte Mandy Manfred
  Manuel Manuela Marc Marcel Marco Marcus Mareike Maren Margarete Margarethe Margit Margot Margret Maria Mariam Marianne
  Marie Marina Mario Marion Marius Mark Marko Markus Marlene Marlies Marta Martha Martin Martina Marvin Maryam Mathias
  Mathilde Matthias Max Maximilian Maya Mechthild Mehmet Meike Melanie Melek Merle Mia Michael Michaela Michel Michelle
  Mike Milan Mina Miriam Mohamad Mohamed Mohammad Mohammed Mona Monika Moritz Muhammad Murat Musa Mustafa Nadine Nadja
  Natalia Natalie Natascha Nele Nico Nicola Nicole Niels Niklas Nikolai Nikolaus Nils Nina Nora Norbert Noah Nuray Nurcan
  Ole Olaf Oleg Olga Oliver Olivia Omar Onno Orhan Oskar Osman Ömer Özlem Otto Pascal Patricia Patrick Patrizia Paul Paula
  Pauline Peer Peter Petra Phil Philip Philipp Pia Piotr Rafael Raimund Rainer Ralf Ralph Ramazan Raphael Rebecca Regina
  Regine Reiner Reinhard Reinhold Renate Rene Ricarda Richard Rita Robert Roberto Robin Roland Rolf Roman Ronald Ronja
  Rosa Rosemarie Roswitha Rüdiger Rudi Rudolf Ruth Sabine Sabrina Said Salih Salma Samir Samuel Sandra Sara Sarah Sascha
  Saskia Sebastian Selin Selma Serkan Sevgi Siegfried Siegrid Sigrid Silke Silvia Simon Simone Sina Sinan Sofia Sofie
  Sonja Sophia Sophie Sören Stefan Stefanie Steffen Steffi Stephan Stephanie Susanna Susanne Suse Susann Svea Sven Svenja
  Svetlana Swantje Swetlana Sylvia Sybille Tamara Tanja Tatjana Theo Theodor Theresa Therese Thea Theresia Thomas Thorben
  Thorsten Tilman Tim Timo Timm Tina Tobias Tom Tomasz Torben Torsten Traute Tülay Udo Ulf Uli Ulla Ulrich Ulrike Ursel
  Ursula Ute Uta Uwe Valentin Valentina Vanessa Vera Verena Veronika Victor Victoria Viktor Viktoria Vincent Viola
  Vladimir Volker Volkan Waldemar Walter Waltraud Wanda Werner Wiebke Wilfried Wilhelm Wilhelmine Willi Wilma Winfried
  Wladimir Wolf Wolfgang Yannick Yasemin Yasin Yasmin Yilmaz Yusuf Yvonne Zeynep
`;

const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/).map(slugOf));

/** Whether a word is a given name, alone or before a hyphen: `Karl-Heinz`. */
export function isGivenName(word: string): boolean {
  return givenNames.has(slugOf(word.split('-', 1)[0] ?? ''));
}
