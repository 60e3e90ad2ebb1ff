package org.tollkeeper.extraction.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tollkeeper.domain.claim.Category;
import org.tollkeeper.domain.claim.Harm;
import org.tollkeeper.domain.codebook.Codebook;
import org.tollkeeper.extraction.text.DataFile;
import org.tollkeeper.extraction.text.PhraseTable;

/// The vocabulary, read once from the data files.
public final class Words {
    public static final PhraseTable<HarmVerb> HARM_VERBS = new PhraseTable<>();
    public static final PhraseTable<Harm> HARM_STATES = new PhraseTable<>();
    public static final PhraseTable<HarmNoun> HARM_NOUNS = new PhraseTable<>();
    public static final PhraseTable<PeopleWord> PEOPLE = new PhraseTable<>();
    public static final PhraseTable<String> THINGS = new PhraseTable<>();
    public static final PhraseTable<Qualifier> QUALIFIERS = new PhraseTable<>();
    public static final PhraseTable<Qualifier> QUALIFIERS_AFTER = new PhraseTable<>();
    public static final PhraseTable<VagueNumeral> VAGUE = new PhraseTable<>();
    public static final PhraseTable<Boolean> NONE = new PhraseTable<>();
    public static final PhraseTable<Speech> REPORTING = new PhraseTable<>();
    public static final PhraseTable<String> OUTLETS = new PhraseTable<>();
    public static final PhraseTable<SourceKind> SOURCES = new PhraseTable<>();
    public static final PhraseTable<Harm> TOLLS = new PhraseTable<>();
    public static final PhraseTable<Integer> MONTHS = new PhraseTable<>();
    public static final PhraseTable<String> RUNNING = phrases("running-cues");
    public static final PhraseTable<String> RETROSPECTIVE = phrases("retrospective-cues");
    public static final PhraseTable<String> HYPOTHETICAL = phrases("hypothetical");
    public static final Set<String> FUNCTION = DataFile.set("function-words");
    public static final Set<String> VERBS = DataFile.set("verbs");
    public static final Set<String> TITLES = DataFile.set("titles");
    public static final Set<String> ANONYMOUS = DataFile.set("anonymous");
    public static final Set<String> FORCES = DataFile.set("force-words");
    public static final Set<String> DISCLOSE = DataFile.set("disclose-verbs");
    public static final Set<String> KEEP = DataFile.set("keep-verbs");
    public static final Set<String> UNITS = DataFile.set("units");
    public static final PhraseTable<String> DENIALS = phrases("denials");
    public static final PhraseTable<String> SILENCES = phrases("silences");
    public static final Set<String> STATE_FORCES = DataFile.set("state-forces");
    public static final PhraseTable<String> REMEMBRANCE = phrases("remembrance");
    public static final Set<String> ANAPHORS = DataFile.set("anaphors");
    public static final Set<String> WEAPONS = DataFile.set("weapons");
    public static final Set<String> DISEASES = DataFile.set("diseases");
    public static final Set<String> INSURGENTS = DataFile.set("insurgent-words");
    public static final Set<String> STATE = DataFile.set("state-words");
    public static final Set<String> GROUPS = DataFile.set("group-words");
    public static final Set<String> GOVERNMENT = DataFile.set("government-words");
    public static final Set<String> ARMED_GROUPS = lines("armed-groups");
    public static final List<Country> COUNTRIES = countries();

    /// A numeral in words that names no number.
    public record VagueNumeral(String term, long low) {}

    static {
        DataFile.of("harm-verbs").forEach(Words::harmVerb);
        DataFile.of("harm-states").forEach(row -> HARM_STATES.add(row.get(0), Harm.valueOf(row.get(1))));
        for (var row : DataFile.of("harm-nouns")) {
            var noun = new HarmNoun(
                    Harm.valueOf(row.get(1)), HarmNoun.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
            DataFile.words(row.get(0)).forEach(form -> HARM_NOUNS.add(form, noun));
        }
        DataFile.of("people").forEach(Words::people);
        DataFile.of("things").forEach(row -> DataFile.words(row.get(0)).forEach(w -> THINGS.add(w, row.get(1))));
        DataFile.of("qualifiers")
                .forEach(row -> (row.size() > 2 ? QUALIFIERS_AFTER : QUALIFIERS)
                        .add(row.get(0), Qualifier.valueOf(row.get(1))));
        DataFile.of("vague")
                .forEach(row -> VAGUE.add(
                        row.get(0),
                        new VagueNumeral(
                                row.get(1), Codebook.STANDARD.fewest(row.get(1)).orElseThrow())));
        DataFile.of("none").forEach(row -> NONE.add(row.get(0), row.size() > 1));
        DataFile.of("reporting-verbs")
                .forEach(row -> DataFile.words(row.get(0))
                        .forEach(w -> REPORTING.add(w, Speech.valueOf(row.get(1).toUpperCase(Locale.ROOT)))));
        DataFile.of("outlets").forEach(row -> OUTLETS.add(row.get(0), row.get(1)));
        DataFile.of("source-kinds")
                .forEach(row -> DataFile.words(row.get(0))
                        .forEach(w ->
                                SOURCES.add(w, SourceKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)))));
        DataFile.of("toll-nouns").forEach(row -> TOLLS.add(row.get(0), Harm.valueOf(row.get(1))));
        DataFile.of("months")
                .forEach(row -> DataFile.words(row.get(0)).forEach(w -> MONTHS.add(w, Integer.parseInt(row.get(1)))));
    }

    private Words() {}

    private static void harmVerb(List<String> row) {
        var forms = List.of(row.get(0).split(" +", -1));
        var harm = Harm.valueOf(row.get(1));
        var victims = HarmVerb.Victims.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        if (!forms.get(0).equals(forms.get(2))) {
            verb(forms.get(0), harm, victims, HarmVerb.Form.FINITE);
        }
        verb(forms.get(1), harm, victims, HarmVerb.Form.FINITE);
        boolean same = forms.get(2).equals(forms.get(3));
        verb(forms.get(2), harm, victims, same ? HarmVerb.Form.PAST_OR_PARTICIPLE : HarmVerb.Form.PAST);
        if (!same) {
            verb(forms.get(3), harm, victims, HarmVerb.Form.PARTICIPLE);
        }
        verb(forms.get(4), harm, victims, HarmVerb.Form.ING);
    }

    private static void verb(String form, Harm harm, HarmVerb.Victims victims, HarmVerb.Form kind) {
        if (!form.equals("-")) {
            HARM_VERBS.add(form.replace('_', ' '), new HarmVerb(harm, victims, kind));
        }
    }

    private static void people(List<String> row) {
        var forms = row.get(0).split(" +", -1);
        var category = Category.valueOf(row.get(1));
        var group = row.size() > 2 ? row.get(2) : null;
        for (int i = 0; i < forms.length; i++) {
            if (!forms[i].equals("-")) {
                PEOPLE.add(forms[i].replace('_', ' '), new PeopleWord(category, group, i == 0));
            }
        }
    }

    private static PhraseTable<String> phrases(String name) {
        var table = new PhraseTable<String>();
        DataFile.of(name).forEach(row -> table.add(row.get(0), row.get(0)));
        return table;
    }

    private static Set<String> lines(String name) {
        var words = new HashSet<String>();
        DataFile.of(name).forEach(row -> words.add(row.getFirst().toLowerCase(Locale.ROOT)));
        return Set.copyOf(words);
    }

    private static List<Country> countries() {
        var countries = new ArrayList<Country>();
        for (var row : DataFile.of("countries")) {
            var names = new ArrayList<>(List.of(row.get(0)));
            names.addAll(listed(row.get(1)));
            countries.add(new Country(row.get(0), List.copyOf(names), listed(row.get(2)), listed(row.get(3))));
        }
        return List.copyOf(countries);
    }

    private static List<String> listed(String column) {
        return Arrays.stream(column.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
