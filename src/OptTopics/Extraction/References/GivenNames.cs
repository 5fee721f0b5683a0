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
        Aaron Abbas Abdallah Abdul Abdullah Abena Abhijit Abhinav Abhishek Abigail Abraham Achim Adaeze Adam Adele Aditya Adolfo Adrian Adriana Agata
        Agnes Agnieszka Agustin Ahmad Ahmed Ahmet Aidan Aileen Aisha Akash Akira Akshay Alain Alan Alana Alastair Albert Alberto Albrecht Aldo
        Alejandro Aleksandar Aleksander Aleksandra Aleksei Alessandro Alex Alexander Alexandr Alexandra Alexei Alfonso Alfred Alfredo Ali Alice Alicia
        Alison Aljoscha Allan Allen Allison Alma Alok Alvaro Amalia Amanda Amelia Amin Amina Amir Amit Amos Amy Ana Anand Anastasia Anatoly Anders
        Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrzej Andy Ane Aneta Angela Angelo Angharad Angus Anil Aniruddha Anita Anja Anjali
        Anke Ankit Ankur Ann Anna Annabel Anne Annette Annie Anouk Ansgar Anthony Antje Antoine Anton Antonia Antonio Antti Anup Anurag Aoife
        Apostolos Aravind Arianna Ariel Arjun Arkady Armando Arnab Arnaud Arne Arno Arnold Artem Arthur Arturo Arun Arvind Asaf Ashish Ashok Ashwin
        Astrid Attila Atul Audrey Augustin Aurelien Avi Axel Ayan Ayse Aziz Babak Balazs Barbara Bart Bartek Bartosz Bas Basil Beata Beatrice Beatriz
        Bela Ben Benedikt Benjamin Benoit Bernard Bernd Bernhard Bert Bertrand Bettina Betty Bharath Bilal Bill Birgit Bjarne Bjorn Blaise Boaz Bob
        Bogdan Boris Brad Bradley Brandon Brenda Brent Brett Brian Bridget Brigitte Bronwyn Bruce Bruno Bryan Bryce Burak Burkhard Byron Caleb Calvin
        Cameron Camille Camilo Candace Carl Carla Carlo Carlos Carlotta Carmen Carol Caroline Carsten Casey Catalin Catarina Catherine Cathy Cecilia
        Cedric Celine Cem Cesar Chandan Chandra Chantal Charles Charlie Charlotte Chen Cheryl Chiara Chinua Chris Christelle Christian Christiane
        Christina Christine Christof Christoph Christophe Christopher Christos Chuck Chukwuma Ciaran Cindy Claire Clara Clarissa Claude Claudia
        Claudio Claus Clemens Clement Clifford Cody Colin Connie Conor Conrad Constantin Consuelo Corinna Cornelia Cory Courtney Craig Cristian
        Cristina Cristobal Csaba Curtis Cynthia Cyril Dafydd Dagmar Damian Damien Damon Dan Dana Daniel Daniela Danielle Danny Dario Darius Darren
        Darryl Dave David Davide Debbie Deborah Declan Deepak Delphine Denis Denise Dennis Derek Desmond Detlef Devi Devin Dhruv Diana Diane Diego
        Dieter Dietmar Dimitri Dimitrios Dimitris Dina Dinesh Dirk Dmitri Dmitrii Dmitriy Dmitry Dominic Dominik Dominique Donald Donna Doris Dorothy
        Doug Douglas Dragan Duc Duncan Dusan Dustin Dwight Eamon Eberhard Eckart Eddie Edgar Edith Edmund Edoardo Eduard Eduardo Edward Edwin Efrat
        Egon Eileen Eirini Eitan Elad Elaine Eleanor Elena Eleni Eli Elias Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elliot Elliott Elsa Emanuel
        Emanuele Emeka Emil Emilia Emilio Emily Emma Emmanuel Emmanuelle Emre Engin Enrico Enrique Eoin Eric Erica Erich Erik Erika Erin Ernest
        Ernesto Ernst Erwin Esteban Esther Ethan Etienne Eugene Eugenia Eugenio Eva Evan Evangelos Evelyn Evgeny Ewa Fabian Fabienne Fabio Fabrice
        Fabrizio Fadi Faisal Farah Farhad Farid Fatih Fatima Fatma Federico Fedor Felicia Felipe Felix Ferenc Fergus Fernanda Fernando Filip Filippo
        Fiona Flavio Florian Florin Francesca Francesco Francis Francisca Francisco Franck Franco Francois Frank Franz Frauke Fred Frederic Frederick
        Frederik Friedhelm Friedrich Fritz Fyodor Gabor Gabriel Gabriela Gael Gaelle Gaetano Galina Ganesh Gareth Garrett Gary Gaspar Gaurav Gavin
        Gayle Gemma Gennady Geoff Geoffrey Georg George Georges Georgios Gerald Geraldine Gerard Gerardo Gerd Gergely Gerhard Gerlinde Gerry Gheorghe
        Gideon Gilbert Gilberto Gilles Gina Giorgio Giorgos Giovanna Giovanni Girish Giulia Giulio Giuseppe Glenn Gloria Gonzalo Gopal Goran Gordon
        Gottfried Grace Graham Greg Gregor Gregory Greta Grigory Grzegorz Guadalupe Guido Guillaume Guillermo Gunnar Gunter Gustav Gustavo Gwen Gyorgy
        Hadi Hadley Hakan Hamid Hamish Hana Hannah Hannelore Hannes Hans Haoyu Harald Harish Harold Harriet Harry Harsh Hartmut Haruki Harvey Hasan
        Hassan Heather Hector Heidi Heike Heiko Heinrich Heinz Helen Helena Helene Helga Helmut Hemant Hendrik Henning Henri Henrietta Henrik Henry
        Herbert Hermann Hernan Herve Hideki Hilary Hillary Hiroaki Hiroki Hiroshi Hiroyuki Hisashi Holger Horst Hossein Howard Hubert Hugh Hugo Hugues
        Humberto Huseyin Hussein Iain Ian Ibrahim Ichiro Ignacio Igor Ilona Ilse Ilya Imran Imre Ina Ines Inga Ingo Ingrid Ioana Ioannis Ionut Irene
        Irina Irmgard Irving Isaac Isabel Isabella Isabelle Isamu Ishan Ismael Istvan Itai Ivan Ivana Ivo Iwona Jacek Jack Jackie Jacob Jacqueline
        Jacques Jaime Jakob Jakub Jamal James Jamie Jan Jane Janet Janice Janine Janos Jared Jaromir Jaroslav Jaroslaw Jason Javad Javier Jay Jayant
        Jean Jeanette Jeff Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremie Jeremy Jerome Jerry Jerzy Jess Jesse Jessica Jiahao Jill Jim Jimmy Jingyi
        Jiri Jiro Jitendra Joachim Joan Joana Joanna Joanne Joao Joaquin Jochen Jodi Jody Joe Joel Joelle Joerg Johan Johann Johanna Johannes John
        Johnny Jon Jonas Jonathan Jordan Jordi Jorg Jorge Joris Jose Josef Josefina Josep Joseph Josephine Josh Joshua Jost Jovan Joyce Jozsef Juan
        Juana Judith Judy Juha Jules Julia Julian Juliana Julie Julien Juliette Julio Julius Jun Junichi Junjie Jurgen Justin Justine Jürgen Kai
        Kailash Kalyan Kamal Kamil Kamran Karan Karel Karen Karim Karin Karina Karine Karl Karla Karoline Karsten Karthik Kartik Kaspar Katalin
        Katarina Katarzyna Kate Katerina Katherine Kathleen Kathryn Kathy Katja Katrin Katrina Kaushik Kazuhiro Kazuki Kazuo Keiji Keiko Keisuke Keith
        Kelly Kelsey Kemal Ken Kenichi Kenji Kenneth Kenta Kerry Kerstin Kevin Khaled Khalid Kieran Kim Kimberly Kiran Kirill Kirk Kirsten Kishore
        Kjell Klara Klaus Knut Kofi Koichi Koji Konrad Konstantin Konstantinos Kostas Kris Krishna Kristen Kristian Kristin Kristina Kristof Krzysztof
        Kumar Kunal Kurt Kwame Kyle Laetitia Lajos Lakshmi Lalit Lara Larry Lars Laszlo Laura Lauren Laurence Laurent Lawrence Layla Lea Leah Leandro
        Leif Leila Lena Leo Leon Leonard Leonardo Leonid Leonie Lerato Leslie Leszek Levi Lewis Liam Lidia Lilian Liliana Lillian Linda Lindsay Linh
        Lionel Lisa Liselotte Liviu Ljiljana Lloyd Lluis Loic Lois Lorena Lorenz Lorenzo Loretta Lorraine Lothar Lotte Louis Louisa Louise Lourdes
        Lubomir Luc Luca Lucas Lucia Luciano Lucie Lucien Lucy Ludek Ludmila Ludovic Ludwig Luigi Luis Luisa Luiz Lukas Lukasz Luke Lutz Lydia Lyle
        Lynn Lyudmila Maarten Maciej Madeleine Magdalena Magnus Mahdi Mahesh Mahmoud Maja Majid Makoto Maksim Malcolm Malgorzata Malte Mamoru Manfred
        Manish Manoj Mansour Manuel Manuela Mara Marc Marcel Marcela Marcello Marcelo Marcia Marcin Marco Marcos Marcus Marek Margaret Margarete
        Margarita Marguerite Maria Mariana Marianne Mariano Marie Marina Mario Marion Marisa Marissa Marius Mariusz Marjorie Mark Marketa Marko Markus
        Marlene Marsha Marta Martha Martijn Martin Martina Martine Marvin Mary Maryam Masahiro Masaki Masao Masashi Masato Masoud Massimo Mateo
        Mateusz Mathias Mathieu Mathilde Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maya
        Mayank Megan Mehdi Mehmet Melanie Melinda Melissa Melvin Meredith Merle Mert Micah Michael Michaela Michal Micheal Michel Michele Michelle
        Michiko Mick Miguel Mihaela Mihai Mika Mikael Mike Mikhail Mikko Miklos Milan Milena Milica Milos Milton Minh Minna Minoru Mira Miranda
        Mireille Miriam Mirko Miroslav Miroslaw Mitchell Mitsuru Mohamed Mohammad Mohammed Mohit Mohsen Moira Molly Monica Monika Monique Moritz
        Morten Morteza Moshe Mostafa Muhammad Mukesh Mukund Murat Muriel Murray Mustafa Myriam Nabil Nader Nadezhda Nadia Nadine Nancy Nandita Naoki
        Naomi Naoto Naresh Nasser Natalia Natalie Natalya Natasha Nate Nathan Naveen Neal Neeraj Neha Neil Nelson Nenad Nestor Ngozi Niall Niamh
        Nicholas Nick Nico Nicola Nicolai Nicolas Nicole Niels Nigel Nikhil Nikita Niklaus Nikola Nikolai Nikolaos Nikolaus Nikolay Nikos Nilesh Nils
        Nima Nina Nissim Nitin Noah Noam Noboru Nobuo Noel Noemie Nomsa Nora Norbert Noreen Noriko Norman Nuno Nuria Octavio Odile Ofer Oksana Olaf
        Olav Oleg Olga Oliver Olivia Olivier Olof Olufemi Oluwaseun Omar Omer Omid Ondrej Onur Oren Osamu Oscar Oskar Otakar Othmar Otto Owen Ozgur
        Pablo Padraig Paige Paloma Pamela Panagiotis Pankaj Paola Paolo Parisa Partha Pascal Pascale Patrice Patricia Patricio Patrick Patrik Patti
        Paul Paula Pauline Paulo Pavel Pavla Pawel Pedro Peggy Penelope Perry Pete Peter Petr Petra Phil Philip Philipp Philippa Philippe Phillip
        Phoebe Phyllis Pierre Pierrick Pieter Pietro Pilar Piotr Polly Pooja Pradeep Prakash Pramod Pranav Prasad Prashant Praveen Predrag Premysl
        Priya Priyanka Przemyslaw Quang Quentin Rachael Rachel Radek Radha Radim Radu Rafael Rafal Raffaele Raghav Raghu Rahel Rahul Raimund Rainer
        Raj Rajeev Rajesh Rajiv Rakesh Ralf Ralph Ramesh Ramiro Ramon Ramona Randall Randy Ranjan Raphael Raquel Rashid Raul Ravi Raymond Razvan
        Rebecca Rebekah Regis Reiner Reinhard Reinhold Remi Renata Renate Renato Rene Reuben Reza Rhiannon Rhonda Rhys Ricardo Richard Rick Ricky Rita
        Ritu Robbert Robbie Robert Roberta Roberto Robin Rocio Rodney Rodolfo Rodrigo Rogelio Roger Rohan Rohit Roland Rolf Romain Roman Ron Ronald
        Rosa Rosalind Rosemary Ross Roxanne Roy Ruairi Ruben Rudiger Rudolf Rudolph Rui Rupert Ruslan Russ Russell Ruth Ryan Ryota Ryszard Ryuichi
        Sabina Sabine Sabrina Sachin Saeed Salim Salman Salvador Salvatore Sam Samantha Sameer Samer Samir Samira Samuel Sandeep Sander Sandor Sandra
        Sandrine Sandy Sanjay Sanjeev Santiago Santosh Sara Sarah Sascha Satoru Satoshi Saul Saurabh Scot Scott Seamus Sean Sebastian Sebastien Selma
        Serena Sergei Sergey Sergi Sergio Serkan Seth Shahram Shane Shankar Shannon Sharon Shashank Shaun Shawn Sheila Shelley Sherry Shigeru Shikha
        Shinichi Shinji Shirin Shirley Shivani Shlomo Shoji Shreya Shubham Shun Sian Siavash Siddharth Siegfried Sigrid Silke Silvana Silvia Silvio
        Simon Simona Simone Sinan Sindre Sinead Siobhan Sipho Slawomir Slobodan Sneha Snezana Sofia Soheil Soledad Solomon Somchai Sonia Sonja Sophia
        Sophie Soren Sorin Soumya Sourav Spyros Srdjan Sridhar Srinivas Stacey Stacy Stan Stanislav Stanislaw Stanley Stavros Stefan Stefania Stefanie
        Stefano Steffen Steffi Stelios Stella Stepan Stepanka Stephan Stephanie Stephen Steve Steven Stewart Stuart Subhash Sudha Sudhir Sue Sukhbir
        Suman Sumit Sunil Sunita Suraj Suresh Susan Susana Susanna Susanne Susumu Suzan Suzanne Svante Sven Svetlana Swati Sylvain Sylvia Sylvie
        Szymon Tadashi Tadeusz Takahiro Takashi Takayuki Takeo Takeshi Taku Takuya Tamara Tamas Tania Tanja Tanmay Tanya Tarek Tariq Tarun Tatiana
        Tatjana Tatsuya Tatyana Ted Tejas Teodoro Terence Teresa Terri Teruo Tessa Tetsuya Thabo Thanh Thea Theo Theodore Theodoros Theresa Thiago
        Thibault Thierry Thilo Thomas Thomasz Thorsten Thuy Tiago Tibor Tihomir Till Tilo Tim Timo Timothy Timur Tina Tiziana Tobias Toby Todd Tolga
        Tom Tomas Tomasz Tommaso Tommy Tomoko Tomoyuki Toni Tony Torben Torsten Toshio Toshiyuki Tracey Tracy Traian Travis Trevor Tristan Trung
        Tsutomu Tuan Tushar Tyler Uday Ugur Ulf Uli Ulrich Ulrike Umberto Umesh Ursula Usman Ute Utkarsh Uwe Vaclav Vadim Vaibhav Valentin Valentina
        Valeria Valerie Valerio Valery Vanessa Varsha Varun Vasileios Vasilis Vasily Venkat Vera Vernon Veronica Veronika Veronique Vesna Vicente
        Vicki Vicky Victor Victoria Vidya Vijay Vikas Vikram Viktor Viktoria Vimal Vinay Vince Vincent Vincenzo Vinod Viola Violeta Vipin Virginie
        Vishal Vishnu Vitaly Vittorio Vivek Vivian Vlad Vladimir Vladislav Vojtech Volkan Volker Volkmar Volodymyr Vsevolod Vyacheslav Walid Walt
        Walter Waltraud Wanda Wei Wendy Werner Wesley Wilfried Wilhelm Willem William Willy Witold Wlodzimierz Wojciech Wolfgang Wout Xavi
        Xavier Yael Yair Yann Yannick Yannis Yaroslav Yash Yasmin Yasuhiro Yasuo Yevgeny Yifan Yitzhak Yogesh Yoichi Yoko Yolanda Yoram Yosef
        Yoshihiro Yoshiki Yoshua Yossi Yosuke Yousef Youssef Yuichi Yuji Yuki Yukio Yulia Yuliya Yuri Yury Yusuf Yusuke Yutaka Yuxin Yves Yvette
        Yvonne Zach Zachary Zack Zahra Zainab Zbigniew Zdenek Zdenka Zdzislaw Zeki Zeljko Zeynep Zihan Ziv Zoe Zoltan Zoran Zoya Zsolt Zsuzsanna
        Zuzana
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
