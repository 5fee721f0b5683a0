using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace OptTopics.Extraction.References;

/// <summary>Given names that many people bear: they tell "Thomas Miller: A study" from "Gray Failure: A study" where nothing else does.</summary>
internal static partial class GivenNames
{
    private static readonly FrozenSet<string> Names =
        """
        Aaron Abdul Abhishek Abigail Abraham Achim Adam Adele Aditya Adrian Adriana Agnes Agnieszka Ahmed Aidan Aileen Aisha Akash Akira Akshay
        Alain Alan Alana Alastair Albert Albrecht Aldo Alejandro Aleksandar Aleksander Aleksandra Alessandro Alex Alexander Alexandra Alexei Alfred
        Ali Alice Alison Allan Allen Allison Alma Alok Alvaro Amalia Amanda Amelia Amir Amit Amos Amy Ana Anand Anastasia Anders Andre Andrea
        Andreas Andrei Andrej Andrew Andrey Andrzej Andy Ane Angela Angelo Angus Anil Anita Anja Anjali Anke Ankit Ann Anna Annabel Anne Annette
        Annie Anouk Ansgar Anthony Antje Antoine Anton Antonia Antonio Antti Anup Anurag Arianna Ariel Arjun Arnaud Arne Arno Arnold Arthur Arturo
        Arun Arvind Asaf Ashish Ashok Ashwin Astrid Atul Audrey Augustin Aurelien Avi Axel Babak Barbara Bart Bartosz Bas Basil Beata Beatrice Ben
        Benedikt Benjamin Benoit Bernard Bernd Bernhard Bert Bertrand Bettina Betty Bill Birgit Bjarne Bjorn Blaise Boaz Bob Bogdan Boris Brad
        Bradley Brandon Brenda Brent Brett Brian Bridget Brigitte Bruce Bruno Bryan Bryce Byron Caleb Calvin Cameron Camille Candace Carl Carla
        Carlo Carlos Carlotta Carmen Carol Caroline Carsten Casey Catherine Cathy Cecilia Cedric Celine Cesar Chandra Chantal Charles Charlie
        Charlotte Chen Cheryl Chiara Chris Christelle Christian Christiane Christina Christine Christof Christoph Christophe Christopher Chuck Cindy
        Claire Clara Clarissa Claude Claudia Claudio Claus Clemens Clement Clifford Cody Colin Connie Conrad Constantin Corinna Cornelia Cory
        Courtney Craig Cristian Cristina Curtis Cynthia Cyril Damian Damien Damon Dan Dana Daniel Daniela Danielle Danny Dario Darius Darren Darryl
        Dave David Davide Debbie Deborah Deepak Delphine Denis Denise Dennis Derek Desmond Devin Diana Diane Diego Dieter Dietmar Dimitri Dina
        Dinesh Dirk Dmitri Dmitrii Dmitry Dominic Dominik Dominique Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dwight Eberhard Eckart
        Eddie Edgar Edith Edmund Edoardo Eduard Eduardo Edward Edwin Efrat Egon Eileen Eitan Elad Elaine Eleanor Elena Eli Elias Elisa Elisabeth
        Elise Elizabeth Ella Ellen Elliot Elliott Elsa Emanuel Emanuele Emil Emilia Emilio Emily Emma Emmanuel Emre Enrico Enrique Eric Erica Erich
        Erik Erika Erin Ernest Ernesto Ernst Erwin Esther Ethan Etienne Eugene Eugenia Eugenio Eva Evan Evelyn Ewa Fabian Fabio Fabrice Fabrizio
        Farah Fatima Federico Felicia Felix Fernando Filip Filippo Fiona Flavio Florian Francesca Francesco Francis Francisco Franck Franco Francois
        Frank Franz Frauke Fred Frederic Frederick Frederik Friedrich Fritz Gabriel Gael Gaetano Garrett Gary Gaurav Gavin Gayle Gemma Geoff
        Geoffrey Georg George Georges Gerald Gerard Gerd Gerhard Gerry Gideon Gilbert Gilles Gina Giorgio Giorgos Giovanna Giovanni Giulia Giulio
        Giuseppe Glenn Gloria Gonzalo Gordon Grace Graham Greg Gregor Gregory Greta Guido Guillaume Guillermo Gunnar Gunter Gustav Gustavo Hadley
        Hannah Hannes Hans Harald Harish Harold Harriet Harry Hartmut Haruki Harvey Hassan Heather Hector Heidi Heike Heinrich Heinz Helen Helena
        Helene Helga Helmut Hendrik Henning Henri Henrietta Henrik Henry Herbert Hermann Hilary Hillary Hiroshi Holger Horst Howard Hubert Hugh Hugo
        Hugues Humberto Ian Ignacio Igor Ilse Ilya Imran Ina Inga Ingo Ingrid Irene Irina Irving Isaac Isabel Isabella Isabelle Ismael Itai Ivan
        Ivana Ivo Jacek Jack Jackie Jacob Jacqueline Jacques Jaime Jakob Jakub Jamal James Jamie Jan Jane Janet Janice Janine Jared Jason Javier Jay
        Jean Jeanette Jeff Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremy Jerome Jerry Jess Jesse Jessica Jill Jim Jimmy Joachim Joan Joana Joanna
        Joanne Joao Joaquin Jodi Jody Joe Joel Joerg Johan Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordan Jordi Jorg Jorge Joris Jose
        Josef Josep Joseph Josephine Josh Joshua Jost Joyce Juan Judith Judy Juha Jules Julia Julian Juliana Julie Julien Juliette Julio Julius Jun
        Jurgen Justin Justine Jürgen Kai Kailash Kamal Karel Karen Karin Karina Karl Karla Karoline Karsten Karthik Kaspar Katarina Kate Katherine
        Kathleen Kathryn Kathy Katja Katrin Katrina Keiko Keith Kelly Kelsey Ken Kenji Kenneth Kerry Kerstin Kevin Kim Kimberly Kirk Kirsten Kjell
        Klara Klaus Knut Konrad Kostas Kris Krishna Kristen Kristian Kristin Kristina Kristof Krzysztof Kumar Kurt Kyle Lajos Lara Larry Lars Laszlo
        Laura Lauren Laurence Laurent Lawrence Lea Leah Leif Lena Leo Leon Leonard Leonardo Leonid Leonie Leslie Levi Lewis Liam Lidia Lilian
        Liliana Lillian Linda Lindsay Lionel Lisa Lloyd Lluis Loic Lois Lorena Lorenz Lorenzo Loretta Lorraine Lothar Lotte Louis Louisa Louise Luc
        Luca Lucas Lucia Luciano Lucie Lucien Lucy Ludovic Ludwig Luigi Luis Luisa Luiz Lukas Luke Lydia Lyle Lynn Maarten Madeleine Magdalena
        Magnus Mahmoud Maja Malcolm Malte Manfred Manish Manuel Manuela Mara Marc Marcel Marcela Marcello Marcelo Marcia Marcin Marco Marcos Marcus
        Marek Margaret Margarita Marguerite Maria Mariana Marianne Marie Marina Mario Marion Marisa Marissa Marius Marjorie Mark Markus Marlene
        Marsha Marta Martha Martijn Martin Martina Martine Marvin Mary Massimo Mateusz Mathias Mathieu Mathilde Matteo Matthew Matthias Matthieu
        Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maya Megan Mehdi Mehmet Melanie Melinda Melissa Melvin Meredith Merle
        Micah Michael Michaela Michal Micheal Michel Michelle Mick Miguel Mika Mikael Mike Mikhail Mikko Milan Milena Milton Minna Mira Miranda
        Miriam Mirko Mitchell Mohamed Mohammad Mohammed Mohit Moira Molly Monica Monika Monique Moritz Morten Moshe Muhammad Murat Murray Myriam
        Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nate Nathan Naveen Neal Neil Nelson Nestor Nicholas Nick Nico Nicola Nicolai Nicolas Nicole
        Niels Nigel Nikhil Niklaus Nikita Nikola Nikolai Nikolaos Nikolaus Nikos Nils Nina Nissim Nitin Noah Noam Noel Nora Norbert Noreen Norman
        Nuno Octavio Ofer Olav Oleg Olga Oliver Olivia Olivier Olof Omar Oren Oscar Oskar Othmar Otto Owen Pablo Paige Paloma Pamela Pankaj Paola
        Paolo Pascal Patrice Patricia Patricio Patrick Patrik Patti Paul Paula Pauline Pavel Pedro Peggy Penelope Perry Pete Peter Petra Phil Philip
        Philipp Philippa Philippe Phillip Phoebe Phyllis Pierre Pieter Pietro Pilar Piotr Polly Pradeep Prakash Pranav Prashant Priya Quentin
        Rachael Rachel Radu Rafael Rafal Raffaele Rahel Rahul Raimund Rainer Raj Rajeev Rajesh Rakesh Ralf Ralph Ramesh Ramon Ramona Randall Randy
        Raphael Raquel Raul Ravi Raymond Rebecca Rebekah Reinhard Reinhold Remi Renata Renate Renato Rene Reuben Rhonda Ricardo Richard Rick Ricky
        Rita Robbert Robbie Robert Roberta Roberto Robin Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolf Romain Roman Ron Ronald Rosa
        Rosalind Rosemary Ross Roxanne Roy Ruben Rudolf Rudolph Rui Rupert Ruslan Russ Russell Ruth Ryan Sabina Sabine Sabrina Sachin Salvador
        Salvatore Sam Samantha Samir Samira Samuel Sandeep Sander Sandra Sandy Sanjay Sanjeev Santiago Sara Sarah Sascha Satoshi Saul Saurabh Scot
        Scott Sean Sebastian Sebastien Selma Serena Sergei Sergey Sergi Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelley Sherry Shirley
        Shlomo Shreya Sian Sigrid Silvia Silvio Simon Simona Simone Sindre Siobhan Sofia Solomon Sonia Sonja Sophia Sophie Soren Srinivas Stacey
        Stacy Stan Stanislav Stanley Stavros Stefan Stefania Stefanie Stefano Steffen Steffi Stella Stephan Stephanie Stephen Steve Steven Stewart
        Stuart Sue Sunil Suresh Susan Susanna Susanne Suzan Suzanne Svante Sven Svetlana Sylvain Sylvia Sylvie Szymon Takashi Tamara Tania Tanja
        Tanya Tarek Tatiana Tatjana Ted Terence Teresa Terri Tessa Thea Theo Theodore Theresa Thibault Thierry Thilo Thomas Thomasz Thorsten Till
        Tilo Tim Timo Timothy Tina Tiziana Tobias Toby Todd Tom Tomas Tomasz Tommaso Tommy Toni Tony Torben Toshiyuki Tracey Tracy Travis Trevor
        Tristan Tushar Tyler Uli Ulrich Ulrike Umberto Ursula Uwe Valentin Valentina Valeria Valerie Valerio Vanessa Varun Vasilis Vera Vernon
        Veronica Veronika Vicki Vicky Victor Victoria Vijay Vikas Vikram Viktor Vinay Vince Vincent Vincenzo Vinod Viola Violeta Vishal Vittorio
        Vivek Vivian Vlad Vladimir Volker Volodymyr Walt Walter Wanda Wei Wendy Werner Wesley Wilfried Wilhelm Willem William Willy Wojciech
        Wolfgang Wout Xavi Xavier Yael Yair Yann Yannick Yannis Yasmin Yasuhiro Yitzhak Yolanda Yoram Yosef Yoshua Yossi Yukio Yulia Yuliya Yuri
        Yves Yvette Yvonne Zach Zachary Zack Zdenek Zeynep Ziv Zoe Zoltan Zsolt Zuzana
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>As printed, without its accents ("Sébastien"), or two syllables of Chinese in Latin letters ("Xiaoming").</summary>
    public static bool Contains(string word) => Names.Contains(word) || Names.Contains(WithoutAccents(word)) || IsPinyin(word);

    private static string WithoutAccents(string word) =>
        Ascii.IsValid(word)
            ? word
            : string.Concat(word.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark));

    private static bool IsPinyin(string word) =>
        word.Length is > 4 and < 11
            && !word.AsSpan(1).ContainsAnyExceptInRange('a', 'z')
            && Telling().IsMatch(word)
            && TwoSyllables().IsMatch(word);

    // What words of other languages hardly have.
    [GeneratedRegex("[xqz]|ao|ia|iu|uo|eng\\z|ong\\z", RegexOptions.IgnoreCase)]
    private static partial Regex Telling();

    [GeneratedRegex(
        @"\A(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)(?:i?ang?|i?ao?|eng?|ei|in|ing?|i?ong|iu|ie|ian|[aeiu]|ou|uo|uang?|uai?|ui|un|u?an)){2}\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex TwoSyllables();

    /// <summary>A given name stands here.</summary>
    public static bool StandAt(string text, int place)
    {
        var end = place;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return Names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(place, end - place));
    }

    /// <summary>One of the names of the list begins with a given name.</summary>
    public static bool AnyIn(NameList names) => names.Names.Any(n => n.Name.Given is { } given && Contains(given.Split(' ', '-')[0]));

    /// <summary>The one name of the list begins with a given name, or with an initial.</summary>
    public static bool Begins(NameList names) =>
        names.Names is [{ Name.Given: { } given }] && (Contains(given.Split(' ', '-')[0]) || (given.Length > 1 && given[1] == '.'));
}
