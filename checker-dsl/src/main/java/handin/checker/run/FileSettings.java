package handin.checker.run;

import handin.checker.dsl.AuthorMistake;
import handin.checker.dsl.CheckOptions;
import handin.checker.eval.Evaluators;
import handin.checker.eval.Language;
import handin.checker.text.Markup;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What follows from a checker's options for the files.
 *
 * @param language empty if the checker names none
 * @param fileName the submission's name, by which its compiler knows it and under which it is kept
 */
record FileSettings(Optional<Language> language, String fileName, Markup markup) {
    static FileSettings of(CheckOptions options, Evaluators evaluators) {
        Optional<Language> language = options.language()
                .map(name -> evaluators
                        .language(name)
                        .orElseThrow(() -> new AuthorMistake("language " + name + " is not offered here any more")));
        String suffix = language.map(Language::suffix).orElse("txt");
        String name = options.output() instanceof CheckOptions.Original.Kept(String kept) ? kept : "hw." + suffix;
        Markup usual = Markup.forSuffix(suffix(name))
                .orElseGet(
                        () -> Markup.forComment(language.map(Language::comment).orElse("#")));
        String prefix = options.markupPrefix().orElse(usual.prefix());
        Pattern pattern = options.prefixPattern().orElse(usual.pattern());
        return new FileSettings(language, name, new Markup(prefix, pattern));
    }

    /** The language of a submission that is evaluated. */
    Language evaluated() {
        return language.orElseThrow(() -> new AuthorMistake("check needs language, or evaluate: false"));
    }

    /** Of the printout. */
    String suffix() {
        return suffix(fileName);
    }

    private static String suffix(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "txt" : name.substring(dot + 1);
    }
}
