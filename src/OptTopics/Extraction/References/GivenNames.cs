using System.Collections.Frozen;

namespace OptTopics.Extraction.References;

/// <summary>Given names that many people bear: they tell "Thomas Miller: A study" from "Gray Failure: A study" where nothing else does.</summary>
internal static class GivenNames
{
    private static readonly FrozenSet<string> Names =
        """
        Aaron Abdul Abigail Abraham Adam Adrian Ahmed Aisha Akira Alain Alan Albert Alejandro Alessandro Alex Alexander Alexandra Alexei Alfred Ali Alice Amanda Amir Amit Amy Ana Anand Anders Andre Andrea Andreas
        Andrei Andrej Andrew Andrey Andy Angela Anil Anita Ann Anna Anne Anthony Antoine Anton Antonio Arjun Arthur Arun Ashish Barbara Beatrice Ben Benjamin Bernard Bernhard Bill Bjarne Bob Boris Brandon Brenda Brian
        Bruce Bruno Camille Carl Carla Carlo Carlos Carol Caroline Catherine Cecilia Charles Charlotte Chen Chris Christian Christina Christine Christof Christoph Christopher Claire Clara Claude Claudia Claudio Colin
        Craig Daniel Daniela Danielle David Deborah Deepak Denis Dennis Diana Diane Diego Dimitri Dinesh Dirk Dmitri Dmitry Dominik Donald Dorothy Douglas Eduardo Edward Elaine Elena Eli Elias Elisabeth Elizabeth Ella
        Emanuel Emil Emily Emma Emmanuel Enrico Eric Erica Erik Ernst Ethan Eugene Eva Evan Fabian Fatima Federico Felix Fernando Francesca Francesco Francis Francisco Frank Franz Fred Frederic Friedrich Gabriel Gary
        Geoffrey George Georg Gerald Gerhard Giovanni Giulia Giuseppe Gordon Grace Graham Greg Gregory Guido Guillaume Gustavo Hannah Hans Harold Harry Heather Heidi Helen Helena Henri Henry Herbert Hiroshi Howard Hugo
        Ian Igor Ilya Irene Isaac Isabel Ivan Jack Jacob Jacques Jakob James Jan Jane Janet Jason Javier Jean Jeff Jeffrey Jennifer Jeremy Jerome Jesse Jessica Jim Joan Joanna Joe Joel Johan Johann Johannes John Jon
        Jonas Jonathan Jordan Jorge Jose Josef Joseph Joshua Juan Judith Julia Julian Julie Jun Jürgen Kai Karen Karl Kate Katherine Kathleen Keith Kenneth Kevin Klaus Kumar Kyle Lars Laura Lauren Lawrence Lea Leo
        Leonardo Leslie Liam Linda Lisa Louis Louise Luca Lucas Lucia Luis Lukas Luke Lynn Manuel Marc Marco Marcus Margaret Maria Marie Marina Mario Mark Markus Martha Martin Mary Mathias Matthew Matthias Maurice Max
        Megan Mehdi Melissa Michael Michaela Michel Michelle Miguel Mikhail Mohamed Mohammad Monica Nancy Natalia Natalie Nathan Neil Nicholas Nick Nicola Nicolas Nicole Nikolai Nina Noah Noam Norman Olga Oliver Olivia
        Olivier Omar Oscar Otto Pablo Pamela Paolo Patricia Patrick Paul Paula Pedro Peter Petra Philip Philipp Philippe Pierre Pietro Priya Rachel Rafael Rahul Raj Rajesh Ralph Ramesh Raymond Rebecca Ricardo Richard
        Robert Roberto Robin Roger Roland Roman Ronald Rosa Ross Roy Russell Ruth Ryan Sam Samantha Samuel Sandra Sanjay Sara Sarah Scott Sean Sebastian Serena Sergei Sergey Sergio Shannon Sharon Silvia Simon Simone
        Sofia Sophia Sophie Stan Stanley Stefan Stefano Steffen Stephan Stephanie Stephen Steve Steven Stuart Sunil Susan Susanne Suzanne Sven Takashi Tamara Tanya Teresa Theodore Thierry Thomas Tim Timothy Tobias Todd
        Tom Tony Ulrich Ursula Valentin Valeria Vanessa Vera Victor Victoria Viktor Vincent Vladimir Walter Wei Werner William Wolfgang Xavier Yann Yoshua Yuri Yves Yvonne Zachary Zoe
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string word) => Names.Contains(word);

    /// <summary>The one name of the list begins with a given name, or with an initial.</summary>
    public static bool Begins(NameList names) =>
        names.Names is [{ Name.Given: { } given }] && (Names.Contains(given.Split(' ', '-')[0]) || (given.Length > 1 && given[1] == '.'));
}
